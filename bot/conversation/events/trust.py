"""What happens to activities, and to what residents bring in."""

from __future__ import annotations

from bot.conversation.events.base import Event


class ActivityDoubted(Event, frozen=True):
    """Somebody says that an activity this person keeps no longer holds; `why` is a word of our own, `text` theirs."""

    activity: str
    why: str
    text: str = ""


class InitiativeBrought(Event, frozen=True):
    """A resident brought something in that this person may look at; `answer` is what they said to a question."""

    initiative: int
    title: str
    when: str
    place: str
    whom: str
    contact: str
    answer: str = ""


class InitiativeSettled(Event, frozen=True):
    """What this person wanted to decide about was decided before, or there is nothing to decide."""


class InitiativeDecided(Event, frozen=True):
    """What became of what this person brought in: "approve", "ask" or "decline", by whom, with their words."""

    initiative: int
    title: str
    decision: str
    by: str
    text: str = ""
