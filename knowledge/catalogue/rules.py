"""iCalendar recurrence rules (RFC 5545) that count in days, expanded from any day on.

dateutil looks for a day that never comes (30 February) until the year 9999; a rule out of somebody's feed may
be such a one. Here every rule is walked period by period inside a window, so it ends whatever it says.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Literal

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ANCHOR = date(2024, 1, 1)
"""Where counting "every second week" starts when no first day is given: a Monday."""
COUNTED_FROM_MOST = 366 * 50
"""A rule with COUNT has to be walked from its first day; longer ago than this many days it has ended."""


@dataclass(frozen=True)
class Rule:
    """One recurrence rule, read."""

    every: Frequency
    interval: int = 1
    days: tuple[tuple[int, int], ...] = ()
    """(which, weekday): (0, 1) is every Tuesday, (-1, 1) the last Tuesday of the month or year."""
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None
    week_start: int = 0


@lru_cache(maxsize=4096)
def read_rule(text: str) -> Rule:
    """Read an RRULE value such as "FREQ=WEEKLY;BYDAY=TU"; ValueError says what is wrong with it.

    Refused: rules that count in hours, minutes or seconds, and INTERVAL or COUNT below one.
    """
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").upper().rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value or name in parts:
            raise ValueError(f"not a part of a rule: {part[:40]!r}")
        parts[name] = value
    every = parts.pop("FREQ", "")
    if every not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        raise ValueError(f"FREQ={every[:20]} is not a rule in days, weeks, months or years")
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError("COUNT and UNTIL exclude each other")
    rule = Rule(
        every=every,  # type: ignore[arg-type]  # narrowed just above
        interval=_number(parts.pop("INTERVAL", "1"), 1, 10_000),
        days=tuple(_weekday(one) for one in _listed(parts, "BYDAY")),
        month_days=_numbers(parts, "BYMONTHDAY", 31),
        year_days=_numbers(parts, "BYYEARDAY", 366),
        weeks=_numbers(parts, "BYWEEKNO", 53),
        months=tuple(_number(one, 1, 12) for one in _listed(parts, "BYMONTH")),
        positions=_numbers(parts, "BYSETPOS", 366),
        count=_number(parts.pop("COUNT"), 1, 10**12) if "COUNT" in parts else None,
        until=_until(parts.pop("UNTIL")) if "UNTIL" in parts else None,
        week_start=_weekday(parts.pop("WKST", "MO"))[1],
    )
    if unknown := set(parts) - {"BYHOUR", "BYMINUTE", "BYSECOND"}:
        raise ValueError(f"not known in a rule: {', '.join(sorted(unknown))[:60]}")
    if parts.keys() and any("," in value for value in parts.values()):
        raise ValueError("a rule with several times on one day")
    if rule.weeks and every != "YEARLY":
        raise ValueError("BYWEEKNO goes with FREQ=YEARLY only")
    if every in ("DAILY", "WEEKLY") and any(which for which, _ in rule.days):
        raise ValueError("a numbered BYDAY goes with months and years only")
    return rule


def _listed(parts: dict[str, str], name: str) -> list[str]:
    return parts.pop(name).split(",") if name in parts else []


def _number(text: str, least: int, most: int) -> int:
    if not re.fullmatch(r"[+-]?\d{1,13}", text) or not least <= int(text) <= most:
        raise ValueError(f"{text[:20]!r} is not between {least} and {most}")
    return int(text)


def _numbers(parts: dict[str, str], name: str, most: int) -> tuple[int, ...]:
    numbers = tuple(_number(one, -most, most) for one in _listed(parts, name))
    if 0 in numbers:
        raise ValueError(f"{name}=0 is no day")
    return numbers


def _weekday(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", text)
    which = int(found[1] or 0) if found else 0
    if not found or abs(which) > 53 or (found[1] and which == 0):
        raise ValueError(f"{text[:20]!r} is not a day of the week")
    return which, DAYS.index(found[2])


def _until(text: str) -> date:
    found = re.fullmatch(r"(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?", text)
    if not found:
        raise ValueError(f"UNTIL={text[:20]} is not a date")
    return date(int(found[1]), int(found[2]), int(found[3]))


def days_of(rule: Rule, first: date | None, start: date, end: date) -> Iterator[date]:
    """The days of a rule from `start` up to and including `end`, in order.

    `first` is DTSTART: nothing falls before it, and every second week counts from it.
    """
    last = min(end, rule.until or end)
    anchor = first or ANCHOR
    begin = max(start, first) if first else start
    if rule.count is None:
        yield from _walk(rule, anchor, begin, last)
        return
    if first is None or (start - first).days > COUNTED_FROM_MOST:
        return
    counted = islice(_walk(rule, anchor, first, last), min(rule.count, COUNTED_FROM_MOST))
    yield from (day for day in counted if day >= start)


def _walk(rule: Rule, anchor: date, begin: date, last: date) -> Iterator[date]:
    for period in _periods(rule, anchor, begin, last):
        found = sorted(set(_candidates(rule, anchor, *period)))
        if rule.positions:
            kept = {found[n - 1 if n > 0 else n] for n in rule.positions if abs(n) <= len(found)}
            found = sorted(kept)
        for day in found:
            if day > last:
                return
            if day >= begin:
                yield day


def _periods(rule: Rule, anchor: date, begin: date, last: date) -> Iterator[tuple[date, date]]:
    """First and last day of each day, week, month or year the rule counts, from the one `begin` lies in."""
    step = rule.interval
    match rule.every:
        case "DAILY" | "WEEKLY":
            size = 1 if rule.every == "DAILY" else 7
            origin = anchor if size == 1 else _week_of(anchor, rule.week_start)
            number = -(-((begin - origin).days // size) // step) * step
            while (day := origin + timedelta(number * size)) <= last:
                yield day, day + timedelta(size - 1)
                number += step
        case "MONTHLY":
            origin_month = anchor.year * 12 + anchor.month - 1
            number = origin_month + -(-(begin.year * 12 + begin.month - 1 - origin_month) // step) * step
            while (day := date(number // 12, number % 12 + 1, 1)) <= last:
                yield day, day.replace(day=calendar.monthrange(day.year, day.month)[1])
                number += step
        case "YEARLY":
            # A week numbered 1 or 53 may lie in the neighbouring year, so one year more on each side.
            spare = 1 if rule.weeks else 0
            year = anchor.year + -(-(begin.year - spare - anchor.year) // step) * step
            while year <= last.year + spare:
                yield date(year, 1, 1), date(year, 12, 31)
                year += step


def _week_of(day: date, week_start: int) -> date:
    return day - timedelta((day.weekday() - week_start) % 7)


def _candidates(rule: Rule, anchor: date, first: date, last: date) -> Iterator[date]:
    """The days of one period that the rule names."""
    if rule.every == "WEEKLY":
        wanted = {day for _, day in rule.days} or {anchor.weekday()}
        return (
            day for n in range(7) if (day := first + timedelta(n)).weekday() in wanted and _allowed(rule, day)
        )
    if rule.every == "DAILY":
        wanted = {day for _, day in rule.days}
        return iter([first] if _allowed(rule, first) and (not wanted or first.weekday() in wanted) else [])
    return (day for day in _named(rule, anchor, first, last) if _allowed(rule, day))


def _allowed(rule: Rule, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days:
        length = calendar.monthrange(day.year, day.month)[1]
        if day.day not in rule.month_days and day.day - length - 1 not in rule.month_days:
            return False
    if rule.year_days:
        number, length = day.timetuple().tm_yday, 366 if calendar.isleap(day.year) else 365
        return number in rule.year_days or number - length - 1 in rule.year_days
    return True


def _named(rule: Rule, anchor: date, first: date, last: date) -> Iterator[date]:
    """The days a month or a year offers, before months and days of the month are looked at."""
    if rule.weeks:
        yield from _of_weeks(rule, anchor, first.year)
    elif rule.days:
        for which, weekday in rule.days:
            # In a year with named months, "the first Tuesday" is the first of each of those months.
            if rule.every == "YEARLY" and rule.months:
                for month in rule.months:
                    length = calendar.monthrange(first.year, month)[1]
                    yield from _weekdays(
                        which, weekday, date(first.year, month, 1), date(first.year, month, length)
                    )
            else:
                yield from _weekdays(which, weekday, first, last)
    elif rule.month_days or rule.year_days:
        yield from (first + timedelta(n) for n in range((last - first).days + 1))
    else:
        months = [first.month] if rule.every == "MONTHLY" else (rule.months or [anchor.month])
        for month in months:
            if anchor.day <= calendar.monthrange(first.year, month)[1]:
                yield date(first.year, month, anchor.day)


def _weekdays(which: int, weekday: int, first: date, last: date) -> Iterator[date]:
    start = first + timedelta((weekday - first.weekday()) % 7)
    days = [start + timedelta(n) for n in range(0, (last - start).days + 1, 7)]
    if which == 0:
        yield from days
    elif abs(which) <= len(days):
        yield days[which - 1 if which > 0 else which]


def _of_weeks(rule: Rule, anchor: date, year: int) -> Iterator[date]:
    wanted = {day for _, day in rule.days} or {anchor.weekday()}
    week_one = _week_of(date(year, 1, 4), rule.week_start)
    length = (_week_of(date(year + 1, 1, 4), rule.week_start) - week_one).days // 7
    for week in rule.weeks:
        if abs(week) <= length:
            monday = week_one + timedelta(7 * (week - 1 if week > 0 else length + week))
            yield from (day for n in range(7) if (day := monday + timedelta(n)).weekday() in wanted)
