"""Locks: who does what only one process may do, as a lease that runs out by itself."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, String, Table, Text, bindparam, delete

from db.base import Instant, insert_into, metadata
from db.declared import plain

LOCK = plain("which process does what; no person is in it")

locks = Table(
    "locks",
    metadata,
    Column("name", String(60), primary_key=True, info=LOCK),
    Column("holder", Text, nullable=False, info=LOCK),
    Column("until", Instant, nullable=False, info=LOCK),
)


@cache
def _take(dialect: str) -> Any:
    new = insert_into(locks, dialect)
    return new.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": new.excluded.holder, "until": new.excluded.until},
        where=(locks.c.holder == new.excluded.holder) | (locks.c.until <= bindparam("now", type_=Instant)),
    )


def take(connection: Connection, name: str, holder: str, now: datetime, until: datetime) -> bool:
    """Take a lock that is free, ran out or is already ours, until a moment; False where another holds it."""
    taken = connection.execute(
        _take(connection.dialect.name), {"name": name, "holder": holder, "until": until, "now": now}
    )
    return taken.rowcount == 1


def give_back(connection: Connection, name: str, holder: str) -> None:
    """Let go of a lock that is ours."""
    connection.execute(delete(locks).where(locks.c.name == name, locks.c.holder == holder))
