"""Chats of several people of the network, and the topics in them.

Revision ID: 0011
Revises: 0010
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "staff_groups",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_staff_groups_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_groups"),
        sa.UniqueConstraint("person_id", name="uq_staff_groups_person_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "staff_topics",
        sa.Column("id", ID, nullable=False),
        sa.Column("group_id", ID, nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("thread", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["staff_groups.id"], name="fk_staff_topics_group_id_staff_groups", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_topics"),
        sa.UniqueConstraint("group_id", "number", name="uq_staff_topics_group_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_staff_topics_group_id", "staff_topics", ["group_id"])


def downgrade() -> None:
    op.drop_table("staff_topics")
    op.drop_table("staff_groups")
