"""Drafts: what somebody told of another person, kept until that person says yes or no themselves, at most 14 days.

Of the other person nothing stands here but what `ALLOWED` names: a first name, the wijk, the wishes.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Column, Connection, ForeignKey, String, Table, delete, insert, select, update

from db import erasures
from db.base import Id, Instant, metadata
from db.declared import INTEREST, ROW, WHEN, WHOSE, personal, plain
from db.people import people
from db.roles import roles
from db.sealing import Sealed, next_id, opened, sealed_row

ALLOWED = frozenset({"name", "wijk", "wishes"})
"""The columns about a person who was not asked yet (PR-17)."""

_ASKED = "to show the person what was told of them, and ask whether they want to go on"

drafts = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "made_by", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("made_by_name", Sealed, nullable=False, info=personal("to say who told it")),
    Column("relation", String(20), nullable=False, info=plain("one of a dozen words; it names nobody")),
    Column("name", Sealed, nullable=False, info=personal(_ASKED, basis=INTEREST)),
    Column("wijk", Sealed, nullable=False, info=personal(_ASKED, basis=INTEREST)),
    Column("wishes", Sealed, nullable=False, info=personal(_ASKED, basis=INTEREST)),
    Column("made_at", Instant, nullable=False, info=WHEN),
    Column("expires_at", Instant, nullable=False, info=WHEN),
    # Who used the link or the code: the person, or an ambassador who has them on the telephone.
    Column("shown_to", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What was told of somebody: by whom, how they are called, where, and which kinds of wishes."""

    made_by: int
    made_by_name: str
    relation: str
    name: str
    wijk: str
    wishes: tuple[str, ...]
    expires_at: datetime
    id: int = 0
    shown_to: int | None = None


def keep(connection: Connection, draft: Draft, now: datetime) -> int:
    """Keep a draft and return its number."""
    number = next_id(connection, drafts)
    row = {
        "id": number,
        "made_by": draft.made_by,
        "made_by_name": draft.made_by_name,
        "relation": draft.relation,
        "name": draft.name,
        "wijk": draft.wijk,
        "wishes": json.dumps(list(draft.wishes)),
        "made_at": now,
        "expires_at": draft.expires_at,
    }
    connection.execute(insert(drafts), sealed_row(connection, drafts, row))
    return number


def find(connection: Connection, number: int, now: datetime) -> Draft | None:
    """Return a draft; None where it is answered or too old."""
    query = select(drafts).where(drafts.c.id == number, drafts.c.expires_at > now)
    row = connection.execute(query.with_for_update()).mappings().one_or_none()
    return None if row is None else _draft(opened(connection, drafts, row))


def made_by(connection: Connection, person_id: int, now: datetime) -> Sequence[Draft]:
    """Return the drafts a person made that still stand, oldest first."""
    query = select(drafts).where(drafts.c.made_by == person_id, drafts.c.expires_at > now)
    rows = connection.execute(query.order_by(drafts.c.id)).mappings()
    return [_draft(opened(connection, drafts, row)) for row in rows]


def shown(connection: Connection, number: int, person_id: int) -> None:
    """Note to whom a draft was shown; the answer counts from nobody else."""
    connection.execute(update(drafts).where(drafts.c.id == number).values(shown_to=person_id))


def maker_of(connection: Connection, number: int) -> int | None:
    """Return who made a draft; None where it is gone."""
    maker: int | None = connection.scalar(select(drafts.c.made_by).where(drafts.c.id == number))
    return maker


def of_person(connection: Connection, person_id: int) -> Sequence[int]:
    """Return the numbers of what others told of a person; what an ambassador read out by telephone is of another."""
    has_role = select(roles.c.id).where(roles.c.person_id == person_id, roles.c.ended_at.is_(None))
    query = select(drafts.c.id).where(drafts.c.shown_to == person_id, ~has_role.exists())
    return connection.scalars(query.order_by(drafts.c.id)).all()


def drop(connection: Connection, number: int, now: datetime) -> bool:
    """Delete a draft with the lines that say it again, also from a backup; False where it is gone already."""
    found = [(token, now) for one, token in _tokens(connection) if one == number]
    erasures.remember(connection, found)
    connection.execute(delete(drafts).where(drafts.c.id == number))
    return bool(found)


def forget(connection: Connection, person_id: int, now: datetime) -> None:
    """Before a person is erased: drop what others told of them."""
    for number in of_person(connection, person_id):
        drop(connection, number, now)


def drop_again(connection: Connection, tokens: Collection[str]) -> None:
    """Drop the drafts that were dropped before and came back with a backup."""
    known = frozenset(tokens)
    again = [number for number, token in _tokens(connection) if token in known]
    if again:
        connection.execute(delete(drafts).where(drafts.c.id.in_(again)))


def _tokens(connection: Connection) -> list[tuple[int, str]]:
    """The number of each draft and its token: made from that of its maker, it says nothing of anybody."""
    rows = connection.execute(
        select(drafts.c.id, people.c.token).join(people, people.c.id == drafts.c.made_by)
    )
    return [(number, sha256(f"{token}:{number}".encode()).hexdigest()[:32]) for number, token in rows]


def _draft(row: dict[str, object]) -> Draft:
    wishes = tuple(json.loads(str(row["wishes"])))
    names = Draft.__dataclass_fields__.keys() - {"wishes"}
    return Draft(wishes=wishes, **{name: row[name] for name in names})  # type: ignore[arg-type]
