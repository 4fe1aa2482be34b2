"""Visits on which somebody goes along: the wish, how far it is, and what becomes of it where one of the two goes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from db import due, visit_offers
from db.keys import SealBroken
from db.sealing import next_id, opened, seal, sealed_row
from db.visits import UNDER_WAY, VisitRow, of_activity, read, visits

DUE, GONE = "visit.due", "visit.gone"
"""What moments are called at which a visit goes a step on, and at which a buddy hears that one is gone."""


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
        .where(of_activity(connection, person_id, activity), visits.c.at == at)
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
    return read(connection, query)


def times_together(connection: Connection, person_id: int, activity: str) -> int:
    """Count how often somebody went along with a person to an activity."""
    query = (
        select(func.count())
        .select_from(visits)
        .where(of_activity(connection, person_id, activity), visits.c.state == "over")
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
