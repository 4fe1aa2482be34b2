"""What happens without the person: time, a human of the network, a turn that failed."""

from __future__ import annotations

from bot.conversation.events.base import Event


class FellDue(Event, frozen=True):
    """A moment planned earlier has come."""

    kind: str
    about: str = ""


class Answered(Event, frozen=True):
    """A human answered an open case, with first name and role, through the bot."""

    name: str
    role: str
    text: str


class CaseClosed(Event, frozen=True):
    """A human closed the person's case."""


class TurnFailed(Event, frozen=True):
    """A message could not be handled, three times over; the person is told so."""
