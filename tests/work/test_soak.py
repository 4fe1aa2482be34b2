"""A small soak: the same as `benchmarks/soak.py`, with fewer people and fewer deaths."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.engine import open_store
from tests import databases
from tests.work.soak import Soak
from tests.work.soak_scripts import SCRIPTS


@pytest.mark.slow
async def test_every_check_in_comes_once_and_by_day_while_processes_are_killed(
    postgresql_server: str, tmp_path: Path
) -> None:
    url = await databases.migrated_postgresql(postgresql_server)
    store = open_store(url, databases.KEYS)
    try:
        found = await Soak(store, url, tmp_path, count=2 * len(SCRIPTS), kills=3, weeks=4).run()
    finally:
        await store.close()
    assert found.wrong == ()
    assert found.by_night == 0
    assert found.doubled <= found.in_doubt
    assert found.kills == 3
    assert found.standstills > 1
    assert found.begun > 2 * len(SCRIPTS)
