"""A sweep over many moments that have come, and how late the next beat is, against reading the same rows bare.

    python -m benchmarks.due              100,000 moments, on both databases
    python -m benchmarks.due --rows 5000  fewer

A sweep opens each moment, makes its event, puts that in the inbox sealed, and marks the moment done: one commit for
each 500. Reading bare fetches the same rows with the driver alone. The next beat comes a second after the last one
began, or when the sweep is done; what it is late is given, and what a sweep costs when nothing is due.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
from sqlalchemy import Connection, insert

from bot.work.due import DueMoments
from bot.work.house import BEAT
from bot.work.wake import Wake
from db import people
from db.due import due
from db.engine import Store, open_store
from db.sealing import next_ids, sealed_row
from tests import databases

CHANNEL = "bench"
PEOPLE = 10_000
NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
AT_ONCE = 5_000


def main() -> None:
    """Measure on both databases and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    print(f"{rows} moments of {PEOPLE} people, swept in one go")
    print("database     sweep s   bare read s   ratio   rows/s   next beat late s   idle sweep ms")
    with databases.postgresql_server() as server, tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure("sqlite", Path(folder), server, rows))
        asyncio.run(_measure("postgresql", Path(folder), server, rows))


async def _measure(kind: str, folder: Path, server: str, rows: int) -> None:
    url = (
        await databases.migrated_sqlite(folder)
        if kind == "sqlite"
        else await databases.migrated_postgresql(server)
    )
    store = open_store(url, databases.KEYS)
    try:
        await store.write(_meet)
        for first in range(0, rows, AT_ONCE):
            await store.write(_fill, range(first, min(first + AT_ONCE, rows)))
        bare = await _bare(url)
        began = time.perf_counter()
        moved = await DueMoments(store, Wake()).sweep([CHANNEL], NOW)
        took = time.perf_counter() - began
        idle = await _idle(store)
    finally:
        await store.close()
    assert moved == rows
    late = max(0.0, took - BEAT)
    print(
        f"{kind:<11} {took:>8.1f} {bare:>13.2f} {took / bare:>7.1f} {rows / took:>8.0f}"
        f" {late:>18.1f} {idle * 1000:>15.2f}"
    )


async def _idle(store: Store) -> float:
    moments = DueMoments(store, Wake())
    began = time.perf_counter()
    for _ in range(100):
        await moments.sweep([CHANNEL], NOW)
    return (time.perf_counter() - began) / 100


def _meet(connection: Connection) -> None:
    people.meet(connection, [(CHANNEL, f"p{number}") for number in range(PEOPLE)], NOW)


def _fill(connection: Connection, numbers: Sequence[int]) -> None:
    ids = next_ids(connection, due, len(numbers))
    rows = [
        {
            "id": number,
            "person_id": n % PEOPLE + 1,
            "kind": "checkin.after",
            "about": f"activity-{n}@{NOW.isoformat()}",
            "at": NOW - timedelta(seconds=n),
            "round": 1,
        }
        for number, n in zip(ids, numbers, strict=True)
    ]
    connection.execute(insert(due), [sealed_row(connection, due, row) for row in rows])


async def _bare(url: str) -> float:
    """Seconds to read all rows with the driver alone."""
    query = "SELECT id, person_id, kind, about, at, round FROM due ORDER BY at, id"
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.split("///", 1)[1])
        began = time.perf_counter()
        connection.execute(query).fetchall()
        took = time.perf_counter() - began
        connection.close()
        return took
    driver = await asyncpg.connect(url.replace("postgresql+asyncpg", "postgresql"))
    began = time.perf_counter()
    await driver.fetch(query)
    took = time.perf_counter() - began
    await driver.close()
    return took


if __name__ == "__main__":
    main()
