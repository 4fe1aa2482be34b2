"""Taking what waits in the inbox: whose turn it is, held until the commit, and what becomes of a message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, func, select, update

from db.base import Instant, among, by_the_way, numbers, words
from db.inbox import IS_PENDING, Kind, inbox
from db.keys import BLANK
from db.people import people
from db.sealing import unseal


class Taker(NamedTuple):
    """A person whose turn it is, held until the end of the transaction; the state is sealed."""

    id: int
    channel: str
    state: str | None


class Pending(NamedTuple):
    """One message that waits for its turn; its words are sealed until `words_of` opens them."""

    id: int
    person_id: int
    kind: Kind
    raw: str
    tries: int
    channel: str
    ref: str
    about_id: int | None
    draft_id: int | None


_oldest = (
    select(inbox.c.person_id)
    .where(IS_PENDING, among(by_the_way(inbox.c.channel), words("channels")))
    .order_by(inbox.c.id)
    .limit(bindparam("look"))
)

_waiting = select(_oldest.exists())

# The ids of those who wait are gathered first, into one array, so that the planner can only take people by
# their key: the cost stays the same however many people are known.
_taken = select(people.c.id, people.c.channel, people.c.state).limit(bindparam("most"))
# NO KEY: the journal goes on adding messages meanwhile, and their foreign key looks at the person's row.
_claim_postgresql = _taken.where(
    people.c.id == func.any(func.array(_oldest.scalar_subquery()))
).with_for_update(key_share=True, skip_locked=True)
# On SQLite the transaction itself is the lock.
_claim_sqlite = _taken.where(people.c.id.in_(_oldest))

_of_people = (
    select(
        inbox.c.id,
        inbox.c.person_id,
        inbox.c.kind,
        inbox.c.raw,
        inbox.c.tries,
        inbox.c.channel,
        inbox.c.ref,
        inbox.c.about_id,
        inbox.c.draft_id,
    )
    .where(IS_PENDING, among(inbox.c.person_id, numbers("people")))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)

_now: BindParameter[datetime] = bindparam("now", type_=Instant)

HANDLED = update(inbox).where(among(inbox.c.id, numbers("handled"))).values(handled_at=_now, raw=BLANK)
"""Marks messages `handled` and forgets their words."""

_set_aside = update(inbox).where(inbox.c.id == bindparam("of")).values(set_aside_at=bindparam("at"))

_tried = update(inbox).where(inbox.c.id == bindparam("of")).values(tries=inbox.c.tries + 1)


def waiting(connection: Connection, channels: Sequence[str]) -> bool:
    """Say whether any message of these channels waits for its turn."""
    return bool(connection.scalar(_waiting, {"channels": channels, "look": 1}))


def claim(connection: Connection, channels: Sequence[str], most: int) -> list[Taker]:
    """Hold up to `most` people whose messages wait longest, whom no other worker holds, until the commit."""
    query = _claim_postgresql if connection.dialect.name == "postgresql" else _claim_sqlite
    rows = connection.execute(query, {"channels": channels, "most": most, "look": most * 16})
    return [Taker(*row) for row in rows]


def pending(connection: Connection, people_ids: Sequence[int], most: int) -> list[Pending]:
    """Return the waiting messages of people this transaction holds, oldest first."""
    rows = connection.execute(_of_people, {"people": people_ids, "most": most})
    return [Pending(*row) for row in rows]


def words_of(connection: Connection, message: Pending) -> str:
    """Open what a message says; raises SealBroken where it belongs to another."""
    return unseal(connection, inbox.c.raw, (message.channel, message.ref), message.raw)


def tried(connection: Connection, message: int) -> None:
    """Count one more try at a message."""
    connection.execute(_tried, {"of": message})


def set_aside(connection: Connection, message: int, now: datetime) -> None:
    """Put a message aside that cannot be handled; its words stay for whoever looks into it, for a while."""
    connection.execute(_set_aside, {"of": message, "at": now})
