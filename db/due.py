"""Due: everything that must happen later, one row for each moment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

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
    func,
    select,
    text,
    update,
)

from db.base import Id, Instant, among, by_the_way, insert_into, metadata, numbers, words
from db.declared import COUNT, ROW, WHEN, WHOSE, lookup, personal, plain
from db.people import people
from db.sealing import Sealed, index, indexes, next_id, renew, sealed_row, unseal

_OPEN = text("done_at IS NULL AND cancelled_at IS NULL")

due = Table(
    "due",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column("kind", String(60), nullable=False, info=plain("what must happen: a word of our own")),
    Column("about_key", Text, nullable=False, info=lookup("about", within="person_id")),
    Column("about", Sealed, nullable=False, info=personal("to know what to come back to", special=True)),
    Column("at", Instant, nullable=False, info=WHEN),
    # Counts how often it was planned, so that each falling due is one event of its own.
    Column("round", Integer, nullable=False, server_default=text("1"), info=COUNT),
    Column("done_at", Instant, info=WHEN),
    Column("cancelled_at", Instant, info=WHEN),
    UniqueConstraint("person_id", "kind", "about_key", name="uq_due_person_id_kind_about"),
    sqlite_autoincrement=True,
)
Index("ix_due_open", due.c.at, sqlite_where=_OPEN, postgresql_where=_OPEN)

_is_open = due.c.done_at.is_(None) & due.c.cancelled_at.is_(None)


@dataclass(frozen=True, slots=True)
class Fallen:
    """A moment that has come; what it is about is sealed until `about_of` opens it."""

    id: int
    person_id: int
    channel: str
    kind: str
    about: str
    round: int


_fallen = (
    select(due.c.id, due.c.person_id, people.c.channel, due.c.kind, due.c.about, due.c.round)
    .join(people, people.c.id == due.c.person_id)
    .where(
        _is_open,
        due.c.at <= bindparam("now", type_=Instant),
        among(by_the_way(people.c.channel), words("channels")),
    )
    .order_by(due.c.at, due.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=due)
)

_next = (
    select(func.min(due.c.at, type_=Instant))
    .join(people, people.c.id == due.c.person_id)
    .where(_is_open, among(by_the_way(people.c.channel), words("channels")))
)

_done = update(due).where(among(due.c.id, numbers("ids"))).values(done_at=bindparam("now"))


@cache
def _plan(dialect: str) -> Any:
    new = insert_into(due, dialect)
    return new.on_conflict_do_update(
        index_elements=["person_id", "kind", "about_key"],
        set_={"at": new.excluded.at, "done_at": None, "cancelled_at": None, "round": due.c.round + 1},
    )


def plan(connection: Connection, person_id: int, kind: str, about: str, at: datetime) -> None:
    """Plan a moment, or move it where the same kind and about was planned before."""
    renew(connection, due.c.about_key, person_id, about, due.c.person_id == person_id)
    row = {
        "id": next_id(connection, due),
        "person_id": person_id,
        "kind": kind,
        "about": about,
        "at": at,
        "round": 1,
    }
    connection.execute(_plan(connection.dialect.name), sealed_row(connection, due, row))


def planned(connection: Connection, person_id: int, kind: str, about: str) -> bool:
    """Whether a moment was planned, come or not, and is still remembered."""
    keys = indexes(connection, due.c.about_key, person_id, about)
    query = select(due.c.id).where(
        due.c.person_id == person_id, due.c.kind == kind, due.c.about_key.in_(keys)
    )
    return connection.scalar(query.limit(1)) is not None


def cancel(
    connection: Connection, person_id: int, kind: str, about: str, now: datetime, keep: Collection[str] = ()
) -> None:
    """Take back what is still open: one about, all of a kind where about is empty, all but `keep` where both are."""
    query = update(due).where(due.c.person_id == person_id, _is_open).values(cancelled_at=now)
    query = query.where(due.c.kind == kind if kind else due.c.kind.not_in(keep))
    if about:
        renew(connection, due.c.about_key, person_id, about, due.c.person_id == person_id)
        query = query.where(due.c.about_key == index(connection, due.c.about_key, person_id, about))
    connection.execute(query)


def cancel_all(connection: Connection, person_id: int, beginning: str, now: datetime) -> None:
    """Take back what is still open of every kind that begins so."""
    connection.execute(
        update(due)
        .where(due.c.person_id == person_id, _is_open, due.c.kind.startswith(beginning, autoescape=True))
        .values(cancelled_at=now)
    )


def fallen(connection: Connection, channels: Sequence[str], now: datetime, most: int) -> list[Fallen]:
    """Lock and return moments that have come, oldest first, for people of these channels."""
    rows = connection.execute(_fallen, {"now": now, "channels": channels, "most": most})
    return [Fallen(*row) for row in rows]


def about_of(connection: Connection, moment: Fallen) -> str:
    """Open what a moment is about; raises SealBroken where it belongs to another."""
    return unseal(connection, due.c.about, moment.id, moment.about)


def done(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Mark moments as come."""
    connection.execute(_done, {"ids": ids, "now": now})


def next_moment(connection: Connection, channels: Sequence[str]) -> datetime | None:
    """Return the first moment still to come for people of these channels."""
    moment: datetime | None = connection.scalar(_next, {"channels": channels})
    return moment
