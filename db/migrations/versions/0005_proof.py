"""The proof of a consent holds a hash of the words, the door, and when it was taken back.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("consents", sa.Column("proof", sa.Text()))
    op.add_column("consents", sa.Column("channel", sa.String(length=40), nullable=False, server_default=""))
    op.add_column("consents", sa.Column("withdrawn_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE consents SET channel = (SELECT channel FROM people WHERE people.id = consents.person_id)")
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("consents", "channel", server_default=None)


def downgrade() -> None:
    for column in ("withdrawn_at", "channel", "proof"):
        op.drop_column("consents", column)
