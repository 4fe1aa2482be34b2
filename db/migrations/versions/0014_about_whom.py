"""Lines and events say whom they tell something of, so that they go when that person goes.

Revision ID: 0014
Revises: 0013
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

POINTS = (("about", "people"), ("draft", "drafts"))


@contextmanager
def counting_on(table: str) -> Iterator[None]:
    """Let the numbers go on where they were: on SQLite the table is copied, and an empty one would begin anew."""
    if op.get_bind().dialect.name != "sqlite":
        yield
        return
    last = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name").bindparams(name=table)
    number = op.get_bind().scalar(last)
    yield
    op.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name").bindparams(name=table))
    if number is not None:
        values = {"name": table, "seq": number}
        op.execute(sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)").bindparams(**values))


def upgrade() -> None:
    for table in ("inbox", "outbox"):
        with counting_on(table), op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch:
            for what, there in POINTS:
                batch.add_column(sa.Column(f"{what}_id", ID, nullable=True))
                name = f"fk_{table}_{what}_id_{there}"
                batch.create_foreign_key(name, there, [f"{what}_id"], ["id"], ondelete="CASCADE")
        for what, _ in POINTS:
            there_is = sa.text(f"{what}_id IS NOT NULL")
            op.create_index(
                f"ix_{table}_{what}", table, [f"{what}_id"], sqlite_where=there_is, postgresql_where=there_is
            )


def downgrade() -> None:
    for table in ("outbox", "inbox"):
        for what, _ in POINTS:
            op.drop_index(f"ix_{table}_{what}", table)
        with counting_on(table), op.batch_alter_table(
            table, table_kwargs={"sqlite_autoincrement": True}
        ) as batch:
            for what, there in reversed(POINTS):
                batch.drop_constraint(f"fk_{table}_{what}_id_{there}", type_="foreignkey")
                batch.drop_column(f"{what}_id")
