"""Sources of lists: how each is read, as a person put it right, so that it is read the same the next time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Table, Text, select

from db.base import Instant, insert_into, metadata
from db.declared import PUBLISHED

import_sources = Table(
    "import_sources",
    metadata,
    Column("name", Text, primary_key=True, info=PUBLISHED),
    # Name of the file, or host and digest of the address, by which the source is known again.
    Column("known_as", Text, nullable=False, info=PUBLISHED),
    # JSON: column -> field, as a person put it right.
    Column("mapping", Text, nullable=False, info=PUBLISHED),
    Column("phones_agreed", Boolean, nullable=False, info=PUBLISHED),
    Column("wijk", Text, nullable=False, info=PUBLISHED),
    Column("at", Instant, nullable=False, info=PUBLISHED),
)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What is remembered of a source: how its columns are read, and what its organiser agreed to."""

    name: str
    known_as: str
    mapping: dict[str, str]
    phones_agreed: bool
    wijk: str


@cache
def _remember(dialect: str) -> Any:
    new = insert_into(import_sources, dialect)
    fields = ("known_as", "mapping", "phones_agreed", "wijk", "at")
    return new.on_conflict_do_update(
        index_elements=["name"], set_={name: getattr(new.excluded, name) for name in fields}
    )


def sources(connection: Connection) -> list[SourceRow]:
    """Return every source that was ever imported, by name."""
    table = import_sources.c
    rows = connection.execute(
        select(table.name, table.known_as, table.mapping, table.phones_agreed, table.wijk).order_by(
            table.name
        )
    )
    return [
        SourceRow(name, known, json.loads(mapping), agreed, wijk)
        for name, known, mapping, agreed, wijk in rows
    ]


def remember(connection: Connection, source: SourceRow, now: datetime) -> None:
    """Remember how a source is read."""
    row = {
        "name": source.name,
        "known_as": source.known_as,
        "mapping": json.dumps(source.mapping, ensure_ascii=False),
        "phones_agreed": source.phones_agreed,
        "wijk": source.wijk,
        "at": now,
    }
    connection.execute(_remember(connection.dialect.name), row)
