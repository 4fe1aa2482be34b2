"""What is left to do at a moment, as another process sees it in the store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from db import claiming, due
from db.outbox import outbox
from tests.work.soak_worker import CHANNEL


def waits(connection: Connection, now: datetime) -> bool:
    """Whether anything is to be done by now."""
    moment = due.next_moment(connection, [CHANNEL])
    fallen = moment is not None and moment <= now
    return fallen or claiming.waiting(connection, [CHANNEL]) or _open_by(connection, now)


def _open_by(connection: Connection, now: datetime) -> bool:
    ready = outbox.c.retry_at.is_(None) | (outbox.c.retry_at <= now)
    return bool(
        connection.scalar(select(select(outbox.c.id).where(outbox.c.ended_at.is_(None), ready).exists()))
    )


def only_leased(connection: Connection, now: datetime) -> bool:
    """Whether a line is left in the hands of a process that may be dead."""
    leased = outbox.c.ended_at.is_(None) & (outbox.c.lease_until > now)
    return bool(connection.scalar(select(select(outbox.c.id).where(leased).exists())))


def next_held(connection: Connection) -> datetime | None:
    found: datetime | None = connection.scalar(
        select(func.min(outbox.c.retry_at)).where(outbox.c.ended_at.is_(None))
    )
    return found


def many_in_doubt(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(outbox).where(outbox.c.doubts > 0)) or 0
