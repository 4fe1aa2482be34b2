"""One process of the benchmark: a worker, and people who talk to it as fast as they are answered."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.replies import Reply
from bot.work.house import Workers
from bot.work.ports import Turned
from db import people
from db.engine import open_store
from tests.databases import KEYS

CHANNEL = "web"
STATE = "x" * 600
"""About as much as a conversation keeps between two turns."""
LOST_HINT = 1.0
"""Seconds after which somebody who was not woken looks for the answer; counted as waiting like any other."""


@dataclass(frozen=True)
class Task:
    """What one process does: these people talk, first for some seconds to get warm and then to be measured."""

    url: str
    names: tuple[str, ...]
    warm: float
    seconds: float


def echo(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
    """Answer with a number, and keep a state of the usual size."""
    turn = int((state or "0 ").split(" ", 1)[0]) + 1
    return Turned(f"{turn} {STATE}", (Reply(f"Dat is bericht {turn}."),), ())


def read(raw: str) -> AnyEvent:
    """Read what the people of the benchmark write."""
    return Wrote(raw)


async def talk(task: Task) -> list[float]:
    """Say that we are ready, wait for the moment to begin, and return how long each answer took in seconds."""
    store = open_store(task.url, KEYS)
    workers = Workers(store, echo)
    workers.serve({CHANNEL: read})
    await workers.start()
    now = datetime.now(UTC)
    numbers = await store.write(_meet, task.names, now)
    print("ready", flush=True)
    begin = float(await asyncio.to_thread(sys.stdin.readline))
    waits: list[float] = []
    await asyncio.gather(
        *(_one(workers, name, number, task, begin, waits) for name, number in numbers.items())
    )
    await workers.stop()
    await store.close()
    return waits


def _meet(connection: Connection, names: tuple[str, ...], now: datetime) -> dict[str, int]:
    if not names:
        return {}
    people.meet(connection, [(CHANNEL, name) for name in names], now)
    found = ((name, people.number_of(connection, CHANNEL, name)) for name in names)
    return {name: number for name, number in found if number is not None}


async def _one(
    workers: Workers, name: str, number: int, task: Task, begin: float, waits: list[float]
) -> None:
    await asyncio.sleep(max(0.0, begin - time.time()))
    warm, turn = begin + task.warm, 0
    while (now := time.time()) < warm + task.seconds:
        turn += 1
        before = time.perf_counter()
        with workers.said.listen(number) as answered:
            await workers.journal.keep(CHANNEL, f"{name}:{begin}:{turn}", name, "Ik hou van tuinieren")
            await asyncio.wait((answered,), timeout=LOST_HINT)
        if now >= warm:
            waits.append(time.perf_counter() - before)


def as_argument(task: Task) -> str:
    """Write a task for another process."""
    return json.dumps(asdict(task))


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    print(json.dumps(asyncio.run(talk(Task(**{**given, "names": tuple(given["names"])})))))
