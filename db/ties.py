"""Ties: who brought whom here, and per topic what that somebody may hear, for as long as the person wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Index, String, Table, delete, select, text, update

from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, opened, sealed_row

_STANDS = text("ended_at IS NULL")

ties = Table(
    "ties",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column(
        "other_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    # The name the other uses for the person: nothing the other does not know.
    Column(
        "name",
        Sealed,
        nullable=False,
        info=personal("to say about whom it is", recipients="who gave the name"),
    ),
    Column("made_at", Instant, nullable=False, info=WHEN),
    sqlite_autoincrement=True,
)

grants = Table(
    "grants",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("tie_id", Id, ForeignKey("ties.id", ondelete="CASCADE"), nullable=False, info=ROW),
    Column("topic", String(20), nullable=False, info=plain("one of three words; it names nobody")),
    Column("granted_at", Instant, nullable=False, info=WHEN),
    Column("ended_at", Instant, info=WHEN),
    sqlite_autoincrement=True,
)
Index(
    "uq_grants_standing",
    grants.c.tie_id,
    grants.c.topic,
    unique=True,
    sqlite_where=_STANDS,
    postgresql_where=_STANDS,
)


@dataclass(frozen=True, slots=True)
class Tie:
    """One tie: about whom, to whom, under which name, and the topics that may be shared now."""

    id: int
    person_id: int
    other_id: int
    name: str
    topics: frozenset[str]


def make(
    connection: Connection, number: int, person_id: int, other_id: int, name: str, now: datetime
) -> None:
    """Tie two people, under the number of the draft it came from."""
    row = {"id": number, "person_id": person_id, "other_id": other_id, "name": name, "made_at": now}
    connection.execute(insert_into(ties, connection.dialect.name), sealed_row(connection, ties, row))


def of_person(connection: Connection, person_id: int) -> Sequence[Tie]:
    """Return the ties of a person, with what may be shared at this moment."""
    rows = connection.execute(
        select(ties).where(ties.c.person_id == person_id).order_by(ties.c.id)
    ).mappings()
    return [_tie(connection, opened(connection, ties, row)) for row in rows]


def find(connection: Connection, person_id: int, number: int) -> Tie | None:
    """Return a tie; None where it is not this person's."""
    return next((tie for tie in of_person(connection, person_id) if tie.id == number), None)


def _tie(connection: Connection, row: dict[str, Any]) -> Tie:
    standing = select(grants.c.topic).where(grants.c.tie_id == row["id"], grants.c.ended_at.is_(None))
    topics = frozenset(connection.scalars(standing))
    return Tie(row["id"], row["person_id"], row["other_id"], row["name"], topics)


@cache
def _grant(dialect: str) -> Any:
    new = insert_into(grants, dialect)
    return new.on_conflict_do_nothing(index_elements=["tie_id", "topic"], index_where=_STANDS)


def grant(connection: Connection, tie: Tie, topic: str, now: datetime) -> None:
    """Let a topic be shared."""
    row = {"id": next_id(connection, grants), "tie_id": tie.id, "topic": topic, "granted_at": now}
    connection.execute(_grant(connection.dialect.name), row)


def revoke(connection: Connection, tie: Tie, topic: str, now: datetime) -> None:
    """Share a topic no longer."""
    standing = (grants.c.tie_id == tie.id) & (grants.c.topic == topic) & grants.c.ended_at.is_(None)
    connection.execute(update(grants).where(standing).values(ended_at=now))


def end(connection: Connection, tie: Tie) -> None:
    """Undo a tie with all it allowed."""
    connection.execute(delete(grants).where(grants.c.tie_id == tie.id))
    connection.execute(delete(ties).where(ties.c.id == tie.id))
