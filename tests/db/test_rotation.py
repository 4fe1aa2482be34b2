"""With a new key everything is sealed again, in steps, and then the old key may go."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Connection, select, update

from db import people, rotation, visits
from db.declared import lookups, sealed_columns
from db.engine import Store, open_store
from db.keys import BLANK, Cipher, Keys, SealBroken, new_key
from db.people import people as people_table
from db.sealing import opened
from db.tables import metadata
from tests.db.filled import ANNA, BERT, canary, fill

OLD, NEW = new_key(), new_key()
TABLES = [table for table in metadata.sorted_tables if sealed_columns(table)]


@pytest.fixture
async def both(database_url: str) -> AsyncIterator[Store]:
    """A store sealed with the old key and opened with the new one before it."""
    before = open_store(database_url, Keys.read(OLD))
    await before.write(fill)
    await before.close()
    opened_store = open_store(database_url, Keys.read(f"{NEW} {OLD}"))
    yield opened_store
    await opened_store.close()


def _all_words(connection: Connection) -> set[str]:
    rows = (opened(connection, t, row) for t in TABLES for row in connection.execute(select(t)).mappings())
    return {value for row in rows for value in row.values() if isinstance(value, str)}


async def test_pr23_after_rotation_everything_opens_without_the_old_key(
    both: Store, database_url: str
) -> None:
    assert await both.read(rotation.left) == 2 * len(TABLES)
    steps = 0
    while await both.write(rotation.step):
        steps += 1
    assert steps == len(TABLES)
    assert await both.read(rotation.left) == 0
    alone = open_store(database_url, Keys.read(NEW))
    words = await alone.read(_all_words)
    assert {canary(who, c) for who in (ANNA, BERT) for t in TABLES for c in sealed_columns(t)} <= words
    # Found by the new key's look-ups too.
    address = canary(ANNA, people_table.c.address)
    assert await alone.read(people.number_of, "web", address) == ANNA
    assert len(await alone.read(visits.planned, ANNA)) == 1
    await alone.close()
    assert any(lookups(table) for table in TABLES)


async def test_pr23_rotation_that_was_broken_off_goes_on_where_it_was(both: Store) -> None:
    await both.write(rotation.step)
    left = await both.read(rotation.left)
    assert 0 < left < 2 * len(TABLES)
    # Meanwhile everything is read as ever, whichever key sealed it.
    assert len(await both.read(_all_words)) > left
    await _to_the_end(both)
    assert await both.read(rotation.left) == 0


async def test_pr23_what_was_blank_stays_blank(both: Store) -> None:
    inbox = metadata.tables["inbox"]
    await both.write(lambda connection: connection.execute(update(inbox).values(raw=BLANK)))
    await _to_the_end(both)
    assert set(await both.read(lambda c: list(c.scalars(select(inbox.c.raw))))) == {""}


async def test_pr23_rotation_stops_at_a_value_that_does_not_open(both: Store) -> None:
    def swap(connection: Connection) -> None:
        states = dict(connection.execute(select(people_table.c.id, people_table.c.state)).all())
        moved = Cipher(states[BERT])
        connection.execute(update(people_table).where(people_table.c.id == ANNA).values(state=moved))

    await both.write(swap)
    with pytest.raises(SealBroken):
        await _to_the_end(both)


async def _to_the_end(store: Store) -> None:
    while await store.write(rotation.step):
        pass
