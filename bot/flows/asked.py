"""Somebody for whom another was looking: who told what, gone in one press; and nothing goes on without their yes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import AnswerDraft
from bot.conversation.events import AnyEvent, Chose, DraftGone, DraftShown, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.memory import BEHALF, Memory, Tie
from bot.flows import phrases
from bot.flows.consent import decided
from bot.flows.sharing import Sharing
from bot.flows.tasks import Task
from knowledge.places.values import Somewhere
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.values import Wish


@dataclass(frozen=True)
class Asked:
    """What was told, and by whom."""

    draft: int = 0
    by: str = ""
    relation: str = "other"
    name: str = ""
    wijk: str = ""
    wishes: tuple[str, ...] = ()


def shown(event: DraftShown, here: Here) -> Fell:
    """Ask the person; or the ambassador who has them on the telephone."""
    data = Asked(event.draft, event.made_by_name, event.relation, event.name, event.wijk, event.wishes)
    return Fell(go="asked.phone" if event.phone else "asked.answer", data=data)


def gone(event: DraftGone, here: Here) -> Fell:
    """One's own link is for somebody else; what is too old is gone."""
    if event.own:
        return Fell((Say("asked-own"),))
    ties = tuple(tie for tie in here.memory.ties if tie.number != event.draft)
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return Fell((Say("asked-gone", {"phone": phone}),), memory=replace(here.memory, ties=ties))


def _told(data: Asked, here: Here) -> dict[str, str]:
    wishes = phrases.listed([phrases.kind_name(kind, here) for kind in _known(data, here)], here)
    return {
        "by": data.by,
        "who": here.words(f"by-{data.relation}"),
        "name": data.name,
        "wijk": data.wijk or here.words("behalf-no-wijk"),
        "wishes": wishes or here.words("behalf-no-wishes"),
        "network": here.knowledge.network.name,
    }


def _known(data: Asked, here: Here) -> list[str]:
    """What was told of them, wide or narrow, without what this release does not know any more."""
    wishes = here.knowledge.wishes
    wide = {f"{THEME}{theme}" for theme in wishes.themes}
    return [kind for kind in data.wishes if kind in wishes.kinds or kind in wide]


def ask_answer(data: Asked, here: Here) -> Ask:
    """This is who told what of you. Do you want to go on, or shall it be gone?"""
    options = (Option("yes", "option-asked-yes"), Option("no", "option-asked-no"))
    return Ask("asked-answer", options, before=(Say("asked-told", _told(data, here)),))


def hear_answer(data: Asked, event: AnyEvent, here: Here) -> Next:
    """Yes keeps it as their own; no deletes it in this very turn."""
    match event:
        case Chose("yes"):
            mine = replace(here, memory=here.memory.oneself())
            shown = here.words("asked-told", **_told(data, here))
            memory, record = decided(here.knowledge.purposes[BEHALF], True, mine, shown)
            return Go(
                "sharing.topics",
                Sharing(data.draft, first=True),
                say=(Say("asked-yes", {"by": data.by}),),
                memory=_with(memory, data, here),
                effects=(record, AnswerDraft(data.draft, True)),
            )
        case Chose("no"):
            return Go(
                "rest.anything",
                say=(Say("asked-no", {"by": data.by}),),
                effects=(AnswerDraft(data.draft, False),),
            )
        case Chose("skip" | "maybe"):
            return Stay(say=(Say("no-hurry"),))
        case Wrote(text) if here.knowledge.behalf.says("first", text, (data.by,)):
            return Stay(say=(Say("asked-first", {"by": data.by}),), short=True)
        case Wrote(text) if here.knowledge.behalf.says("told", text, (data.by,)):
            return Stay()
    return Unclear()


def _with(memory: Memory, data: Asked, here: Here) -> Memory:
    """What the person knows of themselves, and beside it what was told; their own word goes first."""
    known = {wish.kind for wish in memory.wishes} | set(memory.unwanted)
    told = [Wish(kind, way="told") for kind in _known(data, here) if kind not in known]
    place = memory.place
    if place is None and isinstance(found := here.knowledge.places.hear(data.wijk), Somewhere):
        place = found.place
    ties = (*memory.ties, Tie(data.draft, data.by))
    return replace(memory, wishes=(*memory.wishes, *told), place=place, ties=ties)


def ask_phone(data: Asked, here: Here) -> Ask:
    """For an ambassador: read this to the person on the telephone. What do they say?"""
    options = (
        Option("yes", "option-phone-yes"),
        Option("no", "option-phone-no"),
        Option("later", "option-phone-later"),
    )
    return Ask("asked-phone", options, {"name": data.name}, (Say("asked-read-out", _told(data, here)),))


def hear_phone(data: Asked, event: AnyEvent, here: Here) -> Next:
    """What the person said, written down by the ambassador who heard it."""
    match event:
        case Chose("yes"):
            told = _told(data, here)
            note = here.words("asked-note", **told)
            answer = AnswerDraft(
                data.draft,
                True,
                _member(here),
                note,
                here.knowledge.network.answer_by(here.now),
                here.knowledge.purposes[BEHALF].wording,
            )
            return Go(RESUME, say=(Say("asked-phone-yes", told),), effects=(answer,))
        case Chose("no"):
            answer = AnswerDraft(data.draft, False, _member(here))
            return Go(RESUME, say=(Say("asked-phone-no"),), effects=(answer,))
        case Chose("later" | "skip" | "maybe"):
            return Stay(say=(Say("no-hurry"),))
    return Unclear()


def _member(here: Here) -> str:
    roster = here.knowledge.roster
    member = roster.ambassadors.get(here.person) or roster.coordinators.get(here.person)
    return member.name if member else here.knowledge.network.desk("nl")


def ask_code(_: Asked, here: Here) -> Ask:
    """For an ambassador: which six digits does the caller have?"""
    return Ask("asked-code", (Option("done"),))


def hear_code(_: Asked, event: AnyEvent, here: Here) -> Next:
    """The digits themselves are heard wherever they are typed."""
    match event:
        case Chose():
            return Go(RESUME)
    return Unclear()


TASKS = tuple(
    Task(role, Option("phone", "option-duty-phone"), "asked.code") for role in ("ambassador", "coordinator")
)
"""What members can do here: write down a yes or no that is said on the telephone."""

ASKED = Flow(
    "asked",
    Asked,
    {
        "answer": Step(ask_answer, hear_answer),
        "phone": Step(ask_phone, hear_phone),
        "code": Step(ask_code, hear_code),
    },
    rests_on="",
)
