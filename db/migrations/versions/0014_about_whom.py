"""Lines and events say whom they tell something of, so that they go when that person goes.

Revision ID: 0014
Revises: 0013
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

POINTS = (("about", "people"), ("draft", "drafts"))


def upgrade() -> None:
    # By hand: SQLite adds a column with its foreign key in one go, which Alembic would not ask of it.
    number = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "BIGINT"
    for table in ("inbox", "outbox"):
        for what, there in POINTS:
            key = f"CONSTRAINT fk_{table}_{what}_id_{there} REFERENCES {there} (id) ON DELETE CASCADE"
            op.execute(f"ALTER TABLE {table} ADD COLUMN {what}_id {number} {key}")
            there_is = sa.text(f"{what}_id IS NOT NULL")
            op.create_index(
                f"ix_{table}_{what}", table, [f"{what}_id"], sqlite_where=there_is, postgresql_where=there_is
            )


def downgrade() -> None:
    for table in ("outbox", "inbox"):
        with op.batch_alter_table(table) as batch:
            for what, there in reversed(POINTS):
                batch.drop_index(f"ix_{table}_{what}")
                batch.drop_constraint(f"fk_{table}_{what}_id_{there}", type_="foreignkey")
                batch.drop_column(f"{what}_id")
