"""Visits somebody goes along on: their states, and whom of the buddies was asked.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    # Made anew on SQLite, where no rule can be added to a table; nothing refers to this one yet.
    with op.batch_alter_table(
        "visits", recreate="auto", table_kwargs={"sqlite_autoincrement": True}
    ) as visits:
        visits.add_column(sa.Column("state", sa.String(length=20), nullable=False, server_default="alone"))
        visits.add_column(sa.Column("buddy_id", ID, nullable=True))
        visits.add_column(sa.Column("wanted", sa.Text(), nullable=True))
        visits.add_column(sa.Column("name", sa.Text(), nullable=True))
        visits.add_column(sa.Column("find_by", MOMENT, nullable=True))
        visits.add_column(sa.Column("due_at", MOMENT, nullable=True))
        visits.add_column(sa.Column("resident_sure", sa.Boolean(), nullable=False, server_default=sa.false()))
        visits.add_column(sa.Column("buddy_sure", sa.Boolean(), nullable=False, server_default=sa.false()))
        visits.add_column(sa.Column("outcome", sa.Text(), nullable=True))
        visits.add_column(sa.Column("told_at", MOMENT, nullable=True))
        visits.create_foreign_key(
            "fk_visits_buddy_id_people", "people", ["buddy_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index("ix_visits_buddy_id", "visits", ["buddy_id"])
    op.create_table(
        "visit_offers",
        sa.Column("id", ID, nullable=False),
        sa.Column("visit_id", ID, nullable=False),
        sa.Column("buddy_id", ID, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("offered_at", MOMENT, nullable=False),
        sa.Column("answer_by", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name="fk_visit_offers_visit_id_visits", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["buddy_id"], ["people.id"], name="fk_visit_offers_buddy_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_visit_offers"),
        sa.UniqueConstraint("visit_id", "buddy_id", name="uq_visit_offers_visit_id_buddy_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visit_offers_buddy_id", "visit_offers", ["buddy_id"])


def downgrade() -> None:
    op.drop_table("visit_offers")
    op.drop_index("ix_visits_buddy_id", "visits")
    with op.batch_alter_table("visits", recreate="auto") as visits:
        visits.drop_constraint("fk_visits_buddy_id_people", type_="foreignkey")
        for column in (
            "state", "buddy_id", "wanted", "name", "find_by", "due_at", "resident_sure", "buddy_sure", "outcome",
            "told_at",
        ):
            visits.drop_column(column)
