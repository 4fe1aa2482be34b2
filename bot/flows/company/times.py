"""The moments around a visit, in wall time of Europe/Amsterdam; nothing the bot begins falls in the night."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from knowledge.texts.dates import CITY_TIME
from knowledge.texts.quiet import by_day

AFTER = "checkin.after"
"""What the moment is called at which a visit is over and somebody may be asked how it was."""

REMIND_AT = time(10, 0)
"""When on the day before a message goes out."""
LASTS = timedelta(hours=3)
"""How long after its start a visit is over."""


def about(activity: str, at: datetime) -> str:
    """A visit as planned moments name it: "<activity>@<ISO moment>", the same from whatever zone the moment comes."""
    return f"{activity}@{at.astimezone(CITY_TIME).isoformat()}"


def of(text: str) -> tuple[str, datetime]:
    """Activity and moment of a visit that a planned moment is about; raises ValueError where it is not one."""
    activity, _, moment = text.rpartition("@")
    return activity, datetime.fromisoformat(moment)


def day_before(at: datetime, clock: time = REMIND_AT) -> datetime:
    """A time of day on the day before a visit."""
    return datetime.combine(at.astimezone(CITY_TIME).date() - timedelta(days=1), clock, CITY_TIME)


def over(at: datetime) -> datetime:
    """When a visit is over and it is no bother to ask: the same day, or the next morning."""
    return by_day(at + LASTS)
