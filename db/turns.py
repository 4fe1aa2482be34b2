"""Turns: what a group of turns changes in three tables, written together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection

from db.base import as_json
from db.claiming import HANDLED
from db.outbox import SAY, Said, outbox
from db.people import Heard, people, turned
from db.sealing import seal


@cache
def _statements(dialect: str) -> tuple[Any, ...]:
    if dialect == "postgresql":
        # One statement is one journey to the server; three cost more time than the writing itself.
        return (HANDLED.add_cte(turned(dialect).cte("states"), SAY.cte("lines")),)
    return (turned(dialect), SAY, HANDLED)


def write(
    connection: Connection,
    states: Sequence[tuple[int, str | None, Heard]],
    lines: Sequence[Said],
    handled: Sequence[int],
    now: datetime,
) -> None:
    """Write the new states of people, add what is said to them, and mark their messages handled."""
    values = {
        "turned": as_json(
            [
                (person, seal(connection, people.c.state, person, state), heard)
                for person, state, heard in states
            ]
        ),
        "ids": [number for number, _, _ in states],
        "said": as_json([_sealed(connection, line) for line in lines]),
        "handled": handled,
        "now": now,
    }
    for statement in _statements(connection.dialect.name):
        connection.execute(statement, values)


def _sealed(connection: Connection, line: Said) -> tuple[Any, ...]:
    row = (line.person_id, line.inbox_id, line.n)
    return (
        *row,
        seal(connection, outbox.c.payload, row, line.payload),
        int(line.to_send),
        line.about_id,
        line.draft_id,
    )
