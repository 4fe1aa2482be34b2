"""Visits: which activity a person means to go to and when, and whether somebody goes along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    select,
    update,
)

from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, lookup, personal, plain
from db.sealing import Sealed, index, next_id, opened, renew, seal, sealed_row

ALONE = "alone"
"""The state of a visit nobody was asked to go along on."""
UNDER_WAY = ("wished", "offered", "accepted", "confirmed", "again", "stands")
"""The states in which two people may still count on each other."""

_BUDDY = "the buddy who goes along, once both said yes"

visits = Table(
    "visits",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column("activity_key", Text, nullable=False, info=lookup("activity", within="person_id")),
    Column(
        "activity",
        Sealed,
        nullable=False,
        info=personal(
            "to arrange a first visit", recipients="buddies who are asked along", special=True, of="person_id"
        ),
    ),
    Column("at", Instant, nullable=False, info=WHEN),
    Column("planned_at", Instant, nullable=False, info=WHEN),
    Column("cancelled_at", Instant, info=WHEN),
    Column(
        "state",
        String(20),
        nullable=False,
        server_default=ALONE,
        info=plain("how far it is: a word of our own"),
    ),
    Column("buddy_id", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    Column(
        "wanted",
        Sealed,
        info=personal(
            "to ask buddies who suit: language, woman or man, what they like",
            special=True,
            of="person_id",
        ),
    ),
    Column(
        "name",
        Sealed,
        info=personal("so that the buddy knows whom they meet", recipients=_BUDDY, of="person_id"),
    ),
    Column("find_by", Instant, info=WHEN),
    Column("due_at", Instant, info=WHEN),
    Column("resident_sure", Boolean, nullable=False, server_default=false(), info=plain("yes or no")),
    Column("buddy_sure", Boolean, nullable=False, server_default=false(), info=plain("yes or no")),
    Column(
        "outcome",
        Sealed,
        info=personal("to know how it went and what may help next", special=True, of="person_id"),
    ),
    Column("told_at", Instant, info=WHEN),
    UniqueConstraint("person_id", "activity_key", "at", name="uq_visits_person_id_activity_at"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit; `wanted` is JSON, `buddy_id` 0 where nobody goes along."""

    id: int
    person_id: int
    activity: str
    at: datetime
    state: str
    buddy_id: int
    wanted: str
    name: str
    find_by: datetime | None
    due_at: datetime | None
    resident_sure: bool
    buddy_sure: bool


@cache
def _plan(dialect: str) -> Any:
    return insert_into(visits, dialect).on_conflict_do_update(
        index_elements=["person_id", "activity_key", "at"],
        set_={"cancelled_at": None, "state": ALONE},
        where=visits.c.state.not_in(UNDER_WAY),
    )


def plan(
    connection: Connection,
    person_id: int,
    activity: str,
    at: datetime,
    now: datetime,
) -> None:
    """Plan a visit by oneself; planning the same one again brings it back."""
    renew(connection, visits.c.activity_key, person_id, activity, visits.c.person_id == person_id)
    row = {
        "id": next_id(connection, visits),
        "person_id": person_id,
        "activity": activity,
        "at": at,
        "planned_at": now,
    }
    connection.execute(_plan(connection.dialect.name), sealed_row(connection, visits, row))


def cancel(connection: Connection, person_id: int, activity: str, now: datetime) -> None:
    """Take back the visits by oneself to an activity that are still to come."""
    connection.execute(
        update(visits)
        .where(
            of_activity(connection, person_id, activity),
            visits.c.state == ALONE,
            visits.c.cancelled_at.is_(None),
            visits.c.at >= now,
        )
        .values(cancelled_at=now)
    )


def of_activity(connection: Connection, person_id: int, activity: str) -> Any:
    """Say of a visit that it is of a person and to an activity, whenever."""
    renew(connection, visits.c.activity_key, person_id, activity, visits.c.person_id == person_id)
    key = index(connection, visits.c.activity_key, person_id, activity)
    return (visits.c.person_id == person_id) & (visits.c.activity_key == key)


def planned(connection: Connection, person_id: int) -> list[tuple[str, datetime]]:
    """Return activity and moment of the visits that stand, soonest first."""
    rows = connection.execute(
        select(visits)
        .where(visits.c.person_id == person_id, visits.c.cancelled_at.is_(None))
        .order_by(visits.c.at)
    )
    clear = (opened(connection, visits, row) for row in rows.mappings())
    return [(row["activity"], row["at"]) for row in clear]


def tell(
    connection: Connection, person_id: int, activity: str, at: datetime, outcome: str, now: datetime
) -> int | None:
    """Write what became of a visit, in a word of our own; returns its number, or None where there is none."""
    number: int | None = connection.scalar(
        select(visits.c.id).where(of_activity(connection, person_id, activity), visits.c.at == at)
    )
    if number is not None:
        sealed = seal(connection, visits.c.outcome, number, outcome)
        connection.execute(update(visits).where(visits.c.id == number).values(outcome=sealed, told_at=now))
    return number


@dataclass(frozen=True, slots=True)
class PastVisit:
    """What the report knows of a visit: whose, with a buddy or not, and what became of it in a word of our own."""

    person_id: int
    activity: str
    state: str
    buddy_id: int | None
    outcome: str


def planned_between(connection: Connection, first: datetime, last: datetime) -> list[PastVisit]:
    """Return the visits for a moment from one up to another, also those that were taken back."""
    rows = connection.execute(select(visits).where(visits.c.at >= first, visits.c.at < last))
    clear = (opened(connection, visits, row) for row in rows.mappings())
    return [
        PastVisit(row["person_id"], row["activity"], row["state"], row["buddy_id"], row["outcome"] or "")
        for row in clear
    ]


def find(connection: Connection, visit_id: int) -> VisitRow | None:
    """Return one visit, held until this transaction ends."""
    rows = read(connection, select(visits).where(visits.c.id == visit_id).with_for_update(of=visits))
    return next(iter(rows), None)


def coming(connection: Connection, now: datetime) -> list[VisitRow]:
    """Return all visits to come that stand, by oneself or with somebody, soonest first."""
    by_oneself = visits.c.cancelled_at.is_(None) & (visits.c.state == ALONE)
    stands = (by_oneself | visits.c.state.in_(UNDER_WAY)) & (visits.c.at >= now)
    return read(connection, select(visits).where(stands).order_by(visits.c.at, visits.c.id))


def alone(connection: Connection, person_id: int, now: datetime) -> list[VisitRow]:
    """Return the visits by oneself that are still to come, soonest first."""
    stands = visits.c.cancelled_at.is_(None) & (visits.c.state == ALONE) & (visits.c.at >= now)
    return read(
        connection, select(visits).where(visits.c.person_id == person_id, stands).order_by(visits.c.at)
    )


def ids_of(connection: Connection, person_id: int) -> list[int]:
    """Return the numbers of all visits of a person."""
    return list(connection.execute(select(visits.c.id).where(visits.c.person_id == person_id)).scalars())


def read(connection: Connection, query: Any) -> list[VisitRow]:
    """Return the visits a query finds."""
    clear = (opened(connection, visits, row) for row in connection.execute(query).mappings())
    return [
        VisitRow(
            row["id"],
            row["person_id"],
            row["activity"],
            row["at"],
            row["state"],
            row["buddy_id"] or 0,
            row["wanted"] or "",
            row["name"] or "",
            row["find_by"],
            row["due_at"],
            row["resident_sure"],
            row["buddy_sure"],
        )
        for row in clear
    ]
