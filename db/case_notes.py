"""What stands beside a case: notes of the network, and what was said in it, which goes when the case is closed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, delete, insert, select, text

from db.base import Id, Instant, metadata
from db.declared import ROW, WHEN, for_who_answers, plain
from db.sealing import Sealed, next_id, opened, sealed_row

case_notes = Table(
    "case_notes",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("case_id", Id, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True, info=ROW),
    Column(
        "written_by",
        Sealed,
        nullable=False,
        info=for_who_answers("to know whose words they are", colleague=True),
    ),
    Column(
        "note", Sealed, nullable=False, info=for_who_answers("what was added to a question", special=True)
    ),
    Column("at", Instant, nullable=False, info=WHEN),
    Column(
        "kind",
        String(10),
        nullable=False,
        server_default=text("'note'"),
        info=plain("a note, or words of the talk: a word of our own"),
    ),
)

NOTE, TALK = "note", "talk"
"""Kinds of notes: what people put beside a case, and what was said, which goes when the case is closed."""

RESIDENT = "resident"
"""Who wrote a note, where it was the person themself; humans of the network are named."""


def add(
    connection: Connection, case_id: int, written_by: str, note: str, at: datetime, kind: str = NOTE
) -> None:
    """Add a note, or words of the talk, to a case."""
    row = {
        "id": next_id(connection, case_notes),
        "case_id": case_id,
        "written_by": written_by,
        "note": note,
        "at": at,
        "kind": kind,
    }
    connection.execute(insert(case_notes), sealed_row(connection, case_notes, row))


def of_case(connection: Connection, case_id: int, kind: str = NOTE) -> list[tuple[str, str, datetime]]:
    """Return who wrote, what and when, oldest first: notes, or words of the talk."""
    rows = connection.execute(
        select(case_notes)
        .where(case_notes.c.case_id == case_id, case_notes.c.kind == kind)
        .order_by(case_notes.c.id)
    )
    clear = (opened(connection, case_notes, row) for row in rows.mappings())
    return [(row["written_by"], row["note"], row["at"]) for row in clear]


def forget_talk(connection: Connection, case_id: int) -> None:
    """Let go of what was said in a case; the notes beside it stay."""
    said = (case_notes.c.case_id == case_id) & (case_notes.c.kind == TALK)
    connection.execute(delete(case_notes).where(said))
