"""A gentle item for the ambassador: a visit that was missed or was no success, never an alarm and never a promise."""

from __future__ import annotations

from bot.conversation.effects import AddToCase, Effect, OpenCase
from bot.conversation.flow import Here, Say
from bot.flows.checkins.values import Checkin, activity_of, may
from knowledge.texts.texts import Voice

GENTLE = "gentle"
"""The reason of such a case."""


def gentle(what: str, data: Checkin, here: Here) -> tuple[tuple[Say, ...], tuple[Effect, ...]]:
    """What to say of it and what to do; nothing without the yes in which this was said.

    `what` is "missed" or "low". Why somebody did not go is theirs to tell.
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
