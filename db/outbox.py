"""The outbox: every line said to a person, in order, and how far it got."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    case,
    delete,
    func,
    insert,
    null,
    select,
    text,
    update,
)

from db.base import Id, Instant, as_json, json_rows, metadata
from db.declared import COUNT, ROW, WHEN, WHOSE, personal, plain
from db.inbox import INSIDE, inbox
from db.sealing import Sealed, seal, unseal

_OPEN = text("ended_at IS NULL")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    # Not a foreign key: handled messages go after a week, what was said may stay longer.
    Column("inbox_id", Id, nullable=False, info=ROW),
    Column("n", Integer, nullable=False, info=COUNT),
    # Whom it is about, where that is somebody else: it goes when they go.
    Column("about_id", Id, ForeignKey("people.id", ondelete="CASCADE"), info=WHOSE),
    Column("draft_id", Id, ForeignKey("drafts.id", ondelete="CASCADE"), info=ROW),
    Column(
        "payload",
        Sealed,
        nullable=False,
        info=personal("to say it, and to show the talk again", special=True),
    ),
    Column("status", String(10), nullable=False, info=plain("how far it got: one of seven words")),
    Column("lease_until", Instant, info=WHEN),
    Column("retry_at", Instant, info=WHEN),
    Column("tries", Integer, nullable=False, server_default=text("0"), info=COUNT),
    Column("doubts", Integer, nullable=False, server_default=text("0"), info=COUNT),
    Column("channel_ref", Text, info=plain("the channel's own number of the message")),
    Column("why", Text, info=plain("why it failed: a word of our own")),
    Column("created_at", Instant, nullable=False, info=WHEN),
    # When it reached its end, whichever that was.
    Column("ended_at", Instant, info=WHEN),
    UniqueConstraint("inbox_id", "n"),
    sqlite_autoincrement=True,
    info={"bound_by": ("person_id", "inbox_id", "n")},
)
Index("ix_outbox_person", outbox.c.person_id, outbox.c.id)
Index("ix_outbox_open", outbox.c.person_id, outbox.c.id, sqlite_where=_OPEN, postgresql_where=_OPEN)
_ABOUT = text("about_id IS NOT NULL")
_DRAFT = text("draft_id IS NOT NULL")
Index("ix_outbox_about", outbox.c.about_id, sqlite_where=_ABOUT, postgresql_where=_ABOUT)
Index("ix_outbox_draft", outbox.c.draft_id, sqlite_where=_DRAFT, postgresql_where=_DRAFT)


class Said(NamedTuple):
    """A line that a turn says: the message it answers, its place among the answers, the reply as JSON.

    `to_send` says whether a door must be told of it; where doors ask for their lines, it is there to be read. Whom it
    tells something of, and from which draft, goes along from the message.
    """

    person_id: int
    inbox_id: int
    n: int
    payload: str
    to_send: bool
    about_id: int | None = None
    draft_id: int | None = None


_given = json_rows(
    "said",
    person_id=BigInteger,
    inbox_id=BigInteger,
    n=Integer,
    payload=Text,
    to_send=Integer,
    about_id=BigInteger,
    draft_id=BigInteger,
)
_now: BindParameter[datetime] = bindparam("now", type_=Instant)
SAY = insert(outbox).from_select(
    ["person_id", "inbox_id", "n", "payload", "status", "created_at", "ended_at", "about_id", "draft_id"],
    select(
        _given.c.person_id,
        _given.c.inbox_id,
        _given.c.n,
        _given.c.payload,
        case((_given.c.to_send == 1, "waiting"), else_="sent"),
        _now,
        case((_given.c.to_send == 1, null()), else_=_now),
        _given.c.about_id,
        _given.c.draft_id,
    ),
)
"""Adds the lines `said`, in order."""

_after = (
    select(outbox.c.id, outbox.c.inbox_id, outbox.c.n, outbox.c.payload)
    .where(outbox.c.person_id == bindparam("person"), outbox.c.id > bindparam("number"))
    .order_by(outbox.c.id)
)

IS_OPEN = outbox.c.ended_at.is_(None)
"""Of a line: it is still to be sent."""


def after(connection: Connection, person_id: int, number: int) -> list[tuple[int, str]]:
    """Return number and payload of the lines said to a person after a number, oldest first."""
    rows = connection.execute(_after, {"person": person_id, "number": number})
    return [
        (line, unseal(connection, outbox.c.payload, (person_id, message, n), payload))
        for line, message, n, payload in rows
    ]


def say(connection: Connection, line: Said, now: datetime) -> None:
    """Add one line to what is said to a person."""
    row = (line.person_id, line.inbox_id, line.n)
    sealed = seal(connection, outbox.c.payload, row, line.payload)
    values = (*row, sealed, int(line.to_send), line.about_id, line.draft_id)
    connection.execute(SAY, {"said": as_json([values]), "now": now})


def last_answered(connection: Connection, person_id: int) -> tuple[int, bool] | None:
    """Return the message that was answered last, and whether a door must be told what is said to this person."""
    query = select(outbox.c.inbox_id, IS_OPEN).where(outbox.c.person_id == person_id)
    row = connection.execute(query.order_by(outbox.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else (row[0], bool(row[1]))


def take_back(connection: Connection, person_id: int, beginning: str, now: datetime) -> None:
    """Withhold lines that are not sent yet and say what an event with such a ref told."""
    told = select(inbox.c.id).where(
        inbox.c.person_id == person_id, inbox.c.ref.startswith(INSIDE + beginning, autoescape=True)
    )
    connection.execute(
        update(outbox)
        .where(outbox.c.person_id == person_id, IS_OPEN, outbox.c.inbox_id.in_(told))
        .values(status="withheld", ended_at=now, lease_until=None, why="taken back")
    )


def let_go(connection: Connection, person_id: int, until: datetime) -> None:
    """Forget what was said to a person up to a moment, but for what is still to be sent."""
    said = (outbox.c.person_id == person_id) & (outbox.c.created_at <= until)
    connection.execute(delete(outbox).where(said, ~IS_OPEN))


def newest(connection: Connection) -> int:
    """Return the number of the line said last, to whomever; 0 before anything was said."""
    return connection.scalar(select(func.max(outbox.c.id))) or 0
