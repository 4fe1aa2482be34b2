"""The inbox: everything that was heard, once each, until it has been handled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    select,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from db.base import Id, Instant, among, insert_into, metadata, numbers, words
from db.people import Person, locked, people

Kind = Literal["door", "inside"]

INSIDE = "inside:"
"""How the refs of events begin that the clock and the tools put in the inbox; no door may use it."""

_PENDING = text("handled_at IS NULL AND set_aside_at IS NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(40), nullable=False),
    Column("ref", Text, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("raw", Text, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("handled_at", Instant),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("set_aside_at", Instant),
    UniqueConstraint("channel", "ref"),
    sqlite_autoincrement=True,
)
Index("ix_inbox_pending", inbox.c.id, sqlite_where=_PENDING, postgresql_where=_PENDING)
Index(
    "ix_inbox_pending_person",
    inbox.c.person_id,
    inbox.c.id,
    sqlite_where=_PENDING,
    postgresql_where=_PENDING,
)

_is_pending = inbox.c.handled_at.is_(None) & inbox.c.set_aside_at.is_(None)


@dataclass(frozen=True, slots=True)
class Pending:
    """One message that waits for its turn."""

    id: int
    person_id: int
    kind: Kind
    raw: str
    tries: int


@cache
def _add(dialect: str) -> postgresql.Insert | sqlite.Insert:
    return insert_into(inbox, dialect).on_conflict_do_nothing(index_elements=["channel", "ref"])


@cache
def _add_returning(dialect: str) -> Any:
    return _add(dialect).returning(inbox.c.channel, inbox.c.ref)


_oldest = (
    select(inbox.c.person_id)
    .where(_is_pending, among(inbox.c.channel, words("channels")))
    .order_by(inbox.c.id)
    .limit(bindparam("look"))
)

_waiting = select(_oldest.exists())

# The ids of those who wait are gathered first, into one array, so that the planner can only take people by
# their key: the cost stays the same however many people are known.
_claim_postgresql = locked(
    select(people)
    .where(people.c.id == func.any(func.array(_oldest.scalar_subquery())))
    .limit(bindparam("most"))
)
_claim_sqlite = select(people).where(people.c.id.in_(_oldest.scalar_subquery())).limit(bindparam("most"))

_of_people = (
    select(inbox.c.id, inbox.c.person_id, inbox.c.kind, inbox.c.raw, inbox.c.tries)
    .where(_is_pending, among(inbox.c.person_id, numbers("people")))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)

_handled = update(inbox).where(among(inbox.c.id, numbers("ids"))).values(handled_at=bindparam("at"), raw="")
_set_aside = update(inbox).where(inbox.c.id == bindparam("of")).values(set_aside_at=bindparam("at"))
_tried = update(inbox).where(inbox.c.id == bindparam("of")).values(tries=inbox.c.tries + 1)


def keep(connection: Connection, rows: Sequence[dict[str, Any]]) -> set[tuple[str, str]]:
    """Add messages (channel, ref, kind, person_id, raw, received_at); return (channel, ref) of the new."""
    new = connection.execute(_add_returning(connection.dialect.name), rows)
    return {(channel, ref) for channel, ref in new}


def put_inside(
    connection: Connection,
    rows: Sequence[tuple[str, int, str, str]],
    now: datetime,
) -> None:
    """Add events of our own making: channel of the person, person, ref without its prefix, event as JSON.

    A ref that was put before changes nothing.
    """
    values = [
        {
            "channel": channel,
            "ref": INSIDE + ref,
            "kind": "inside",
            "person_id": person_id,
            "raw": raw,
            "received_at": now,
        }
        for channel, person_id, ref, raw in rows
    ]
    if values:
        connection.execute(_add(connection.dialect.name), values)


def waiting(connection: Connection, channels: Sequence[str]) -> bool:
    """Say whether any message of these channels waits for its turn."""
    return bool(connection.scalar(_waiting, {"channels": channels, "look": 1}))


def claim(connection: Connection, channels: Sequence[str], most: int) -> list[Person]:
    """Hold up to `most` people whose messages wait longest, whom no other worker holds, until the commit."""
    query = _claim_postgresql if connection.dialect.name == "postgresql" else _claim_sqlite
    rows = connection.execute(query, {"channels": channels, "most": most, "look": most * 16})
    return [Person(*row) for row in rows]


def pending(connection: Connection, people_ids: Sequence[int], most: int) -> list[Pending]:
    """Return the waiting messages of people this transaction holds, oldest first."""
    rows = connection.execute(_of_people, {"people": people_ids, "most": most})
    return [Pending(*row) for row in rows]


def handled(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Mark messages handled and forget their words."""
    connection.execute(_handled, {"ids": ids, "at": now})


def tried(connection: Connection, message: int) -> None:
    """Count one more try at a message."""
    connection.execute(_tried, {"of": message})


def set_aside(connection: Connection, message: int, now: datetime) -> None:
    """Put a message aside that cannot be handled; its words stay for whoever looks into it, for a while."""
    connection.execute(_set_aside, {"of": message, "at": now})


def tidy(connection: Connection, handled_before: datetime, aside_before: datetime) -> int:
    """Delete what was handled long ago, forget the words of what was set aside; return how many rows went."""
    gone = connection.execute(delete(inbox).where(inbox.c.handled_at < handled_before))
    connection.execute(
        update(inbox).where(inbox.c.set_aside_at < aside_before, inbox.c.raw != "").values(raw="")
    )
    return gone.rowcount
