"""What a door is given and what a door must be: the only border between handlers and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply


class JournalError(Exception):
    """The message could not be committed; it must not be acknowledged to its channel."""


class Journal(Protocol):
    """Keeps what came in, before anything else happens to it."""

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        """Commit one message and return whether it is new (the same channel and ref were not seen before).

        Raises JournalError when it could not be committed.
        """
        ...


@dataclass(frozen=True)
class Line:
    """One line of a conversation as a person sees it; `number` only ever grows within a conversation."""

    number: int
    reply: Reply


class Lines(Protocol):
    """Reads what was said to a person, for doors that are asked rather than told (web, terminal)."""

    async def after(self, channel: str, address: str, number: int, wait: float) -> Sequence[Line]:
        """Return the lines after `number`, oldest first; wait up to `wait` seconds for the first one."""
        ...


@dataclass(frozen=True)
class Sent:
    """The channel took it; `ref` is the channel's own id for the message."""

    ref: str = ""


@dataclass(frozen=True)
class TryLater:
    """The channel asks to wait this many seconds, or failed in a way that is certain not to have delivered."""

    seconds: float


@dataclass(frozen=True)
class Unsure:
    """Nobody knows whether it arrived (a time-out after sending)."""


@dataclass(frozen=True)
class Refused:
    """The channel will never take this message; `why` is a word without personal data."""

    why: str


@dataclass(frozen=True)
class Gone:
    """The person cannot be reached any more (blocked, deactivated)."""


Outcome = Sent | TryLater | Unsure | Refused | Gone


class PushDoor(Protocol):
    """A door the bot sends through."""

    channel: str

    def read(self, raw: str) -> AnyEvent | None:
        """Make an event of what was journalled; None where there is nothing to answer. Raises ValueError on nonsense."""
        ...

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Send one line and say what became of it; never raises for what the channel or network does."""
        ...
