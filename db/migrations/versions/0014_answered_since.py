"""Cases: when somebody answered since the case was passed on last, so that a promise is watched again.

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


def upgrade() -> None:
    op.add_column("cases", sa.Column("kept_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE cases SET kept_at = answered_at")


def downgrade() -> None:
    op.drop_column("cases", "kept_at")
