"""Who says they are under 16: nothing is begun with them or kept of them, and who they can talk to is said."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import Effect
from bot.conversation.events import AnyEvent, Chose, Pressed, Wrote
from bot.conversation.flow import Alarm, Go, Here, Say, Settles
from bot.conversation.hearing import legible
from bot.conversation.memory import REMEMBER, Memory
from bot.conversation.repairs import REPAIRS
from bot.conversation.state import Conversation, Spot
from bot.flows.consent import decided
from bot.flows.crisis import care
from bot.flows.crisis.cards import fitting
from bot.flows.crisis.trouble import Trouble
from bot.flows.mydata import WAYS

THEIRS = frozenset({"human", "handover", "mydata"})
"""Flows that are there for a child too: a human, and what is known of them."""
ENDS = frozenset({"human", "done", "no", "skip"})
"""Choices that lead there, or begin nothing."""


def spoken_to(c: Conversation, here: Here) -> Here:
    """A child is spoken to as one."""
    return replace(here, voice=replace(here.voice, form="je")) if c.watch.young else here


def newly(c: Conversation) -> bool:
    """Whether it was said just now, so that what is known of them is still there to be forgotten."""
    return c.watch.young and c.memory.consent.get(REMEMBER) is not False


def known(c: Conversation, here: Here) -> tuple[Memory, tuple[Effect, ...], Settles | None]:
    """What stays known: of a child nothing, and what was being asked is let go of too."""
    if not c.watch.young:
        return here.memory, (), None
    memory, effects = here.memory, tuple[Effect, ...]()
    if newly(c):
        memory, record = decided(here.knowledge.purposes[REMEMBER], False, here, here.words("option-no"))
        effects = (record,)
    return memory.forget_talk(), effects, _nothing


def _nothing(_: Spot) -> None:
    return None


def heard(c: Conversation, here: Here) -> Alarm:
    """Nobody under 16 is remembered; who they can talk to is said."""
    memory, forgotten, settles = known(c, here)
    return Alarm(
        Go(care.WHAT, Trouble(young=True), whom_to_talk_to(here), memory, forgotten, settles), c.watch
    )


def whom_to_talk_to(here: Here, key: str = "crisis-young") -> tuple[Say, ...]:
    """That nothing is kept of them, and the line for children."""
    return (Say(key), Say(text=fitting(Trouble(young=True), here)))


def begins_nothing(event: AnyEvent, c: Conversation, here: Here) -> Alarm | None:
    """What leads an adult to a wish or somebody who goes along; None where it is theirs, or no child writes."""
    if not c.watch.young or c.floor or c.spot.flow in THEIRS:
        return None
    match event:
        case Wrote(text) if _meaning(text, here) not in (*REPAIRS, *WAYS, "who_is", "waiting"):
            pass
        case Pressed(_, key) | Chose(key) if key not in ENDS:
            pass
        case _:
            return None
    go = Go(care.WHAT, Trouble(young=True), whom_to_talk_to(here, "crisis-young-later"), settles=_nothing)
    return Alarm(go, c.watch)


def _meaning(text: str, here: Here) -> str:
    return here.knowledge.answers.means(legible(text), here.voice.language).partition(":")[0]
