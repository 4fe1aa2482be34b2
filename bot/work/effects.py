"""Writes what must happen because of a turn, in the turn's own transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

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
from db.base import DialectName


async def write(
    connection: AsyncConnection, dialect: DialectName, person_id: int, effect: Effect, now: datetime
) -> None:
    """Write one effect of a person's turn as rows."""
    match effect:
        case OpenCase():
            await _open_case(connection, dialect, person_id, effect, now)
        case AddToCase(note):
            await _add_to_case(connection, person_id, note, now)
        case PlanDue(kind, about, at):
            await due.plan(connection, dialect, person_id, kind, about, at)
        case CancelDue(kind, about):
            await due.cancel(connection, person_id, kind, about, now)
        case RecordConsent(purpose, granted, wording, language):
            await consents.record(connection, person_id, purpose, granted, wording, language, now)
        case KeepUnmetWish(kinds, words, wijk):
            await unmet_wishes.keep(connection, person_id, kinds, words, wijk, now)
        case PlanVisit(activity, at):
            await visits.plan(connection, dialect, person_id, activity, at, now)
        case CancelVisit(activity):
            await visits.cancel(connection, person_id, activity, now)


async def _open_case(
    connection: AsyncConnection, dialect: DialectName, person_id: int, case: OpenCase, now: datetime
) -> None:
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
    if not await cases.open_case(connection, dialect, row):
        # Never two open cases for one person: what is new goes to the one that is open.
        await _add_to_case(connection, person_id, case.note, now)


async def _add_to_case(connection: AsyncConnection, person_id: int, note: str, now: datetime) -> None:
    number = await cases.open_of(connection, person_id)
    if number is not None and note:
        await cases.add_note(connection, number, cases.RESIDENT, note, now)
