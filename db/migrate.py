"""Bring a database to the newest version of the tables."""

from __future__ import annotations

import asyncio

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from db.engine import normalised

_ONE_AT_A_TIME = 5_130_421
"""The number of the PostgreSQL advisory lock that keeps two processes from migrating at once."""


def config(connection: Connection | None = None) -> Config:
    """Make Alembic's settings in code, so that an installed package migrates without an ini file."""
    made = Config()
    made.set_main_option("script_location", "db:migrations")
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


async def upgrade(url: str, revision: str = "head") -> None:
    """Upgrade the database at a URL; several processes may do so at once, the first one works."""
    engine = create_async_engine(normalised(url))
    try:
        async with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(
                    text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ONE_AT_A_TIME}
                )
            await connection.run_sync(lambda sync: command.upgrade(config(sync), revision))
    finally:
        await engine.dispose()


async def version(url: str) -> str | None:
    """Return the version a database is at, or None where it has no tables yet."""
    engine = create_async_engine(normalised(url))
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(
                lambda sync: MigrationContext.configure(sync).get_current_revision()
            )
    finally:
        await engine.dispose()


def newest() -> str:
    """Return the newest version this code knows."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    if head is None:
        raise LookupError("the package holds no migrations")
    return head


def upgrade_now(url: str) -> None:
    """Upgrade from code that is not asynchronous."""
    asyncio.run(upgrade(url))
