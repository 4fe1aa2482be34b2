"""Danger beside a case: whoever has it, or is asked for it, knows that there was some, and which kind."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from db import incidents
from db.cases import CaseRow
from db.incidents import IncidentRow

BEFORE = timedelta(days=1)
"""How long before a case was opened danger still belongs to it."""
TODAY = 2
"""The urgency of a case that is passed on and has danger beside it."""


def beside(connection: Connection, case: CaseRow, now: datetime) -> IncidentRow | None:
    """The last danger of the person of a case since shortly before it was opened, if that was no false alarm."""
    return incidents.before(
        connection, case.person_id, case.opened_at - BEFORE, now + timedelta(microseconds=1)
    )


def urgency(connection: Connection, case: CaseRow, now: datetime) -> int:
    """How urgent a case is once it is passed on; 0 where that is as any other."""
    return TODAY if beside(connection, case, now) is not None else 0
