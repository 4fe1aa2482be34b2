"""Incidents: somebody may be in danger; what kind it is and which rules said so, never what was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    String,
    Table,
    func,
    insert,
    select,
    update,
)

from db.base import Id, Instant, metadata
from db.declared import COUNT, ROW, WHEN, WHOSE, Basis, personal, plain
from db.people import DRILL, people
from db.sealing import Sealed, next_id, opened, seal, sealed_row

VITAL: Basis = "vital interests"
ONE_IN = timedelta(minutes=30)
"""Within this time there is one incident for a person; what comes meanwhile is counted in it."""

WRONG = "wrong"
"""The mark of a false alarm."""


def _seen(purpose: str) -> dict[Any, Any]:
    recipients = "people of the network who are on duty"
    return personal(purpose, basis=VITAL, recipients=recipients, special=True)


incidents = Table(
    "incidents",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("kind", Sealed, nullable=False, info=_seen("which help fits")),
    Column("who", Sealed, nullable=False, info=_seen("whether it is about who writes or about another")),
    Column("urgency", Sealed, nullable=False, info=_seen("what has to be looked at first")),
    Column("rules", Sealed, nullable=False, info=_seen("to see which rules find what, and which are wrong")),
    Column("wijk", Sealed, nullable=False, info=_seen("to find who is on duty there")),
    Column("version", String(20), nullable=False, info=plain("which edition of the rules; it names nobody")),
    Column("times", Integer, nullable=False, info=COUNT),
    Column(
        "asked",
        Boolean,
        nullable=False,
        info=plain("yes or no: whether a human was asked for in so many words"),
    ),
    Column("raised_at", Instant, nullable=False, index=True, info=WHEN),
    Column("last_at", Instant, nullable=False, info=WHEN),
    Column("seen_at", Instant, info=WHEN),
    Column("mark", String(20), info=plain("right, wrong or missed: a word of our own, for the rules")),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One incident."""

    id: int
    person_id: int
    kind: str
    who: str
    urgency: str
    rules: str
    wijk: str
    version: str
    times: int
    asked: bool
    raised_at: datetime
    last_at: datetime
    seen_at: datetime | None
    mark: str | None


def add(connection: Connection, row: dict[str, Any]) -> int:
    """Keep a new incident and return its number."""
    number = next_id(connection, incidents)
    connection.execute(
        insert(incidents), sealed_row(connection, incidents, {"id": number, "times": 1, **row})
    )
    return number


def find(connection: Connection, number: int) -> IncidentRow | None:
    """Return one incident, held until the end of the transaction."""
    query = select(incidents).where(incidents.c.id == number).with_for_update(of=incidents)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def open_of(connection: Connection, person_id: int, now: datetime) -> IncidentRow | None:
    """Return the incident of a person that is not over yet: raised within the last half hour."""
    query = (
        select(incidents)
        .where(incidents.c.person_id == person_id, incidents.c.raised_at > now - ONE_IN)
        .order_by(incidents.c.id.desc())
        .limit(1)
        .with_for_update(of=incidents)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def again(connection: Connection, number: int, changed: dict[str, Any], now: datetime) -> None:
    """Count it once more; `changed` are values in the clear that are weightier than those that stand."""
    sealed = {
        name: seal(connection, incidents.c[name], number, value) if isinstance(value, str) else value
        for name, value in changed.items()
    }
    row = update(incidents).where(incidents.c.id == number)
    connection.execute(row.values(times=incidents.c.times + 1, last_at=now, **sealed))


def seen(connection: Connection, number: int, now: datetime) -> bool:
    """Note that somebody of the network read it; False where somebody did before."""
    free = (incidents.c.id == number) & incidents.c.seen_at.is_(None)
    return connection.execute(update(incidents).where(free).values(seen_at=now)).rowcount == 1


def since(connection: Connection, moment: datetime) -> Iterator[IncidentRow]:
    """Give all incidents since a moment, oldest first."""
    query = select(incidents).where(incidents.c.raised_at >= moment).order_by(incidents.c.id)
    for row in connection.execute(query).mappings().all():
        yield _row(connection, row)


def between(connection: Connection, first: datetime, last: datetime) -> list[IncidentRow]:
    """Return all incidents from one moment up to another, oldest first, but not those of drills."""
    query = (
        select(incidents)
        .join(people, people.c.id == incidents.c.person_id)
        .where(incidents.c.raised_at >= first, incidents.c.raised_at < last, people.c.channel != DRILL)
        .order_by(incidents.c.id)
    )
    return [_row(connection, row) for row in connection.execute(query).mappings().all()]


def _row(connection: Connection, row: Any) -> IncidentRow:
    return IncidentRow(**opened(connection, incidents, row))


def last_of(connection: Connection, person_id: int) -> IncidentRow | None:
    """Return the newest incident of a person."""
    query = (
        select(incidents).where(incidents.c.person_id == person_id).order_by(incidents.c.id.desc()).limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def before(connection: Connection, person_id: int, first: datetime, last: datetime) -> IncidentRow | None:
    """Return the newest incident of a person from one moment up to another that was no false alarm."""
    query = (
        select(incidents)
        .where(
            incidents.c.person_id == person_id,
            incidents.c.raised_at >= first,
            incidents.c.raised_at < last,
            func.coalesce(incidents.c.mark, "") != WRONG,
        )
        .order_by(incidents.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def mark(connection: Connection, number: int, word: str) -> None:
    """Note what it was: right, wrong or missed."""
    connection.execute(update(incidents).where(incidents.c.id == number).values(mark=word))
