"""Activities: the catalogue as stored, and a version that moves with every change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, select, update

from db import versions
from db.base import Instant, among, insert_into, metadata, words
from db.declared import PUBLISHED

activities = Table(
    "activities",
    metadata,
    Column("id", Text, primary_key=True, info=PUBLISHED),
    Column("source", Text, nullable=False, index=True, info=PUBLISHED),
    Column("body", Text, nullable=False, info=PUBLISHED),
    Column("retired_at", Instant, info=PUBLISHED),
    # The version of the catalogue in which this row last changed.
    Column("version", Integer, nullable=False, info=PUBLISHED),
)

_VERSION = "activities"


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity as stored: its body is JSON."""

    id: str
    source: str
    body: str


@cache
def _put(dialect: str) -> Any:
    new = insert_into(activities, dialect)
    return new.on_conflict_do_update(
        index_elements=["id"],
        set_={
            "source": new.excluded.source,
            "body": new.excluded.body,
            "version": new.excluded.version,
            "retired_at": None,
        },
    )


_retire = (
    update(activities)
    .where(among(activities.c.id, words("ids")), activities.c.retired_at.is_(None))
    .values(retired_at=bindparam("at"), version=bindparam("new_version"))
)


def next_version(connection: Connection) -> int:
    """Move the catalogue to its next version, and return that."""
    return versions.move_on(connection, _VERSION)


def hold_still(connection: Connection) -> None:
    """Let nobody else change the catalogue until this transaction ends."""
    versions.hold_still(connection, _VERSION)


def version(connection: Connection) -> int:
    """Return the version of the catalogue; 0 before anything was ever put in it."""
    return versions.version(connection, _VERSION)


def standing(connection: Connection) -> list[ActivityRow]:
    """Return all activities that are not retired, by id."""
    rows = connection.execute(
        select(activities.c.id, activities.c.source, activities.c.body)
        .where(activities.c.retired_at.is_(None))
        .order_by(activities.c.id)
    )
    return [ActivityRow(*row) for row in rows]


def changed_since(connection: Connection, version: int, most: int) -> list[tuple[ActivityRow, bool]] | None:
    """Return the activities that changed after a version, and whether each is retired; None where there are too many."""
    rows = connection.execute(
        select(activities.c.id, activities.c.source, activities.c.body, activities.c.retired_at.is_not(None))
        .where(activities.c.version > version)
        .order_by(activities.c.id)
        .limit(most + 1)
    ).all()
    return None if len(rows) > most else [(ActivityRow(*row[:3]), row[3]) for row in rows]


def replace_source(connection: Connection, source: str, bodies: Mapping[str, str], now: datetime) -> int:
    """Make a source hold exactly these activities (id to JSON body) and return the catalogue's version.

    What is the same stays as it was, what is missing is retired, and where nothing changed the version stays.
    """
    rows = connection.execute(
        select(activities.c.id, activities.c.body).where(
            activities.c.source == source, activities.c.retired_at.is_(None)
        )
    )
    stored: dict[str, str] = dict(rows.all())
    changed = {number: body for number, body in bodies.items() if stored.get(number) != body}
    missing = sorted(stored.keys() - bodies.keys())
    if not changed and not missing:
        return version(connection)
    new = next_version(connection)
    if changed:
        put = [
            {"id": number, "source": source, "body": body, "version": new} for number, body in changed.items()
        ]
        connection.execute(_put(connection.dialect.name), put)
    if missing:
        connection.execute(_retire, {"ids": missing, "at": now, "new_version": new})
    return new
