"""Consents: the proof of every yes and no, and to which words it was said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, Column, Connection, ForeignKey, String, Table, Text, insert, select

from db.base import Id, Instant, metadata

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("purpose", String(60), nullable=False),
    Column("granted", Boolean, nullable=False),
    Column("wording", Text, nullable=False),
    Column("language", String(20), nullable=False),
    Column("at", Instant, nullable=False),
)


def record(
    connection: Connection,
    person_id: int,
    purpose: str,
    granted: bool,
    wording: str,
    language: str,
    at: datetime,
) -> None:
    """Keep one answer; earlier ones stay, the last one holds."""
    connection.execute(
        insert(consents),
        {
            "person_id": person_id,
            "purpose": purpose,
            "granted": granted,
            "wording": wording,
            "language": language,
            "at": at,
        },
    )


def holding(connection: Connection, person_id: int) -> dict[str, bool]:
    """Return the last answer for each purpose."""
    rows = connection.execute(
        select(consents.c.purpose, consents.c.granted)
        .where(consents.c.person_id == person_id)
        .order_by(consents.c.id)
    )
    return dict(rows.all())
