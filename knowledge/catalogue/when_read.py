"""What organisers write about days and times, read: "elke dinsdag 10-12, niet in de schoolvakantie"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from knowledge.catalogue.activity import Recurrence
from knowledge.catalogue.rules import DAYS
from knowledge.catalogue.when_dates import Dates, take_dates
from knowledge.catalogue.when_times import Times, mark_times
from knowledge.catalogue.when_words import Vocabulary, vocabulary
from knowledge.catalogue.words import plain

LONGEST = 500
"""A longer text is a story, not a time."""

EVEN = ",".join(str(week) for week in range(2, 53, 2))
ODD = ",".join(str(week) for week in range(1, 54, 2))


@dataclass
class _Group:
    """Days that share their hours."""

    days: list[int] = field(default_factory=list)
    ordinals: list[int] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)


class _Exceptions(NamedTuple):
    """What was left out, and the text without it."""

    rest: str
    holidays: tuple[str, ...]
    months: frozenset[int]
    days: frozenset[int]


def parse_when(text: str, today: date | None = None) -> Recurrence | None:
    """Read Dutch (or simple English) wording; None when it does not say on which days it is.

    `today` tells which year is meant where a date has none; without it only a date with its weekday is read.
    Days with hours of their own stand in `also`.
    """
    said = " ".join(text.split())
    if not said or len(said) > LONGEST:
        return None
    words = vocabulary()
    rest = plain(said)
    if words.vague.search(rest) or words.week_of_month.search(words.weeks.sub(" ", rest)):
        return None
    exceptions = _exceptions(rest, words)
    if exceptions is None:
        return None
    rest, except_on, months_off, days_off = exceptions
    dates = take_dates(rest, words, today)
    if dates is None:
        return None
    groups = _groups(dates.rest, words)
    for group in groups:
        group.days = [day for day in group.days if day not in days_off]
    found = [one for group in groups for one in _recurrences(group, dates, words)]
    if not found:
        return None
    months = tuple(month for month in dates.months or range(1, 13) if month not in months_off)
    whole_year = len(months) == 12
    found = [
        replace(one, except_on=except_on, months=() if whole_year else months, said=said) for one in found
    ]
    return replace(found[0], also=tuple(found[1:]))


def _exceptions(text: str, words: Vocabulary) -> _Exceptions | None:
    """Take out "niet in de schoolvakantie" and the like; None where no recurrence can say what is meant."""
    text = words.also_then.sub(" ", text)
    names: list[str] = []
    off: set[int] = set()
    days: set[int] = set()
    for found in words.not_then.finditer(text):
        what = found["what"] or found["before"]
        if words.school.search(what):
            names.append("school")
        if words.public.search(what):
            names.append("public")
        if words.summer.search(what):
            off.update((7, 8))
        if not words.summer.search(what) and not words.date_like.search(what):
            off.update(words.months[one] for one in words.month.findall(what))
        known = words.school.search(what) or words.public.search(what) or words.summer.search(what)
        if not known and not words.month.search(what) and not words.date_like.search(what):
            tokens = list(words.token.finditer(words.spread_ranges(what)))
            if any(token["ordinal"] for token in tokens):
                return None
            days.update(words.days[token["day"]] for token in tokens if token["day"])
            days.update(
                day for token in tokens if token["several"] for day in words.several[token["several"]]
            )
    kept = words.not_then.sub(lambda one: _only_dates(one, words), text)
    return _Exceptions(kept, tuple(dict.fromkeys(names)), frozenset(off), frozenset(days))


def _only_dates(found: re.Match[str], words: Vocabulary) -> str:
    """What stays of an exception: single dates, marked as left out for the reader of dates."""
    dates = words.date_like.findall(found["what"] or "")
    return " ".join(f" zonder_dag {one} " for one in dates) or " "


def _groups(text: str, words: Vocabulary) -> list[_Group]:
    """Days and hours in the order they are said, gathered into days that share their hours."""
    marked, times = mark_times(words.spread_ranges(words.weeks.sub(" ", text)), words)
    tokens = list(words.token.finditer(marked))
    several_hours = len({times[int(one["time"])] for one in tokens if one["time"]}) > 1
    hours_first = bool(tokens) and tokens[0]["time"] is not None
    groups = [_Group()]
    for token in tokens:
        group = groups[-1]
        if several_hours and (
            (hours_first and token["time"] and group.days)
            or (not hours_first and not token["time"] and group.times)
        ):
            groups.append(group := _Group())
        if token["time"]:
            group.times.append(times[int(token["time"])])
        elif token["ordinal"]:
            group.ordinals.append(words.ordinals[token["ordinal"]])
        elif token["several"]:
            group.days.extend(words.several[token["several"]])
        else:
            group.days.append(words.days[token["day"]])
    return groups


def _recurrences(group: _Group, dates: Dates, words: Vocabulary) -> list[Recurrence]:
    """A group as recurrences: one for each of its hours."""
    rules = _rules(group, dates, words)
    if not rules and not dates.single:
        return []
    hours = list(dict.fromkeys(group.times)) or [Times()]
    return [
        Recurrence(
            rules=rules,
            first=dates.first,
            last=dates.last,
            starts=one.starts,
            ends=one.ends,
            extra=dates.single,
            without=dates.without,
        )
        for one in hours
    ]


def _rules(group: _Group, dates: Dates, words: Vocabulary) -> tuple[str, ...]:
    if not group.days and dates.month_days:
        return (*dates.yearly, "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(map(str, dates.month_days)))
    return (*dates.yearly, *_weekly(group, dates.rest, words))


def _weekly(group: _Group, rest: str, words: Vocabulary) -> tuple[str, ...]:
    """The rule for days of the week, each week, every so many weeks or in the month."""
    days = sorted(set(group.days))
    if not days:
        return ()
    if group.ordinals:
        named = ",".join(f"{n}{DAYS[day]}" for n in dict.fromkeys(group.ordinals) for day in days)
        return (f"FREQ=MONTHLY;BYDAY={named}",)
    if words.monthly.search(rest):
        return ()
    named = ",".join(DAYS[day] for day in days)
    if words.odd.search(rest):
        return (f"FREQ=YEARLY;BYWEEKNO={ODD};BYDAY={named}",)
    if words.even.search(rest):
        return (f"FREQ=YEARLY;BYWEEKNO={EVEN};BYDAY={named}",)
    for weeks, said in words.every_weeks.items():
        if said.search(rest):
            return (f"FREQ=WEEKLY;INTERVAL={weeks};BYDAY={named}",)
    return ("FREQ=DAILY",) if len(days) == 7 else (f"FREQ=WEEKLY;BYDAY={named}",)
