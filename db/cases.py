"""Cases: what a human has promised to answer, at most one open for each person, and the notes beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Table,
    func,
    insert,
    select,
    text,
    update,
)

from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, personal
from db.people import people
from db.sealing import Sealed, next_id, opened, seal, sealed_row

_OPEN = text("closed_at IS NULL")


def _asked(purpose: str, *, special: bool = False, colleague: bool = False) -> dict[Any, Any]:
    recipients = "the human of the network who answers, by wijk"
    return personal(purpose, recipients=recipients, special=special, colleague=colleague)


cases = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column("reason", Sealed, nullable=False, info=_asked("to know why a human is asked", special=True)),
    Column("note", Sealed, nullable=False, info=_asked("what the person chose to pass on", special=True)),
    Column("reach", Sealed, nullable=False, info=_asked("how the person wants to be answered")),
    Column("wijk", Sealed, nullable=False, info=_asked("to find who answers there")),
    Column("owner", Sealed, nullable=False, info=_asked("who promised to answer")),
    Column("answer_by", Instant, nullable=False, info=WHEN),
    Column("opened_at", Instant, nullable=False, info=WHEN),
    Column("answered_at", Instant, info=WHEN),
    Column("answered_by", Sealed, info=_asked("to say who answered", colleague=True)),
    Column("closed_at", Instant, info=WHEN),
    Column("outcome", Sealed, info=_asked("to know how it ended", special=True)),
    sqlite_autoincrement=True,
)
Index("uq_cases_one_open", cases.c.person_id, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)

case_notes = Table(
    "case_notes",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("case_id", Id, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True, info=ROW),
    Column("written_by", Sealed, nullable=False, info=_asked("to know whose words they are", colleague=True)),
    Column("note", Sealed, nullable=False, info=_asked("what was added to a question", special=True)),
    Column("at", Instant, nullable=False, info=WHEN),
)

RESIDENT = "resident"
"""Who wrote a note, where it was the person themself; humans of the network are named."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case, with the channel of the person it is about."""

    id: int
    person_id: int
    reason: str
    note: str
    reach: str
    wijk: str
    owner: str
    answer_by: datetime
    opened_at: datetime
    answered_at: datetime | None
    answered_by: str | None
    closed_at: datetime | None
    outcome: str | None
    channel: str


_with_channel = select(cases, people.c.channel).join(people, people.c.id == cases.c.person_id)


@cache
def _add(dialect: str) -> Any:
    return insert_into(cases, dialect).on_conflict_do_nothing(index_elements=["person_id"], index_where=_OPEN)


def open_case(connection: Connection, row: dict[str, Any]) -> bool:
    """Open a case (person_id to opened_at); False, and nothing done, where the person has one open."""
    whole = sealed_row(connection, cases, {"id": next_id(connection, cases), **row})
    added = connection.execute(_add(connection.dialect.name), whole)
    return added.rowcount == 1


def open_of(connection: Connection, person_id: int) -> int | None:
    """Return the number of a person's open case."""
    number: int | None = connection.scalar(
        select(cases.c.id).where(cases.c.person_id == person_id, cases.c.closed_at.is_(None))
    )
    return number


def find(connection: Connection, case_id: int) -> CaseRow | None:
    """Return one case."""
    row = connection.execute(_with_channel.where(cases.c.id == case_id)).mappings().one_or_none()
    return None if row is None else CaseRow(**opened(connection, cases, row))


def still_open(connection: Connection) -> list[CaseRow]:
    """Return all open cases, the one promised soonest first."""
    rows = connection.execute(
        _with_channel.where(cases.c.closed_at.is_(None)).order_by(cases.c.answer_by, cases.c.id)
    )
    return [CaseRow(**opened(connection, cases, row)) for row in rows.mappings()]


def opened_between(connection: Connection, first: datetime, last: datetime) -> list[CaseRow]:
    """Return the cases that were opened from one moment up to another, oldest first."""
    rows = connection.execute(
        _with_channel.where(cases.c.opened_at >= first, cases.c.opened_at < last).order_by(cases.c.id)
    )
    return [CaseRow(**opened(connection, cases, row)) for row in rows.mappings()]


def add_note(connection: Connection, case_id: int, written_by: str, note: str, at: datetime) -> None:
    """Add a note to a case."""
    number = next_id(connection, case_notes)
    row = {"id": number, "case_id": case_id, "written_by": written_by, "note": note, "at": at}
    connection.execute(insert(case_notes), sealed_row(connection, case_notes, row))


def correct(connection: Connection, person_id: int, field: str, text: str) -> bool:
    """Put other words in a person's open case, in "note" or "reach"; False where there is none."""
    number = open_of(connection, person_id)
    if number is None:
        return False
    column = {"note": cases.c.note, "reach": cases.c.reach}[field]
    value = {column: seal(connection, column, number, text)}
    connection.execute(update(cases).where(cases.c.id == number).values(value))
    return True


def notes(connection: Connection, case_id: int) -> list[tuple[str, str, datetime]]:
    """Return who wrote, what and when, oldest first."""
    rows = connection.execute(
        select(case_notes).where(case_notes.c.case_id == case_id).order_by(case_notes.c.id)
    )
    clear = (opened(connection, case_notes, row) for row in rows.mappings())
    return [(row["written_by"], row["note"], row["at"]) for row in clear]


def answered(connection: Connection, case_id: int, by: str, at: datetime) -> bool:
    """Note that a human answered; the first answer counts. False where the case is not open."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.closed_at.is_(None))
        .values(
            answered_at=func.coalesce(cases.c.answered_at, at),
            answered_by=func.coalesce(
                cases.c.answered_by, seal(connection, cases.c.answered_by, case_id, by)
            ),
        )
    )
    return changed.rowcount == 1


def close(connection: Connection, case_id: int, outcome: str, at: datetime) -> bool:
    """Close a case with its outcome; False where it is not open."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.closed_at.is_(None))
        .values(closed_at=at, outcome=seal(connection, cases.c.outcome, case_id, outcome))
    )
    return changed.rowcount == 1
