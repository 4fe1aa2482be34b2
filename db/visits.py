"""Visits: which activity a person means to go to, and when."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Table, Text, UniqueConstraint, select, update

from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, lookup, personal
from db.sealing import Sealed, index, next_id, opened, renew, sealed_row

visits = Table(
    "visits",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column("activity_key", Text, nullable=False, info=lookup("activity", within="person_id")),
    Column("activity", Sealed, nullable=False, info=personal("to arrange a first visit", special=True)),
    Column("at", Instant, nullable=False, info=WHEN),
    Column("planned_at", Instant, nullable=False, info=WHEN),
    Column("cancelled_at", Instant, info=WHEN),
    UniqueConstraint("person_id", "activity_key", "at", name="uq_visits_person_id_activity_at"),
)


@cache
def _plan(dialect: str) -> Any:
    return insert_into(visits, dialect).on_conflict_do_update(
        index_elements=["person_id", "activity_key", "at"], set_={"cancelled_at": None}
    )


def plan(
    connection: Connection,
    person_id: int,
    activity: str,
    at: datetime,
    now: datetime,
) -> None:
    """Plan a visit; planning the same one again brings it back."""
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
    """Take back the visits to an activity that are still to come."""
    renew(connection, visits.c.activity_key, person_id, activity, visits.c.person_id == person_id)
    connection.execute(
        update(visits)
        .where(
            visits.c.person_id == person_id,
            visits.c.activity_key == index(connection, visits.c.activity_key, person_id, activity),
            visits.c.cancelled_at.is_(None),
            visits.c.at >= now,
        )
        .values(cancelled_at=now)
    )


def planned(connection: Connection, person_id: int) -> list[tuple[str, datetime]]:
    """Return activity and moment of the visits that stand, soonest first."""
    rows = connection.execute(
        select(visits)
        .where(visits.c.person_id == person_id, visits.c.cancelled_at.is_(None))
        .order_by(visits.c.at)
    )
    clear = (opened(connection, visits, row) for row in rows.mappings())
    return [(row["activity"], row["at"]) for row in clear]
