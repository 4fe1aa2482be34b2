"""What the Telegram door asks of the rest, besides the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

CHANNEL = "telegram"

Words = Callable[[str, str], str]
"""Says a text key in a language (ISO 639-1) the bot speaks."""


class Leadership(Protocol):
    """The lock in the database named `telegram-poll`: of all processes, one asks Telegram for messages."""

    async def held(self) -> bool:
        """Whether this process holds the lock, taking it where it is free; False where nobody can tell."""
        ...


class Topics(Protocol):
    """Remembers which topic of a group is for which case."""

    async def find(self, chat: int, number: int) -> int | None:
        """Return the topic of a case in a group, where there is one."""
        ...

    async def keep(self, chat: int, number: int, thread: int) -> None:
        """Remember the topic of a case in a group."""
        ...


class NoTopics:
    """Remembers none."""

    async def find(self, chat: int, number: int) -> int | None:
        """Find none."""
        return None

    async def keep(self, chat: int, number: int, thread: int) -> None:
        """Forget it."""


class TakesUpdates(Protocol):
    """Keeps one update given as JSON text; raises ValueError where it is none, JournalError on failure."""

    async def take(self, raw: str) -> None: ...
