"""A database of the release before is sealed as it is upgraded, keeps every row, and can go back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, MetaData, func, insert, select, text

from db import case_notes, cases, consents, due, migrate, outbox, people, unmet_wishes, visits
from db.engine import open_store
from db.tables import metadata
from tests import databases
from tests.databases import KEYS
from tests.db.filled import NOW

BEFORE: dict[str, list[dict[str, Any]]] = {
    "people": [
        {"id": 1, "channel": "web", "address": "anna", "state": '{"canary":1}', "seen_at": NOW},
        {"id": 2, "channel": "web", "address": "bert", "state": None, "seen_at": NOW},
    ],
    "cases": [
        {
            "id": 1,
            "person_id": 1,
            "reason": "asked",
            "note": "bel mij, canary",
            "reach": "chat",
            "wijk": "Oost",
            "owner": "Infopunt",
            "answer_by": NOW,
            "opened_at": NOW,
        }
    ],
    "case_notes": [{"id": 1, "case_id": 1, "written_by": "resident", "note": "nog iets, canary", "at": NOW}],
    "consents": [
        {
            "id": 1,
            "person_id": 1,
            "purpose": "memory",
            "granted": True,
            "wording": "v1 canary",
            "language": "nl",
            "at": NOW,
        }
    ],
    "due": [{"id": 1, "person_id": 1, "kind": "check", "about": "canary-koor", "at": NOW, "round": 1}],
    "inbox": [
        {
            "id": number,
            "channel": "web",
            "ref": f"r{number}",
            "kind": "door",
            "person_id": 1,
            "raw": raw,
            "received_at": NOW,
            "tries": 0,
        }
        for number, raw in ((1, "canary hoi"), (2, ""))
    ],
    "outbox": [
        {
            "id": 1,
            "person_id": 1,
            "inbox_id": 1,
            "n": 0,
            "payload": '{"text":"canary"}',
            "status": "waiting",
            "created_at": NOW,
            "tries": 0,
            "doubts": 0,
        }
    ],
    "unmet_wishes": [
        {"id": 1, "person_id": 1, "kinds": '["canary"]', "words": "[]", "wijk": "Oost", "at": NOW}
    ],
    "visits": [{"id": 1, "person_id": 1, "activity": "canary-koor", "at": NOW, "planned_at": NOW}],
}


@pytest.fixture(params=["sqlite", "postgresql"])
async def old_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of the release before, with rows in every table about people."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'voordeur.db'}"
    else:
        url = await databases.new_postgresql(request.getfixturevalue("postgresql_server"))
    await migrate.upgrade(url, KEYS, "0002")
    store = open_store(url, KEYS)
    await store.write(_fill)
    await store.close()
    return url


def _fill(connection: Connection) -> None:
    before = MetaData()
    before.reflect(connection)
    for name, rows in BEFORE.items():
        table = before.tables[name]
        for row in rows:
            connection.execute(insert(table), _fit(connection, row))


def _fit(connection: Connection, row: dict[str, Any]) -> dict[str, Any]:
    naive = NOW.replace(tzinfo=None) if connection.dialect.name == "sqlite" else NOW
    return {name: naive if value is NOW else value for name, value in row.items()}


async def test_pr22_upgrading_seals_what_was_there_and_keeps_every_row(old_url: str) -> None:
    await migrate.upgrade(old_url, KEYS)
    store = open_store(old_url, KEYS)
    anna = await store.read(people.find, "web", "anna")
    assert anna is not None
    assert (anna.id, anna.state, anna.seen_at) == (1, '{"canary":1}', NOW)
    bert = await store.read(people.find, "web", "bert")
    assert bert is not None
    assert bert.state is None
    [case] = await store.read(cases.still_open)
    assert (case.reason, case.note, case.answered_by) == ("asked", "bel mij, canary", None)
    assert await store.read(case_notes.of_case, 1) == [("resident", "nog iets, canary", NOW)]
    assert await store.read(consents.holding, 1) == {"memory": True}
    [moment] = await store.read(due.fallen, ["web"], NOW, 9)
    assert await store.read(due.about_of, moment) == "canary-koor"
    assert await store.read(outbox.after, 1, 0) == [(1, '{"text":"canary"}')]
    assert [wish.kinds for wish in await store.read(unmet_wishes.of_person, 1)] == [("canary",)]
    # The look-ups find what was there: planning the same again makes no second row.
    await store.write(visits.plan, 1, "canary-koor", NOW, NOW)
    assert await store.read(visits.planned, 1) == [("canary-koor", NOW)]
    stored = await store.read(_stored)
    assert "canary" not in stored
    await store.close()


async def test_pr22_upgrading_with_rows_leaves_the_tables_the_code_expects(old_url: str) -> None:
    await migrate.upgrade(old_url, KEYS)
    store = open_store(old_url, KEYS)
    counts = await store.read(_counts)
    assert counts == {name: len(rows) for name, rows in BEFORE.items()}
    await store.close()


async def test_going_back_opens_what_was_sealed(old_url: str) -> None:
    await migrate.upgrade(old_url, KEYS)
    store = open_store(old_url, KEYS)
    await store.write(lambda connection: command.downgrade(migrate.config(connection), "0002"))
    rows = await store.read(
        lambda c: [
            (row["address"], row["state"])
            for row in c.execute(text("SELECT * FROM people ORDER BY id")).mappings()
        ]
    )
    assert rows == [("anna", '{"canary":1}'), ("bert", None)]
    about = await store.read(lambda c: c.scalar(text("SELECT about FROM due")))
    assert about == "canary-koor"
    await store.close()


def _stored(connection: Connection) -> str:
    return "\n".join(
        str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
    )


def _counts(connection: Connection) -> dict[str, int]:
    counts = {name: select(func.count()).select_from(metadata.tables[name]) for name in BEFORE}
    return {name: connection.scalar(count) or 0 for name, count in counts.items()}
