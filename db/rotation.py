"""Rotation: seals everything again with the newest key, in small steps that can be broken off and taken up."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, func, or_, select, update

from db.declared import Plain, declared, sealed_columns
from db.keys import BLANK
from db.sealing import keys_of, opened, sealed_row
from db.tables import metadata

STEP = 500
"""How many rows are sealed again in one commit."""


def left(connection: Connection) -> int:
    """Count the rows that hold something an earlier key sealed."""
    counts = (
        select(func.count()).select_from(table).where(_earlier(connection, table)) for table in _tables()
    )
    return sum(connection.scalar(count) or 0 for count in counts)


def step(connection: Connection) -> int:
    """Seal some rows again with the newest key and return how many; 0 where none is left.

    Raises SealBroken, and changes nothing, where a value does not open.
    """
    for table in _tables():
        query = select(table).where(_earlier(connection, table)).order_by(table.c.id).limit(STEP)
        # Nobody may write a row between our reading and our writing it.
        rows = connection.execute(query.with_for_update()).mappings().all()
        for row in rows:
            connection.execute(
                update(table).where(table.c.id == row["id"]).values(_again(connection, table, row))
            )
        if rows:
            return len(rows)
    return 0


def _again(connection: Connection, table: Table, row: Any) -> dict[str, Any]:
    blank = {column.name: BLANK for column in sealed_columns(table) if row[column.name] == ""}
    whole = {**sealed_row(connection, table, opened(connection, table, row)), **blank}
    return {column.name: whole[column.name] for column in table.columns if not _is_plain(column)}


def _is_plain(column: Column[Any]) -> bool:
    return isinstance(declared(column), Plain)


def _tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if sealed_columns(table)]


def _earlier(connection: Connection, table: Table) -> ColumnElement[bool]:
    newest = keys_of(connection).newest
    return or_(
        *(
            column.is_not(None) & (column != BLANK) & (func.substr(column, 1, len(newest)) != newest)
            for column in sealed_columns(table)
        )
    )
