"""Something is wrong with an activity: one tap lowers its trust for everyone, and then what is wrong may be said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import DoubtActivity
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.looking import look
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.reported import reported, what_is_wrong

WHYS = ("closed", "moved", "gone", "different")
"""What may be wrong."""

UNSAID = "wrong"
"""That something is wrong, before it is said what."""

LIST = "suggestions"
"""The flow in which people look at several."""

HEARS_IT_ITSELF = frozenset({"human", "checkins", "initiatives"})
"""Flows for which such words are an answer: what to pass on, how it went, what is brought in."""


@dataclass(frozen=True)
class Doubting:
    """The activities that were on the table, and the one that is meant."""

    among: tuple[str, ...] = ()
    one: str = ""
    why: str = UNSAID


def doubt(among: tuple[str, ...], here: Here, why: str = UNSAID) -> Go:
    """Doubt the only one at once; of several it is asked which."""
    if len(among) == 1:
        return _doubted(Doubting(among, among[0], why), here)
    return Go("doubting.which", Doubting(among, why=why))


def noticed(text: str, _: str, here: Here) -> Go | None:
    """Where somebody names an activity and says that it is closed, moved or gone, in the middle of anything else."""
    if here.spot.flow in HEARS_IT_ITSELF:
        return None
    found = reported(text, here.knowledge.catalogue.activities.values(), here.memory.shown)
    if found is None:
        return None
    if found.sure:
        return doubt(found.among, here, found.why)
    # "Samen eten is voorbij" may be said of one's own life: so it is asked.
    return Go("doubting.which", Doubting(found.among, why=found.why))


def _doubted(data: Doubting, here: Here) -> Go:
    refused = tuple(dict.fromkeys((*here.memory.refused, data.one)))
    there = replace(here, memory=replace(here.memory, refused=refused))
    thanks = (Say("doubting-thanks"),)
    if data.why in WHYS:
        go = replace(_onwards(there), effects=(DoubtActivity(data.one, data.why),))
        return replace(go, say=(*thanks, *go.say))
    doubted = DoubtActivity(data.one, UNSAID)
    return Go("doubting.what", data, say=thanks, memory=there.memory, effects=(doubted,))


def _onwards(here: Here) -> Go:
    """Back to the list they were looking at, without it, where it is known what is wrong; else on to anything."""
    table = [one["activity"] for one in here.spot.data.get("shown", ())] if here.spot.flow == LIST else []
    if not table:
        return Go("rest.anything", memory=here.memory)
    again = tuple(one for one in here.memory.shown if one not in table)
    return look(replace(here.memory, shown=again), here)


def _standing(data: Doubting, here: Here) -> tuple[Activity, ...]:
    found = here.knowledge.catalogue.activities
    return tuple(found[id] for id in data.among if id in found)


def ask_which(data: Doubting, here: Here) -> Ask:
    """Which of them is it about?"""
    options = tuple(Option(f"a{n}", label=one.title) for n, one in enumerate(_standing(data, here)))
    return Ask("doubting-which", (*options, Option("no", "option-none-of-these")))


def hear_which(data: Doubting, event: AnyEvent, here: Here) -> Next:
    """One of them."""
    standing = _standing(data, here)
    match event:
        case Chose(key) if key[:1] == "a" and key[1:].isdecimal() and int(key[1:]) < len(standing):
            return _doubted(replace(data, one=standing[int(key[1:])].id), here)
        case Chose():
            return look(here.memory, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def ask_what(_: Doubting, here: Here) -> Ask:
    """What is wrong with it?"""
    return Ask("doubting-what", (*(Option(why, f"option-doubt-{why}") for why in WHYS), Option("skip")))


def hear_what(data: Doubting, event: AnyEvent, here: Here) -> Next:
    """What is wrong is told to whoever keeps it; then on to something else."""
    match event:
        case Chose(why) if why in WHYS:
            return _told(data, why)
        case Chose():
            return Go("rest.anything")
        case Wrote(text):
            why = what_is_wrong(text)
            return _told(data, why) if why in WHYS else absorb(event, here)
    return Unclear()


def _told(data: Doubting, why: str) -> Go:
    return Go("rest.anything", say=(Say("doubting-told"),), effects=(DoubtActivity(data.one, why),))


DOUBTING = Flow(
    "doubting", Doubting, {"which": Step(ask_which, hear_which), "what": Step(ask_what, hear_what)}
)
