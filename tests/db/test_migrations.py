"""The tables in the code and the tables that the migrations make are the same, on both databases."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Integer, inspect, text

from db import migrate
from db.engine import Store, open_store
from db.tables import metadata
from tests.databases import KEYS


def _differences(connection: Connection) -> list[object]:
    return list(
        compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)
    )


async def test_the_migrations_make_what_the_code_expects(store: Store) -> None:
    assert await store.read(_differences) == []


async def test_every_index_only_looks_at_the_rows_it_is_for(store: Store) -> None:
    def conditions(connection: Connection) -> dict[str, bool]:
        name = connection.dialect.name
        found = inspect(connection).get_indexes("inbox") + inspect(connection).get_indexes("cases")
        return {str(index["name"]): f"{name}_where" in index.get("dialect_options", {}) for index in found}

    partial = await store.read(conditions)
    assert partial["ix_inbox_pending"]
    assert partial["ix_inbox_pending_person"]
    assert partial["uq_cases_one_open"]


async def test_upgrading_again_changes_nothing(database_url: str) -> None:
    await asyncio.gather(migrate.upgrade(database_url, KEYS), migrate.upgrade(database_url, KEYS))
    assert await migrate.version(database_url) == migrate.newest()


async def test_a_database_without_tables_has_no_version(tmp_path: Path) -> None:
    assert await migrate.version(f"sqlite:///{tmp_path / 'new.db'}") is None


async def test_two_processes_that_start_together_migrate_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    await asyncio.gather(*(migrate.upgrade(url, KEYS) for _ in range(4)))
    store = open_store(url, KEYS)
    assert await store.read(_differences) == []
    await store.close()


async def test_going_down_leaves_no_table_behind(breakable: Store) -> None:
    def down(connection: Connection) -> list[str]:
        command.downgrade(migrate.config(connection), "base")
        return inspect(connection).get_table_names()

    assert await breakable.write(down) == ["alembic_version"]


async def test_numbers_go_on_where_they_were_though_a_table_is_copied(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    await migrate.upgrade(url, KEYS, "0013")
    store = open_store(url, KEYS)

    def long_ago(connection: Connection) -> None:
        connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES ('inbox', 41)"))

    def counter(connection: Connection) -> int | None:
        query = text("SELECT seq FROM sqlite_sequence WHERE name = 'inbox'").columns(seq=Integer)
        number: int | None = connection.scalar(query)
        return number

    await store.write(long_ago)
    await migrate.upgrade(url, KEYS)
    assert await store.read(counter) == 41
    await store.close()
