"""Forgets what need not be kept: once a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from db import due, inbox, outbox
from db.engine import Store


@dataclass(frozen=True)
class Keep:
    """How long things are kept after they are done with."""

    handled: timedelta = timedelta(days=7)
    """Handled messages, without their words, so that a late redelivery is still known."""
    set_aside: timedelta = timedelta(hours=72)
    """The words of a message that could not be handled, for whoever looks into it."""
    said: timedelta = timedelta(days=30)
    """What was said to people, so that a web page shows its conversation again."""


async def tidy(store: Store, now: datetime, keep: Keep) -> int:
    """Forget what is older than `keep` says and return how many rows went."""
    return await store.write(_tidy, now, keep)


def _tidy(connection: Connection, now: datetime, keep: Keep) -> int:
    return (
        inbox.tidy(connection, now - keep.handled, now - keep.set_aside)
        + outbox.tidy(connection, now - keep.said)
        + due.tidy(connection, now - keep.said)
    )
