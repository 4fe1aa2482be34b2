"""Cases: when somebody answered since the case was passed on last, so that a promise is watched again.

Revision ID: 0015
Revises: 0014
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("kept_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE cases SET kept_at = answered_at")


def downgrade() -> None:
    op.drop_column("cases", "kept_at")
