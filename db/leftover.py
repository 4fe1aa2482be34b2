"""What did not go as it should and nobody looked at: messages set aside, and lines that may not have arrived."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.inbox import inbox
from db.outbox import outbox


@dataclass(frozen=True)
class LeftOver:
    """Numbers of messages that could not be handled, and of lines that could not be sent or may not have been."""

    set_aside: int = 0
    unsent: int = 0


def left_over(connection: Connection) -> LeftOver:
    """What is kept of such messages and lines at this moment."""
    aside = select(func.count()).select_from(inbox).where(inbox.c.set_aside_at.is_not(None))
    unsent = select(func.count()).select_from(outbox).where(outbox.c.status.in_(("failed", "unsure")))
    return LeftOver(connection.execute(aside).scalar_one(), connection.execute(unsent).scalar_one())
