"""Offers: which buddies were asked to go along on a visit, and what they said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    String,
    Table,
    UniqueConstraint,
    func,
    insert,
    select,
    update,
)  # fmt: skip

from db.base import Id, Instant, among, metadata, numbers
from db.declared import INTEREST, ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, seal

OPEN = "open"
"""The state of an offer that was not answered yet."""

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
    Column(
        "told",
        Sealed,
        info=personal("to hear from a buddy how it went", basis=INTEREST, special=True, of="buddy_id"),
    ),
    UniqueConstraint("visit_id", "buddy_id", name="uq_visit_offers_visit_id_buddy_id"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer, in the order in which they were made."""

    id: int
    buddy_id: int
    state: str
    answer_by: datetime
    apart: bool


def of_visit(connection: Connection, visit_id: int) -> list[OfferRow]:
    """Return the offers of a visit, oldest first."""
    rows = connection.execute(
        select(
            visit_offers.c.id,
            visit_offers.c.buddy_id,
            visit_offers.c.state,
            visit_offers.c.answer_by,
            visit_offers.c.apart,
        )
        .where(visit_offers.c.visit_id == visit_id)
        .order_by(visit_offers.c.id)
    )
    return [OfferRow(*row) for row in rows]


def waiting(connection: Connection, visit_id: int) -> list[int]:
    """Return the buddies who have not answered yet."""
    return [offer.buddy_id for offer in of_visit(connection, visit_id) if offer.state == OPEN]


def make(connection: Connection, visit_id: int, buddy_id: int, answer_by: datetime, now: datetime) -> None:
    """Offer a visit to a buddy."""
    row = {
        "id": next_id(connection, visit_offers),
        "visit_id": visit_id,
        "buddy_id": buddy_id,
        "state": OPEN,
        "offered_at": now,
        "answer_by": answer_by,
        "apart": False,
    }
    connection.execute(insert(visit_offers), row)


def made_between(connection: Connection, first: datetime, last: datetime) -> list[tuple[int, str]]:
    """Return buddy and answer of each offer made from one moment up to another."""
    rows = connection.execute(
        select(visit_offers.c.buddy_id, visit_offers.c.state).where(
            visit_offers.c.offered_at >= first, visit_offers.c.offered_at < last
        )
    )
    return [(buddy, state) for buddy, state in rows]


def answer(connection: Connection, offer_id: int, state: str, apart: bool, now: datetime) -> None:
    """Write what became of an offer."""
    connection.execute(
        update(visit_offers)
        .where(visit_offers.c.id == offer_id)
        .values(state=state, apart=apart, answered_at=now)
    )


def tell(connection: Connection, visit_id: int, buddy_id: int, outcome: str, apart: bool) -> None:
    """Keep what a buddy said afterwards, in a word of our own."""
    mine = (visit_offers.c.visit_id == visit_id) & (visit_offers.c.buddy_id == buddy_id)
    number = connection.scalar(select(visit_offers.c.id).where(mine))
    if number is not None:
        told = seal(connection, visit_offers.c.told, number, outcome)
        connection.execute(
            update(visit_offers)
            .where(visit_offers.c.id == number)
            .values(told=told, apart=visit_offers.c.apart | apart)
        )


def keep_apart(connection: Connection, visit_id: int, buddy_id: int) -> None:
    """Do not put the two of a visit together again."""
    mine = (visit_offers.c.visit_id == visit_id) & (visit_offers.c.buddy_id == buddy_id)
    connection.execute(update(visit_offers).where(mine).values(apart=True))


def open_to(connection: Connection, buddy_id: int) -> list[int]:
    """Return the visits a buddy was asked for and has not answered, oldest first."""
    mine = (visit_offers.c.buddy_id == buddy_id) & (visit_offers.c.state == OPEN)
    query = select(visit_offers.c.visit_id).where(mine).order_by(visit_offers.c.id)
    return list(connection.execute(query).scalars())


def asked_since(connection: Connection, since: datetime) -> dict[int, int]:
    """Count how often each buddy was asked since a moment."""
    query = (
        select(visit_offers.c.buddy_id, func.count())
        .where(visit_offers.c.offered_at > since)
        .group_by(visit_offers.c.buddy_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def open_by_buddy(connection: Connection) -> dict[int, int]:
    """Count the offers each buddy has still to answer."""
    query = (
        select(visit_offers.c.buddy_id, func.count())
        .where(visit_offers.c.state == OPEN)
        .group_by(visit_offers.c.buddy_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def kept_apart(connection: Connection, visit_ids: Sequence[int]) -> set[int]:
    """Return the buddies who are not to be asked again, by the visits of one resident."""
    query = select(visit_offers.c.buddy_id).where(
        visit_offers.c.apart, among(visit_offers.c.visit_id, numbers("visits"))
    )
    return set(connection.execute(query, {"visits": list(visit_ids)}).scalars())
