"""PostgreSQL: a pool of connections, and hints between processes by NOTIFY."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Sequence
from typing import Any, Concatenate

import asyncpg
from sqlalchemy import URL, Connection, bindparam, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from db.engine import P, Store, T
from db.keys import Keys
from db.sealing import OPTION

log = logging.getLogger(__name__)

CHANNEL = "voordeur"
"""The name under which processes tell each other that something was committed."""
REST = 2.0
"""Seconds before the next attempt, where the connection for hints breaks."""

_notify = text("SELECT pg_notify(:channel, :payload)").bindparams(bindparam("channel", CHANNEL))


class PostgresqlStore(Store):
    """A store that many processes share."""

    def __init__(self, url: URL, keys: Keys | None) -> None:
        # Room for a prepared statement for every length of a group.
        cache = {"prepared_statement_cache_size": 500}
        self._engine = create_async_engine(
            url,
            pool_size=8,
            max_overflow=8,
            hide_parameters=True,
            connect_args=cache,
            execution_options={OPTION: keys},
        )
        self._alone = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._me = uuid.uuid4().hex

    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function in a transaction (read committed)."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work, *args, **kwargs)

    async def write_apart(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function whose statements each commit by themselves."""
        async with self._alone.connect() as connection:
            return await connection.run_sync(work, *args, **kwargs)

    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function; each of its statements sees what is committed by then."""
        return await self.write_apart(work, *args, **kwargs)

    async def announce(self, subject: str, numbers: Sequence[int]) -> None:
        """Tell the other processes, after the commit: within it, commits would queue for each other."""
        payload = f"{self._me} {subject} {','.join(map(str, numbers))}"
        async with self._alone.connect() as connection:
            await connection.execute(_notify, {"payload": payload})

    async def listen(self, heard: Callable[[str, Sequence[int]], None]) -> None:
        """Call `heard` with what other processes announce, until cancelled; connects anew when it must."""

        def hear(_connection: Any, _pid: int, _channel: str, payload: str) -> None:
            sender, subject, numbers = payload.split(" ", 2)
            if sender != self._me:
                heard(subject, [int(number) for number in numbers.split(",") if number])

        while True:
            try:
                async with self._alone.connect() as connection:
                    await self._hear_until_closed(connection, hear)
            except (OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("hints from other processes stopped: %s", type(error).__name__)
            await asyncio.sleep(REST)

    async def _hear_until_closed(self, connection: AsyncConnection, hear: Callable[..., None]) -> None:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        closed = asyncio.Event()
        driver.add_termination_listener(lambda _connection: closed.set())
        await driver.add_listener(CHANNEL, hear)
        try:
            await closed.wait()
        finally:
            # A connection that listens must not go back to the pool.
            await connection.invalidate()

    async def wipe(self) -> bool:
        """Vacuum, so that rows that were deleted are taken out of their pages."""
        async with self._alone.connect() as connection:
            await connection.execute(text("VACUUM"))
        return True

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
