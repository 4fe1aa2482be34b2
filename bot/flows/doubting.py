"""Something is wrong with an activity: one tap lowers its trust for everyone, and then what is wrong may be said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import DoubtActivity
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.looking import look
from knowledge.catalogue.activity import Activity

WHYS = ("closed", "moved", "gone", "different")
"""What may be wrong."""

UNSAID = "wrong"
"""That something is wrong, before it is said what."""


@dataclass(frozen=True)
class Doubting:
    """The activities that were on the table, and the one that is meant."""

    among: tuple[str, ...] = ()
    one: str = ""


def doubt(among: tuple[str, ...], here: Here) -> Go:
    """Doubt the only one at once; of several it is asked which."""
    if len(among) == 1:
        return _doubted(Doubting(among, among[0]), here)
    return Go("doubting.which", Doubting(among))


def _doubted(data: Doubting, here: Here) -> Go:
    refused = tuple(dict.fromkeys((*here.memory.refused, data.one)))
    return Go(
        "doubting.what",
        data,
        say=(Say("doubting-thanks"),),
        memory=replace(here.memory, refused=refused),
        effects=(DoubtActivity(data.one, UNSAID),),
    )


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
            return Go("rest.anything", say=(Say("doubting-told"),), effects=(DoubtActivity(data.one, why),))
        case Chose():
            return Go("rest.anything")
        case Wrote():
            return absorb(event, here)
    return Unclear()


DOUBTING = Flow(
    "doubting", Doubting, {"which": Step(ask_which, hear_which), "what": Step(ask_what, hear_what)}
)
