"""Keys of words that are put together from a value, family by family."""

from __future__ import annotations

from typing import get_args

from bot.flows.away import LONG
from bot.flows.behalf import OFFERED
from bot.flows.checkins.asking import WAITS, WHYS
from bot.flows.company import buddy, resident
from bot.flows.crisis.care import QUESTIONS, THANKS
from bot.flows.doubting import UNSAID
from bot.flows.doubting import WHYS as DOUBTS
from bot.flows.looking import NO_MORE
from bot.flows.none_of_these import NEEDS
from bot.flows.phrases import SAID_BACK, SAID_NEEDS
from bot.flows.recruiting import RECORDS
from bot.flows.sharing import TOPICS
from bot.work.sharing import TOPIC_OF
from knowledge.answers.data import table
from knowledge.behalf.heard import ANOTHER, Behalf
from knowledge.crisis.cards import KINDS, Cards, Who
from knowledge.matching.values import ReasonKind
from knowledge.privacy.purposes import NOTICE, Purposes
from knowledge.privacy.taking_out import Kind
from knowledge.questions.questions import Questions
from knowledge.roster.members import MEMBERS

OF_ANOTHER = (
    *("wishes-what", "wishes-where", "understood-likes", "understood-wants"),
    *("understood-used-to", "understood-brings"),
    *("suggestions-choose", "suggestions-choose-one", "suggestions-one", "suggestions-easier"),
    "company-can",
    *("reason-used-to", "reason-brings", "reason-same-wijk"),
)
"""What is said differently where the talk is about somebody else."""

UNREADABLE = ("voice", "photo", "video", "sticker", "document", "other")
"""What may come that the bot cannot hear or see."""


def generated_keys() -> set[str]:
    """All of them."""
    return known_keys() | checkin_keys() | behalf_keys() | suggestion_keys() | crisis_keys()


def known_keys() -> set[str]:
    """Keys about who somebody is, what is kept of them, and what is answered about the service."""
    needs = {f"option-need-{need}" for need in NEEDS}
    roles = {f"{key}-{role}" for role in MEMBERS for key in ("invite", "role-ended", "role")}
    asked = {purpose.key for purpose in Purposes.load().values() if not purpose.own}
    named = {f"purpose-{purpose.replace('.', '-')}" for purpose in Purposes.load()}
    known = {f"mydata-{line}" for line in ("note", "note-empty", "reach", "unmet", "visit", "yes", "no")}
    doors = {f"door-{door}" for door in ("web", "telegram", "terminal")}
    taken = {f"taken-{kind}" for kind in get_args(Kind)}
    company = {*resident.PLAIN.values(), *resident.FALLEN.values(), *buddy.PLAIN.values()}
    told = {f"answer-{question}" for question in (*Questions.load().names, *told_by_words())}
    unread = {f"cannot-read-{what}" for what in UNREADABLE}
    fixed = {"whom-women", "whom-men", NOTICE, *NO_MORE}
    return needs | roles | asked | named | known | doors | taken | company | told | unread | fixed


def told_by_words() -> set[str]:
    """Questions about the service that are heard by their words."""
    meanings = (*table("answers.toml"), *(cue["means"] for cue in table("cues.toml")["cue"]))
    return {name for asks, _, name in (one.partition(":") for one in meanings) if asks == "asks"}


def checkin_keys() -> set[str]:
    """Keys of check-ins that are put together from a reason, a help or a wait."""
    helps = ("together", "moment", "small", "later", "not", "nearer", "transport")
    options = {
        *(f"why-{why}" for why in WHYS),
        *(f"help-{one}" for one in helps),
        *(f"wait-{w}" for w in WAITS),
    }
    said = {*WHYS, "note-missed", "note-low", "note-twice"}
    options |= {f"rest-{long}" for long in LONG}
    said_away = {"away-pause", "away-holiday", "away-hospital"}
    return said_away | {f"option-{option}" for option in options} | {f"checkin-{one}" for one in said}


def behalf_keys() -> set[str]:
    """Keys for talking about somebody else, by relation and topic."""
    relations = {
        f"{key}-{name}" for name in (*Behalf.load().relations, ANOTHER) for key in ("relation", "by")
    }
    offered = {f"option-whom-{relation}" for relation in OFFERED}
    topics = {f"share-{topic}" for topic in (*TOPICS, "allow", "stop")}
    shared = {f"shared-{what}" for what in TOPIC_OF} | {
        f"behalf-answer-{one}" for one in Behalf.load().questions
    }
    others = {f"{key}-other" for key in OF_ANOTHER}
    whys = {f"doubted-{why}" for why in (*DOUBTS, UNSAID)} | {f"option-doubt-{why}" for why in DOUBTS}
    decided = {"initiative-approved", "initiative-declined"}
    seen = {f"{key}-{what}" for what in RECORDS for key in ("record", "option-record")}
    return relations | offered | topics | shared | others | whys | decided | seen


def suggestion_keys() -> set[str]:
    """Keys of what was understood, and of why something is shown."""
    understood = {f"understood-{way}" for way in SAID_BACK}
    # That it is soon is seen at its date; "about" is what was told, "u noemde" what is wanted too.
    kinds = {kind.replace("_", "-") for kind in get_args(ReasonKind)} - {"soon"} | {"about"}
    return (
        understood | {f"need-{need}" for need in (*SAID_NEEDS, "sex")} | {f"reason-{kind}" for kind in kinds}
    )


def crisis_keys() -> set[str]:
    """Keys of cards, of the questions behind them, and of what an incident is called."""
    both = get_args(Who)
    topics = {"open", *(f"{kind}-{who}" for kind in KINDS if kind != "open" for who in both)} - {"harm-other"}
    cards = {f"crisis-{part}-{topic}" for part in ("lead", "tail") for topic in topics}
    asked = {f"crisis-direct-{topic}" for topic in topics - {"open"}} | {f"crisis-sure-{who}" for who in both}
    turns = {f"crisis-what-{n}" for n in range(QUESTIONS)} | {f"crisis-heard-{n}" for n in range(THANKS)}
    lines = {
        line.words for entry in Cards.load().entries.values() for shown in entry.values() for line in shown
    }
    named = {f"danger-{kind}" for kind in KINDS} | {f"danger-about-{who}" for who in both}
    return cards | asked | turns | lines | named
