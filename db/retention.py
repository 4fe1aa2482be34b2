"""How long rows are kept: the rules of retention.toml, and what carries them out."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, update

from db.case_notes import case_notes
from db.cases import cases
from db.consents import consents
from db.erasing import erase
from db.inbox import inbox
from db.keys import BLANK
from db.people import people
from db.roles import roles
from db.staff_groups import staff_groups
from db.tables import metadata


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: rows of a table go some time after a moment, or with the rows they belong to."""

    table: str
    why: str
    after: str = ""
    keep: timedelta = timedelta()
    blank: str = ""
    unless: tuple[str, ...] = ()
    belongs_to: str = ""


UNLESS: dict[str, ColumnElement[bool]] = {
    "an open case": select(cases.c.id)
    .where(cases.c.person_id == people.c.id, cases.c.closed_at.is_(None))
    .correlate(people)
    .exists(),
    "consent": select(consents.c.id)
    .where(consents.c.person_id == people.c.id, consents.c.granted, consents.c.withdrawn_at.is_(None))
    .correlate(people)
    .exists(),
    # Somebody who said something, or whose message waits: not an address of whom nothing else is known.
    "a talk": people.c.state.is_not(None)
    | select(inbox.c.id)
    .where(inbox.c.person_id == people.c.id, inbox.c.handled_at.is_(None), inbox.c.set_aside_at.is_(None))
    .correlate(people)
    .exists(),
    "a role": select(roles.c.id)
    .where(roles.c.person_id == people.c.id, roles.c.ended_at.is_(None))
    .correlate(people)
    .exists(),
    "a group": select(staff_groups.c.id)
    .where(staff_groups.c.person_id == people.c.id)
    .correlate(people)
    .exists(),
}
"""What keeps a person's row although its time has come."""


def _a_word_since(limit: datetime) -> ColumnElement[bool]:
    person = select(people.c.id).where(people.c.id == cases.c.person_id, people.c.seen_at > limit)
    beside = select(case_notes.c.id).where(case_notes.c.case_id == cases.c.id, case_notes.c.at > limit)
    return person.correlate(cases).exists() | beside.correlate(cases).exists()


SINCE: dict[str, Callable[[datetime], ColumnElement[bool]]] = {"a word since": _a_word_since}
"""What keeps a row where it happened within the days of the rule."""

AT_ONCE = 500
"""How many people are looked up at once; each is erased whole."""


@cache
def rules() -> tuple[Rule, ...]:
    """Read the rules; raises KeyError or TypeError where the file is wrong."""
    return tuple(_rule(**given) for given in _file()["keep"])


def backups() -> timedelta:
    """How long a backup is kept."""
    return timedelta(days=_file()["backups"]["days"])


def enforce(connection: Connection, now: datetime, rules: Sequence[Rule]) -> int:
    """Carry the rules out and return how many rows, or people with all their rows, were forgotten."""
    return sum(_enforce(connection, rule, now) for rule in rules if not rule.belongs_to)


def _enforce(connection: Connection, rule: Rule, now: datetime) -> int:
    table = metadata.tables[rule.table]
    limit = now - rule.keep
    keeps = [SINCE[name](limit) if name in SINCE else UNLESS[name] for name in rule.unless]
    over = [table.c[rule.after] <= limit, *(~one for one in keeps)]
    if table is people:
        return _erase_people(connection, over, now)
    if rule.blank:
        column = table.c[rule.blank]
        query = update(table).where(*over, column != BLANK).values({column: BLANK})
        return connection.execute(query).rowcount
    return connection.execute(delete(table).where(*over)).rowcount


def _erase_people(connection: Connection, over: list[ColumnElement[bool]], now: datetime) -> int:
    query = select(people.c.id).where(*over).order_by(people.c.id).limit(AT_ONCE)
    total = 0
    while numbers := connection.execute(query).scalars().all():
        for number in numbers:
            erase(connection, number, now)
        total += len(numbers)
    return total


def _rule(days: int = 0, unless: Sequence[str] = (), **given: Any) -> Rule:
    belongs_to = given.pop("with", "")
    return Rule(keep=timedelta(days=days), unless=tuple(unless), belongs_to=belongs_to, **given)


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((files("db") / "retention.toml").read_text("utf-8"))
