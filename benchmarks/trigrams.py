"""PostgreSQL's pg_trgm as a peer, in a throw-away cluster of an installed PostgreSQL that has the extension."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import asyncpg

Search = Callable[[str], list[int]]

MISSING = "left out: no installed PostgreSQL with pg_trgm (Debian: postgresql, postgresql-contrib)"
CLOSE = 0.3
"""Word similarity below which nothing counts as found: the default limit of pg_trgm's similarity."""


def programs() -> Path | None:
    """The folder with initdb and postgres of the newest PostgreSQL that has pg_trgm; None without one."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        control = Path("/usr/share/postgresql") / folder.parent.name / "extension" / "pg_trgm.control"
        if (folder / "initdb").exists() and control.exists():
            return folder
    return None


@contextmanager
def trigrams(found: Path) -> Iterator[Callable[[Sequence[str]], Search]]:
    """Run a cluster; yields what builds a search over texts in it."""
    home = Path(tempfile.mkdtemp(prefix="voordeur-trigrams-"))
    data = home / "data"
    loop = asyncio.new_event_loop()
    try:
        if os.geteuid() == 0:
            # PostgreSQL does not run as root; its package made a user for it.
            shutil.chown(home, "postgres")
        _run(found / "initdb", "-D", data, "-A", "trust", "-U", "bench")
        _run(found / "pg_ctl", "-D", data, "-w", "-o", f"-k {home} -c listen_addresses=''", "start")
        try:
            connection = loop.run_until_complete(
                asyncpg.connect(host=str(home), user="bench", database="postgres")
            )
            yield lambda texts: _build(loop, connection, texts)
            loop.run_until_complete(connection.close())
        finally:
            _run(found / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        loop.close()
        shutil.rmtree(home)


def _build(loop: asyncio.AbstractEventLoop, connection: asyncpg.Connection, texts: Sequence[str]) -> Search:
    async def build() -> asyncpg.prepared_stmt.PreparedStatement:
        await connection.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        await connection.execute("DROP TABLE IF EXISTS held; CREATE TABLE held (number int, body text)")
        await connection.copy_records_to_table("held", records=list(enumerate(texts)))
        await connection.execute("CREATE INDEX ON held USING gist (body gist_trgm_ops); ANALYZE held")
        return await connection.prepare(
            "SELECT number, 1 - ($1 <<-> body) AS close FROM held ORDER BY $1 <<-> body LIMIT 3"
        )

    nearest = loop.run_until_complete(build())

    def search(text: str) -> list[int]:
        rows = loop.run_until_complete(nearest.fetch(text.lower()))
        return [row["number"] for row in rows if row["close"] >= CLOSE]

    return search


def _run(program: Path, *words: object) -> None:
    as_whom = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    command = [*as_whom, str(program), *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
