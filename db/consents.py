"""Consents: the proof of every yes and no, and to which words it was said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, Column, Connection, ForeignKey, String, Table, insert, select, update

from db.base import Id, Instant, metadata
from db.declared import DUTY, ROW, WHEN, WHOSE, personal, plain
from db.people import people
from db.sealing import Sealed, next_id, opened, sealed_row

_PROOF = "to show what the person agreed to"

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("purpose", Sealed, nullable=False, info=personal(_PROOF, basis=DUTY, special=True)),
    Column(
        "granted", Boolean, nullable=False, info=plain("says nothing without the purpose, which is sealed")
    ),
    Column("wording", Sealed, nullable=False, info=personal(_PROOF, basis=DUTY)),
    # The language somebody speaks may say where they come from.
    Column("language", Sealed, nullable=False, info=personal(_PROOF, basis=DUTY, special=True)),
    Column("proof", Sealed, info=personal(_PROOF, basis=DUTY, special=True)),
    Column("channel", String(40), nullable=False, info=plain("by which door; the same for everyone there")),
    Column("at", Instant, nullable=False, info=WHEN),
    Column("withdrawn_at", Instant, info=WHEN),
)


def record(
    connection: Connection,
    person_id: int,
    purpose: str,
    granted: bool,
    wording: str,
    language: str,
    at: datetime,
    proof: str = "",
) -> None:
    """Keep one answer; earlier ones stay, the last one holds, and a no ends every yes before it."""
    if not granted:
        _withdraw(connection, person_id, purpose, at)
    row = {
        "id": next_id(connection, consents),
        "person_id": person_id,
        "purpose": purpose,
        "granted": granted,
        "wording": wording,
        "language": language,
        "proof": proof,
        "channel": connection.scalar(select(people.c.channel).where(people.c.id == person_id)),
        "at": at,
    }
    connection.execute(insert(consents), sealed_row(connection, consents, row))


def _withdraw(connection: Connection, person_id: int, purpose: str, at: datetime) -> None:
    standing = select(consents).where(
        consents.c.person_id == person_id, consents.c.granted, consents.c.withdrawn_at.is_(None)
    )
    for row in connection.execute(standing).mappings().all():
        if opened(connection, consents, row)["purpose"] == purpose:
            connection.execute(update(consents).where(consents.c.id == row["id"]).values(withdrawn_at=at))


def holding(connection: Connection, person_id: int) -> dict[str, bool]:
    """Return the last answer for each purpose."""
    rows = connection.execute(
        select(consents).where(consents.c.person_id == person_id).order_by(consents.c.id)
    )
    clear = (opened(connection, consents, row) for row in rows.mappings())
    return {row["purpose"]: row["granted"] for row in clear}
