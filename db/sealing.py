"""Sealed columns: written only sealed, opened only in their own row, found by a keyed look-up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, overload

from sqlalchemy import Column, ColumnElement, Connection, Dialect, Table, Text, func, select, text, update
from sqlalchemy.types import TypeDecorator

from db.declared import bound_by, lookups, sealed_columns
from db.keys import Cipher, Keys, Row, UnfitKey

OPTION = "voordeur_keys"
"""The execution option by which a connection knows the keys of its store."""


class Sealed(TypeDecorator[Cipher]):
    """Text that is only ever stored sealed; anything else is refused with TypeError before it is written."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """Refuse what is not sealed."""

        def process(value: object) -> str | None:
            if value is None or isinstance(value, Cipher):
                return value
            raise TypeError("a sealed column takes only sealed values: seal() or sealed_row() makes them")

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> None:
        """Give the value back as it is stored: who reads it opens it."""


def keys_of(connection: Connection) -> Keys:
    """Return the keys of the store a connection belongs to; raises UnfitKey where it has none."""
    keys = connection.get_execution_options().get(OPTION)
    if not isinstance(keys, Keys):
        raise UnfitKey("this store was opened without keys")
    return keys


def place(column: Column[Any]) -> str:
    """Name a column as its values are bound to it."""
    return f"{column.table.name}.{column.name}"


@overload
def seal(connection: Connection, column: Column[Any], row: Row, value: str) -> Cipher: ...
@overload
def seal(connection: Connection, column: Column[Any], row: Row, value: str | None) -> Cipher | None: ...
def seal(connection: Connection, column: Column[Any], row: Row, value: str | None) -> Cipher | None:
    """Seal a value for a column and a row (the key of the row, or the values of what it is `bound_by`)."""
    return None if value is None else keys_of(connection).seal(place(column), row, value)


@overload
def unseal(connection: Connection, column: Column[Any], row: Row, value: str) -> str: ...
@overload
def unseal(connection: Connection, column: Column[Any], row: Row, value: str | None) -> str | None: ...
def unseal(connection: Connection, column: Column[Any], row: Row, value: str | None) -> str | None:
    """Open a value of a column and a row; raises SealBroken where it was sealed for another."""
    return None if value is None else keys_of(connection).unseal(place(column), row, value)


def index(connection: Connection, column: Column[Any], within: int | str, value: str) -> str:
    """Make the look-up for a value, to compare a look-up column with."""
    return keys_of(connection).index(place(column), within, value)


def indexes(connection: Connection, column: Column[Any], within: int | str, value: str) -> list[str]:
    """Make the look-ups for a value by every key, the newest first: while keys change a row may have any."""
    keys = keys_of(connection)
    return [keys.index(place(column), within, value), *keys.earlier(place(column), within, value)]


def renew(
    connection: Connection,
    column: Column[Any],
    within: int | str,
    value: str,
    *where: ColumnElement[bool],
) -> None:
    """Bring look-ups for a value that an earlier key made up to date, so that the newest finds the row.

    Call it before a write that counts on the look-up being unique. With one key in the list it does nothing.
    """
    newest, *earlier = indexes(connection, column, within, value)
    for before in earlier:
        connection.execute(update(column.table).where(column == before, *where).values({column: newest}))


def sealed_row(connection: Connection, table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Seal what is to be sealed among a new row's values and add its look-ups; needs what the row is bound by."""
    keys, row = keys_of(connection), row_of(table, values)
    made = dict(values)
    for column in sealed_columns(table):
        if values.get(column.name) is not None:
            made[column.name] = keys.seal(place(column), row, values[column.name])
    for column, of in lookups(table):
        if values.get(of.of) is not None:
            made[column.name] = keys.index(place(column), values[of.within], values[of.of])
    return made


def opened(connection: Connection, table: Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Open what is sealed in a row as it was read; needs what the row is bound by. Raises SealBroken."""
    keys, bound = keys_of(connection), row_of(table, row)
    made = dict(row)
    for column in sealed_columns(table):
        if made.get(column.name) is not None:
            made[column.name] = keys.unseal(place(column), bound, made[column.name])
    return made


def row_of(table: Table, values: Mapping[Any, Any]) -> Row:
    """What a row's sealed values are bound to."""
    names = bound_by(table)
    return values[names[0]] if len(names) == 1 else tuple(values[name] for name in names)


def next_id(connection: Connection, table: Table) -> int:
    """Return the number the next row will have, so that its values can be bound to it before it is there."""
    return next_ids(connection, table, 1)[0]


def next_ids(connection: Connection, table: Table, many: int) -> list[int]:
    """Return numbers for so many new rows; on SQLite within a transaction that writes."""
    if connection.dialect.name == "postgresql":
        query = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :many)")
        return list(connection.execute(query, {"name": table.name, "many": many}).scalars())
    last = connection.scalar(_last, {"name": table.name}) or 0
    newest = connection.scalar(select(func.max(table.c.id))) or 0
    first = max(last, newest) + 1
    return list(range(first, first + many))


# A number is never given twice, also not that of the newest row after it is gone.
_last = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
