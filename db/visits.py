"""Visits: which activity a person means to go to, and when."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Table, Text, UniqueConstraint, select, update

from db.base import Id, Instant, insert_into, metadata

visits = Table(
    "visits",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("activity", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("planned_at", Instant, nullable=False),
    Column("cancelled_at", Instant),
    UniqueConstraint("person_id", "activity", "at"),
)


@cache
def _plan(dialect: str) -> Any:
    return insert_into(visits, dialect).on_conflict_do_update(
        index_elements=["person_id", "activity", "at"], set_={"cancelled_at": None}
    )


def plan(
    connection: Connection,
    person_id: int,
    activity: str,
    at: datetime,
    now: datetime,
) -> None:
    """Plan a visit; planning the same one again brings it back."""
    connection.execute(
        _plan(connection.dialect.name),
        {"person_id": person_id, "activity": activity, "at": at, "planned_at": now},
    )


def cancel(connection: Connection, person_id: int, activity: str, now: datetime) -> None:
    """Take back the visits to an activity that are still to come."""
    connection.execute(
        update(visits)
        .where(
            visits.c.person_id == person_id,
            visits.c.activity == activity,
            visits.c.cancelled_at.is_(None),
            visits.c.at >= now,
        )
        .values(cancelled_at=now)
    )


def planned(connection: Connection, person_id: int) -> list[tuple[str, datetime]]:
    """Return activity and moment of the visits that stand, soonest first."""
    rows = connection.execute(
        select(visits.c.activity, visits.c.at)
        .where(visits.c.person_id == person_id, visits.c.cancelled_at.is_(None))
        .order_by(visits.c.at)
    )
    return [(activity, at) for activity, at in rows]
