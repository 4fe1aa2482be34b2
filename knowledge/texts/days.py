"""Reads the days people write: "21-12", "21 december", "21-12 tot 3-1-2027"; the next such day where no year is said."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import get_month_names

_DAY = re.compile(
    r"\b(\d{1,2})\s*(?:[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?|\s([a-zé]+)\.?(?:\s(\d{4}))?)", re.IGNORECASE
)


def days_in(text: str, today: date) -> tuple[date, ...]:
    """All days a text names, in order; what is no day is left out."""
    found: list[date] = []
    for day, number, year, name, named_year in _DAY.findall(text):
        month = int(number) if number else _month(name)
        one = _day(int(day), month, year or named_year, found[-1] if found else today)
        if one is not None:
            found.append(one)
    return tuple(found)


def without_days(text: str) -> str:
    """A text without what is written as a date in it."""
    return _DAY.sub(lambda found: " " if not found[4] or _month(found[4]) else found[0], text)


def _month(name: str) -> int:
    for locale in ("nl_NL", "en_GB"):
        for number, full in get_month_names("wide", locale=locale).items():
            if len(name) >= 3 and full.casefold().startswith(name.casefold()):
                return int(number)
    return 0


def _day(day: int, month: int, year: str, after: date) -> date | None:
    """The day itself, or without a year the first such day from `after` on."""
    for candidate in (int(year),) if year else (after.year, after.year + 1):
        try:
            one = date(candidate, month, day)
        except ValueError:
            continue
        if year or one >= after:
            return one
    return None
