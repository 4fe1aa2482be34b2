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
def postgresql_shared(postgresql_server: str) -> str:
    """A database with all tables, which is emptied for each test: making one takes PostgreSQL a second."""
    return asyncio.run(databases.migrated_postgresql(postgresql_server))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables, to copy."""
    folder = tmp_path_factory.mktemp("template")
    asyncio.run(databases.migrated_sqlite(folder))
    return folder / "voordeur.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database with all tables: once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        copy = tmp_path / "voordeur.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), copy)
        return f"sqlite:///{copy}"
    url: str = request.getfixturevalue("postgresql_shared")
    asyncio.run(databases.empty_postgresql(url))
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def breakable_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database whose tables the test may take apart."""
    if request.param == "sqlite":
        return asyncio.run(databases.migrated_sqlite(tmp_path))
    return asyncio.run(databases.migrated_postgresql(request.getfixturevalue("postgresql_server")))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on an empty database."""
    opened = open_store(database_url, databases.KEYS)
    yield opened
    await opened.close()


@pytest.fixture
async def breakable(breakable_url: str) -> AsyncIterator[Store]:
    """An open store on a database whose tables the test may take apart."""
    opened = open_store(breakable_url, databases.KEYS)
    yield opened
    await opened.close()
