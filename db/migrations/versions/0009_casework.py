"""Who has a case, what was agreed to, and alerts to people of the network.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)

PEOPLE = ("owner_id", "taken_by", "hand_to")


@contextmanager
def notes_kept() -> Iterator[None]:
    """Put the notes aside: on SQLite the table of cases is copied and dropped, and its notes would go with it."""
    if op.get_bind().dialect.name != "sqlite":
        yield
        return
    op.execute("CREATE TEMPORARY TABLE kept AS SELECT * FROM case_notes")
    yield
    op.execute("INSERT INTO case_notes SELECT * FROM kept WHERE id NOT IN (SELECT id FROM case_notes)")
    op.execute("DROP TABLE kept")


def upgrade() -> None:
    with notes_kept():
        with op.batch_alter_table("cases") as cases:
            cases.add_column(sa.Column("wishes", sa.Text(), nullable=True))
            for name in PEOPLE:
                cases.add_column(sa.Column(name, ID, nullable=True))
                cases.create_foreign_key(f"fk_cases_{name}_people", "people", [name], ["id"], ondelete="SET NULL")
            cases.add_column(sa.Column("taken_at", MOMENT, nullable=True))
            cases.add_column(sa.Column("first_by", MOMENT, nullable=True))
            cases.add_column(sa.Column("broken", sa.Integer(), nullable=False, server_default=sa.text("0")))
            cases.add_column(sa.Column("hand_over", sa.Text(), nullable=True))
    for name in PEOPLE:
        op.create_index(f"ix_cases_{name}", "cases", [name])
    op.add_column(
        "case_notes", sa.Column("kind", sa.String(length=10), nullable=False, server_default=sa.text("'note'"))
    )
    op.create_table(
        "alerts",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("wijk", sa.Text(), nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("news", sa.Integer(), nullable=False),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("acked_at", MOMENT, nullable=True),
        sa.Column("acked_by", ID, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_alerts_person_id_people", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["acked_by"], ["people.id"], name="fk_alerts_acked_by_people", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_alerts_person_id", "alerts", ["person_id"])
    op.create_index("ix_alerts_acked_by", "alerts", ["acked_by"])
    op.create_index("ix_alerts_open", "alerts", ["person_id", "kind", "ended_at"])


def downgrade() -> None:
    op.drop_table("alerts")
    op.drop_column("case_notes", "kind")
    for name in PEOPLE:
        op.drop_index(f"ix_cases_{name}", "cases")
    with notes_kept():
        with op.batch_alter_table("cases") as cases:
            for name in PEOPLE:
                cases.drop_constraint(f"fk_cases_{name}_people", type_="foreignkey")
                cases.drop_column(name)
            for name in ("wishes", "taken_at", "first_by", "broken", "hand_over"):
                cases.drop_column(name)
