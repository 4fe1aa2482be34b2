"""Visits and their check-ins over six months, on PostgreSQL, with two processes of which one is killed again and again.

    python -m benchmarks.soak               1,000 visits, 120 kills
    python -m benchmarks.soak --visits 100  fewer

Every person follows a script of what the bot must say and what they answer (`tests/work/soak.py`), over both clock
changes, on a clock that all processes share. It ends with an error where a check-in is lost, comes twice without a
doubt the database knows of, or comes by night.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from db.engine import open_store
from tests import databases
from tests.work.soak import Figures, Soak
from tests.work.soak_scripts import SCRIPTS

VISITS_OF_EIGHT = 9
"""Visits of eight people, one of each script: who did not dare goes twice."""


def main() -> None:
    """Run it once and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--visits", type=int, default=1_000)
    parser.add_argument("--kills", type=int, default=120)
    given = parser.parse_args()
    people = -(-given.visits * len(SCRIPTS) // VISITS_OF_EIGHT)
    began = time.perf_counter()
    with databases.postgresql_server() as server, tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(_soak(server, Path(folder), people, given.kills))
    print(
        f"{found.people} people, {found.visits} visits, {found.days:.0f} days\n"
        f"{found.begun} lines the bot began, {found.kills} kills ({found.amid_work} with work waiting), "
        f"{found.standstills} standstills until two in the night\n"
        f"scripts not followed: {len(found.wrong)}   by night: {found.by_night}\n"
        f"sent twice: {found.doubled} (in doubt after a kill: {found.in_doubt})\n"
        f"{time.perf_counter() - began:.0f} s"
    )
    if found.wrong or found.by_night or found.doubled > found.in_doubt:
        raise SystemExit("\n".join(found.wrong[:10]) or "by night, or twice")


async def _soak(server: str, folder: Path, people: int, kills: int) -> Figures:
    url = await databases.migrated_postgresql(server)
    store = open_store(url, databases.KEYS)
    try:
        return await Soak(store, url, folder, people, kills).run()
    finally:
        await store.close()


if __name__ == "__main__":
    main()
