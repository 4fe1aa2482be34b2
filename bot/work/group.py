"""What one group of turns takes and makes, and how it is written as one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.conversation.effects import Effect, ForgetMe
from bot.work import effects
from db import claiming, people, turns
from db.claiming import Pending, Taker
from db.outbox import Said
from db.people import Heard

PEOPLE = 64
"""How many people's turns share a commit at most."""

MESSAGES = 256
"""How many messages share a commit at most."""


class CannotBeWritten(Exception):
    """The database will not have what a group of turns made; `messages` are the ids it was made of."""

    def __init__(self, messages: frozenset[int]) -> None:
        super().__init__(f"{len(messages)} turns")
        self.messages = messages


@dataclass(frozen=True, slots=True)
class Group:
    """How much to take at once; messages in `refused` count as failed, `silent` says nothing of it."""

    people: int = PEOPLE
    messages: int = MESSAGES
    refused: frozenset[int] = frozenset()
    silent: bool = False


@dataclass(slots=True)
class Part:
    """One person's part of a group: where the conversation stands, and what is to be written."""

    person: Taker
    state: str | None = None
    known: bool = False
    heard: Heard = Heard.NOTHING
    moved: bool = False
    handled: list[int] = field(default_factory=list)
    aside: list[int] = field(default_factory=list)
    failed: Pending | None = None
    lines: list[Said] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    @property
    def gone(self) -> bool:
        """Whether the person asked to be erased: what they sent after it is heard by somebody new."""
        return any(isinstance(effect, ForgetMe) for effect in self.effects)

    def open(self, connection: Connection) -> None:
        """Open where the conversation stands, once; raises SealBroken where it is not this person's."""
        if not self.known:
            self.state = people.state_of(connection, self.person.id, self.person.state)
            self.known = True


def write(connection: Connection, talks: list[Part], now: datetime) -> None:
    """Write what the turns of a group made: states, lines and effects, and what became of the messages."""
    states = [(talk.person.id, talk.state, talk.heard) for talk in talks if talk.moved]
    lines = [line for talk in talks for line in talk.lines]
    turns.write(connection, states, lines, [number for talk in talks for number in talk.handled], now)
    for talk in talks:
        for effect in talk.effects:
            effects.write(connection, talk.person.id, effect, now)
            if isinstance(effect, ForgetMe):
                # What else the same turn planned or counted was of somebody who is not there any more.
                break
        if talk.failed is not None:
            claiming.tried(connection, talk.failed.id)
        for number in talk.aside:
            claiming.set_aside(connection, number, now)


def is_outage(error: Exception) -> bool:
    """Say whether the database is away or busy, rather than refusing what it was given."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(error, OperationalError | InterfaceError | TimeoutError | OSError)
