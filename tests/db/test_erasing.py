"""Erasing a person leaves nothing of them in any table or file, and everything of others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    func,
    select,
)

from db import due, erasing, people, sending
from db.declared import sealed_columns
from db.engine import Store
from db.erasing import erase, erase_again, of_a_person
from db.erasures import known
from db.people import people as people_table
from db.sealing import opened
from db.tables import metadata
from tests.db.filled import ANNA, BERT, NOW, canary, fill

TABLES = [table for table in metadata.sorted_tables if of_a_person(table)]


def _rows(connection: Connection) -> dict[str, int]:
    return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES}


def _sealed_of(connection: Connection, person: int) -> list[bytes]:
    """What the file holds of a person: their sealed values, as they are stored."""
    return [
        value.encode()
        for table in TABLES
        if sealed_columns(table)
        for value in connection.execute(
            select(*sealed_columns(table)).where(table.c.id == person)
        ).one_or_none()
        or ()
        if value
    ]


async def test_pr14_every_row_of_the_person_goes_and_every_row_of_others_stays(store: Store) -> None:
    await store.write(fill)
    assert set((await store.read(_rows)).values()) == {2}
    assert await store.write(erase, ANNA, NOW) is True
    assert set((await store.read(_rows)).values()) == {1}

    def of_bert(connection: Connection) -> list[str]:
        rows = (
            opened(connection, t, row) for t in TABLES for row in connection.execute(select(t)).mappings()
        )
        return [value for row in rows for value in row.values() if isinstance(value, str)]

    words = await store.read(of_bert)
    assert {canary(BERT, column) for t in TABLES for column in sealed_columns(t)} <= set(words)
    assert await store.write(erase, ANNA, NOW) is False


async def test_pr14_nothing_is_sent_or_comes_to_somebody_who_was_erased(store: Store) -> None:
    await store.write(fill)
    await store.write(erase, ANNA, NOW)
    assert {line.person_id for line in await store.read(sending.ready, ["web"], NOW, 9)} == {BERT}
    assert {moment.person_id for moment in await store.read(due.fallen, ["web"], NOW, 9)} == {BERT}


async def test_pr14_no_sealed_value_of_the_person_is_left_in_the_file(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    def say_much(connection: Connection) -> None:
        # Long enough for pages of its own, which are freed when the row goes.
        people.meet(connection, [("web", "canary-address")], NOW)
        number = people.number_of(connection, "web", "canary-address") or 0
        due.plan(connection, number, "check", "canary " * 3000, NOW)

    await store.write(fill)
    await store.write(say_much)
    number = await store.read(people.number_of, "web", "canary-address") or 0
    before = await store.read(_sealed_of, ANNA)
    before += [value[at : at + 60] for value in await store.read(_long, number) for at in (0, 9000, 20000)]
    assert len(before) > 15
    for who in (ANNA, number):
        await store.write(erase, who, NOW)
    await store.wipe()
    if database_url.startswith("sqlite"):
        files = {path.name: path.read_bytes() for path in _files(tmp_path)}
        assert "voordeur.db" in files
        assert [name for name, held in files.items() for value in before if value in held] == []
        assert all(value in b"".join(files.values()) for value in await store.read(_sealed_of, BERT))
    assert await store.read(_sealed_of, ANNA) == []


async def test_pr15_what_was_erased_goes_again_when_it_comes_back_and_nobody_else(store: Store) -> None:
    await store.write(fill)
    tokens = await store.read(lambda connection: list(connection.scalars(select(people_table.c.token))))
    await store.write(erase, ANNA, NOW)
    assert await store.read(known) == [(tokens[0], NOW)]
    assert await store.write(erase_again, tokens[:1], NOW) == 0
    assert await store.write(erase_again, [tokens[1], "unknown"], NOW) == 1
    assert set((await store.read(_rows)).values()) == {0}


async def test_pr15_somebody_who_comes_back_after_erasure_is_somebody_new(store: Store) -> None:
    await store.write(people.meet, [("web", "anna")], NOW)
    number = await store.read(people.number_of, "web", "anna") or 0
    await store.write(erase, number, NOW)
    await store.write(people.meet, [("web", "anna")], NOW)
    [(erased, _)] = await store.read(known)
    assert await store.write(erase_again, [erased], NOW) == 0
    again = await store.read(people.number_of, "web", "anna")
    assert again is not None
    assert again != number


def test_pr14_a_table_that_does_not_say_what_erasing_does_is_refused() -> None:
    new = Table(
        "new",
        MetaData(),
        Column("id", Integer, primary_key=True),
        Column("who", ForeignKey(people_table.c.id)),
    )
    with pytest.raises(ValueError, match=re.escape("new.who: ondelete is CASCADE or SET NULL")):
        of_a_person(new)


def test_pr14_rows_that_only_name_the_person_forget_them_and_stay() -> None:
    other = MetaData()
    theirs = Table(
        "theirs",
        other,
        Column("id", Integer, primary_key=True),
        Column("who", ForeignKey(people_table.c.id, ondelete="CASCADE")),
    )
    beside = Table(
        "beside",
        other,
        Column("id", Integer, primary_key=True),
        Column("of", ForeignKey(theirs.c.id, ondelete="CASCADE")),
        Column("guide", ForeignKey(people_table.c.id, ondelete="SET NULL")),
    )
    said = [" ".join(str(statement).split()) for statement in erasing._make([theirs, beside])]
    assert said == [
        "UPDATE beside SET guide=:guide WHERE beside.guide = :whose",
        "DELETE FROM beside WHERE beside.of IN (SELECT theirs.id FROM theirs WHERE theirs.who = :whose)",
        "DELETE FROM theirs WHERE theirs.who = :whose",
    ]


def _long(connection: Connection, number: int) -> list[bytes]:
    query = select(due.due.c.about).where(due.due.c.person_id == number)
    return [value.encode() for value in connection.execute(query).scalars()]


def _files(folder: Path) -> list[Path]:
    return list(folder.glob("voordeur.db*"))
