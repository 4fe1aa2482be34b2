"""Dumps: every row as a line of JSON, the same for both databases, opened so that it does not hang on today's keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select, text

from db.base import Instant
from db.declared import lookups
from db.migrate import newest
from db.sealing import opened, sealed_row
from db.tables import metadata

PASSING = frozenset({"locks"})
"""Tables that mean nothing later."""
FORM = 1
"""The form of a dump; another form is another number."""
AT_ONCE = 500


class CannotRestore(Exception):
    """A dump does not fit this database, or this release; the message says what to do."""


def lines(connection: Connection, now: datetime) -> Iterator[str]:
    """Yield a dump line by line, as one moment of the database; raises SealBroken where a value does not open."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
    yield json.dumps({"form": FORM, "tables": newest(), "at": now.isoformat()})
    for table in _tables():
        found = {column.name for column, _ in lookups(table)}
        for row in connection.execution_options(yield_per=AT_ONCE).execute(select(table)).mappings():
            clear = opened(connection, table, row)
            values = {name: _plain(value) for name, value in clear.items() if name not in found}
            yield json.dumps([table.name, values])


def load(connection: Connection, given: Iterable[str], *, replace: bool = False) -> int:
    """Put a dump into a database, sealed with its keys; returns how many rows.

    Raises CannotRestore where the dump is of another release, or where there is something already and nobody said
    that it may go (`replace`).
    """
    dump = iter(given)
    _check(json.loads(next(dump)))
    if any(connection.execute(select(table).limit(1)).first() for table in _tables()):
        if not replace:
            raise CannotRestore(
                "there is something in this database already: use --replace to put the backup in its place"
            )
        for table in reversed(_tables()):
            connection.execute(table.delete())
    total = sum(_put(connection, table, rows) for table, rows in _groups(dump))
    _count_on(connection)
    return total


def _tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if table.name not in PASSING]


def _check(head: dict[str, Any]) -> None:
    if head.get("form") != FORM or head.get("tables") != newest():
        raise CannotRestore(
            f"the backup has tables of version {head.get('tables')}, this release {newest()}:"
            " restore it with the release that made it, and upgrade afterwards"
        )


def _groups(dump: Iterator[str]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    name, rows = "", list[dict[str, Any]]()
    for line in dump:
        table, row = json.loads(line)
        if rows and (table != name or len(rows) == AT_ONCE):
            yield metadata.tables[name], rows
            rows = []
        name = table
        rows.append(row)
    if rows:
        yield metadata.tables[name], rows


def _put(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> int:
    moments = [column.name for column in table.columns if isinstance(column.type, Instant)]
    for row in rows:
        for name in moments:
            if row[name] is not None:
                row[name] = datetime.fromisoformat(row[name])
    connection.execute(insert(table), [sealed_row(connection, table, row) for row in rows])
    return len(rows)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL go on counting where the rows end; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if table.autoincrement_column is not None:
            last = connection.scalar(select(table.c.id).order_by(table.c.id.desc()).limit(1))
            query = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last, :used)")
            connection.execute(query, {"name": table.name, "last": last or 1, "used": last is not None})
