"""A door of which a test says what it gives back, and one turn that says something."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply
from bot.handlers.ports import Outcome, Sent
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.ports import Engine, Turned
from db.engine import Store
from tests.work.echo import read
from tests.work.scenes import workers_on


class FakeDoor:
    """A door that writes down what it was given, and ends each send as it is told."""

    channel = "telegram"

    def __init__(self, outcomes: Callable[[str, Reply], Outcome] | None = None) -> None:
        self.sent: list[tuple[str, str]] = []
        self._outcomes = outcomes or (lambda _address, _reply: Sent("m1"))
        self.hold = asyncio.Event()
        self.hold.set()
        self.began = asyncio.Event()
        self.at_once = 0
        self.most_at_once = 0

    def read(self, raw: str) -> AnyEvent | None:
        """Read as the echo's door does."""
        return read(raw)

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Take a line, once `hold` lets it."""
        self.sent.append((address, reply.text))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.began.set()
            await asyncio.sleep(0)
            await self.hold.wait()
            return self._outcomes(address, reply)
        finally:
            self.at_once -= 1


def saying(*lines: Reply) -> Engine:
    """An engine that says these lines to everything but its own events."""

    def engine(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        said = () if type(event).__name__ == "Unreachable" else lines
        return Turned(state or "", said, ())

    return engine


async def one_turn(store: Store, clock: MovableClock, door: FakeDoor, *lines: Reply) -> Workers:
    """Let one person's message be answered with these lines, without sending them yet."""
    workers = workers_on(store, clock, engine=saying(*lines), doors=[door])
    await workers.journal.keep("telegram", "1", "100", "hoi")
    turns, _ = workers._served()
    await turns.drain()
    return workers
