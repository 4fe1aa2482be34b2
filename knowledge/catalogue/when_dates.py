"""Dates, months and seasons as they are written: "vanaf 12 januari 2027", "van april t/m september"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from knowledge.catalogue.rules import DAYS
from knowledge.catalogue.when_words import Vocabulary
from knowledge.catalogue.words import one_of

NUMERIC_DATE = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})|(?P<d2>\d{1,2})[-/.](?P<m2>\d{1,2})[-/.](?P<y2>\d{4})"
)
YEARS = range(1990, 2101)
"""Any other year is a slip of the pen."""
MONTH_DAY = re.compile(r"\b(\d{1,2})(?:e|ste|de)\s+(?:dag\s+)?van\s+(?:de|elke|iedere)\s+maand")


@dataclass(frozen=True)
class Dates:
    """What was said about dates; `rest` is the text without them."""

    rest: str
    first: date | None = None
    last: date | None = None
    single: tuple[date, ...] = ()
    without: tuple[date, ...] = ()
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    yearly: tuple[str, ...] = ()
    """Rules for dates that say their weekday but not their year."""


@dataclass(frozen=True)
class _Said:
    """One date as written: a year may be missing, a weekday may help."""

    day: int
    month: int
    year: int | None
    weekday: int | None


@dataclass
class _Found:
    first: _Said | None = None
    last: _Said | None = None
    single: list[_Said] = field(default_factory=list)
    without: list[_Said] = field(default_factory=list)


def take_dates(text: str, words: Vocabulary, today: date | None) -> Dates | None:
    """Everything about dates; None where a date is impossible or its year cannot be told."""
    month_days = tuple(int(one) for one in MONTH_DAY.findall(text))
    text = MONTH_DAY.sub(" ", text)
    if any(not 1 <= day <= 31 for day in month_days):
        return None
    text, months = _seasons(text, words)
    text = words.begins_month.sub(r"\g<word> 1 \g<month>", text)
    found = _Found()
    rest = _gather(text, words, found)
    rest, loose = _loose_months(rest, words)
    last = _settle(found.last, today) if found.last else None
    near = last - timedelta(365) if last else (today - timedelta(180) if today else None)
    first = _settle(found.first, near) if found.first else None
    single = [_settle(one, today) for one in found.single]
    without = [_settle(one, today) for one in found.without]
    yearly = _yearly(found.single, single)
    if (found.last and not last) or (found.first and not first) or None in without:
        return None
    if any(one is None for one in single) and not yearly:
        return None
    return Dates(
        rest=rest,
        first=first,
        last=last,
        single=tuple(one for one in single if one),
        without=tuple(one for one in without if one),
        months=tuple(sorted({*months, *loose})),
        month_days=month_days,
        yearly=yearly,
    )


def _seasons(text: str, words: Vocabulary) -> tuple[str, set[int]]:
    """Months from ... up to ..., taken out of the text."""
    months: set[int] = set()

    def take(found: re.Match[str]) -> str:
        first, last = words.months[found["first"]], words.months[found["last"]]
        months.update((first - 1 + n) % 12 + 1 for n in range((last - first) % 12 + 1))
        return " "

    return words.month_range.sub(take, text), months


def _loose_months(text: str, words: Vocabulary) -> tuple[str, set[int]]:
    months = {words.months[one] for one in words.month.findall(text)}
    return words.month.sub(" ", text), months


def _gather(text: str, words: Vocabulary, found: _Found) -> str:
    """Sort the dates in a text by what is said before each; return the text without them."""
    pattern = re.compile(
        rf"(?:(?<![a-z])(?P<weekday>{one_of(words.days)})\s+)?(?P<date>{words.date_like.pattern})"
    )
    kept, end, open_range = "", 0, False
    for one in pattern.finditer(text):
        before = text[end : one.start()]
        said = _read(one, words)
        if re.search(r"zonder_dag\s*$", before):
            found.without.extend(said)
        elif words.ends.search(before) and (open_range or "-" not in before):
            found.last = said[-1]
            if open_range and found.single:
                found.first = found.single.pop()
        elif words.begins.search(before):
            found.first = said[0]
        else:
            found.single.extend(said)
        open_range = len(said) == 1
        kept += words.begins.sub(" ", words.ends.sub(" ", before)).replace("zonder_dag", " ") + " "
        end = one.end()
    return kept + text[end:]


def _read(found: re.Match[str], words: Vocabulary) -> list[_Said]:
    weekday = words.days[found["weekday"]] if found["weekday"] else None
    if numeric := NUMERIC_DATE.fullmatch(found["date"]):
        year, month, day = (int(numeric[name] or numeric[name + "2"]) for name in ("y", "m", "d"))
        return [_Said(day, month, year, weekday)]
    month = next(words.months[one] for one in words.month.findall(found["date"]))
    year_said = re.search(r"(?:'(\d{2})|(\d{4}))$", found["date"])
    year_read = (2000 + int(year_said[1]) if year_said[1] else int(year_said[2])) if year_said else None
    before_month = words.month.split(found["date"])[0]
    days = [int(one) for one in re.findall(r"\d{1,2}", before_month)]
    return [_Said(day, month, year_read, weekday if len(days) == 1 else None) for day in days]


def _settle(said: _Said, earliest: date | None) -> date | None:
    """The date that is meant; without a year the first one from `earliest` on, its weekday respected."""
    if said.year is not None:
        return _date(said.year, said)
    if earliest is None:
        return None
    options = (_date(earliest.year + n, said) for n in range(7))
    return next(
        (
            one
            for one in options
            if one and one >= earliest and (said.weekday is None or one.weekday() == said.weekday)
        ),
        None,
    )


def _date(year: int, said: _Said) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, said.month, said.day)
    except ValueError:
        return None


def _yearly(said: list[_Said], settled: list[date | None]) -> tuple[str, ...]:
    """A date with its weekday comes back only in years in which the two agree: that tells the year."""
    if not said or any(one.weekday is None or one.year is not None for one in said) or any(settled):
        return ()
    if any(_date(2024, one) is None for one in said):
        return ()
    return tuple(
        f"FREQ=YEARLY;BYMONTH={one.month};BYMONTHDAY={one.day};BYDAY={DAYS[one.weekday or 0]}" for one in said
    )
