"""Imports: what each one changed in the catalogue, so that it can wait, be approved, or be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Final, Literal

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from db.activities import activities, next_version
from db.base import Id, Instant, among, insert_into, metadata, words
from db.declared import DESK, PUBLISHED

State = Literal["done", "waiting", "rejected", "superseded", "taken back"]

imports = Table(
    "imports",
    metadata,
    Column("id", Id, primary_key=True, info=PUBLISHED),
    Column("source", Text, nullable=False, index=True, info=PUBLISHED),
    # Name of the file or host of the feed; never a path or a whole address.
    Column("came_from", Text, nullable=False, info=PUBLISHED),
    Column("state", String(20), nullable=False, info=PUBLISHED),
    # JSON: why a person has to look, and how many of each sort there were.
    Column("why", Text, nullable=False, info=PUBLISHED),
    Column("counts", Text, nullable=False, info=PUBLISHED),
    Column("at", Instant, nullable=False, info=PUBLISHED),
    Column("decided_at", Instant, info=PUBLISHED),
    Column("decided_by", Text, nullable=False, info=DESK),
    # The version of the catalogue this import made; newer is later.
    Column("version", Integer, info=PUBLISHED),
    sqlite_autoincrement=True,
)

import_changes = Table(
    "import_changes",
    metadata,
    Column("import_id", Id, ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True, info=PUBLISHED),
    Column("activity_id", Text, primary_key=True, info=PUBLISHED),
    Column("source", Text, nullable=False, info=PUBLISHED),
    # What it was; null where it did not exist.
    Column("before", Text, info=PUBLISHED),
    Column("was_retired", Boolean, nullable=False, info=PUBLISHED),
    # What it becomes; null once it is, because the catalogue itself holds it then.
    Column("after", Text, info=PUBLISHED),
    Column("retires", Boolean, nullable=False, info=PUBLISHED),
    Column("why", Text, nullable=False, info=PUBLISHED),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """An activity as it stands in the catalogue, retired or not; its body is JSON."""

    id: str
    source: str
    body: str
    retired: bool
    version: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """What an import does with one activity."""

    id: str
    source: str
    before: str | None
    was_retired: bool
    after: str | None
    retires: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import."""

    id: int
    source: str
    came_from: str
    state: State
    why: tuple[str, ...]
    counts: dict[str, int]
    at: datetime
    decided_at: datetime | None
    decided_by: str
    version: int | None


WAITING: Final = "waiting"
DONE: Final = "done"


@cache
def _put(dialect: str) -> Any:
    new = insert_into(activities, dialect)
    fields = ("source", "body", "retired_at", "version")
    return new.on_conflict_do_update(
        index_elements=["id"], set_={name: getattr(new.excluded, name) for name in fields}
    )


_kept = select(
    activities.c.id,
    activities.c.source,
    activities.c.body,
    activities.c.retired_at.is_not(None),
    activities.c.version,
)
_these = _kept.where(among(activities.c.id, words("ids")))


def everything(connection: Connection) -> list[Kept]:
    """Return all activities, the retired ones too, by id."""
    return [Kept(*row) for row in connection.execute(_kept.order_by(activities.c.id))]


def these(connection: Connection, ids: Iterable[str]) -> dict[str, Kept]:
    """Return those of these activities that exist, by id."""
    return {row[0]: Kept(*row) for row in connection.execute(_these, {"ids": list(ids)})}


def standing_of(connection: Connection, source: str) -> list[Kept]:
    """Return the activities of a source that are not retired."""
    chosen = _kept.where(activities.c.source == source, activities.c.retired_at.is_(None))
    return [Kept(*row) for row in connection.execute(chosen.order_by(activities.c.id))]


def put(connection: Connection, rows: Sequence[Kept], now: datetime) -> int:
    """Write these activities, all under one new version of the catalogue, which is returned."""
    version = next_version(connection)
    if rows:
        given = [
            {
                "id": row.id,
                "source": row.source,
                "body": row.body,
                "retired_at": now if row.retired else None,
                "version": version,
            }
            for row in rows
        ]
        connection.execute(_put(connection.dialect.name), given)
    return version


def add(
    connection: Connection,
    source: str,
    came_from: str,
    state: State,
    why: Sequence[str],
    counts: dict[str, int],
    now: datetime,
) -> int:
    """Write down an import and return its number."""
    row = {
        "source": source,
        "came_from": came_from,
        "state": state,
        "why": json.dumps(list(why), ensure_ascii=False),
        "counts": json.dumps(counts),
        "at": now,
        "decided_by": "",
    }
    return int(connection.execute(insert(imports).returning(imports.c.id), row).scalar_one())


def add_changes(connection: Connection, number: int, changes: Sequence[Change]) -> None:
    """Keep what an import changes, or would change."""
    if changes:
        given = [
            {
                "import_id": number,
                "activity_id": one.id,
                "source": one.source,
                "before": one.before,
                "was_retired": one.was_retired,
                "after": one.after,
                "retires": one.retires,
                "why": one.why,
            }
            for one in changes
        ]
        connection.execute(insert(import_changes), given)


def changes_of(connection: Connection, number: int) -> list[Change]:
    """Return what an import changes, by activity."""
    table = import_changes.c
    rows = connection.execute(
        select(
            table.activity_id,
            table.source,
            table.before,
            table.was_retired,
            table.after,
            table.retires,
            table.why,
        )
        .where(table.import_id == number)
        .order_by(table.activity_id)
    )
    return [Change(*row) for row in rows]


def move_changes(connection: Connection, number: int, to: int, ids: Sequence[str]) -> None:
    """Give some of the changes of one import to another."""
    chosen = among(import_changes.c.activity_id, words("ids"))
    moving = update(import_changes).where(import_changes.c.import_id == number, chosen)
    connection.execute(moving.values(import_id=to), {"ids": list(ids)})


def drop_changes(connection: Connection, number: int) -> None:
    """Forget what an import would have changed."""
    connection.execute(delete(import_changes).where(import_changes.c.import_id == number))


def forget_after(connection: Connection, number: int) -> None:
    """Let go of what the catalogue itself holds now."""
    connection.execute(update(import_changes).where(import_changes.c.import_id == number).values(after=None))


def decide(
    connection: Connection, number: int, state: State, by: str, now: datetime, version: int | None = None
) -> None:
    """Bring an import into its next state; a version is kept only where one is given."""
    values: dict[str, Any] = {"state": state, "decided_by": by, "decided_at": now}
    if version is not None:
        values["version"] = version
    connection.execute(
        update(imports).where(imports.c.id == bindparam("number")).values(values), {"number": number}
    )


def get(connection: Connection, number: int) -> ImportRow | None:
    """Return an import by its number."""
    found = connection.execute(select(imports).where(imports.c.id == number)).first()
    return _row(found) if found else None


def in_state(connection: Connection, state: State, source: str | None = None) -> list[ImportRow]:
    """Return the imports in a state, of one source or of all, newest version last."""
    chosen = select(imports).where(imports.c.state == state)
    if source is not None:
        chosen = chosen.where(imports.c.source == source)
    return [_row(row) for row in connection.execute(chosen.order_by(imports.c.version, imports.c.id))]


def latest(connection: Connection, most: int) -> list[ImportRow]:
    """Return so many imports, the newest first."""
    return [
        _row(row) for row in connection.execute(select(imports).order_by(imports.c.id.desc()).limit(most))
    ]


def _row(row: Any) -> ImportRow:
    return ImportRow(
        row.id,
        row.source,
        row.came_from,
        row.state,
        tuple(json.loads(row.why)),
        json.loads(row.counts),
        row.at,
        row.decided_at,
        row.decided_by,
        row.version,
    )
