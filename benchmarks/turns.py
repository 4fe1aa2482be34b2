"""Durable turns per second and how long people wait, against the bare commit rate of the same database.

    python -m benchmarks.turns            everything, about a quarter of an hour
    python -m benchmarks.turns --quick    the same with short measurements

A turn counts when its message was journalled and its reply and state were committed: two durable steps. Everyone who
talks writes again as soon as they are answered, so the waits are those of a house that is as full as it can be.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, text

from benchmarks import bare, first_reply
from benchmarks.talkers import CHANNEL, STATE, Task, as_argument
from db.engine import open_store
from db.people import people
from db.sealing import sealed_row
from tests import databases

TALKING = (1, 8, 32, 50, 128)
KNOWN = (100, 100_000)
WARM = 1.0
"""Seconds of talk before the measurement begins."""
WORKERS = {"sqlite": (1,), "postgresql": (1, 4, 8)}


@dataclass(frozen=True)
class Measured:
    """Turns per second, and the median and 99th percentile of the waits in milliseconds."""

    rate: float
    median: float
    p99: float


async def main(quick: bool) -> None:
    """Measure everything and print it as it comes."""
    seconds = 1.5 if quick else 6.0
    with databases.postgresql_server() as server:
        for kind, workers in WORKERS.items():
            for known in KNOWN:
                async with _database(kind, server, known) as (url, folder):
                    for number in workers:
                        await _table(kind, url, folder, number, known, seconds)
    median, p99 = first_reply.engine_milliseconds(20 if quick else 200)
    print(f"\nthe engine itself, no store: {median:.2f} ms a turn (median), p99 {p99:.2f} ms")
    with tempfile.TemporaryDirectory() as folder:
        began, megabytes = await asyncio.to_thread(first_reply.first_reply, Path(folder))
    print(f"from nothing to the first reply: {began:.1f} s, {megabytes:.0f} MB")


async def _table(kind: str, url: str, folder: Path, workers: int, known: int, seconds: float) -> None:
    print(f"\n{kind}, {workers} worker{'s' * (workers > 1)}, {known:,} people known")
    print("talking   turns/s   bare commits/s   ratio   median ms    p99 ms")
    for talking in TALKING:
        # Before and after, because other work on the same disk comes and goes.
        before = await _bare(kind, url, folder, seconds / 3)
        measured = await _measure(url, workers, talking, seconds)
        rate = (before + await _bare(kind, url, folder, seconds / 3)) / 2
        print(
            f"{talking:7}{measured.rate:10,.0f}{rate:17,.0f}{measured.rate / rate:8.2f}"
            f"{measured.median:12.1f}{measured.p99:10.1f}",
            flush=True,
        )


async def _bare(kind: str, url: str, folder: Path, seconds: float) -> float:
    if kind == "sqlite":
        return await asyncio.to_thread(bare.sqlite, folder, seconds)
    return await bare.postgresql(url, seconds)


async def _measure(url: str, workers: int, talking: int, seconds: float) -> Measured:
    """Let people, spread over worker processes, talk for some seconds."""
    names = [f"person{number}" for number in range(talking)]
    tasks = [Task(url, tuple(names[number::workers]), WARM, seconds) for number in range(workers)]
    processes = [await _start(task) for task in tasks]
    for process in processes:
        assert process.stdout is not None
        await process.stdout.readline()
    begin = f"{time.time() + 0.2}\n".encode()
    said = await asyncio.gather(*(process.communicate(begin) for process in processes))
    waits = sorted(wait for output, _ in said for wait in json.loads(output))
    return Measured(
        rate=len(waits) / seconds,
        median=waits[len(waits) // 2] * 1000,
        p99=waits[int(len(waits) * 0.99)] * 1000,
    )


async def _start(task: Task) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "benchmarks.talkers",
        as_argument(task),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**26,
    )


@asynccontextmanager
async def _database(kind: str, server: str, known: int) -> AsyncIterator[tuple[str, Path]]:
    """A database with so many people in it, and the folder beside it for the bare rate on the same disk."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sqlite = kind == "sqlite"
        url = await (databases.migrated_sqlite(folder) if sqlite else databases.migrated_postgresql(server))
        store = open_store(url, databases.KEYS)
        await store.write(_fill, known)
        await store.close()
        yield url, folder


def _fill(connection: Connection, known: int) -> None:
    now = datetime.now(UTC)
    for first in range(0, known, 5_000):
        rows = [
            {
                "id": number + 1,
                "channel": CHANNEL,
                "address": f"person{number}",
                "state": f"0 {STATE}",
                "seen_at": now,
                "token": f"{number:032x}",
            }
            for number in range(first, min(first + 5_000, known))
        ]
        connection.execute(insert(people), [sealed_row(connection, people, row) for row in rows])
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT setval('people_id_seq', :known)"), {"known": known})
        connection.execute(text("ANALYZE"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="short measurements")
    asyncio.run(main(parser.parse_args().quick))
