"""Drills: when the chain from a cry for help to a human was tried, and whether every link held."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, Column, Connection, Table, func, insert, select

from db.base import Id, Instant, metadata
from db.declared import ROW, plain
from db.sealing import next_id

drills = Table(
    "drills",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "held", Boolean, nullable=False, info=plain("yes or no: whether every link held; it is about nobody")
    ),
    Column("at", Instant, nullable=False, info=plain("when the chain was tried; it is about nobody")),
    sqlite_autoincrement=True,
)


def keep(connection: Connection, held: bool, at: datetime) -> None:
    """Note that a drill was done, and whether every link held."""
    connection.execute(insert(drills).values(id=next_id(connection, drills), held=held, at=at))


def last_held(connection: Connection) -> datetime | None:
    """Return when every link last held; None where none ever did."""
    query = select(func.max(drills.c.at, type_=Instant)).where(drills.c.held)
    last: datetime | None = connection.scalar(query)
    return last
