"""SQLite: one thread that writes, a few that read, and a file that survives the power going out."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep
from typing import Any, Concatenate

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.engine import P, Store, T
from db.keys import Keys
from db.sealing import OPTION

BUSY_MS = 30_000
"""How long to wait for another process that is writing, in milliseconds."""
READERS = 4

AGAIN_S = 0.01
"""How long to wait before asking again for what SQLite itself does not wait for."""

_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    # What is forgotten is overwritten, also where a whole page of it is freed.
    "PRAGMA secure_delete=ON",
)


class SqliteStore(Store):
    """A store in a file. Other processes may use it at the same time; they find what is new by looking."""

    def __init__(self, url: URL, keys: Keys | None) -> None:
        self._writer = _engine(url, keys, "BEGIN IMMEDIATE", 1)
        self._reader = _engine(url, keys, "BEGIN", READERS)
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="sqlite-write")
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-read")

    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function in a transaction, in the one thread that writes."""

        def run() -> T:
            with self._writer.begin() as connection:
                return work(connection, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._writing, run)

    async def write_apart(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function in a transaction: here one commit is the cheaper."""
        return await self.write(work, *args, **kwargs)

    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function in a transaction that sees one moment of the file."""

        def run() -> T:
            with self._reader.connect() as connection:
                return work(connection, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._reading, run)

    async def announce(self, subject: str, numbers: Sequence[int]) -> None:
        """Do nothing: SQLite has no way to tell other processes, they look."""

    async def listen(self, heard: Callable[[str, Sequence[int]], None]) -> None:
        """Wait until cancelled: nothing is ever announced."""
        await asyncio.get_running_loop().create_future()

    async def wipe(self) -> bool:
        """Write the log into the file and empty it; pages that were freed are zero already."""

        def run() -> bool:
            # Not in a transaction, and in the thread that writes: only then nobody is in the way but readers.
            connection = self._writer.raw_connection()
            try:
                driver: Any = connection.driver_connection
                busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                return not busy
            finally:
                connection.close()

        return await asyncio.get_running_loop().run_in_executor(self._writing, run)

    async def close(self) -> None:
        """Let what is under way finish, then close the file."""
        for threads, engine in ((self._reading, self._reader), (self._writing, self._writer)):
            await asyncio.to_thread(threads.shutdown)
            engine.dispose()


def _engine(url: URL, keys: Keys | None, begin: str, connections: int) -> Engine:
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
        execution_options={OPTION: keys},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN comes late and is deferred: two turns could then read the same state.
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        _keep_a_log(connection)

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Write ahead in a log; raises OperationalError where another process holds the file for BUSY_MS.

    Two processes that make the same new file at once would otherwise fail: for this SQLite does not wait by itself.
    """
    until = monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(AGAIN_S)
        else:
            return
