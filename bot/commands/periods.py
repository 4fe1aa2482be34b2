"""A period that is asked about: its first and its last day, in wall time of the city."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time, timedelta

from bot.commands.calls import CallError
from bot.commands.members import day
from bot.work.report.period import Period
from knowledge.texts.dates import CITY_TIME

USUAL = timedelta(days=91)
"""How far back it goes where nothing else is asked."""


def options(parser: argparse.ArgumentParser) -> None:
    """Declare the two days."""
    parser.add_argument(
        "--from", dest="first", help="first day, 2026-10-01; a quarter of a year ago otherwise"
    )
    parser.add_argument("--to", dest="last", help="last day, included; today otherwise")


def read(given: argparse.Namespace, now: datetime) -> Period:
    """The period that was asked for; raises CallError where it is none."""
    today = now.astimezone(CITY_TIME).date()
    last = day(given.last) if given.last else today
    first = day(given.first) if given.first else last - USUAL
    if last < first:
        raise CallError(f"a period ends after it begins: {first} to {last}")
    return Period(_midnight(first), _midnight(last + timedelta(days=1)), now)


def days(period: Period) -> tuple[str, str]:
    """Its first and its last day."""
    return period.first.date().isoformat(), (period.last.date() - timedelta(days=1)).isoformat()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CITY_TIME)
