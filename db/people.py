"""People: who writes from which channel, and where their conversation stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    Update,
    bindparam,
    case,
    func,
    null,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from db.base import Id, Instant, among, insert_into, json_rows, metadata, numbers

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(40), nullable=False),
    Column("address", Text, nullable=False),
    Column("state", Text),
    Column("seen_at", Instant, nullable=False),
    Column("unreachable_at", Instant),
    UniqueConstraint("channel", "address"),
    sqlite_autoincrement=True,
    # Room on each page, so that a turn's new state stays on the page it was on and no index changes.
    postgresql_with={"fillfactor": 70},
)


class Heard(IntEnum):
    """What a group of turns heard from a person: nothing themself, something, or that they are out of reach."""

    NOTHING = 0
    SOMETHING = 1
    GONE = 2


@dataclass(frozen=True, slots=True)
class Person:
    """One row of people."""

    id: int
    channel: str
    address: str
    state: str | None
    seen_at: datetime
    unreachable_at: datetime | None


_here = (people.c.channel == bindparam("channel")) & (people.c.address == bindparam("address"))
_number = select(people.c.id).where(_here)
_one = select(people).where(_here)

_given = json_rows("turned", id=BigInteger, state=Text, heard=Integer)


@cache
def turned(dialect: str) -> Update:
    """Write the new states `turned` of people (`ids`), and what was heard from them."""
    now = bindparam("now", type_=Instant)
    heard, known = _given.c.heard, people.c.unreachable_at
    query = update(people).where(people.c.id == _given.c.id)
    if dialect == "postgresql":
        # This says no more than the line above, but PostgreSQL cannot count JSON: it would read all people.
        query = query.where(among(people.c.id, numbers("ids")))
    return query.values(
        state=_given.c.state,
        seen_at=case((heard == Heard.NOTHING, people.c.seen_at), else_=now),
        unreachable_at=case(
            (heard == Heard.NOTHING, known),
            (heard == Heard.SOMETHING, null()),
            else_=func.coalesce(known, now),
        ),
    )


@cache
def _add(dialect: str) -> postgresql.Insert | sqlite.Insert:
    return insert_into(people, dialect).on_conflict_do_nothing(index_elements=["channel", "address"])


def meet(connection: Connection, addresses: Iterable[tuple[str, str]], now: datetime) -> None:
    """Make rows for the people at these channels and addresses, where there are none yet."""
    # Sorted, so that two processes meeting the same new people wait for each other in one order.
    rows = [
        {"channel": channel, "address": address, "seen_at": now}
        for channel, address in sorted(set(addresses))
    ]
    connection.execute(_add(connection.dialect.name), rows)


def number_of(connection: Connection, channel: str, address: str) -> int | None:
    """Return the number of the person at an address, or None."""
    return connection.scalar(_number, {"channel": channel, "address": address})


def find(connection: Connection, channel: str, address: str) -> Person | None:
    """Return the person at an address, or None."""
    row = (connection.execute(_one, {"channel": channel, "address": address})).one_or_none()
    return None if row is None else Person(*row)


def lost(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that a person cannot be reached any more; the first moment counts."""
    connection.execute(
        update(people)
        .where(people.c.id == person_id, people.c.unreachable_at.is_(None))
        .values(unreachable_at=now)
    )
