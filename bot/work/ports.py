"""What the loops need of the conversation: a pure function over stored state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.conversation.effects import Effect
from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply


@dataclass(frozen=True)
class Turned:
    """What one turn made: the new state as JSON, what to say, and what must happen."""

    state: str
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...]


class Engine(Protocol):
    """Takes one turn of a person, known by their number; pure, so the same input gives the same output.

    `state` is None for a new person.
    """

    def __call__(self, state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned: ...
