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
    func,
    insert,
    select,
    update,
)

from db import due, visit_offers
from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, lookup, personal, plain
from db.keys import SealBroken
from db.sealing import Sealed, index, next_id, opened, renew, seal, sealed_row

ALONE = "alone"
"""The state of a visit nobody was asked to go along on."""
UNDER_WAY = ("wished", "offered", "accepted", "confirmed", "again", "stands")
"""The states in which two people may still count on each other."""

DUE, GONE = "visit.due", "visit.gone"
"""What moments are called at which a visit goes a step on, and at which a buddy hears that one is gone."""

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
            _to(connection, person_id, activity),
            visits.c.state == ALONE,
            visits.c.cancelled_at.is_(None),
            visits.c.at >= now,
        )
        .values(cancelled_at=now)
    )


def _to(connection: Connection, person_id: int, activity: str) -> Any:
    """The visits of a person to an activity."""
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
        select(visits.c.id).where(_to(connection, person_id, activity), visits.c.at == at)
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


def wish(
    connection: Connection,
    person_id: int,
    activity: str,
    at: datetime,
    wanted: str,
    find_by: datetime,
    now: datetime,
) -> int | None:
    """Note the wish that somebody goes along (`wanted` is JSON); None where it is under way already."""
    known = connection.scalar(
        select(visits.c.id)
        .where(_to(connection, person_id, activity), visits.c.at == at)
        .with_for_update(of=visits)
    )
    number = known or next_id(connection, visits)
    row = {
        "id": number,
        "person_id": person_id,
        "activity": activity,
        "at": at,
        "planned_at": now,
        "state": "wished",
        "wanted": wanted,
        "find_by": find_by,
    }
    sealed = sealed_row(connection, visits, row)
    if known is None:
        connection.execute(insert(visits), sealed)
        return number
    anew = {name: sealed[name] for name in ("state", "wanted", "find_by", "planned_at")}
    changed = connection.execute(
        update(visits)
        .where(visits.c.id == known, visits.c.state.not_in(UNDER_WAY))
        .values(**anew, cancelled_at=None, name=None, buddy_id=None)
    )
    return known if changed.rowcount else None


def find(connection: Connection, visit_id: int) -> VisitRow | None:
    """Return one visit, held until this transaction ends."""
    rows = _rows(connection, select(visits).where(visits.c.id == visit_id).with_for_update(of=visits))
    return next(iter(rows), None)


def save(
    connection: Connection,
    visit_id: int,
    state: str,
    buddy_id: int,
    find_by: datetime,
    due_at: datetime | None,
    sure: tuple[bool, bool],
    now: datetime,
) -> None:
    """Write how far a visit is; `sure` is what resident and buddy said the day before."""
    query = update(visits).where(visits.c.id == visit_id)
    if state == "off":
        query = query.values(cancelled_at=now)
    connection.execute(
        query.values(
            state=state,
            buddy_id=buddy_id or None,
            find_by=find_by,
            due_at=due_at,
            resident_sure=sure[0],
            buddy_sure=sure[1],
        )
    )


def call(connection: Connection, visit_id: int, name: str) -> None:
    """Keep what the buddy may call the resident of a visit."""
    sealed = seal(connection, visits.c.name, visit_id, name)
    connection.execute(update(visits).where(visits.c.id == visit_id).values(name=sealed))


def under_way(connection: Connection, person_id: int | None = None) -> list[VisitRow]:
    """Return the visits under way in which a person is one of the two, or all, soonest first."""
    query = select(visits).where(visits.c.state.in_(UNDER_WAY)).order_by(visits.c.at, visits.c.id)
    if person_id is not None:
        query = query.where((visits.c.person_id == person_id) | (visits.c.buddy_id == person_id))
    return _rows(connection, query)


def coming(connection: Connection, now: datetime) -> list[VisitRow]:
    """Return all visits to come that stand, by oneself or with somebody, soonest first."""
    by_oneself = visits.c.cancelled_at.is_(None) & (visits.c.state == ALONE)
    stands = (by_oneself | visits.c.state.in_(UNDER_WAY)) & (visits.c.at >= now)
    return _rows(connection, select(visits).where(stands).order_by(visits.c.at, visits.c.id))


def alone(connection: Connection, person_id: int, now: datetime) -> list[VisitRow]:
    """Return the visits by oneself that are still to come, soonest first."""
    stands = visits.c.cancelled_at.is_(None) & (visits.c.state == ALONE) & (visits.c.at >= now)
    return _rows(
        connection, select(visits).where(visits.c.person_id == person_id, stands).order_by(visits.c.at)
    )


def times_together(connection: Connection, person_id: int, activity: str) -> int:
    """Count how often somebody went along with a person to an activity."""
    query = (
        select(func.count())
        .select_from(visits)
        .where(_to(connection, person_id, activity), visits.c.state == "over")
    )
    return connection.scalar(query) or 0


def forget(connection: Connection, person_id: int, now: datetime) -> None:
    """Before a person is erased: let whoever counts on them hear that it does not go through, without a name.

    It comes back as moments: `visit.gone` for buddies of this person, and the next step of each visit they would
    have gone along on.
    """
    here = visits.c.state.in_(UNDER_WAY)
    with_them = select(visits.c.id, visits.c.person_id).where(visits.c.buddy_id == person_id, here)
    for number, resident in connection.execute(with_them).all():
        due.plan(connection, resident, DUE, str(number), now)
        connection.execute(update(visits).where(visits.c.id == number).values(due_at=now))
    theirs = select(visits).where(visits.c.person_id == person_id, here)
    for row in connection.execute(theirs).mappings().all():
        try:
            activity = opened(connection, visits, row)["activity"]
        except SealBroken:
            # Somebody tampered with it: the moment alone is told, and the erasure goes on.
            activity = ""
        for buddy in {row["buddy_id"] or 0, *visit_offers.waiting(connection, row["id"])} - {0}:
            due.plan(connection, buddy, GONE, f"{activity}@{row['at'].isoformat()}", now)


def ids_of(connection: Connection, person_id: int) -> list[int]:
    """Return the numbers of all visits of a person."""
    return list(connection.execute(select(visits.c.id).where(visits.c.person_id == person_id)).scalars())


def _rows(connection: Connection, query: Any) -> list[VisitRow]:
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
