"""`voordeur report`, on what was really said and done."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot.app import open_database
from bot.settings import Settings
from db import people, tallies, visits
from tests.commands.desk import Desk

NOW = datetime.now(UTC)


def counted(connection: Connection, many: int) -> None:
    people.meet(connection, [("web", f"p{n}") for n in range(many)], NOW)
    for n in range(many):
        number = people.number_of(connection, "web", f"p{n}")
        assert number is not None
        tallies.keep(connection, number, "nothing found", "Oost", "muziek", NOW)
        tallies.keep(connection, number, "nothing found", "Oost", "muziek", NOW)


def visited(connection: Connection, many: int) -> None:
    counted(connection, many)
    for n in range(many):
        number = people.number_of(connection, "web", f"p{n}")
        assert number is not None
        for days in (1, 8):
            at = NOW - timedelta(days=days)
            visits.plan(connection, number, "koor", at, at)
            visits.tell(connection, number, "koor", at, "good", NOW)


def fill(many: int, work: Callable[[Connection, int], None] = counted) -> None:
    async def go() -> None:
        import os

        store = open_database(Settings.read(os.environ))
        try:
            await store.write(work, many)
        finally:
            await store.close()

    asyncio.run(go())


def test_what_is_missing_is_counted_in_people(desk: Desk) -> None:
    fill(6)
    report = desk.do("report", "--format", "json")
    sections = {one["title"]: one["rows"] for one in json.loads(report.out)["sections"]}
    [row] = sections["Unmet wishes"]
    assert (row["wijk"], row["people"]) == ("Oost", "6")
    assert sections["Talks"][0]["people"] == "6"


def test_visits_are_counted_in_people_who_went_and_went_again(desk: Desk) -> None:
    fill(6, visited)
    report = desk.do("report", "--format", "json")
    sections = {one["title"]: one["rows"] for one in json.loads(report.out)["sections"]}
    found = {row["people who"]: row["people"] for row in sections["Visits"]}
    assert (found["meant to go to something"], found["went"], found["went to the same again"]) == (
        "6",
        "6",
        "6",
    )
    assert found["went with somebody along"] == "0"


def test_few_people_are_never_shown(desk: Desk) -> None:
    fill(3)
    shown = desk.do("report").out
    assert "Oost" in shown
    assert "<5" in shown
    rows = list(csv.reader(io.StringIO(desk.do("report", "--format", "csv").out)))
    assert not any(cell.isdigit() and 0 < int(cell) < 5 for row in rows for cell in row)


def test_an_empty_house_says_so(desk: Desk) -> None:
    assert "nothing in this period" in desk.do("report").out


def test_a_period_that_ends_before_it_begins_is_refused(desk: Desk) -> None:
    printed = desk.do("report", "--from", "2026-02-01", "--to", "2026-01-01")
    assert printed.status == 2
    assert "ends after it begins" in printed.err
