"""Invites: single-use secrets that give a right, kept only as keyed hashes, and the wrong ones somebody tried."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, Text, func, insert, or_, select, update

from db.base import Id, Instant, metadata
from db.declared import DESK, INTEREST, ROW, WHEN, WHOSE, personal, plain
from db.keys import BLANK
from db.sealing import Sealed, index, indexes, next_id, opened, seal, sealed_row

_HASH = plain("a keyed hash of a secret drawn at random; the secret itself is not kept")

invites = Table(
    "invites",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("purpose", String(20), nullable=False, info=plain("what it is for: a word of our own")),
    Column("token_key", Text, nullable=False, unique=True, info=_HASH),
    Column("code_key", Text, index=True, info=_HASH),
    Column(
        "body",
        Sealed,
        nullable=False,
        info=personal("to know whom the invite is for and what it gives", basis=INTEREST),
    ),
    Column("made_by", Text, nullable=False, info=DESK),
    # Where a person made it in a conversation: it goes when they go.
    Column("made_by_person", Id, ForeignKey("people.id", ondelete="CASCADE"), index=True, info=WHOSE),
    Column("made_at", Instant, nullable=False, info=WHEN),
    Column("expires_at", Instant, nullable=False, info=WHEN),
    Column("used_at", Instant, info=WHEN),
    Column("used_by", Id, ForeignKey("people.id", ondelete="SET NULL"), index=True, info=WHOSE),
    sqlite_autoincrement=True,
)

wrong_secrets = Table(
    "wrong_secrets",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("at", Instant, nullable=False, index=True, info=WHEN),
)


@dataclass(frozen=True, slots=True)
class NewInvite:
    """An invite to be kept: the secrets, what they are for, and until when (aware); a code may be missing."""

    purpose: str
    body: str
    token: str
    expires_at: datetime
    code: str | None = None
    made_by: str = ""
    made_by_person: int | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite that is good: what it is for, what it carries as JSON, and the person who made it."""

    id: int
    purpose: str
    body: str
    made_by_person: int | None


def keep(connection: Connection, invite: NewInvite, now: datetime) -> int:
    """Keep an invite and return its number."""
    number = next_id(connection, invites)
    row = {
        "id": number,
        "purpose": invite.purpose,
        "token_key": index(connection, invites.c.token_key, "token", invite.token),
        "code_key": invite.code and index(connection, invites.c.code_key, "code", invite.code),
        "body": invite.body,
        "made_by": invite.made_by,
        "made_by_person": invite.made_by_person,
        "made_at": now,
        "expires_at": invite.expires_at,
    }
    connection.execute(insert(invites), sealed_row(connection, invites, row))
    return number


def use(connection: Connection, person_id: int, secret: str, now: datetime) -> Invite | None:
    """Use the one invite a secret opens; None where it is wrong, used or too old. One of several at a time wins."""
    tokens = indexes(connection, invites.c.token_key, "token", secret)
    codes = indexes(connection, invites.c.code_key, "code", secret)
    fits = or_(invites.c.token_key.in_(tokens), invites.c.code_key.in_(codes))
    good = fits & invites.c.used_at.is_(None) & (invites.c.expires_at > now)
    number = connection.scalar(select(invites.c.id).where(good).order_by(invites.c.id).limit(1))
    taken = connection.execute(
        update(invites)
        .where(invites.c.id == number, invites.c.used_at.is_(None))
        .values(used_at=now, used_by=person_id)
    )
    if taken.rowcount != 1:
        return None
    row = connection.execute(select(invites).where(invites.c.id == number)).mappings().one()
    clear = opened(connection, invites, row)
    # What it says of somebody stands from now on where it was used, and nowhere else.
    connection.execute(update(invites).where(invites.c.id == number).values(body=BLANK))
    return Invite(clear["id"], clear["purpose"], clear["body"], clear["made_by_person"])


def give_back(connection: Connection, invite: Invite) -> None:
    """Let an invite be used once more: whoever used it is not the one it is for."""
    body = seal(connection, invites.c.body, invite.id, invite.body)
    connection.execute(
        update(invites).where(invites.c.id == invite.id).values(used_at=None, used_by=None, body=body)
    )


def code_stands(connection: Connection, code: str, now: datetime) -> bool:
    """Say whether a code belongs to an invite that can still be used: no other may be given the same."""
    codes = indexes(connection, invites.c.code_key, "code", code)
    query = select(invites.c.id).where(
        invites.c.code_key.in_(codes), invites.c.used_at.is_(None), invites.c.expires_at > now
    )
    return connection.scalar(query.limit(1)) is not None


def wrong(connection: Connection, person_id: int, now: datetime) -> None:
    """Keep that a person tried a secret that was not good."""
    connection.execute(insert(wrong_secrets).values(person_id=person_id, at=now))


def wrong_since(connection: Connection, since: datetime, person_id: int | None = None) -> int:
    """Count the wrong secrets tried since a moment, by one person or by all."""
    query = select(func.count()).select_from(wrong_secrets).where(wrong_secrets.c.at > since)
    if person_id is not None:
        query = query.where(wrong_secrets.c.person_id == person_id)
    return connection.scalar(query) or 0
