"""A case as who has it reads it: what was told, how an earlier one ended, and whether there was danger."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.events import CaseShown
from bot.conversation.events.casework import Danger, Ended, Told
from bot.work import danger
from bot.work.effects.casework import CRISIS, UNASKED
from db import alerts as rows
from db import case_notes, cases, incidents
from db.cases import CaseRow


def shown_of(connection: Connection, case: CaseRow, now: datetime) -> CaseShown:
    """Return everything of a case."""
    found = danger.beside(connection, case, now)
    return CaseShown(
        number=case.id,
        wijk=case.wijk,
        note=case.note,
        wishes=case.wishes or "",
        reach=case.reach,
        answer_by=case.answer_by,
        answered=case.kept_at is not None,
        talk=_told(connection, case, case_notes.TALK),
        notes=_told(connection, case, case_notes.NOTE),
        before=_ended(cases.closed_before(connection, case)),
        promised=case.reason not in UNASKED,
        incident=unmarked(connection, case),
        danger=Danger(found.id, found.kind, found.who, found.raised_at) if found else None,
    )


def _ended(case: CaseRow | None) -> Ended | None:
    if case is None:
        return None
    name, _, role = (case.answered_by or case.owner).partition(", ")
    return Ended(name, role, case.outcome or "", case.hand_over or "")


def unmarked(connection: Connection, case: CaseRow) -> int:
    """The incident that who has a case took upon them and has not said yet what it was; 0 without one."""
    alert = rows.last_of(connection, case.person_id, CRISIS)
    if alert is None or alert.acked_by is None or alert.acked_by != case.taken_by:
        return 0
    found = incidents.find(connection, alert.number)
    return found.id if found is not None and found.mark is None else 0


def _told(connection: Connection, case: CaseRow, kind: str) -> tuple[Told, ...]:
    written = case_notes.of_case(connection, case.id, kind)
    return tuple(Told("" if by == case_notes.RESIDENT else by, text) for by, text, _ in written)
