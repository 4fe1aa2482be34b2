"""`voordeur report`: what was asked, found, promised and kept, as text, CSV or JSON; never for fewer than five people."""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.app import open_database, prepare
from bot.settings import Settings
from bot.work.report.cells import FEWEST
from bot.work.report.sections import SECTIONS, Period, Section
from knowledge.texts.dates import CITY_TIME

USUAL = timedelta(days=91)
"""How far back a report goes where nothing else is asked."""


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("report", help="what was asked, found, promised and kept")
    parser.add_argument(
        "--from", dest="first", help="first day, 2026-10-01; a quarter of a year ago otherwise"
    )
    parser.add_argument("--to", dest="last", help="last day, included; today otherwise")
    parser.add_argument("--format", choices=("text", "csv", "json"), default="text")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Make the report and print it."""
    period = _period(given, datetime.now(UTC))
    sections = asyncio.run(_make(settings, period))
    match given.format:
        case "json":
            print(json.dumps(_as_json(sections, period), ensure_ascii=False, indent=2))
        case "csv":
            _write_csv(sections)
        case _:
            print(_as_text(sections, period))
    return 0


def _period(given: argparse.Namespace, now: datetime) -> Period:
    today = now.astimezone(CITY_TIME).date()
    last = date.fromisoformat(given.last) if given.last else today
    first = date.fromisoformat(given.first) if given.first else last - USUAL
    if last < first:
        raise ValueError(f"a period ends after it begins: {first} to {last}")
    return Period(_midnight(first), _midnight(last + timedelta(days=1)), now)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CITY_TIME)


async def _make(settings: Settings, period: Period) -> list[Section]:
    await prepare(settings)
    store = open_database(settings)
    try:

        def make(connection: Connection) -> list[Section]:
            return [section(connection, period) for section in SECTIONS]

        return await store.read(make)
    finally:
        await store.close()


def _days(period: Period) -> tuple[str, str]:
    return period.first.date().isoformat(), (period.last.date() - timedelta(days=1)).isoformat()


def _as_json(sections: list[Section], period: Period) -> dict[str, Any]:
    first, last = _days(period)
    return {
        "from": first,
        "to": last,
        "fewest": FEWEST,
        "sections": [
            {"title": one.title, "rows": [dict(zip(one.columns, row, strict=True)) for row in one.rows]}
            for one in sections
        ],
    }


def _write_csv(sections: list[Section]) -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    for section in sections:
        out.writerow((section.title, *section.columns))
        out.writerows((section.title, *row) for row in section.rows)


def _as_text(sections: list[Section], period: Period) -> str:
    first, last = _days(period)
    lines = [f"{first} to {last}. Fewer than {FEWEST} people are shown as <{FEWEST}."]
    for section in sections:
        rows = [section.columns, *section.rows]
        widths = [max(len(row[n]) for row in rows) for n in range(len(section.columns))]
        lines += ["", section.title]
        lines += [
            "  " + "  ".join(f"{word:<{w}}" for word, w in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]
        if not section.rows:
            lines.append("  nothing in this period")
    return "\n".join(lines)
