"""Once a day what need not be kept is forgotten; an erasure is written down outside the database too."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from bot.work.clock import MovableClock
from bot.work.housekeeping import Housekeeping, read_down
from db import erasing, people
from db.engine import Store
from db.erasures import known
from db.inbox import inbox
from db.outbox import outbox
from tests.work.scenes import START, column, workers_on

DAY = timedelta(days=1)


async def test_pr10_housekeeping_forgets_what_is_old_and_keeps_what_is_not(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.journal.keep("web", "2", "anna", "nonsense")
    await workers.settle()
    tidy = Housekeeping(store).daily
    assert await tidy(START + 2 * DAY) == 0
    assert await column(store, inbox, "raw") == ["", "nonsense"]
    await tidy(START + 4 * DAY)
    assert await column(store, inbox, "raw") == ["", ""]
    await tidy(START + 8 * DAY)
    assert await column(store, inbox, "ref") == []
    assert len(await column(store, outbox, "id")) == 1
    await tidy(START + 31 * DAY)
    assert await column(store, outbox, "id") == []
    assert await store.read(people.number_of, "web", "anna") is None


async def test_pr15_erasures_are_written_down_outside_the_database(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "voordeur.erased"
    housekeeping = Housekeeping(store, file)
    await store.write(people.meet, [("web", "anna"), ("web", "bert")], START)
    for number, name in enumerate(("anna", "bert"), start=1):
        erased = await store.read(people.number_of, "web", name) or 0
        await store.write(erasing.erase, erased, START)
        await housekeeping.after_erasures()
        assert len(read_down(file)) == number
    assert read_down(file) == await store.read(known)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "anna" not in file.read_text("ascii")
    await housekeeping.daily(START + 61 * DAY)
    assert read_down(file) == []


async def test_pr20_housekeeping_logs_nothing_of_anyone(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await store.write(people.meet, [("web", "canary")], START)
    with caplog.at_level(logging.DEBUG):
        await Housekeeping(store).daily(START + 400 * DAY)
    assert "1 rows forgotten" in caplog.text
    assert "canary" not in caplog.text
