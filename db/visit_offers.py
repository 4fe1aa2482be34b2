"""Offers: which buddies were asked to go along on a visit, and what they said."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, String, Table, UniqueConstraint

from db.base import Id, Instant, metadata
from db.declared import INTEREST, ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed

visit_offers = Table(
    "visit_offers",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("visit_id", Id, ForeignKey("visits.id", ondelete="CASCADE"), nullable=False, info=ROW),
    Column(
        "buddy_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("state", String(20), nullable=False, info=plain("what was answered: a word of our own")),
    Column("offered_at", Instant, nullable=False, info=WHEN),
    Column("answer_by", Instant, nullable=False, info=WHEN),
    Column("answered_at", Instant, info=WHEN),
    Column(
        "apart",
        Boolean,
        nullable=False,
        info=plain("yes or no: whether these two are not to be put together again"),
    ),
    Column("told", Sealed, info=personal("to hear from a buddy how it went", basis=INTEREST, special=True)),
    UniqueConstraint("visit_id", "buddy_id", name="uq_visit_offers_visit_id_buddy_id"),
    sqlite_autoincrement=True,
)
