"""A backup is sealed with a key of its own, comes back whole or not at all, and without whoever was erased."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.work.backups import back_up, restore, too_old
from db import erasing, people
from db.declared import sealed_columns
from db.dumping import CannotRestore
from db.engine import Store, open_store
from db.erasing import of_a_person
from db.erasures import known
from db.keys import Keys, SealBroken, new_key
from db.people import people as people_table
from db.sealing import opened
from db.tables import metadata
from tests import databases
from tests.db.filled import ANNA, BERT, CANARIES, NOW, canary, fill

DAY = timedelta(days=1)
BACKUP_KEYS = Keys.read(new_key())
TABLES = [table for table in metadata.sorted_tables if sealed_columns(table) or of_a_person(table)]


def _everything(connection: Connection) -> list[tuple[object, ...]]:
    return [
        tuple(opened(connection, table, row).values())
        for table in TABLES
        for row in connection.execute(select(table).order_by(table.c.id)).mappings()
    ]


def _without_lookups(rows: list[tuple[object, ...]]) -> list[set[object]]:
    return [{value for value in row if not (isinstance(value, str) and len(value) == 32)} for row in rows]


async def test_pr25_a_backup_comes_back_as_it_was_in_either_database_and_under_other_keys(
    store: Store, tmp_path: Path, postgresql_server: str
) -> None:
    await store.write(fill)
    before = await store.read(_everything)
    path = await back_up(store, tmp_path / "backups", BACKUP_KEYS, NOW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for url in (
        await databases.migrated_sqlite(elsewhere),
        await databases.migrated_postgresql(postgresql_server),
    ):
        other = open_store(url, Keys.read(new_key()))
        done = await restore(other, path, BACKUP_KEYS, [], NOW)
        assert (done.rows, done.erased) == (len(before), 0)
        assert _without_lookups(await other.read(_everything)) == _without_lookups(before)
        address = canary(ANNA, people_table.c.address)
        assert await other.read(people.number_of, "web", address) == ANNA
        # New rows go on counting where the old ones end.
        await other.write(people.meet, [("web", "carla")], NOW)
        assert await other.read(people.number_of, "web", "carla") not in (ANNA, BERT, None)
        await other.close()


async def test_pr25_a_backup_says_nothing_without_its_key(store: Store, tmp_path: Path) -> None:
    await store.write(fill)
    path = await back_up(store, tmp_path, BACKUP_KEYS, NOW)
    content = path.read_bytes()
    assert all(words.encode() not in content for words in CANARIES)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(SealBroken):
        await restore(store, path, databases.KEYS, [], NOW, replace=True)
    assert len(await store.read(_everything)) == 2 * len(TABLES)


async def test_pr25_a_backup_that_is_not_whole_or_was_changed_changes_nothing(
    store: Store, tmp_path: Path
) -> None:
    await store.write(fill)
    whole = (await back_up(store, tmp_path, BACKUP_KEYS, NOW)).read_bytes()
    before = await store.read(_everything)
    for number, content in enumerate(
        (b"", whole[:40], whole[:-1], whole + b"x", whole[:-5] + bytes([whole[-5] ^ 1]) + whole[-4:])
    ):
        path = tmp_path / f"broken{number}"
        path.write_bytes(content)
        with pytest.raises(SealBroken):
            await restore(store, path, BACKUP_KEYS, [], NOW, replace=True)
    assert await store.read(_everything) == before


async def test_pr25_a_backup_never_comes_on_top_of_something_unless_asked(
    store: Store, tmp_path: Path
) -> None:
    await store.write(fill)
    path = await back_up(store, tmp_path, BACKUP_KEYS, NOW)
    await store.write(people.meet, [("web", "carla")], NOW)
    with pytest.raises(CannotRestore, match="--replace"):
        await restore(store, path, BACKUP_KEYS, [], NOW)
    await restore(store, path, BACKUP_KEYS, [], NOW, replace=True)
    assert await store.read(people.number_of, "web", "carla") is None


async def test_pr15_who_was_erased_after_the_backup_does_not_come_back(store: Store, tmp_path: Path) -> None:
    await store.write(fill)
    path = await back_up(store, tmp_path, BACKUP_KEYS, NOW)
    await store.write(erasing.erase, ANNA, NOW + DAY)
    done = await restore(store, path, BACKUP_KEYS, [], NOW + 2 * DAY, replace=True)
    assert done.erased == 1
    words = {value for row in await store.read(_everything) for value in row}
    gone = {canary(ANNA, column) for table in TABLES for column in sealed_columns(table)}
    stays = {canary(BERT, column) for table in TABLES for column in sealed_columns(table)}
    assert not gone & words
    assert stays <= words


async def test_pr15_the_list_outside_the_database_is_enough_where_the_database_was_lost(
    store: Store, tmp_path: Path
) -> None:
    await store.write(fill)
    path = await back_up(store, tmp_path / "backups", BACKUP_KEYS, NOW)
    await store.write(erasing.erase, ANNA, NOW + DAY)
    outside = await store.read(known)
    anew = open_store(await databases.migrated_sqlite(tmp_path / "backups"), databases.KEYS)
    done = await restore(anew, path, BACKUP_KEYS, outside, NOW + 2 * DAY)
    assert done.erased == 1
    assert await anew.read(people.number_of, "web", canary(ANNA, people_table.c.address)) is None
    assert await anew.read(known) == outside
    await anew.close()


async def test_pr11_backups_are_kept_thirty_days(store: Store, tmp_path: Path) -> None:
    first = await back_up(store, tmp_path, BACKUP_KEYS, NOW)
    other = tmp_path / "something else"
    other.touch()
    assert too_old(tmp_path, NOW + 29 * DAY) == []
    second = await back_up(store, tmp_path, BACKUP_KEYS, NOW + 31 * DAY)
    assert not first.exists()
    assert second.exists()
    assert other.exists()
