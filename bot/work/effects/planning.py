"""What comes later, as rows, and what need not come any more."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.effects import CancelDue, HearAgain, PlanDue, PlanningEffect
from bot.flows import BOOK
from bot.work import visiting
from bot.work.telling import tell
from db import due


def write(connection: Connection, person_id: int, effect: PlanningEffect, now: datetime) -> None:
    """Write what is planned for a person, and take back what is not planned any more."""
    match effect:
        case PlanDue(kind, about, at):
            due.plan(connection, person_id, kind, about, at)
        case CancelDue(kind, about):
            due.cancel(connection, person_id, kind, about, now, keep=BOOK.network)
            if not kind and not about:
                # They said stop, or cannot be reached: nobody is to count on them.
                visiting.left(connection, person_id, now)
        case HearAgain(resting):
            for event in resting:
                tell(connection, person_id, events.from_json(event), now)
