"""Doing something for or with others: what activities ask for, or going along as a buddy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.conversation.effects import AddToCase, PlanDue
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.memory import CHECKINS
from bot.flows import phrases
from bot.flows.consent import allows
from bot.flows.human import LONGEST_NOTE, Human, onwards
from bot.flows.looking import look
from bot.flows.nothing import Nothing
from knowledge.answers.data import SPEAKS
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.roles import role_in
from knowledge.catalogue.spoken import when_in
from knowledge.matching.values import Asked
from knowledge.texts.quiet import by_day
from knowledge.wishes.values import Wish

ASK = "contribute.ask"
"""What the moment is called at which somebody who joined something is asked, once."""

OFFERED = ("helpen_koken", "gastvrouw", "klussen_voor_buren", "chauffeur", "taalmaatje")
"""Kinds of things people do for others that stand under the question; others are heard."""

BUDDY = "maatje_worden"
INTAKE = "buddy intake"
"""The reason of a case in which an ambassador gets to know somebody who wants to go along."""

LANGUAGE_BUDDY = "taalmaatje"
THEME = "helpen"

FEWEST_TOLD = 3
"""Words of something that somebody tells of themselves."""


@dataclass(frozen=True)
class Contributing:
    """Activities that ask for what somebody would bring."""

    found: tuple[str, ...] = ()
    note: str = ""
    """What somebody said of themselves before an ambassador gets to know them."""


def noticed(text: str, meaning: str, here: Here) -> Go | None:
    """What languages somebody speaks goes to the ambassador who is to know them, when they come to think of it later."""
    if not _speaks(meaning) or here.memory.case is None or here.spot.flow != "rest":
        return None
    return Go("rest.anything", say=(Say("human-added"),), effects=(AddToCase(text[:LONGEST_NOTE]),))


def _speaks(meaning: str) -> bool:
    """Whether somebody tells which language they speak too: not that they want to be spoken to in it."""
    return meaning.partition(":")[0] == SPEAKS


def heard(wishes: tuple[Wish, ...], here: Here) -> Go | None:
    """Where somebody says that they want to do something for others: on to what asks for it."""
    themes = here.knowledge.wishes
    helping = [wish for wish in wishes if themes.theme_of(wish.kind) == THEME]
    if not helping or any(wish not in helping and wish.way != "brings" for wish in wishes):
        return None
    if any(wish.kind == BUDDY for wish in helping):
        return Go("contribute.buddy")
    return find(wishes, here)


def find(wishes: tuple[Wish, ...], here: Here) -> Go:
    """The activities that ask for it; where none does, what fits in another way, or an honest no."""
    brought = tuple(replace(wish, way="brings") for wish in wishes)
    kept = (w for w in here.memory.wishes if w.kind not in {one.kind for one in brought})
    memory = replace(here.memory, wishes=(*kept, *brought))
    asked = Asked(wishes=brought, place=memory.place, leave_out=frozenset(memory.refused))
    found = here.knowledge.catalogue.helping(asked, here.now)
    if not found:
        return look(memory, here, (Say("contribute-none"),), tuple(wish.kind for wish in brought))
    ids = tuple(one.activity.id for one in found)
    return Go("contribute.found", Contributing(ids), memory=memory)


def ask_what(_: Contributing, here: Here) -> Ask:
    """What would you like to do for or with others?"""
    kinds = (kind for kind in OFFERED if kind in here.knowledge.wishes.kinds)
    options = tuple(Option(kind, label=phrases.kind_label(kind, here)) for kind in kinds)
    return Ask("contribute-what", (*options, Option("buddy", "option-become-buddy")))


def hear_what(_: Contributing, event: AnyEvent, here: Here) -> Next:
    """One of these, or in their own words what they are good at."""
    match event:
        case Chose("buddy"):
            return Go("buddy")
        case Chose(kind) if kind in OFFERED:
            return find((Wish(kind),), here)
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("good-you-say"),))
        case Wrote(text):
            return _said(text, here)
    return Unclear()


def _said(text: str, here: Here) -> Next:
    wishes = here.knowledge.wishes.understand(text, here.voice.language).wishes
    if not wishes and _speaks(here.knowledge.answers.means(text, here.voice.language)):
        wishes = (Wish(LANGUAGE_BUDDY),)
    if any(wish.kind == BUDDY for wish in wishes):
        return Go("buddy")
    return find(wishes, here) if wishes else Unclear()


def _standing(data: Contributing, here: Here) -> tuple[Activity, ...]:
    known = here.knowledge.catalogue.activities
    return tuple(known[id] for id in data.found if id in known)


def ask_found(data: Contributing, here: Here) -> Ask:
    """Which of these?"""
    standing = _standing(data, here)
    before = [Say("contribute-one", _asks(one, here)) for one in standing]
    titles = tuple(Option(f"a{n}", label=one.title) for n, one in enumerate(standing))
    options = (*titles, Option("buddy", "option-become-buddy"), Option("no", "option-not_for_me"))
    return Ask("contribute-found", options, before=(*phrases.sample_note(standing, here), *before))


def _asks(one: Activity, here: Here) -> dict[str, str]:
    return {
        "title": one.title,
        "roles": phrases.listed([role_in(role, here.voice.language) for role in one.roles], here),
        "where": ", ".join(part for part in (one.venue.name, one.venue.wijk) if part),
        "when": when_in(one.recurrence, here.voice.language) or here.words("when-unknown"),
    }


def hear_found(data: Contributing, event: AnyEvent, here: Here) -> Next:
    """How to reach them, going along as a buddy, or none of these."""
    standing = _standing(data, here)
    match event:
        case Chose(key) if key[:1] == "a" and key[1:].isdecimal() and int(key[1:]) < len(standing):
            one = standing[int(key[1:])]
            return Go(
                "rest.anything",
                say=(*phrases.details(one, here), Say("contribute-how", {"title": one.title})),
            )
        case Chose("buddy"):
            return Go("buddy")
        case Chose():
            refused = tuple(dict.fromkeys((*here.memory.refused, *data.found)))
            memory = replace(here.memory, refused=refused)
            return Go("rest.anything", say=(Say("good-you-say"),), memory=memory)
        case Wrote(text):
            return _said(text, here)
    return Unclear()


def ask_buddy(_: Contributing, here: Here) -> Ask:
    """What a buddy does; shall an ambassador get to know you?"""
    return Ask("contribute-buddy", (Option("yes", "option-get-to-know"), Option("no")))


def hear_buddy(data: Contributing, event: AnyEvent, here: Here) -> Next:
    """Yes asks an ambassador for a talk; what somebody says of themselves goes along."""
    note = "\n".join(filter(None, (here.words("contribute-note-buddy"), data.note)))
    match event:
        case Chose("yes") if here.memory.case is not None:
            return Go("rest.anything", say=(Say("human-added"),), effects=(AddToCase(note),))
        case Chose("yes"):
            return onwards(Human(note, reason=INTAKE), here)
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("good-you-say"),))
        case Wrote(text) if _of_oneself(text, here):
            noted = "\n".join(filter(None, (data.note, text)))[:LONGEST_NOTE]
            return Stay(replace(data, note=noted), say=(Say("contribute-noted"),))
    return Unclear()


def _of_oneself(text: str, here: Here) -> bool:
    """Whether somebody tells something for the ambassador: more than a word, and no question."""
    if _speaks(here.knowledge.answers.means(text, here.voice.language)):
        return True
    asks = text.rstrip().endswith("?") or here.knowledge.questions.asked(text)
    return len(text.split()) >= FEWEST_TOLD and not asks


def fell(_: str, here: Here) -> Fell:
    """Asked once ever, of who agreed to being asked how it goes."""
    if ASK in here.memory.asked_once or not allows(here.memory, CHECKINS, here):
        return Fell()
    if here.memory.asked_how:
        # One question at a time: how a visit went is still open.
        return Fell(effects=(PlanDue(ASK, "", by_day(here.now + timedelta(weeks=1))),))
    memory = replace(here.memory, asked_once=(*here.memory.asked_once, ASK))
    return Fell((Say("contribute-later"),), memory, go="contribute_later.asked")


def ask_asked(_: Nothing, here: Here) -> Ask:
    """Would you like to do something yourself? No is fine."""
    return Ask("contribute-asked", (Option("yes"), Option("no")))


def hear_asked(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """A no is heard once and for all."""
    match event:
        case Chose("yes"):
            return Go("contribute.what")
        case Chose("no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("contribute-not"),))
    return Unclear()


CONTRIBUTE = Flow(
    "contribute",
    Contributing,
    {
        "what": Step(ask_what, hear_what, open=True),
        "found": Step(ask_found, hear_found),
        "buddy": Step(ask_buddy, hear_buddy),
    },
)
LATER = Flow("contribute_later", Nothing, {"asked": Step(ask_asked, hear_asked)}, rests_on=CHECKINS)
