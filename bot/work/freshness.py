"""Asking those who run activities, in time, whether all of it still holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.flows.organising import ASK
from bot.work import roster
from bot.work.importing import activity_of
from db import due, imports
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import ask_organiser_on
from knowledge.texts.dates import CITY_TIME

AT = time(10, 0)
"""When somebody is asked, in wall time of Europe/Amsterdam."""
A_DAY = 5
"""About so many activities one person is asked in a day at most."""


def plan_all(connection: Connection, now: datetime) -> None:
    """Plan the questions for everybody who runs activities; what was asked lately is not asked anew."""
    found = [activity_of(row) for row in imports.everything(connection) if not row.retired]
    rights = roster.read(connection)
    for person in sorted(rights.organisers):
        plan(connection, person, (one for one in found if person in rights.organisers_of(one)), now)


def plan_for(connection: Connection, person_id: int, now: datetime) -> None:
    """Plan the questions for one person who runs activities."""
    found = [activity_of(row) for row in imports.everything(connection) if not row.retired]
    rights = roster.read(connection)
    plan(connection, person_id, (one for one in found if person_id in rights.organisers_of(one)), now)


def plan(connection: Connection, person_id: int, found: Iterable[Activity], now: datetime) -> None:
    """Plan the questions about these activities, a few a day."""
    tomorrow = now.astimezone(CITY_TIME).date() + timedelta(days=1)
    days = sorted((max(tomorrow, _day(one)), one.id, one) for one in found if not one.sample)
    for number, (day, _, one) in enumerate(days):
        if not due.planned(connection, person_id, ASK, about(one)):
            later = day if day > tomorrow else tomorrow + timedelta(days=number // A_DAY)
            due.plan(connection, person_id, ASK, about(one), _at(later))


def plan_doubted(connection: Connection, person_id: int, one: Activity, now: datetime) -> None:
    """Ask the next morning about an activity somebody doubts."""
    due.plan(
        connection, person_id, ASK, about(one), _at(now.astimezone(CITY_TIME).date() + timedelta(days=1))
    )


def unplan(connection: Connection, person_id: int, one: Activity, now: datetime) -> None:
    """Ask no more: it is asked in another way."""
    due.cancel(connection, person_id, ASK, about(one), now)


def about(one: Activity) -> str:
    """What such a moment is about: the activity, as it was last checked."""
    return f"{one.id}@{one.verified_on or ''}"


def _day(one: Activity) -> date:
    """The day to ask; what was never checked, at once."""
    return ask_organiser_on(one) or date.min


def _at(day: date) -> datetime:
    return datetime.combine(day, AT, CITY_TIME)
