"""People: who writes from which channel, and where their conversation stands."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
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
from db.declared import INTEREST, ROW, WHEN, lookup, personal, plain
from db.keys import SealBroken
from db.sealing import Sealed, index, indexes, next_ids, opened, renew, sealed_row, unseal

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("channel", String(40), nullable=False, info=plain("by which door; the same for everyone there")),
    Column("address_key", Text, nullable=False, info=lookup("address", within="channel")),
    Column(
        "address", Sealed, nullable=False, info=personal("to answer the person who wrote", basis=INTEREST)
    ),
    Column("state", Sealed, info=personal("to go on with the conversation where it was", special=True)),
    Column("seen_at", Instant, nullable=False, info=WHEN),
    Column("unreachable_at", Instant, info=WHEN),
    # Drawn at random, so that an erasure can be done again on a restored backup without keeping who it was.
    Column(
        "token", String(32), nullable=False, info=plain("drawn at random; means nothing once the row is gone")
    ),
    UniqueConstraint("channel", "address_key", name="uq_people_channel_address"),
    sqlite_autoincrement=True,
    # Room on each page, so that a turn's new state stays on the page it was on and no index changes.
    postgresql_with={"fillfactor": 70},
)

Index("uq_people_token", people.c.token, unique=True)


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


_here = (people.c.channel == bindparam("channel")) & (people.c.address_key == bindparam("address_key"))
_number = select(people.c.id).where(_here)
_newest = select(people.c.id, people.c.address).order_by(people.c.id.desc()).limit(1)
_one = select(people).where(people.c.id == bindparam("number"))

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
    return insert_into(people, dialect).on_conflict_do_nothing(index_elements=["channel", "address_key"])


def meet(connection: Connection, addresses: Iterable[tuple[str, str]], now: datetime) -> None:
    """Make rows for the people at these channels and addresses, where there are none yet."""
    # Sorted, so that two processes meeting the same new people wait for each other in one order.
    new = sorted(set(addresses))
    for channel, address in new:
        renew(connection, people.c.address_key, channel, address, people.c.channel == channel)
    rows = [
        {
            "id": number,
            "channel": channel,
            "address": address,
            "seen_at": now,
            "token": secrets.token_hex(16),
        }
        for number, (channel, address) in zip(next_ids(connection, people, len(new)), new, strict=True)
    ]
    connection.execute(_add(connection.dialect.name), [sealed_row(connection, people, row) for row in rows])


def address_key(connection: Connection, channel: str, address: str) -> str:
    """Return by what the person at an address is found."""
    return index(connection, people.c.address_key, channel, address)


def number_of(connection: Connection, channel: str, address: str) -> int | None:
    """Return the number of the person at an address, or None."""
    for key in indexes(connection, people.c.address_key, channel, address):
        number: int | None = connection.scalar(_number, {"channel": channel, "address_key": key})
        if number is not None:
            return number
    return None


def find(connection: Connection, channel: str, address: str) -> Person | None:
    """Return the person at an address, or None; raises SealBroken where the row was tampered with."""
    number = number_of(connection, channel, address)
    row = connection.execute(_one, {"number": number}).mappings().one_or_none()
    if row is None:
        return None
    clear = opened(connection, people, row)
    return Person(
        clear["id"],
        clear["channel"],
        clear["address"],
        clear["state"],
        clear["seen_at"],
        clear["unreachable_at"],
    )


DRILL = "drill"
"""The door of nobody: who writes there is made up, for a drill."""


def channel_of(connection: Connection, person_id: int) -> str | None:
    """Return by which door a person writes, or None where nobody has this number."""
    channel: str | None = connection.scalar(select(people.c.channel).where(people.c.id == person_id))
    return channel


def seen_between(connection: Connection, first: datetime, last: datetime) -> int:
    """Count the people who wrote for the last time from one moment up to another."""
    query = select(func.count()).select_from(people).where(people.c.seen_at >= first, people.c.seen_at < last)
    return connection.scalar(query) or 0


def address_of(connection: Connection, person_id: int) -> tuple[str, str] | None:
    """Return channel and address of a person, or None where nobody has this number."""
    row = connection.execute(_one, {"number": person_id}).mappings().one_or_none()
    return None if row is None else (row["channel"], opened(connection, people, row)["address"])


def stored_state(connection: Connection, person_id: int) -> str | None:
    """Return where a person's conversation stands; None where nobody is there or nothing was said yet."""
    sealed = connection.scalar(select(people.c.state).where(people.c.id == person_id))
    return state_of(connection, person_id, sealed)


def fits(connection: Connection) -> bool:
    """Say whether the keys of this store open what it holds, by the person met last."""
    row = connection.execute(_newest).one_or_none()
    try:
        return row is None or unseal(connection, people.c.address, row.id, row.address) is not None
    except SealBroken:
        return False


def state_of(connection: Connection, person_id: int, sealed: str | None) -> str | None:
    """Open where a person's conversation stands; raises SealBroken where it is not theirs."""
    return unseal(connection, people.c.state, person_id, sealed)


def lost(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that a person cannot be reached any more; the first moment counts."""
    connection.execute(
        update(people)
        .where(people.c.id == person_id, people.c.unreachable_at.is_(None))
        .values(unreachable_at=now)
    )
