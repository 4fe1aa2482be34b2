"""What the tests of the loops share: a moment to begin at, workers on a clock that is moved, and looks inside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, Table, select

from bot.handlers.ports import PushDoor
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.outbox import MaySend, always
from bot.work.ports import Engine
from db.engine import Store
from db.sealing import opened
from tests.work.echo import echo, read

START = datetime(2026, 10, 23, 9, 0, tzinfo=UTC)


def workers_on(
    store: Store,
    clock: MovableClock,
    *,
    engine: Engine = echo,
    doors: Sequence[PushDoor] = (),
    may_send: MaySend = always,
) -> Workers:
    """Workers for the web and for these doors, to be taken step by step."""
    workers = Workers(store, engine, clock=clock, may_send=may_send)
    workers.serve({"web": read}, doors)
    return workers


async def said_to(workers: Workers, address: str, channel: str = "web") -> list[str]:
    """Return everything that was said to an address."""
    return [line.reply.text for line in await workers.lines.after(channel, address, 0, wait=0)]


async def column(store: Store, table: Table, name: str) -> list[object]:
    """Return one column of a table, opened where it is sealed, in the order of its numbers."""

    def look(connection: Connection) -> list[object]:
        rows = connection.execute(select(table).order_by(table.c.id)).mappings()
        return [opened(connection, table, row)[name] for row in rows]

    return await store.read(look)
