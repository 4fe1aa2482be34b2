"""`voordeur doctor` says what is wrong or old."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta

from bot.app import open_database
from bot.settings import Settings
from db import drills
from tests.commands.desk import Desk


def drilled(held: bool, days_ago: int) -> None:
    async def go() -> None:
        store = open_database(Settings.read(os.environ))
        try:
            await store.write(drills.keep, held, datetime.now(UTC) - timedelta(days=days_ago))
        finally:
            await store.close()

    asyncio.run(go())


def about(desk: Desk, word: str) -> list[str]:
    """What the doctor says of something."""
    return [line for line in desk.do("doctor").out.splitlines() if f" {word}" in line]


def test_cr34_that_no_drill_held_for_a_month_is_said(desk: Desk) -> None:
    assert about(desk, "drill:") == [
        "look   drill: none has held yet; do voordeur drill every month, while people are at work"
    ]
    drilled(True, 40)
    drilled(False, 1)
    [line] = about(desk, "drill:")
    assert "the last one that held was on" in line
    drilled(True, 3)
    assert about(desk, "drill:") == []


def test_cr34_without_a_database_none_has_held(desk: Desk) -> None:
    (desk.folder / "voordeur.db").unlink()
    assert len(about(desk, "drill:")) == 1
    assert not (desk.folder / "voordeur.db").exists()
