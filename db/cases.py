"""Cases: what a human has promised to answer, at most one open for each person, and the notes beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, Table, func, select, text, update

from db.base import Id, Instant, insert_into, metadata
from db.case_notes import forget_talk
from db.declared import COUNT, ROW, WHEN, WHOSE, for_who_answers
from db.people import people
from db.sealing import Sealed, next_id, opened, seal, sealed_row

_OPEN = text("closed_at IS NULL")

cases = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column(
        "reason", Sealed, nullable=False, info=for_who_answers("to know why a human is asked", special=True)
    ),
    Column(
        "note", Sealed, nullable=False, info=for_who_answers("what the person chose to pass on", special=True)
    ),
    Column("reach", Sealed, nullable=False, info=for_who_answers("how the person wants to be answered")),
    Column("wijk", Sealed, nullable=False, info=for_who_answers("to find who answers there")),
    Column("owner", Sealed, nullable=False, info=for_who_answers("who promised to answer")),
    Column("answer_by", Instant, nullable=False, info=WHEN),
    Column("opened_at", Instant, nullable=False, info=WHEN),
    Column("answered_at", Instant, info=WHEN),
    Column("answered_by", Sealed, info=for_who_answers("to say who answered", colleague=True)),
    Column("closed_at", Instant, info=WHEN),
    Column("outcome", Sealed, info=for_who_answers("to know how it ended", special=True)),
    Column(
        "wishes", Sealed, info=for_who_answers("what they agreed to pass on of what they like", special=True)
    ),
    Column("owner_id", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    Column("taken_by", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    Column("taken_at", Instant, info=WHEN),
    # The promise made first: `answer_by` is the one that stands now.
    Column("first_by", Instant, info=WHEN),
    Column("broken", Integer, nullable=False, server_default=text("0"), info=COUNT),
    # When the promise that stands now was kept: `answered_at` is the first answer of all.
    Column("kept_at", Instant, info=WHEN),
    Column("hand_to", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    Column("hand_over", Sealed, info=for_who_answers("to whom somebody wants to hand it over", special=True)),
    sqlite_autoincrement=True,
)
Index("uq_cases_one_open", cases.c.person_id, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case, with the channel of the person it is about."""

    id: int
    person_id: int
    reason: str
    note: str
    reach: str
    wijk: str
    owner: str
    answer_by: datetime
    opened_at: datetime
    answered_at: datetime | None
    answered_by: str | None
    closed_at: datetime | None
    outcome: str | None
    wishes: str | None
    owner_id: int | None
    taken_by: int | None
    taken_at: datetime | None
    first_by: datetime | None
    broken: int
    hand_to: int | None
    hand_over: str | None
    kept_at: datetime | None
    channel: str

    @property
    def promised_first(self) -> datetime:
        """Before when the first promise said that there would be an answer."""
        return self.first_by or self.answer_by


_with_channel = select(cases, people.c.channel).join(people, people.c.id == cases.c.person_id)


@cache
def _add(dialect: str) -> Any:
    return insert_into(cases, dialect).on_conflict_do_nothing(index_elements=["person_id"], index_where=_OPEN)


def open_case(connection: Connection, row: dict[str, Any]) -> bool:
    """Open a case (person_id to opened_at); False, and nothing done, where the person has one open."""
    whole = sealed_row(connection, cases, {"id": next_id(connection, cases), **row})
    added = connection.execute(_add(connection.dialect.name), whole)
    return added.rowcount == 1


def open_of(connection: Connection, person_id: int) -> int | None:
    """Return the number of a person's open case."""
    number: int | None = connection.scalar(
        select(cases.c.id).where(cases.c.person_id == person_id, cases.c.closed_at.is_(None))
    )
    return number


def find(connection: Connection, case_id: int) -> CaseRow | None:
    """Return one case."""
    row = connection.execute(_with_channel.where(cases.c.id == case_id)).mappings().one_or_none()
    return None if row is None else CaseRow(**opened(connection, cases, row))


def still_open(connection: Connection) -> list[CaseRow]:
    """Return all open cases, the one promised soonest first."""
    rows = connection.execute(
        _with_channel.where(cases.c.closed_at.is_(None)).order_by(cases.c.answer_by, cases.c.id)
    )
    return [CaseRow(**opened(connection, cases, row)) for row in rows.mappings()]


def closed_before(connection: Connection, case: CaseRow) -> CaseRow | None:
    """Return the last closed case of the same person."""
    query = (
        _with_channel.where(cases.c.person_id == case.person_id, cases.c.closed_at.is_not(None))
        .order_by(cases.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else CaseRow(**opened(connection, cases, row))


def opened_between(connection: Connection, first: datetime, last: datetime) -> list[CaseRow]:
    """Return the cases that were opened from one moment up to another, oldest first."""
    rows = connection.execute(
        _with_channel.where(cases.c.opened_at >= first, cases.c.opened_at < last).order_by(cases.c.id)
    )
    return [CaseRow(**opened(connection, cases, row)) for row in rows.mappings()]


def correct(connection: Connection, person_id: int, field: str, text: str) -> bool:
    """Put other words in a person's open case, in "note" or "reach"; False where there is none."""
    number = open_of(connection, person_id)
    if number is None:
        return False
    column = {"note": cases.c.note, "reach": cases.c.reach}[field]
    value = {column: seal(connection, column, number, text)}
    connection.execute(update(cases).where(cases.c.id == number).values(value))
    return True


def answered(connection: Connection, case_id: int, by: str, at: datetime) -> bool:
    """Note that a human answered; the first answer since the promise counts. False where the case is not open."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.closed_at.is_(None))
        .values(
            answered_at=func.coalesce(cases.c.answered_at, at),
            kept_at=func.coalesce(cases.c.kept_at, at),
            answered_by=func.coalesce(
                cases.c.answered_by, seal(connection, cases.c.answered_by, case_id, by)
            ),
        )
    )
    return changed.rowcount == 1


def take(connection: Connection, case_id: int, person_id: int, owner: str, at: datetime) -> bool:
    """Let somebody take an open case that nobody has; False, and nothing done, where it is not free."""
    free = (cases.c.id == case_id) & cases.c.closed_at.is_(None) & cases.c.taken_by.is_(None)
    changed = connection.execute(
        update(cases)
        .where(free)
        .values(
            taken_by=person_id,
            taken_at=at,
            owner_id=person_id,
            owner=seal(connection, cases.c.owner, case_id, owner),
        )
    )
    return changed.rowcount == 1


def pass_on(
    connection: Connection, case_id: int, owner: str, owner_id: int | None, by: datetime, *, broken: bool
) -> None:
    """Make somebody else promise an answer; `broken` where the promise that stood was not kept."""
    connection.execute(
        update(cases)
        .where(cases.c.id == case_id)
        .values(
            owner=seal(connection, cases.c.owner, case_id, owner),
            owner_id=owner_id,
            answer_by=by,
            first_by=func.coalesce(cases.c.first_by, cases.c.answer_by),
            broken=cases.c.broken + int(broken),
            kept_at=None,
            taken_by=None,
            taken_at=None,
            hand_to=None,
            hand_over=None,
        )
    )


def promise(connection: Connection, case_id: int, by: datetime) -> None:
    """Promise an answer before another moment; the first promise is kept beside it."""
    first = func.coalesce(cases.c.first_by, cases.c.answer_by)
    connection.execute(update(cases).where(cases.c.id == case_id).values(answer_by=by, first_by=first))


def becomes(
    connection: Connection,
    case_id: int,
    reason: str,
    reach: str,
    owner: str,
    owner_id: int | None,
    by: datetime,
    at: datetime,
) -> None:
    """Let an open case become what its person asks now: `owner` promises an answer before `by`, from `at` on."""
    connection.execute(
        update(cases)
        .where(cases.c.id == case_id)
        .values(
            reason=seal(connection, cases.c.reason, case_id, reason),
            reach=seal(connection, cases.c.reach, case_id, reach),
            owner=seal(connection, cases.c.owner, case_id, owner),
            owner_id=owner_id,
            answer_by=by,
            opened_at=at,
        )
    )


def propose(connection: Connection, case_id: int, person_id: int | None, to: str | None) -> None:
    """Keep to whom a case is to be handed over once its person agreed; nobody where it is off."""
    sealed = None if to is None else seal(connection, cases.c.hand_over, case_id, to)
    connection.execute(update(cases).where(cases.c.id == case_id).values(hand_to=person_id, hand_over=sealed))


def close(connection: Connection, case_id: int, outcome: str, at: datetime) -> bool:
    """Close a case with its outcome and let go of what was said in it; False where it is not open."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.closed_at.is_(None))
        .values(closed_at=at, outcome=seal(connection, cases.c.outcome, case_id, outcome))
    )
    if changed.rowcount:
        forget_talk(connection, case_id)
    return changed.rowcount == 1
