"""What is written about people is sealed: unreadable in the file, bound to its row, found by keyed look-ups."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select, update

from db import cases, due, people, unmet_wishes, visits
from db.consents import consents
from db.engine import Store, open_store
from db.keys import Cipher, Keys, SealBroken, UnfitKey, new_key
from db.people import people as people_table
from db.tables import metadata
from tests.databases import KEYS
from tests.db.filled import ANNA, CANARIES, NOW, canary, fill

DAY = timedelta(days=1)


def test_pr22_equal_values_never_look_alike_and_open_in_their_own_place_only() -> None:
    one, other = KEYS.seal("cases.note", 1, "bel mij"), KEYS.seal("cases.note", 1, "bel mij")
    assert one != other
    assert KEYS.unseal("cases.note", 1, one) == "bel mij"
    for place, row in (("cases.reach", 1), ("case_notes.note", 1), ("cases.note", 2), ("cases.note", "1")):
        with pytest.raises(SealBroken):
            KEYS.unseal(place, row, one)


@given(st.text(alphabet=st.characters(codec="utf-8")), st.integers(0, 200), st.integers(1, 255))
def test_pr22_a_value_of_which_anything_was_changed_does_not_open(words: str, at: int, by: int) -> None:
    sealed = KEYS.seal("cases.note", 1, words)
    assert KEYS.unseal("cases.note", 1, sealed) == words
    at %= len(sealed)
    changed = Cipher(sealed[:at] + chr(ord(sealed[at]) ^ by) + sealed[at + 1 :])
    with pytest.raises(SealBroken):
        KEYS.unseal("cases.note", 1, changed)


def test_pr22_words_that_are_not_sealed_are_not_taken_for_sealed_ones() -> None:
    with pytest.raises(SealBroken):
        KEYS.unseal("cases.note", 1, "bel mij")


def test_pr23_the_first_key_seals_and_every_key_opens() -> None:
    old, new = new_key(), new_key()
    before = Keys.read(old).seal("cases.note", 1, "bel mij")
    both = Keys.read(f"{new}, {old}")
    assert both.unseal("cases.note", 1, before) == "bel mij"
    assert both.seal("cases.note", 1, "x").startswith(Keys.read(new).newest)
    with pytest.raises(SealBroken, match="not in the list"):
        Keys.read(new).unseal("cases.note", 1, before)


@pytest.mark.parametrize("text", ["", "abc", "c2hvcnQ=", "A" * 43 + "=", "geen sleutel!"])
def test_pr24_what_is_no_key_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(UnfitKey) as refused:
        Keys.read(text)
    assert not text or text not in str(refused.value)


async def test_pr22_what_is_not_sealed_is_refused_before_it_is_written(store: Store) -> None:
    def careless(connection: Connection) -> None:
        row = {"id": 1, "person_id": 1, "purpose": "memory", "granted": True, "wording": "", "language": ""}
        connection.execute(insert(consents), {**row, "at": NOW})

    await store.write(people.meet, [("web", "anna")], NOW)
    with pytest.raises(Exception, match="only sealed values"):
        await store.write(careless)


async def test_pr22_nothing_anyone_said_can_be_read_in_the_database_itself(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    await store.write(fill)
    raw = await store.read(_everything_as_stored)
    files = _bytes_of(tmp_path)
    assert bool(files) == database_url.startswith("sqlite")
    for words in CANARIES:
        assert words not in raw
        assert words.encode() not in files


async def test_pr22_a_value_moved_to_another_row_or_column_does_not_open(store: Store) -> None:
    def swap(connection: Connection) -> None:
        rows = connection.execute(select(people_table.c.id, people_table.c.state)).all()
        (one, first), (other, second) = rows[:2]
        for number, state in ((one, second), (other, first)):
            connection.execute(
                update(people_table).where(people_table.c.id == number).values(state=Cipher(state))
            )

    def move(connection: Connection) -> None:
        row = connection.execute(select(cases.cases)).mappings().first()
        assert row is not None
        connection.execute(update(cases.cases).values(reach=Cipher(row["note"])))

    await store.write(fill)
    await store.write(swap)
    with pytest.raises(SealBroken):
        await store.read(people.find, "web", canary(ANNA, people_table.c.address))
    await store.write(move)
    with pytest.raises(SealBroken):
        await store.read(cases.still_open)


async def test_pr22_equal_values_of_two_people_have_different_look_ups(store: Store) -> None:
    def keys(connection: Connection) -> list[str]:
        return list(connection.execute(select(visits.visits.c.activity_key)).scalars())

    await store.write(people.meet, [("web", "anna"), ("web", "bert")], NOW)
    for person in (1, 2):
        await store.write(visits.plan, person, "koor", NOW + DAY, NOW)
    one, other = await store.read(keys)
    assert one != other


async def test_pr23_rows_of_an_earlier_key_are_found_and_never_doubled(database_url: str) -> None:
    old, new = new_key(), new_key()
    before, after = (
        open_store(database_url, Keys.read(old)),
        open_store(database_url, Keys.read(f"{new} {old}")),
    )
    await before.write(people.meet, [("web", "anna")], NOW)
    await before.write(visits.plan, 1, "koor", NOW + DAY, NOW)
    await before.write(due.plan, 1, "check", "koor", NOW + DAY)
    assert await after.read(people.number_of, "web", "anna") == 1
    await after.write(people.meet, [("web", "anna")], NOW)
    await after.write(visits.plan, 1, "koor", NOW + DAY, NOW)
    await after.write(due.plan, 1, "check", "koor", NOW + DAY)
    assert await after.read(people.number_of, "web", "anna") == 1
    assert await after.read(visits.planned, 1) == [("koor", NOW + DAY)]
    [moment] = await after.read(due.fallen, ["web"], NOW + DAY, 9)
    assert (moment.person_id, moment.round) == (1, 2)
    await after.write(visits.cancel, 1, "koor", NOW)
    assert await after.read(visits.planned, 1) == []
    for opened_store in (before, after):
        await opened_store.close()


async def test_pr22_numbers_of_rows_are_not_given_twice(store: Store) -> None:
    await store.write(people.meet, [("web", "anna"), ("web", "bert")], NOW)
    await store.write(people.meet, [("web", "carla"), ("web", "anna")], NOW)
    numbers = [await store.read(people.number_of, "web", name) for name in ("anna", "bert", "carla")]
    assert len({*numbers}) == 3
    for _ in range(2):
        await store.write(unmet_wishes.keep, numbers[0] or 0, ["koor"], [], "Oost", NOW)
    assert len(await store.read(unmet_wishes.of_person, numbers[0] or 0)) == 2


def _bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("voordeur.db*"))


def _everything_as_stored(connection: Connection) -> str:
    return "\n".join(
        str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
    )
