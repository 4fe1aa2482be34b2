"""How fast a database commits when nothing stands between it and its driver: one small row a commit."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import asyncpg


def sqlite(folder: Path, seconds: float) -> float:
    """Commits per second of an SQLite file with a write-ahead log and synchronous FULL."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, words TEXT)")
    count, begin = 0, time.perf_counter()
    while time.perf_counter() - begin < seconds:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare (words) VALUES ('Ik hou van tuinieren')")
        connection.execute("COMMIT")
        count += 1
    rate = count / (time.perf_counter() - begin)
    connection.close()
    return rate


async def postgresql(url: str, seconds: float) -> float:
    """Commits per second of one connection to PostgreSQL, by a prepared statement."""
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE IF NOT EXISTS bare (id BIGSERIAL PRIMARY KEY, words TEXT)")
    insert = await connection.prepare("INSERT INTO bare (words) VALUES ('Ik hou van tuinieren')")
    count, begin = 0, time.perf_counter()
    while time.perf_counter() - begin < seconds:
        await insert.fetch()
        count += 1
    rate = count / (time.perf_counter() - begin)
    await connection.close()
    return rate
