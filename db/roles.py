"""Roles: who of the network may do what, each since a moment and until it is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Index, String, Table, select, text, update

from db import versions
from db.base import Id, Instant, insert_into, metadata
from db.declared import INTEREST, ROW, WHEN, WHOSE, personal, plain
from db.people import people
from db.sealing import Sealed, next_id, opened, seal, sealed_row

_STANDS = text("ended_at IS NULL")
_VERSION = "roster"

roles = Table(
    "roles",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, info=WHOSE),
    Column("role", String(20), nullable=False, info=plain("one of four words; it names nobody")),
    Column(
        "body",
        Sealed,
        nullable=False,
        info=personal(
            "to know who of the network can be asked what",
            basis=INTEREST,
            recipients="residents see first name and role; coordinators the rest",
        ),
    ),
    Column("granted_at", Instant, nullable=False, info=WHEN),
    Column("ended_at", Instant, info=WHEN),
    sqlite_autoincrement=True,
)
Index(
    "uq_roles_standing",
    roles.c.person_id,
    roles.c.role,
    unique=True,
    sqlite_where=_STANDS,
    postgresql_where=_STANDS,
)


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role that stands; its body is JSON."""

    id: int
    person_id: int
    role: str
    body: str
    granted_at: datetime


@cache
def _add(dialect: str) -> Any:
    new = insert_into(roles, dialect)
    return new.on_conflict_do_nothing(index_elements=["person_id", "role"], index_where=_STANDS)


def grant(connection: Connection, person_id: int, role: str, body: str, now: datetime) -> None:
    """Give a person a role; where they have it already, it says now what is new."""
    row = {
        "id": next_id(connection, roles),
        "person_id": person_id,
        "role": role,
        "body": body,
        "granted_at": now,
    }
    added = connection.execute(_add(connection.dialect.name), sealed_row(connection, roles, row))
    if added.rowcount == 1:
        versions.move_on(connection, _VERSION)
    else:
        change(connection, person_id, role, body)


def change(connection: Connection, person_id: int, role: str, body: str) -> bool:
    """Change what is known of a person in a role; False where they do not have it."""
    number = connection.scalar(select(roles.c.id).where(_held(person_id, role)))
    if number is None:
        return False
    sealed = seal(connection, roles.c.body, number, body)
    connection.execute(update(roles).where(roles.c.id == number).values(body=sealed))
    versions.move_on(connection, _VERSION)
    return True


def end(connection: Connection, person_id: int, role: str, now: datetime) -> bool:
    """Take a role back; False where the person does not have it."""
    done = connection.execute(update(roles).where(_held(person_id, role)).values(ended_at=now))
    if done.rowcount:
        versions.move_on(connection, _VERSION)
    return done.rowcount == 1


def forget(connection: Connection, person_id: int) -> None:
    """Move the roster on where a person who is about to be erased stands in it."""
    has = select(roles.c.id).where(roles.c.person_id == person_id, roles.c.ended_at.is_(None)).limit(1)
    if connection.scalar(has) is not None:
        versions.move_on(connection, _VERSION)


def standing(connection: Connection) -> list[RoleRow]:
    """Return all roles that stand, by person and role."""
    rows = connection.execute(
        select(roles)
        .join(people, people.c.id == roles.c.person_id)
        .where(roles.c.ended_at.is_(None))
        .order_by(roles.c.person_id, roles.c.role)
    )
    clear = (opened(connection, roles, row) for row in rows.mappings())
    return [
        RoleRow(row["id"], row["person_id"], row["role"], row["body"], row["granted_at"]) for row in clear
    ]


def version(connection: Connection) -> int:
    """Return the version of the roster; it moves with every role that is given, changed or taken back."""
    return versions.version(connection, _VERSION)


def _held(person_id: int, role: str) -> Any:
    return (roles.c.person_id == person_id) & (roles.c.role == role) & roles.c.ended_at.is_(None)
