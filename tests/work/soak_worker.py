"""One process of the soak: sweeps, takes turns and sends, on a clock that all processes share, until it is killed."""

from __future__ import annotations

import asyncio
import os
import struct
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.replies import Reply
from bot.handlers.ports import Outcome, Sent
from bot.work.house import Workers
from bot.work.roster import Rosters
from bot.work.talk import Talk, may_send
from db.engine import open_store
from tests.databases import KEYS
from tests.flows import city

CHANNEL = "soak"


class SharedClock:
    """A clock in a file: every process reads the same moment, one of them moves it."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT)

    def now(self) -> datetime:
        """Return where the clock stands."""
        return datetime.fromtimestamp(struct.unpack("d", os.pread(self._file, 8, 0))[0], UTC)

    def move_to(self, moment: datetime) -> None:
        """Let the clock stand at a moment."""
        os.pwrite(self._file, struct.pack("d", moment.timestamp()), 0)


class WritingDoor:
    """A door that writes down when it sent what to whom, in one piece even when it is killed."""

    channel = CHANNEL

    def __init__(self, path: Path, clock: SharedClock) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._clock = clock

    def read(self, raw: str) -> AnyEvent | None:
        """Whatever is written is words."""
        return Wrote(raw)

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Send a line by writing it down."""
        text = " ".join(reply.text.split())
        line = f"{self._clock.now().timestamp()}\t{address}\t{int(reply.proactive)}\t{text}\n"
        os.write(self._file, line.encode())
        return Sent()


async def work(url: str, clock: SharedClock, door: WritingDoor) -> None:
    """Say that we are up, and work for ever."""
    store = open_store(url, KEYS)
    talk = Talk(city.knowledge())
    workers = Workers(store, talk, clock=clock, may_send=may_send, renew=Rosters(talk).renew)
    workers.serve({}, [door])
    print("up", flush=True)
    while True:
        await workers.move_on(clock.now())
        await asyncio.sleep(0.005)


if __name__ == "__main__":
    shared = SharedClock(Path(sys.argv[2]))
    asyncio.run(work(sys.argv[1], shared, WritingDoor(Path(sys.argv[3]), shared)))
