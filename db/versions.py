"""Versions: a number for each thing that is read whole, which moves with every change of it."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Integer, String, Table, select

from db.base import insert_into, metadata
from db.declared import PUBLISHED

# Named after the first thing it counted.
catalogue = Table(
    "catalogue",
    metadata,
    Column("name", String(20), primary_key=True, info=PUBLISHED),
    Column("version", Integer, nullable=False, info=PUBLISHED),
)


@cache
def _next(dialect: str) -> Any:
    return (
        insert_into(catalogue, dialect)
        .on_conflict_do_update(index_elements=["name"], set_={"version": catalogue.c.version + 1})
        .returning(catalogue.c.version)
    )


def move_on(connection: Connection, name: str) -> int:
    """Move a thing to its next version, and return that."""
    given = {"name": name, "version": 1}
    return int(connection.execute(_next(connection.dialect.name), given).scalar_one())


def hold_still(connection: Connection, name: str) -> None:
    """Let nobody else change a thing until this transaction ends.

    SQLite's transactions for writing go one at a time already.
    """
    connection.execute(select(catalogue.c.version).where(catalogue.c.name == name).with_for_update())


def version(connection: Connection, name: str) -> int:
    """Return the version of a thing; 0 before it was ever changed."""
    found = connection.scalar(select(catalogue.c.version).where(catalogue.c.name == name))
    return found or 0
