"""A gentle item for the ambassador: a visit that was missed or was no success, never an alarm and never a promise."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import AddToCase, Effect, OpenCase
from bot.conversation.flow import Here, Say
from bot.conversation.memory import Memory
from bot.flows.checkins.values import Checkin, activity_of, may
from knowledge.texts.texts import Voice

GENTLE = "gentle"
"""The reason of such a case."""
IN_A_ROW = 2
"""After so many low answers in a row the item says that it is more than one bad day."""

Seen = tuple[Memory, tuple[Say, ...], tuple[Effect, ...]]
"""What is held from now on, what to say of it, and what to do."""


def lower(what: str, data: Checkin, here: Here) -> Seen:
    """One more low answer: "missed", "low", or "so-so", of which the first by itself concerns nobody."""
    low = here.memory.low + 1
    twice = low >= IN_A_ROW
    memory = replace(here.memory, low=0 if twice else low)
    if what == "so-so" and not twice:
        return memory, (), ()
    return memory, *gentle("twice" if twice else what, data, here)


def fine(memory: Memory) -> Memory:
    """An answer that is not low: those before it are no row any more."""
    return replace(memory, low=0)


def gentle(what: str, data: Checkin, here: Here) -> tuple[tuple[Say, ...], tuple[Effect, ...]]:
    """What to say of it and what to do; nothing without the yes in which this was said.

    `what` is "missed", "low" or "twice". Why somebody did not go is theirs to tell.
    """
    if not may(here.memory):
        return (), ()
    activity = activity_of(data, here)
    title = activity.title if activity else ""
    note = here.knowledge.words.say(f"checkin-note-{what}", Voice("nl"), {"title": title})
    if here.memory.case is not None:
        return (), (AddToCase(note),)
    wijk = here.memory.place.wijk if here.memory.place else activity.venue.wijk if activity else ""
    # Without an owner it goes to whoever is on duty for the wijk.
    case = OpenCase(GENTLE, note, "chat", wijk, "", here.knowledge.network.answer_by(here.now))
    return (Say("checkin-seen"),), (case,)
