"""What somebody in danger hears of whether a human knows."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.events.base import Event


class HelpSeen(Event, frozen=True):
    """Somebody of the network read that there is something, with first name and role."""

    name: str
    role: str


class HelpUnseen(Event, frozen=True):
    """Nobody of the network read it so far: everybody on duty was told, or telling them did not work (`failed`)."""

    failed: bool = False


class IncidentTaken(Event, frozen=True):
    """Somebody of the network took an incident upon them, and is asked what it was.

    `free` where nobody talks with the person yet, so that they may; `case` is that of a colleague (`by`) who does.
    """

    number: int
    free: bool = False
    case: int = 0
    by: str = ""


class FollowUpAsked(Event, frozen=True):
    """A day after an incident: may the bot ask, in neutral words, whether the person wants to write?"""

    number: int


class NextDay(Event, frozen=True):
    """Somebody of the network approved that the bot asks, a day later and in neutral words, whether to write."""


class DrillOverdue(Event, frozen=True):
    """No drill held for a month: when one last did, None where none ever has."""

    last: datetime | None = None
