"""Reminding coordinators of the drill: a moment of theirs, that looks whether one held in the last month."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from bot.conversation.events import DrillOverdue
from bot.flows.crisis.drills import REMIND
from bot.work import roster
from bot.work.telling import tell
from db import drills, due
from knowledge.texts.dates import CITY_TIME

MONTH = timedelta(days=31)
"""For so long a drill that held is enough."""
WEEK = timedelta(days=7)
"""After so long a coordinator is reminded again."""
AT = time(10, 0)
"""When somebody is reminded, in wall time of Europe/Amsterdam."""


def plan_all(connection: Connection, now: datetime) -> None:
    """Let every coordinator have the moment; from then on it plans itself."""
    for person in sorted(roster.read(connection).coordinators):
        if not due.planned(connection, person, REMIND, ""):
            due.plan(connection, person, REMIND, "", _morning(now))


def remind(connection: Connection, person: int, now: datetime) -> None:
    """Tell a coordinator where no drill held for a month, and look again; whoever is none any more hears nothing."""
    if person not in roster.read(connection).coordinators:
        return
    last = drills.last_held(connection)
    if is_due(last, now):
        tell(connection, person, DrillOverdue(last), now)
    again = now + WEEK if last is None or is_due(last, now) else last + MONTH
    due.plan(connection, person, REMIND, "", _morning(again))


def is_due(last: datetime | None, now: datetime) -> bool:
    """Whether the last drill that held is longer ago than a month, or there was none."""
    return last is None or now - last >= MONTH


def _morning(moment: datetime) -> datetime:
    """The next time that somebody is reminded."""
    local = moment.astimezone(CITY_TIME)
    day = local.date() + timedelta(days=local.time() > AT)
    return datetime.combine(day, AT, CITY_TIME)
