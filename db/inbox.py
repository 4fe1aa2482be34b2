"""The inbox: everything that was heard, once each, until it has been handled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    insert,
    literal,
    select,
    text,
    true,
    update,
)

from db.base import Id, Instant, as_json, insert_into, json_rows, metadata
from db.declared import COUNT, ROW, WHEN, WHOSE, personal, plain
from db.keys import BLANK, Cipher
from db.people import address_key, meet, people
from db.sealing import Sealed, seal

Kind = Literal["door", "inside"]

EMPTY: Mapping[str, ColumnElement[int]] = MappingProxyType({})
"""About nobody else."""

INSIDE = "inside:"
"""How the refs of events begin that the clock and the tools put in the inbox; no door may use it."""

_PENDING = text("handled_at IS NULL AND set_aside_at IS NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("channel", String(40), nullable=False, info=plain("by which door; the same for everyone there")),
    Column(
        "ref", Text, nullable=False, info=plain("the channel's own number of the message, to know it again")
    ),
    Column("kind", String(10), nullable=False, info=plain("from a door or from inside")),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    # Whom it is about, where that is somebody else: it goes when they go.
    Column("about_id", Id, ForeignKey("people.id", ondelete="CASCADE"), info=WHOSE),
    Column("draft_id", Id, ForeignKey("drafts.id", ondelete="CASCADE"), info=ROW),
    Column(
        "raw", Sealed, nullable=False, info=personal("to answer it; blanked in the same commit", special=True)
    ),
    Column("received_at", Instant, nullable=False, info=WHEN),
    Column("handled_at", Instant, info=WHEN),
    Column("tries", Integer, nullable=False, server_default=text("0"), info=COUNT),
    Column("set_aside_at", Instant, info=WHEN),
    UniqueConstraint("channel", "ref"),
    sqlite_autoincrement=True,
    # Known before the row is there, and no other row has the same.
    info={"bound_by": ("channel", "ref")},
)
Index("ix_inbox_pending", inbox.c.id, sqlite_where=_PENDING, postgresql_where=_PENDING)
Index(
    "ix_inbox_pending_person",
    inbox.c.person_id,
    inbox.c.id,
    sqlite_where=_PENDING,
    postgresql_where=_PENDING,
)

_ABOUT = text("about_id IS NOT NULL")
_DRAFT = text("draft_id IS NOT NULL")
Index("ix_inbox_about", inbox.c.about_id, sqlite_where=_ABOUT, postgresql_where=_ABOUT)
Index("ix_inbox_draft", inbox.c.draft_id, sqlite_where=_DRAFT, postgresql_where=_DRAFT)

IS_PENDING = inbox.c.handled_at.is_(None) & inbox.c.set_aside_at.is_(None)
"""Of a message: it waits for its turn."""


class Incoming(NamedTuple):
    """One message from a door, as it was received, and the address it came from."""

    channel: str
    ref: str
    address: str
    raw: str


class Inside(NamedTuple):
    """One event of our own making, as JSON, for a person of a channel; `ref` is its own, without INSIDE.

    `about_id` is whom it tells something of, and `draft_id` what was told of somebody, where there is such.
    """

    channel: str
    ref: str
    person_id: int
    event: str
    about_id: int | None = None
    draft_id: int | None = None


_incoming = json_rows("messages", channel=Text, ref=Text, address_key=Text, raw=Text)
_sender = (
    select(people.c.id)
    .where(people.c.channel == _incoming.c.channel, people.c.address_key == _incoming.c.address_key)
    .scalar_subquery()
)
_inside = json_rows(
    "messages",
    channel=Text,
    ref=Text,
    person_id=BigInteger,
    event=Text,
    about_id=BigInteger,
    draft_id=BigInteger,
)


@cache
def _keep(dialect: str) -> Any:
    """Add messages from people who are known, in order; give channel and ref of the new ones back."""
    given = _incoming.c
    return _add(
        dialect, "door", given.channel, given.ref, _sender, given.raw, _sender.is_not(None)
    ).returning(inbox.c.channel, inbox.c.ref)


@cache
def _put_inside(dialect: str) -> Any:
    given = _inside.c
    # SQLite cannot tell ON CONFLICT from a join's ON where a select has no WHERE.
    about = {"about_id": given.about_id, "draft_id": given.draft_id}
    return _add(dialect, "inside", given.channel, given.ref, given.person_id, given.event, true(), about)


def _add(
    dialect: str,
    kind: Kind,
    channel: ColumnElement[str],
    ref: ColumnElement[str],
    person: ColumnElement[int],
    raw: ColumnElement[str],
    where: ColumnElement[bool],
    about: Mapping[str, ColumnElement[int]] = EMPTY,
) -> Any:
    rows = select(
        channel, ref, person, raw, literal(kind), bindparam("now", type_=Instant), *about.values()
    ).where(where)
    columns = ["channel", "ref", "person_id", "raw", "kind", "received_at", *about]
    new = insert_into(inbox, dialect).from_select(columns, rows)
    return new.on_conflict_do_nothing(index_elements=["channel", "ref"])


def keep(connection: Connection, messages: Sequence[Incoming], now: datetime) -> set[tuple[str, str]]:
    """Add messages from doors; return channel and ref of those that were never seen before.

    Safe where each statement commits by itself: at worst a person is known of whom nothing was kept.
    """
    new = _kept(connection, messages, now)
    if len(new) < len(messages):
        # Seen before, or from people who are not known yet: for these it takes a second time.
        meet(connection, ((message.channel, message.address) for message in messages), now)
        new |= _kept(connection, messages, now)
    return new


def _kept(connection: Connection, messages: Sequence[Incoming], now: datetime) -> set[tuple[str, str]]:
    rows = [
        (
            message.channel,
            message.ref,
            address_key(connection, message.channel, message.address),
            seal(connection, inbox.c.raw, (message.channel, message.ref), message.raw),
        )
        for message in messages
    ]
    added = connection.execute(_keep(connection.dialect.name), {"messages": as_json(rows), "now": now})
    return {(channel, ref) for channel, ref in added}


def put_inside(connection: Connection, events: Sequence[Inside], now: datetime) -> None:
    """Add events of our own making; a ref that was put before changes nothing."""
    marked = [
        event._replace(
            ref=INSIDE + event.ref,
            event=seal(connection, inbox.c.raw, (event.channel, INSIDE + event.ref), event.event),
        )
        for event in events
    ]
    connection.execute(_put_inside(connection.dialect.name), {"messages": as_json(marked), "now": now})


def of_person(connection: Connection, person_id: int) -> list[dict[str, Any]]:
    """Return a person's messages as they stand; on PostgreSQL no other is added until the commit."""
    connection.execute(select(people.c.id).where(people.c.id == person_id).with_for_update())
    rows = connection.execute(select(inbox).where(inbox.c.person_id == person_id).order_by(inbox.c.id))
    return [dict(row) for row in rows.mappings()]


def put_back(connection: Connection, person_id: int, rows: Sequence[dict[str, Any]]) -> None:
    """Put messages from doors back for the person who is at their address now, so that none is heard twice.

    Only those that still wait keep their words. What came from inside was about the person who is gone.
    """
    for row in rows:
        waits = row["handled_at"] is None and row["set_aside_at"] is None
        if row["kind"] == "inside":
            continue
        values = {**row, "person_id": person_id, "raw": Cipher(row["raw"]) if waits else BLANK}
        connection.execute(insert(inbox).values(values))


def take_back(connection: Connection, person_id: int, beginning: str, now: datetime) -> None:
    """Let events of our own making whose ref begins so never be heard, where their turn has not come yet."""
    mine = (inbox.c.person_id == person_id) & inbox.c.ref.startswith(INSIDE + beginning, autoescape=True)
    connection.execute(update(inbox).where(IS_PENDING, mine).values(handled_at=now, raw=BLANK))
