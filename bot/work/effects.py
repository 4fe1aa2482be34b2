"""Writes what must happen because of a turn, in the turn's own transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import (
    AddToCase,
    CancelDue,
    CancelVisit,
    Effect,
    KeepUnmetWish,
    OpenCase,
    PlanDue,
    PlanVisit,
    RecordConsent,
)
from db import cases, consents, due, unmet_wishes, visits


def write(connection: Connection, person_id: int, effect: Effect, now: datetime) -> None:
    """Write one effect of a person's turn as rows."""
    match effect:
        case OpenCase():
            _open_case(connection, person_id, effect, now)
        case AddToCase(note):
            _add_to_case(connection, person_id, note, now)
        case PlanDue(kind, about, at):
            due.plan(connection, person_id, kind, about, at)
        case CancelDue(kind, about):
            due.cancel(connection, person_id, kind, about, now)
        case RecordConsent(purpose, granted, wording, language):
            consents.record(connection, person_id, purpose, granted, wording, language, now)
        case KeepUnmetWish(kinds, words, wijk):
            unmet_wishes.keep(connection, person_id, kinds, words, wijk, now)
        case PlanVisit(activity, at):
            visits.plan(connection, person_id, activity, at, now)
        case CancelVisit(activity):
            visits.cancel(connection, person_id, activity, now)


def _open_case(connection: Connection, person_id: int, case: OpenCase, now: datetime) -> None:
    row = {
        "person_id": person_id,
        "reason": case.reason,
        "note": case.note,
        "reach": case.reach,
        "wijk": case.wijk,
        "owner": case.owner,
        "answer_by": case.answer_by,
        "opened_at": now,
    }
    if not cases.open_case(connection, row):
        # Never two open cases for one person: what is new goes to the one that is open.
        _add_to_case(connection, person_id, case.note, now)


def _add_to_case(connection: Connection, person_id: int, note: str, now: datetime) -> None:
    number = cases.open_of(connection, person_id)
    if number is not None and note:
        cases.add_note(connection, number, cases.RESIDENT, note, now)
