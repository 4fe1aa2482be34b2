"""Erasing a person: every table is found by its foreign keys, so that a new one cannot be forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    ForeignKey,
    Select,
    Table,
    bindparam,
    delete,
    false,
    or_,
    select,
    update,
)
from sqlalchemy.sql.dml import Delete, Update

from db import drafts, erasures, roles, visits_together
from db.people import people
from db.tables import metadata

_WHO = bindparam("whose", type_=BigInteger)


@dataclass(frozen=True, slots=True)
class _Ties:
    """How a table hangs on people: by rows that are theirs, and by rows that only name them."""

    theirs: tuple[ForeignKey, ...]
    names: tuple[ForeignKey, ...]


def erase(connection: Connection, person_id: int, now: datetime) -> bool:
    """Erase a person and all rows that are theirs, lines and moments still to come too; False where nobody is there.

    It belongs in the transaction of what leads to it. What is left is a token that says nothing of the person, for
    backups that are restored later. Lines that were not sent yet are erased with the rest. Whoever was to go along with
    them, or was counting on them, hears that it does not go through.
    """
    # The person first, as a turn does: otherwise a turn of theirs and this would wait for each other. NO KEY, so that
    # a sweep that has their moments in hand may still finish.
    held = select(people.c.token).where(people.c.id == person_id).with_for_update(key_share=True)
    token = connection.scalar(held)
    if token is None:
        return False
    roles.forget(connection, person_id)
    visits_together.forget(connection, person_id, now)
    drafts.forget(connection, person_id, now)
    for statement in _statements():
        connection.execute(statement, {"whose": person_id})
    erasures.remember(connection, [(token, now)])
    return True


def erase_again(connection: Connection, tokens: Iterable[str], now: datetime) -> int:
    """Erase the people with these tokens, who were erased before and came back with a backup; return how many.

    What was told of somebody and dropped since is dropped again too.
    """
    tokens = frozenset(tokens)
    drafts.drop_again(connection, tokens)
    found = (
        connection.scalar(select(people.c.id).where(people.c.token == token)) for token in sorted(tokens)
    )
    return sum(erase(connection, number, now) for number in found if number is not None)


@cache
def of_a_person(table: Table) -> bool:
    """Say whether rows of a table are some person's and go when the person is erased."""
    return table is people or bool(_ties(table).theirs)


@cache
def rows_of(table: Table) -> Select[Any]:
    """Select the rows of a table that are some person's, whose number is bound as `whose`."""
    return select(table).where(_is_theirs(table)).order_by(*table.primary_key.columns)


@cache
def _statements() -> tuple[Update | Delete, ...]:
    return tuple(_make(metadata.sorted_tables))


def _make(tables: list[Table]) -> Iterator[Update | Delete]:
    # From the outermost table inwards, so that nothing points at a row that is gone.
    for table in reversed(tables):
        ties = _ties(table)
        for key in ties.names:
            column = table.c[key.parent.name]
            yield update(table).where(_points_at(key)).values({column: None})
        if of_a_person(table):
            yield delete(table).where(_is_theirs(table))


def _is_theirs(table: Table) -> ColumnElement[bool]:
    if table is people:
        return people.c.id == _WHO
    return or_(false(), *(_points_at(key) for key in _ties(table).theirs))


def _points_at(key: ForeignKey) -> ColumnElement[bool]:
    column, there = key.parent, key.column.table
    if there is people:
        return column == _WHO
    return column.in_(select(key.column).where(_is_theirs(there)))


@cache
def _ties(table: Table) -> _Ties:
    """Sort the foreign keys that lead to people; raises ValueError where one does not say what erasing does."""
    if table is people:
        return _Ties((), ())
    keys = [
        key for key in table.foreign_keys if key.column.table is not table and of_a_person(key.column.table)
    ]
    for key in keys:
        if key.ondelete not in ("CASCADE", "SET NULL"):
            raise ValueError(f"{key.parent}: ondelete is CASCADE or SET NULL, for what erasing a person does")
    keys.sort(key=str)
    return _Ties(
        tuple(key for key in keys if key.ondelete == "CASCADE"),
        tuple(key for key in keys if key.ondelete == "SET NULL"),
    )
