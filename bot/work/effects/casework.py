"""Asking a human of the network, as rows."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import OpenCase
from db import cases


def open_case(connection: Connection, person_id: int, case: OpenCase, now: datetime) -> None:
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
        add_to_case(connection, person_id, case.note, now)


def add_to_case(connection: Connection, person_id: int, note: str, now: datetime) -> None:
    number = cases.open_of(connection, person_id)
    if number is not None and note:
        cases.add_note(connection, number, cases.RESIDENT, note, now)
