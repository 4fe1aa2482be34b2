"""Looks: who of the network looked at a person's record, when, at what and why; the person may ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, insert, select

from db.base import Id, Instant, metadata
from db.declared import DUTY, ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, opened, sealed_row

_PURPOSE = "to show the person who looked at what is kept of them"

looks = Table(
    "looks",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column(
        "looked_by",
        Sealed,
        nullable=False,
        info=personal(_PURPOSE, basis=DUTY, recipients="the person", colleague=True),
    ),
    Column("what", String(60), nullable=False, info=plain("which part was looked at: a word of our own")),
    Column("why", Sealed, nullable=False, info=personal(_PURPOSE, basis=DUTY, recipients="the person")),
    Column("at", Instant, nullable=False, info=WHEN),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a person's record."""

    looked_by: str
    what: str
    why: str
    at: datetime


def record(connection: Connection, person_id: int, look: Look) -> None:
    """Keep that somebody looked; to be called in the transaction that reads what is shown."""
    row = {
        "id": next_id(connection, looks),
        "person_id": person_id,
        "looked_by": look.looked_by,
        "what": look.what,
        "why": look.why,
        "at": look.at,
    }
    connection.execute(insert(looks), sealed_row(connection, looks, row))


def of_person(connection: Connection, person_id: int) -> list[Look]:
    """Return who looked at a person's record, oldest first."""
    rows = connection.execute(select(looks).where(looks.c.person_id == person_id).order_by(looks.c.id))
    clear = (opened(connection, looks, row) for row in rows.mappings())
    return [Look(row["looked_by"], row["what"], row["why"], row["at"]) for row in clear]
