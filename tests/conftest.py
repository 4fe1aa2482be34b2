"""What tests share: each test that asks for a store runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from db.engine import Store, open_store
from tests import databases


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL that lives as long as the tests; without one the tests fail."""
    with databases.postgresql_server() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> str:
    """A database with all tables, to copy."""
    return asyncio.run(databases.migrated_postgresql(postgresql_server))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables, to copy."""
    folder = tmp_path_factory.mktemp("template")
    asyncio.run(databases.migrated_sqlite(folder))
    return folder / "voordeur.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database of the test's own, with all tables: once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        copy = tmp_path / "voordeur.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), copy)
        return f"sqlite:///{copy}"
    server = request.getfixturevalue("postgresql_server")
    template = request.getfixturevalue("postgresql_template")
    return asyncio.run(databases.new_postgresql(server, template))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on that database."""
    opened = open_store(database_url)
    yield opened
    await opened.close()
