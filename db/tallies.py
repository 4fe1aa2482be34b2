"""Tallies: what is counted for the report, each until its person is erased or it is too old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, insert, select, update

from db.base import Id, Instant, metadata
from db.declared import ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, opened, sealed_row

_PURPOSE = "to count what is wished for and what is missing; never shown for fewer than five people"

tallies = Table(
    "tallies",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("what", String(20), nullable=False, info=plain("what is counted: a word of our own")),
    Column("wijk", Sealed, info=personal(_PURPOSE, recipients="the network, as numbers")),
    Column("theme", Sealed, info=personal(_PURPOSE, recipients="the network, as numbers", special=True)),
    Column("at", Instant, nullable=False, index=True, info=WHEN),
    sqlite_autoincrement=True,
)

MISSED = "missed "
"""How the name of a tally begins that says of a kind of danger that it was not heard; it belongs to whoever said so."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One thing counted; wijk and theme are empty where the person did not agree to these being counted."""

    person_id: int
    what: str
    wijk: str
    theme: str
    at: datetime


def keep(connection: Connection, person_id: int, what: str, wijk: str, theme: str, at: datetime) -> None:
    """Count one thing."""
    row = {
        "id": next_id(connection, tallies),
        "person_id": person_id,
        "what": what,
        "wijk": wijk or None,
        "theme": theme or None,
        "at": at,
    }
    connection.execute(insert(tallies), sealed_row(connection, tallies, row))


def blur(connection: Connection, person_id: int) -> None:
    """Leave of what was counted for a person only that it was: the yes to the rest was taken back."""
    connection.execute(update(tallies).where(tallies.c.person_id == person_id).values(wijk=None, theme=None))


def between(connection: Connection, first: datetime, last: datetime) -> list[Tally]:
    """Return everything counted from one moment up to another."""
    rows = connection.execute(select(tallies).where(tallies.c.at >= first, tallies.c.at < last))
    clear = (opened(connection, tallies, row) for row in rows.mappings())
    return [
        Tally(row["person_id"], row["what"], row["wijk"] or "", row["theme"] or "", row["at"])
        for row in clear
    ]
