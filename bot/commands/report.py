"""`voordeur report`: what was asked, found, promised and kept, as text, CSV or JSON; never for fewer than five people."""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import sys
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from bot.app import open_database, prepare
from bot.commands import periods
from bot.settings import Settings
from bot.work.report.cells import FEWEST
from bot.work.report.period import Period
from bot.work.report.sections import SECTIONS, Section


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("report", help="what was asked, found, promised and kept")
    periods.options(parser)
    parser.add_argument("--format", choices=("text", "csv", "json"), default="text")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Make the report and print it."""
    period = periods.read(given, datetime.now(UTC))
    sections = asyncio.run(_make(settings, period))
    match given.format:
        case "json":
            print(json.dumps(_as_json(sections, period), ensure_ascii=False, indent=2))
        case "csv":
            _write_csv(sections)
        case _:
            print(_as_text(sections, period))
    return 0


async def _make(settings: Settings, period: Period) -> list[Section]:
    await prepare(settings)
    store = open_database(settings)
    try:

        def make(connection: Connection) -> list[Section]:
            return [section(connection, period) for section in SECTIONS]

        return await store.read(make)
    finally:
        await store.close()


def _as_json(sections: list[Section], period: Period) -> dict[str, Any]:
    first, last = periods.days(period)
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
    first, last = periods.days(period)
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
