"""Somebody is erased in the middle of a sweep or a turn of theirs: neither waits for the other for ever."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, func, select

from bot.conversation.events import FellDue, to_json
from db import claiming, due, erasing, inbox, people, turns
from db.engine import Store, open_store
from tests.databases import KEYS
from tests.work.scenes import START

LONG_ENOUGH = 0.5
"""Seconds in which the erasure gets as far as it can; it is no matter where that is."""


def _meet(connection: Connection) -> int:
    inbox.keep(connection, [inbox.Incoming("web", "1", "anna", "hoi")], START)
    number = people.number_of(connection, "web", "anna")
    assert number is not None
    due.plan(connection, number, "check", "tea", START)
    return number


def _sweep(connection: Connection, half_way: Callable[[], None]) -> None:
    [moment] = due.fallen(connection, ["web"], START, 500)
    half_way()
    event = inbox.Inside("web", "due:1:1", moment.person_id, to_json(FellDue(moment.kind)))
    inbox.put_inside(connection, [event], START)
    due.done(connection, [moment.id], START)


def _turn(connection: Connection, half_way: Callable[[], None]) -> None:
    [taker] = claiming.claim(connection, ["web"], 64)
    [message] = claiming.pending(connection, [taker.id], 256)
    half_way()
    turns.write(connection, [(taker.id, "state", people.Heard.SOMETHING)], [], [message.id], START)
    due.plan(connection, taker.id, "check", "tea", START)


def _left(connection: Connection) -> int:
    counts = (select(func.count()).select_from(table) for table in (due.due, inbox.inbox))
    return sum(connection.scalar(count) or 0 for count in counts)


@pytest.mark.parametrize("work", [_sweep, _turn])
async def test_somebody_is_erased_half_way(
    store: Store, database_url: str, work: Callable[[Connection, Callable[[], None]], None]
) -> None:
    number = await store.write(_meet)
    reached = threading.Event()

    async def erase() -> None:
        other = open_store(database_url, KEYS)
        assert await other.write(erasing.erase, number, START)
        await other.close()

    def elsewhere() -> None:
        assert reached.wait(10)
        asyncio.run(erase())

    def half_way() -> None:
        reached.set()
        time.sleep(LONG_ENOUGH)

    erasing_now = asyncio.create_task(asyncio.to_thread(elsewhere))
    await asyncio.sleep(0)
    await store.write(work, half_way)
    await erasing_now
    assert await store.read(_left) == 0
    assert await store.read(people.number_of, "web", "anna") is None
