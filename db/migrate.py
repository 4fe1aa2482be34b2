"""Bring a database to the newest version of the tables."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from db.engine import open_store
from db.keys import Keys

_ONE_AT_A_TIME = 5_130_421
"""The number of the PostgreSQL advisory lock that keeps two processes from migrating at once."""


def config(connection: Connection | None = None) -> Config:
    """Make Alembic's settings in code, so that an installed package migrates without an ini file."""
    made = Config()
    made.set_main_option("script_location", "db:migrations")
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


async def upgrade(url: str, keys: Keys, revision: str = "head") -> None:
    """Upgrade the database at a URL, sealing with these keys; of several processes at once the first one works."""
    store = open_store(url, keys)
    try:
        await store.write(_upgrade, revision)
    finally:
        await store.close()


async def version(url: str) -> str | None:
    """Return the version a database is at, or None where it has no tables yet."""
    store = open_store(url, None)
    try:
        return await store.read(_version)
    finally:
        await store.close()


def newest() -> str:
    """Return the newest version this code knows."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    if head is None:
        raise LookupError("the package holds no migrations")
    return head


def _upgrade(connection: Connection, revision: str) -> None:
    if connection.dialect.name == "postgresql":
        # SQLite's transactions for writing already go one at a time.
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ONE_AT_A_TIME})
    command.upgrade(config(connection), revision)


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
