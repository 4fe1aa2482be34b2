"""People: who writes from which channel, and where their conversation stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Select,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from db.base import Id, Instant, among, insert_into, metadata, words

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


@dataclass(frozen=True, slots=True)
class Person:
    """One row of people."""

    id: int
    channel: str
    address: str
    state: str | None
    seen_at: datetime
    unreachable_at: datetime | None


_known = select(people.c.address, people.c.id).where(
    people.c.channel == bindparam("channel"), among(people.c.address, words("addresses"))
)

_one = select(people).where(
    people.c.channel == bindparam("channel"), people.c.address == bindparam("address")
)

_turned = (
    update(people)
    .where(people.c.id == bindparam("of"))
    .values(
        state=bindparam("state"), seen_at=bindparam("seen_at"), unreachable_at=bindparam("unreachable_at")
    )
)


@cache
def _add(dialect: str) -> postgresql.Insert | sqlite.Insert:
    return insert_into(people, dialect).on_conflict_do_nothing(index_elements=["channel", "address"])


def ids_of(connection: Connection, channel: str, addresses: Sequence[str], now: datetime) -> dict[str, int]:
    """Return the number of each address, making rows for those seen for the first time."""
    found = _ids(connection, channel, addresses)
    # Sorted, so that two processes meeting the same new people wait for each other in one order.
    new = sorted(set(addresses) - found.keys())
    if new:
        rows = [{"channel": channel, "address": address, "seen_at": now} for address in new]
        connection.execute(_add(connection.dialect.name), rows)
        found |= _ids(connection, channel, new)
    return found


def _ids(connection: Connection, channel: str, addresses: Sequence[str]) -> dict[str, int]:
    rows = connection.execute(_known, {"channel": channel, "addresses": addresses})
    return dict(rows.all())


def find(connection: Connection, channel: str, address: str) -> Person | None:
    """Return the person at an address, or None."""
    row = (connection.execute(_one, {"channel": channel, "address": address})).one_or_none()
    return None if row is None else Person(*row)


def locked(query: Select[Any]) -> Select[Any]:
    """Make a query over people lock their rows and pass by those another worker holds; SQLite needs no lock.

    NO KEY, so that the journal can keep adding messages (whose foreign key looks at the row) meanwhile.
    """
    return query.with_for_update(key_share=True, skip_locked=True, of=people)


def save(connection: Connection, turned: Sequence[Mapping[str, Any]]) -> None:
    """Write the new states: mappings of `of` (the id), `state`, `seen_at` and `unreachable_at`."""
    connection.execute(_turned, turned)


def lost(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that a person cannot be reached any more; the first moment counts."""
    connection.execute(
        update(people)
        .where(people.c.id == person_id, people.c.unreachable_at.is_(None))
        .values(unreachable_at=now)
    )
