"""Alerts: what people of the network are told until somebody acknowledges it, one open for each person and kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import Text as LongText

from db.base import Id, Instant, metadata
from db.declared import COUNT, ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, opened, sealed_row

_WHO = plain("numbers of rows of people; they name nobody")

alerts = Table(
    "alerts",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("kind", String(20), nullable=False, info=plain("what it is about: a word of our own")),
    Column("urgency", Integer, nullable=False, info=COUNT),
    Column(
        "wijk",
        Sealed,
        nullable=False,
        info=personal("to find who answers there", recipients="people of the network who are alerted"),
    ),
    Column("number", Id, nullable=False, info=plain("number of the case it belongs to; 0 without one")),
    Column("asked", LongText, nullable=False, info=_WHO),
    Column("passed", LongText, nullable=False, info=_WHO),
    Column("times", Integer, nullable=False, info=COUNT),
    Column("news", Integer, nullable=False, info=COUNT),
    Column("raised_at", Instant, nullable=False, info=WHEN),
    Column("told_at", Instant, info=WHEN),
    Column("acked_at", Instant, info=WHEN),
    Column("acked_by", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    Column("ended_at", Instant, info=WHEN),
    sqlite_autoincrement=True,
)
Index("ix_alerts_open", alerts.c.person_id, alerts.c.kind, alerts.c.ended_at)


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert: about whom, what, how urgent, who is asked now (nobody: the desk) and who was asked before."""

    id: int
    person_id: int
    kind: str
    urgency: int
    wijk: str
    number: int
    asked: tuple[int, ...]
    passed: tuple[int, ...]
    times: int
    news: int
    raised_at: datetime
    told_at: datetime | None
    acked_at: datetime | None
    acked_by: int | None
    ended_at: datetime | None


def add(connection: Connection, row: dict[str, Any]) -> int:
    """Keep a new alert (person_id, kind, urgency, wijk, number, asked, raised_at) and return its number."""
    number = next_id(connection, alerts)
    whole = {"id": number, "passed": "", "times": 0, "news": 0, **row, "asked": _written(row["asked"])}
    connection.execute(insert(alerts), sealed_row(connection, alerts, whole))
    return number


def find(connection: Connection, number: int) -> AlertRow | None:
    """Return one alert, held until the end of the transaction."""
    query = select(alerts).where(alerts.c.id == number).with_for_update(of=alerts)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def open_of(connection: Connection, person_id: int, kind: str) -> AlertRow | None:
    """Return the alert of a kind about a person that has not ended, held until the end of the transaction."""
    query = (
        select(alerts)
        .where(alerts.c.person_id == person_id, alerts.c.kind == kind, alerts.c.ended_at.is_(None))
        .order_by(alerts.c.id)
        .limit(1)
        .with_for_update(of=alerts)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _row(connection, row)


def waiting(connection: Connection) -> list[AlertRow]:
    """Return the alerts that nobody took and that have not ended, oldest first."""
    query = (
        select(alerts).where(alerts.c.acked_by.is_(None), alerts.c.ended_at.is_(None)).order_by(alerts.c.id)
    )
    return [_row(connection, row) for row in connection.execute(query).mappings()]


def last_of(connection: Connection, person_id: int, kind: str) -> AlertRow | None:
    """Return the newest alert of a kind about a person, ended or not."""
    mine = (alerts.c.person_id == person_id) & (alerts.c.kind == kind)
    row = connection.execute(select(alerts).where(mine).order_by(alerts.c.id.desc()).limit(1)).mappings()
    found = row.one_or_none()
    return None if found is None else _row(connection, found)


def told_last(connection: Connection, person_id: int) -> datetime | None:
    """Return when people of the network were last told something about a person, by any alert."""
    last: datetime | None = connection.scalar(
        select(func.max(alerts.c.told_at, type_=Instant)).where(alerts.c.person_id == person_id)
    )
    return last


def ask(
    connection: Connection, number: int, asked: Sequence[int], passed: Sequence[int], urgency: int
) -> None:
    """Turn an alert to other people; whoever acknowledged it before no longer counts."""
    _change(
        connection,
        number,
        asked=_written(asked),
        passed=_written(passed),
        urgency=urgency,
        times=0,
        acked_at=None,
        acked_by=None,
    )


def told(connection: Connection, number: int, now: datetime) -> None:
    """Note that those who are asked were told everything there is."""
    _change(connection, number, told_at=now, news=0, times=alerts.c.times + 1)


def add_news(connection: Connection, number: int, urgency: int) -> None:
    """Note that there is more to tell, at this urgency from now on."""
    _change(connection, number, news=alerts.c.news + 1, urgency=urgency)


def acknowledge(connection: Connection, number: int, by: int, now: datetime) -> bool:
    """Note that somebody took an alert upon them; False where another did before, or it has ended."""
    free = (alerts.c.id == number) & alerts.c.acked_by.is_(None) & alerts.c.ended_at.is_(None)
    done = connection.execute(update(alerts).where(free).values(acked_at=now, acked_by=by))
    return done.rowcount == 1


def end(connection: Connection, number: int, now: datetime) -> None:
    """End an alert: nobody is told of it any more."""
    _change(connection, number, ended_at=now)


def _change(connection: Connection, number: int, **values: Any) -> None:
    connection.execute(update(alerts).where(alerts.c.id == number).values(**values))


def _row(connection: Connection, row: Any) -> AlertRow:
    clear = opened(connection, alerts, row)
    return AlertRow(**{**clear, "asked": _read(clear["asked"]), "passed": _read(clear["passed"])})


def _written(numbers: Sequence[int]) -> str:
    return " ".join(map(str, numbers))


def _read(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split() if number.isdecimal())
