"""What is written about people is sealed; erasures and looks at a record are kept.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.sealing import keys_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
BATCH = 1_000

# Table, what its rows are bound by, and its sealed columns.
SEALED = (
    ("people", ("id",), ("address", "state")),
    ("inbox", ("channel", "ref"), ("raw",)),
    ("outbox", ("person_id", "inbox_id", "n"), ("payload",)),
    ("due", ("id",), ("about",)),
    ("visits", ("id",), ("activity",)),
    ("unmet_wishes", ("id",), ("kinds", "words", "wijk")),
    ("consents", ("id",), ("purpose", "wording", "language")),
    ("cases", ("id",), ("reason", "note", "reach", "wijk", "owner", "answered_by", "outcome")),
    ("case_notes", ("id",), ("written_by", "note")),
)
# Table, the column that is found by, and what it is found within. The look-up takes the place of the column, because
# the rule that it is unique stands there, and SQLite cannot take a rule off a table that others refer to.
FOUND = (("people", "address", "channel"), ("due", "about", "person_id"), ("visits", "activity", "person_id"))
# Columns that were too short for a sealed value.
SHORT = (("consents", "purpose", 60), ("consents", "language", 20), ("cases", "reason", 60))


def upgrade() -> None:
    for table, column, _ in FOUND:
        op.alter_column(table, column, new_column_name=f"{column}_key")
        op.add_column(table, sa.Column(column, sa.Text(), nullable=False, server_default=""))
    for table, column, _ in SHORT:
        _retype(table, column, sa.Text())
    op.add_column("people", sa.Column("token", sa.String(length=32), nullable=False, server_default=""))
    for table, column, within in FOUND:
        _each_row(table, _found(table, column, within))
    _each_row("people", lambda row: {"token": secrets.token_hex(16)})
    op.create_index("uq_people_token", "people", ["token"], unique=True)
    for table, bound, columns in SEALED:
        _each_row(table, _with_keys("seal", table, bound, columns))
    if op.get_bind().dialect.name == "postgresql":
        # What is not sealed is refused rather than filled in.
        for table, column in (*((table, column) for table, column, _ in FOUND), ("people", "token")):
            op.alter_column(table, column, server_default=None)

    op.create_table(
        "erasures",
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_erasures"),
    )
    op.create_table(
        "looks",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("looked_by", sa.Text(), nullable=False),
        sa.Column("what", sa.String(length=60), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_looks_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_looks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_looks_person_id", "looks", ["person_id"])


def downgrade() -> None:
    op.drop_table("looks")
    op.drop_table("erasures")
    for table, bound, columns in SEALED:
        _each_row(table, _with_keys("unseal", table, bound, columns))
    op.drop_index("uq_people_token", "people")
    op.drop_column("people", "token")
    for table, column, _ in FOUND:
        _each_row(table, lambda row, column=column: {f"{column}_key": row[column]})
        op.drop_column(table, column)
        op.alter_column(table, f"{column}_key", new_column_name=column)
    for table, column, length in SHORT:
        _retype(table, column, sa.String(length=length))


def _retype(table: str, column: str, kind: sa.types.TypeEngine[Any]) -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column(table, column, type_=kind)
        return
    # Made anew beside the old one: making the whole table anew would take along the rows that refer to it.
    op.add_column(table, sa.Column("anew", kind, nullable=False, server_default=""))
    _each_row(table, lambda row: {"anew": row[column]})
    op.drop_column(table, column)
    op.alter_column(table, "anew", new_column_name=column)


def _found(table: str, column: str, within: str) -> Callable[[Any], dict[str, Any]]:
    keys, key = keys_of(op.get_bind()), f"{column}_key"
    place = f"{table}.{key}"
    return lambda row: {column: row[key], key: keys.index(place, row[within], row[key])}


def _with_keys(
    way: str, table: str, bound: tuple[str, ...], columns: tuple[str, ...]
) -> Callable[[Any], dict[str, Any]]:
    turn = getattr(keys_of(op.get_bind()), way)

    def change(row: Any) -> dict[str, Any]:
        who = row[bound[0]] if len(bound) == 1 else tuple(row[name] for name in bound)
        return {
            column: turn(f"{table}.{column}", who, row[column])
            for column in columns
            # A message that was handled is blank, and stays so.
            if row[column] is not None and not (table == "inbox" and row[column] == "")
        }

    return change


def _each_row(name: str, change: Callable[[Any], dict[str, Any]]) -> None:
    connection = op.get_bind()
    for row in _rows(connection, name):
        if values := change(row):
            table = sa.table(name, *(sa.column(column) for column in ("id", *values)))
            connection.execute(sa.update(table).where(table.c.id == row["id"]).values(values))


def _rows(connection: sa.Connection, name: str) -> Iterator[Any]:
    last = 0
    query = sa.text(f"SELECT * FROM {name} WHERE id > :last ORDER BY id LIMIT {BATCH}")
    while rows := connection.execute(query, {"last": last}).mappings().all():
        yield from rows
        last = rows[-1]["id"]
