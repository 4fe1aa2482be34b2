"""A database in which every table that holds something about a person has rows of two people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, insert, text

from db.base import Instant
from db.declared import Lookup, Personal, declared, lookups, sealed_columns
from db.erasing import of_a_person
from db.sealing import sealed_row
from db.tables import metadata

NOW = datetime(2026, 3, 1, tzinfo=UTC)

ANNA, BERT = 1, 2


def canary(person: int, column: Column[Any]) -> str:
    """What a person's sealed column holds: words that stand nowhere else."""
    return f"canary-{person}-{column.table.name}-{column.name}"


CANARIES = tuple(
    canary(person, column)
    for person in (ANNA, BERT)
    for table in metadata.sorted_tables
    for column in sealed_columns(table)
)
"""Everything the two people said."""


def fill(connection: Connection) -> None:
    """Put one row of each person in every table with something about people, new tables too."""
    for table in metadata.sorted_tables:
        if not sealed_columns(table) and not of_a_person(table):
            continue
        for person in (ANNA, BERT):
            row = {column.name: _value(person, column) for column in table.columns}
            found = {column.name for column, _ in lookups(table)}
            given = {name: value for name, value in row.items() if name not in found}
            connection.execute(insert(table), sealed_row(connection, table, given))
    if connection.dialect.name == "postgresql":
        _count_on(connection)


def _value(person: int, column: Column[Any]) -> Any:
    match declared(column):
        case Personal():
            return canary(person, column)
        case Lookup():
            return None
    if column.foreign_keys or column.primary_key or isinstance(column.type, Integer):
        return person
    if isinstance(column.type, Instant):
        # Still open, wherever an end may be missing.
        return None if column.nullable else NOW
    if isinstance(column.type, Boolean):
        return True
    if column.name == "channel":
        return "web"
    return None if column.nullable else f"plain{person}"


def _count_on(connection: Connection) -> None:
    for table in metadata.sorted_tables:
        if (sealed_columns(table) or of_a_person(table)) and "id" in table.c:
            query = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")
            connection.execute(query, {"name": table.name, "last": BERT})
