"""Both databases keep what they are given, whole, in UTC, and one writer at a time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import StatementError

from db import people
from db.base import Instant
from db.engine import Store, normalised, open_store
from db.people import people as people_table
from db.sealing import seal
from tests.databases import KEYS

NOW = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("sqlite:///voordeur.db", "sqlite"),
        ("sqlite+aiosqlite:///voordeur.db", "sqlite"),
        ("postgres://someone@host/name", "postgresql+asyncpg"),
        ("postgresql://someone@host/name", "postgresql+asyncpg"),
        ("postgresql+asyncpg://someone@host/name", "postgresql+asyncpg"),
    ],
)
def test_every_usual_way_to_write_a_url_is_understood(given: str, driver: str) -> None:
    assert normalised(given).drivername == driver


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://host/name"])
def test_what_cannot_be_shared_or_is_not_known_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"SQLite needs a file|only sqlite and postgresql"):
        open_store(url, KEYS)


async def test_sqlite_is_set_up_to_survive_a_power_cut(store: Store) -> None:
    def settings(connection: Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return {name: connection.scalar(text(f"PRAGMA {name}")) for name in names}

    def durable(connection: Connection) -> tuple[object, object]:
        return connection.scalar(text("SHOW fsync")), connection.scalar(text("SHOW synchronous_commit"))

    def which(connection: Connection) -> str:
        return connection.dialect.name

    if await store.read(which) == "sqlite":
        expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
        assert await store.write(settings) == expected
    else:
        assert await store.write(durable) == ("on", "on")


async def test_two_hundred_turns_that_read_and_then_write_lose_nothing(store: Store) -> None:
    def add_one(connection: Connection) -> None:
        query = select(people_table.c.state).where(people_table.c.id == 1).with_for_update()
        seen = int(people.state_of(connection, 1, connection.scalar(query)) or 0)
        state = seal(connection, people_table.c.state, 1, str(seen + 1))
        connection.execute(update(people_table).where(people_table.c.id == 1).values(state=state))

    await store.write(people.meet, [("web", "anna")], NOW)
    await asyncio.gather(*(store.write(add_one) for _ in range(200)))
    found = await store.read(people.find, "web", "anna")
    assert found is not None
    assert found.state == "200"


async def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    def half(connection: Connection) -> None:
        people.meet(connection, [("web", "anna")], NOW)
        raise KeyError("halfway")

    with pytest.raises(KeyError):
        await store.write(half)
    assert await store.read(people.find, "web", "anna") is None


async def test_a_moment_comes_back_aware_and_in_utc(store: Store) -> None:
    summer = datetime(2026, 7, 1, 14, 30, 15, 123456, tzinfo=ZoneInfo("Europe/Amsterdam"))
    await store.write(people.meet, [("web", "anna")], summer)
    found = await store.read(people.find, "web", "anna")
    assert found is not None
    assert found.seen_at == summer
    assert found.seen_at.tzinfo == UTC


async def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="without a time zone"):
        await store.write(people.meet, [("web", "anna")], datetime(2026, 7, 1, 14, 30))  # noqa: DTZ001


@given(
    st.lists(
        st.datetimes(
            min_value=datetime(1970, 1, 2),  # noqa: DTZ001
            max_value=datetime(2100, 1, 1),  # noqa: DTZ001
            timezones=st.sampled_from([UTC, ZoneInfo("Europe/Amsterdam"), ZoneInfo("America/New_York")]),
        ),
        min_size=2,
        max_size=2,
    )
)
def test_moments_sort_as_text_just_as_they_do_in_time(moments: list[datetime]) -> None:
    as_text = Instant().bind_processor(sqlite.dialect())
    from_text = Instant().result_processor(sqlite.dialect(), None)
    one, other = moments
    assert (as_text(one) < as_text(other)) == (one.astimezone(UTC) < other.astimezone(UTC))
    assert from_text(as_text(one)) == one.astimezone(UTC)


async def test_processes_hear_what_others_announce_but_not_themselves(
    store: Store, database_url: str
) -> None:
    if not database_url.startswith("postgresql"):
        # SQLite has no hints: announcing does nothing, and listening waits.
        await store.announce("said", [1])
        return
    other = open_store(database_url, KEYS)
    heard: asyncio.Queue[tuple[str, list[int]]] = asyncio.Queue()
    listening = asyncio.create_task(
        store.listen(lambda subject, numbers: heard.put_nowait((subject, list(numbers))))
    )
    try:
        async with asyncio.timeout(10):
            while heard.empty():
                await store.announce("said", [7])
                await other.announce("said", [1, 2])
                await asyncio.sleep(0.05)
        assert await heard.get() == ("said", [1, 2])
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        await other.close()


def test_the_clock_change_does_not_make_an_hour_disappear() -> None:
    before = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"), fold=0)
    after = before.replace(fold=1)
    as_text = Instant().bind_processor(sqlite.dialect())
    back = Instant().result_processor(sqlite.dialect(), None)
    first, second = back(as_text(before)), back(as_text(after))
    assert first is not None
    assert second is not None
    assert second - first == timedelta(hours=1)
