"""Days on which activities may not be held: public holidays, and the school holidays of its region."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import holidays

from knowledge.city import city


@dataclass(frozen=True)
class SchoolHoliday:
    """One school holiday, first and last day included."""

    name: str
    first: date
    last: date


@lru_cache(maxsize=1)
def school_holidays() -> tuple[SchoolHoliday, ...]:
    """The school holidays that are known, in order."""
    data = tomllib.loads(city.text("school_holidays.toml"))
    known = [SchoolHoliday(one["name"], one["from"], one["to"]) for one in data["holiday"]]
    return tuple(sorted(known, key=lambda one: one.first))


def school_holidays_known_until() -> date:
    """The last day for which the school holidays are known; later days count as school days."""
    return school_holidays()[-1].last


@lru_cache(maxsize=1)
def _school_days() -> frozenset[date]:
    return frozenset(
        date.fromordinal(day)
        for one in school_holidays()
        for day in range(one.first.toordinal(), one.last.toordinal() + 1)
    )


@lru_cache(maxsize=64)
def _public_days(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NL", years=year))


def get_ready() -> None:
    """Load the rules for the country, so that nobody's first question waits a tenth of a second for them."""
    _public_days(2000)


def is_school_holiday(day: date) -> bool:
    """Whether schools in the city have a holiday on this day (weekends at both ends included)."""
    return day in _school_days()


def is_public_holiday(day: date) -> bool:
    """Whether this is a public holiday in the Netherlands."""
    return day in _public_days(day.year)
