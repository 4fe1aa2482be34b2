"""Open a store: SQLite or PostgreSQL behind the same two verbs, `reading` and `writing`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from db.base import DialectName

BUSY_MS = 30_000
"""How long SQLite waits for another process that is writing, in milliseconds."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=FAST",
)


@dataclass(frozen=True)
class Store:
    """An open database. On SQLite there is exactly one connection that writes; on PostgreSQL a pool."""

    dialect: DialectName
    _writer: AsyncEngine
    _reader: AsyncEngine

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Give a transaction that commits at the end, or rolls back where the block raises."""
        async with self._writer.begin() as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a transaction for reading; what is written in it is not kept."""
        async with self._reader.connect() as connection:
            yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


def normalised(url: str) -> URL:
    """Return the URL with its async driver; raises ValueError for other databases and for `:memory:`."""
    given = make_url(url)
    match given.drivername.partition("+")[0]:
        case "sqlite":
            if given.database in (None, "", ":memory:"):
                # One connection shared by all tasks would mix their transactions.
                raise ValueError("SQLite needs a file: a database in memory cannot be shared safely")
            return given.set(drivername="sqlite+aiosqlite")
        case "postgres" | "postgresql":
            return given.set(drivername="postgresql+asyncpg")
        case other:
            raise ValueError(f"only sqlite and postgresql are supported, not {other}")


def open_store(url: str) -> Store:
    """Open a store by URL (`sqlite:///voordeur.db`, `postgresql://...`); connects at first use."""
    target = normalised(url)
    if target.drivername == "postgresql+asyncpg":
        engine = create_async_engine(target, pool_size=8, max_overflow=8, pool_pre_ping=False)
        return Store("postgresql", engine, engine)
    return Store("sqlite", _sqlite(target, "BEGIN IMMEDIATE", 1), _sqlite(target, "BEGIN", 4))


def _sqlite(target: URL, begin: str, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        target,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN comes late and is deferred: two turns could then read the same state.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
