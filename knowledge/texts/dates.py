"""Dates, times, money and a choice of words as people say them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from knowledge.language.spoken import written

CITY_TIME = ZoneInfo("Europe/Amsterdam")


def day(moment: datetime, language: str) -> str:
    """Say a day: "dinsdag 1 december"."""
    return _day(moment.astimezone(CITY_TIME).date().toordinal(), language)


def weekday(number: int, language: str) -> str:
    """Say a day of the week, counted from Monday as 0: "dinsdag"."""
    return str(get_day_names("wide", locale=written(language).locale)[number])


def clock(moment: datetime, language: str) -> str:
    """Say a time of day: "14.30 uur", in English "14:30"."""
    local = moment.astimezone(CITY_TIME)
    return f"{local:%H.%M} uur" if language == "nl" else f"{local:%H:%M}"


def when(moment: datetime, language: str) -> str:
    """Say day and time: "dinsdag 1 december, 14.30 uur"."""
    return f"{day(moment, language)}{written(language).comma} {clock(moment, language)}"


def midnight(moment: datetime) -> datetime:
    """The beginning of the day of a moment."""
    return datetime.combine(moment.astimezone(CITY_TIME).date(), time(), CITY_TIME)


def euros(cents: int, language: str) -> str:
    """Say an amount: "€ 2,50", whole euros without cents."""
    amount = f"{cents // 100}" if cents % 100 == 0 else f"{cents / 100:.2f}"
    decimal = written(language).decimal
    return f"€ {amount.replace('.', decimal)}" if decimal == "," else f"€{amount}"


def one_of(words: Sequence[str], language: str) -> str:
    """Say that any of these will do: "Zuid, Oost of 1234"."""
    return str(format_list(list(words), style="or", locale=written(language).locale))


@lru_cache(maxsize=4096)
def _day(ordinal: int, language: str) -> str:
    date = datetime.fromordinal(ordinal).date()
    pattern = "EEEE d MMMM"
    return str(format_date(date, pattern, locale=written(language).locale))
