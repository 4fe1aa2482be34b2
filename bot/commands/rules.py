"""`voordeur safety --counts`: what became of the rules for danger, by month; no person, wijk or word."""

from __future__ import annotations

import argparse
import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from bot.app import open_database, prepare
from bot.commands import periods
from bot.settings import Settings
from bot.work.report.period import Period
from bot.work.report.rules import RuleCount, counts

COLUMNS = ("month", "rule", "incidents", "right", "wrong", "open", "missed")


def show(given: argparse.Namespace, settings: Settings) -> int:
    """Print the counts of a period; returns 0."""
    period = periods.read(given, datetime.now(UTC))
    rows = [_row(one) for one in asyncio.run(_count(settings, period))]
    if given.json:
        for row in rows:
            print(json.dumps(row))
        return 0
    first, last = periods.days(period)
    print(f"{first} to {last}. By rule that spoke; where several did, each counts.")
    shown = [COLUMNS, *(tuple(str(row[name]) for name in COLUMNS) for row in rows)]
    widths = [max(len(line[n]) for line in shown) for n in range(len(COLUMNS))]
    for line in shown:
        print("  ".join(f"{word:<{width}}" for word, width in zip(line, widths, strict=True)).rstrip())
    if not rows:
        print("nothing in this period")
    return 0


def _row(one: RuleCount) -> dict[str, Any]:
    return {name: getattr(one, name) for name in COLUMNS}


async def _count(settings: Settings, period: Period) -> list[RuleCount]:
    await prepare(settings)
    store = open_database(settings)

    def count(connection: Connection) -> list[RuleCount]:
        return counts(connection, period)

    try:
        return await store.read(count)
    finally:
        await store.close()
