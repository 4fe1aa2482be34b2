"""What somebody told of another until that one answered, and what may be shared after a yes.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# SQLite only counts by itself in a column declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def _whose(table: str, column: str, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["people.id"], name=f"fk_{table}_{column}_people", ondelete=ondelete
    )


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", ID, nullable=False),
        sa.Column("made_by", ID, nullable=False),
        sa.Column("made_by_name", sa.Text(), nullable=False),
        sa.Column("relation", sa.String(length=20), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("wijk", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("shown_to", ID, nullable=True),
        _whose("drafts", "made_by"),
        _whose("drafts", "shown_to", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_drafts_made_by", "drafts", ["made_by"])
    op.create_index("ix_drafts_shown_to", "drafts", ["shown_to"])
    op.create_table(
        "ties",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("other_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        _whose("ties", "person_id"),
        _whose("ties", "other_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ties"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ties_person_id", "ties", ["person_id"])
    op.create_index("ix_ties_other_id", "ties", ["other_id"])
    op.create_table(
        "grants",
        sa.Column("id", ID, nullable=False),
        sa.Column("tie_id", ID, nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("granted_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["tie_id"], ["ties.id"], name="fk_grants_tie_id_ties", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_grants"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_grants_standing",
        "grants",
        ["tie_id", "topic"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def downgrade() -> None:
    for table in ("grants", "ties", "drafts"):
        op.drop_table(table)
