"""Going to an activity, as rows: who goes alone, and who goes along hears what is shared."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import CancelVisit, GoingEffect, PlanVisit, TellVisit
from bot.conversation.events import Appointment, VisitNews
from bot.work import sharing, visiting
from bot.work.effects import recruiting
from bot.work.telling import tell
from db import visits, visits_together

MADE = ("good", "so-so")
"""Outcomes after which somebody may want to go again."""


def write(connection: Connection, person_id: int, effect: GoingEffect, now: datetime) -> None:
    """Write that somebody means to go, does not go after all, or what became of it."""
    match effect:
        case PlanVisit(activity, at):
            visits.plan(connection, person_id, activity, at, now)
            if at > now:
                sharing.share(connection, person_id, "planned", activity, at, now)
        case CancelVisit(activity):
            visits.cancel(connection, person_id, activity, now)
            visiting.call_off(connection, person_id, activity, now)
            sharing.share(connection, person_id, "cancelled", activity, None, now)
        case TellVisit(activity, at, outcome):
            _tell(connection, person_id, activity, at, outcome, now)
            if outcome == "went":
                recruiting.ask_later(connection, person_id, at)
                sharing.share(connection, person_id, "went", activity, at, now)


def _tell(
    connection: Connection, person_id: int, activity: str, at: datetime, outcome: str, now: datetime
) -> None:
    """Write what became of a visit; where somebody went along, the resident is asked how they want to go on."""
    number = visits.tell(connection, person_id, activity, at, outcome, now)
    row = None if number is None else visits.find(connection, number)
    if row is not None and row.state == "over" and outcome in MADE:
        many = visits_together.times_together(connection, person_id, activity)
        about = Appointment(activity, at, row.id, name=visiting.name_of(connection, row), times=many)
        tell(connection, person_id, VisitNews("again", about), now)
