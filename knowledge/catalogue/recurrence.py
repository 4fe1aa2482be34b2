"""When an activity is next held: real dates out of a recurrence, right across both clock changes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from knowledge.catalogue.activity import Recurrence
from knowledge.catalogue.holidays import is_public_holiday, is_school_holiday
from knowledge.catalogue.rules import days_of, read_rule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WINDOW = timedelta(days=400)
"""How far ahead is looked; an activity with nothing in it counts as ended."""
MOST = 500
"""As many times as are ever given for one activity."""


def next_times(recurrence: Recurrence, after: datetime, count: int = 1) -> tuple[datetime, ...]:
    """The next `count` times strictly after `after`, aware, in Europe/Amsterdam.

    Empty when the times are not known or the activity has ended within 400 days. Where the time of day is not
    known the day itself is given, at midnight. ValueError for a naive `after`.
    """
    if after.tzinfo is None:
        raise ValueError("`after` must say its time zone")
    wanted = min(count, MOST)
    here = after.astimezone(AMSTERDAM)
    found: list[datetime] = [moment for one in recurrence.also for moment in next_times(one, after, wanted)]
    # One day more than is wanted: today's time may lie behind us already.
    for day in _days(recurrence, here.date(), wanted + 1):
        moment = at(day, recurrence.starts or time(0))
        # In UTC: two times in one zone compare by wall time, which is wrong when clocks go back.
        if moment.astimezone(UTC) > after.astimezone(UTC):
            found.append(moment)
    return tuple(sorted(set(found))[:wanted])


def at(day: date, wall: time) -> datetime:
    """A wall-clock time in Amsterdam as an aware moment.

    A time that is skipped when summer time starts becomes the moment an hour later; one that comes twice
    when it ends is the first of the two.
    """
    moment = datetime.combine(day, wall.replace(tzinfo=None, fold=0), AMSTERDAM)
    return moment.astimezone(UTC).astimezone(AMSTERDAM)


def is_known(recurrence: Recurrence) -> bool:
    """Whether its days can be told: "om de week" without a first day cannot."""
    return bool(recurrence.extra or any(_counts(recurrence, rule) for rule in recurrence.rules)) or any(
        is_known(one) for one in recurrence.also
    )


def has_ended(recurrence: Recurrence, after: datetime) -> bool:
    """Whether its days are known and none of them is still to come."""
    return is_known(recurrence) and not next_times(recurrence, after)


def _counts(recurrence: Recurrence, rule: str) -> bool:
    """Whether it is known where "every second week" starts; naming one of the two would be a guess."""
    return recurrence.first is not None or (read_rule(rule).interval == 1 and read_rule(rule).count is None)


@lru_cache(maxsize=8192)
def _days(recurrence: Recurrence, start: date, count: int) -> tuple[date, ...]:
    return tuple(islice(_held(recurrence, start), count))


def _held(recurrence: Recurrence, start: date) -> Iterator[date]:
    end = start + WINDOW
    if recurrence.last is not None:
        end = min(end, recurrence.last)
    extra = sorted(day for day in recurrence.extra if start <= day <= start + WINDOW)
    walks = [
        (day for day in days_of(read_rule(rule), recurrence.first, start, end) if _open(recurrence, day))
        for rule in recurrence.rules
        if _counts(recurrence, rule)
    ]
    before: date | None = None
    for day in heapq.merge(*walks, extra):
        if day != before and day not in recurrence.without:
            yield day
        before = day


def _open(recurrence: Recurrence, day: date) -> bool:
    """Whether the season and the holidays leave this day of a rule standing."""
    if recurrence.months and day.month not in recurrence.months:
        return False
    if "school" in recurrence.except_on and is_school_holiday(day):
        return False
    return not ("public" in recurrence.except_on and is_public_holiday(day))
