"""The moments around a visit, in wall time of Europe/Amsterdam; nothing the bot begins falls in the night."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from knowledge.texts.dates import CITY_TIME

AFTER = "checkin.after"
"""What the moment is called at which a visit is over and somebody may be asked how it was."""

REMIND_AT = time(10, 0)
"""When on the day before a message goes out."""
LASTS = timedelta(hours=3)
"""How long after its start a visit is over."""
MORNING, EVENING = time(10, 0), time(20, 0)
"""Between these the bot begins something by itself."""


def about(activity: str, at: datetime) -> str:
    """A visit as planned moments name it: "<activity>@<ISO moment>"."""
    return f"{activity}@{at.isoformat()}"


def of(text: str) -> tuple[str, datetime]:
    """Activity and moment of a visit that a planned moment is about; raises ValueError where it is not one."""
    activity, _, moment = text.rpartition("@")
    return activity, datetime.fromisoformat(moment)


def by_day(moment: datetime) -> datetime:
    """The moment itself, or the next morning where it is early or late."""
    local = moment.astimezone(CITY_TIME)
    if local.time() < MORNING:
        return datetime.combine(local.date(), MORNING, CITY_TIME)
    if local.time() > EVENING:
        return datetime.combine(local.date() + timedelta(days=1), MORNING, CITY_TIME)
    return moment


def day_before(at: datetime, clock: time = REMIND_AT) -> datetime:
    """A time of day on the day before a visit."""
    return datetime.combine(at.astimezone(CITY_TIME).date() - timedelta(days=1), clock, CITY_TIME)


def over(at: datetime) -> datetime:
    """When a visit is over and it is no bother to ask: the same day, or the next morning."""
    return by_day(at + LASTS)
