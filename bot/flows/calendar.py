"""One visit as an iCalendar entry (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from knowledge.catalogue.activity import Activity
from knowledge.texts.dates import CITY_TIME

USUAL_LENGTH = timedelta(hours=2)
"""How long a visit is taken to last where no end is known."""


def entry(activity: Activity, at: datetime, now: datetime) -> str:
    """The text of an .ics file with this one visit; times in UTC, so that no time zone table is needed."""
    event = Event()
    event.add("uid", f"{activity.id}-{at:%Y%m%dT%H%M}@voordeur")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", at.astimezone(UTC))
    event.add("dtend", _ends(activity, at).astimezone(UTC))
    event.add("summary", activity.title)
    event.add("location", ", ".join(p for p in (activity.venue.name, activity.venue.address) if p))
    calendar = Calendar()
    calendar.add("prodid", "-//Voordeur//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical()).decode()


def _ends(activity: Activity, at: datetime) -> datetime:
    ends = activity.recurrence.ends
    local = at.astimezone(CITY_TIME)
    if ends is None or ends <= local.time():
        return at + USUAL_LENGTH
    return datetime.combine(local.date(), ends, CITY_TIME)
