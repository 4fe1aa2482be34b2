"""Erasures: which people and drafts were erased, so that a restored backup is rid of them too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, String, Table, select

from db.base import Instant, insert_into, metadata
from db.declared import WHEN, plain

erasures = Table(
    "erasures",
    metadata,
    # Nothing of the person: what was drawn at random when the row was made. Somebody who comes back gets another.
    Column(
        "token", String(32), primary_key=True, info=plain("drawn at random; the row it belonged to is gone")
    ),
    Column("at", Instant, nullable=False, info=WHEN),
)


def remember(connection: Connection, tokens: Iterable[tuple[str, datetime]]) -> None:
    """Keep that rows with these tokens were erased, and when; knowing one already changes nothing."""
    rows = [{"token": token, "at": at} for token, at in tokens]
    if rows:
        new = insert_into(erasures, connection.dialect.name).on_conflict_do_nothing(index_elements=["token"])
        connection.execute(new, rows)


def known(connection: Connection) -> list[tuple[str, datetime]]:
    """Return every erasure that is still remembered, oldest first."""
    rows = connection.execute(
        select(erasures.c.token, erasures.c.at).order_by(erasures.c.at, erasures.c.token)
    )
    return [(token, at) for token, at in rows]
