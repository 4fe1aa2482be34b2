"""Quiet hours: from 21:00 to 09:00 in Europe/Amsterdam the bot begins nothing, whichever way the clocks change."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from knowledge.texts.dates import CITY_TIME

QUIET_FROM, QUIET_UNTIL = time(21, 0), time(9, 0)
"""Between these, over midnight, nothing goes out that the bot begins."""

MORNING, EVENING = time(10, 0), time(20, 0)
"""Between these the bot plans what it begins, so that a little lateness still falls by day."""


def is_quiet(moment: datetime) -> bool:
    """Whether a moment (aware) lies in the quiet hours."""
    clock = moment.astimezone(CITY_TIME).time()
    return clock >= QUIET_FROM or clock < QUIET_UNTIL


def decent(moment: datetime) -> datetime:
    """The moment itself, or 09:00 after it where it lies in the quiet hours."""
    return _at_or_after(moment, QUIET_UNTIL) if is_quiet(moment) else moment


def by_day(moment: datetime) -> datetime:
    """The moment itself, or the next morning where it is early or late."""
    clock = moment.astimezone(CITY_TIME).time()
    return moment if MORNING <= clock <= EVENING else _at_or_after(moment, MORNING)


def _at_or_after(moment: datetime, clock: time) -> datetime:
    """The first time it is this o'clock, from a moment on."""
    local = moment.astimezone(CITY_TIME)
    later = local.time() > clock
    return datetime.combine(local.date() + timedelta(days=int(later)), clock, CITY_TIME)
