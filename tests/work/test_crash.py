"""Workers are killed again and again while people write: nothing is lost, doubled or out of order."""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter

import pytest
from sqlalchemy import Connection, func, select

from bot.work.clock import RealClock
from bot.work.journal import GroupingJournal
from bot.work.wake import Wake
from db.engine import Store
from db.inbox import inbox
from db.outbox import outbox
from db.people import people
from db.sealing import opened

PEOPLE = 200
EACH = 10
WORKERS = 4
KILLS_EACH = 2


class Crew:
    """Worker processes that are killed, one after another, and replaced."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._running: list[asyncio.subprocess.Process] = []
        self.kills = 0

    async def grow(self, by: int) -> None:
        """Start some more, and wait until they work."""
        await asyncio.gather(*(self._start() for _ in range(by)))

    async def _start(self) -> None:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.work.crash_worker", self._url, stdout=asyncio.subprocess.PIPE
        )
        self._running.append(process)
        assert process.stdout is not None
        assert await process.stdout.readline() == b"up\n"

    async def lose_one(self, chance: random.Random) -> None:
        """Kill one in the middle of whatever it does."""
        process = self._running.pop(chance.randrange(len(self._running)))
        process.kill()
        await process.wait()
        self.kills += 1

    async def end(self) -> None:
        """Kill all."""
        for process in self._running:
            process.kill()
            await process.wait()


@pytest.mark.slow
async def test_nothing_is_lost_or_doubled_when_workers_are_killed(
    store: Store, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """SE-03."""
    chance = random.Random(5)
    crew = Crew(database_url)
    journal = GroupingJournal(store, RealClock(), Wake())
    began = time.monotonic()
    new = amid_work = 0
    try:
        await crew.grow(WORKERS)
        for n in range(EACH):
            saying = asyncio.create_task(_everyone_says(journal, n))
            for _ in range(KILLS_EACH):
                await asyncio.sleep(chance.uniform(0.02, 0.1))
                amid_work += await store.read(_waiting) > 0
                await crew.lose_one(chance)
            new += await saying
            await crew.grow(KILLS_EACH)
        await _until_nothing_waits(store)
    finally:
        await crew.end()
    assert new == PEOPLE * EACH
    assert amid_work > crew.kills / 2
    await store.read(_check)
    with capsys.disabled():
        print(
            f"\n{new} messages of {PEOPLE} people, {WORKERS} workers, {crew.kills} kills ({amid_work} with work"
            f" waiting), {time.monotonic() - began:.1f} s: none lost, none doubled, all in order"
        )


async def _until_nothing_waits(store: Store) -> None:
    # The workers are other processes: looking is all that can be done.
    for _ in range(600):
        if not await store.read(_waiting):
            return
        await asyncio.sleep(0.1)
    pytest.fail("messages still wait after a minute")


async def _everyone_says(journal: GroupingJournal, n: int) -> int:
    """Let everyone send their n-th message, delivered twice as channels do; return how many were new."""

    async def says(name: str) -> int:
        first = await journal.keep("web", f"{name}-{n}", name, str(n))
        return first + await journal.keep("web", f"{name}-{n}", name, str(n))

    return sum(await asyncio.gather(*(says(f"person{i}") for i in range(PEOPLE))))


def _waiting(connection: Connection) -> int:
    count = select(func.count()).select_from(inbox).where(inbox.c.handled_at.is_(None))
    return connection.scalar(count) or 0


def _check(connection: Connection) -> None:
    known = [opened(connection, people, row) for row in connection.execute(select(people)).mappings()]
    states = {row["address"]: row["state"] for row in known}
    heard_in_order = [str(n) for n in range(EACH)]
    assert {name: json.loads(state) for name, state in states.items()} == {
        f"person{i}": heard_in_order for i in range(PEOPLE)
    }
    rows = connection.execute(select(inbox.c.id, inbox.c.tries, inbox.c.raw)).all()
    assert len(rows) == PEOPLE * EACH
    assert all(tries == 0 and raw == "" for _, tries, raw in rows)
    answers = Counter(connection.execute(select(outbox.c.inbox_id)).scalars())
    assert answers == Counter(row.id for row in rows)
    lines: dict[int, list[str]] = {}
    for row in connection.execute(select(outbox).order_by(outbox.c.id)).mappings():
        line = opened(connection, outbox, row)
        lines.setdefault(line["person_id"], []).append(json.loads(line["payload"])["text"])
    expected = [f"{n + 1}: {n}" for n in range(EACH)]
    assert all(said == expected for said in lines.values())
    assert len(lines) == PEOPLE
