"""Drafts: what somebody told of another person, kept until that person says yes or no themselves, at most 14 days.

Of the other person nothing stands here but what `ALLOWED` names: a first name, the wijk, the wishes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, delete, insert, select, update

from db.base import Id, Instant, metadata
from db.declared import INTEREST, ROW, WHEN, WHOSE, personal, plain
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


def drop(connection: Connection, number: int) -> bool:
    """Delete a draft; False where it is gone already."""
    return connection.execute(delete(drafts).where(drafts.c.id == number)).rowcount == 1


def _draft(row: dict[str, object]) -> Draft:
    wishes = tuple(json.loads(str(row["wishes"])))
    names = Draft.__dataclass_fields__.keys() - {"wishes"}
    return Draft(wishes=wishes, **{name: row[name] for name in names})  # type: ignore[arg-type]
