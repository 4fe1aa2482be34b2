"""An import is taken back: the newest first, one source, and what the same list left waiting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.work import deciding, importing
from bot.work.importing import CannotImport
from db.engine import Store
from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Contact
from knowledge.catalogue.freshness import doubted
from tests.work.bringing import DOUBTFUL, NOW, TEN, TODAY, activity, brought, drafted, standing, states, the


async def test_rollback_takes_the_newest_import_back_and_then_the_one_before(store: Store) -> None:
    """SE-33."""
    await brought(store, TEN)
    await brought(store, (replace(TEN[0], description="Vergiftigd"), *TEN[1:9], activity(11)))
    taken = await deciding.take_back(store, "Sam", NOW)
    assert (taken.id, taken.state) == (2, "taken back")
    assert await standing(store) == {one.id for one in TEN}
    assert (await the(store, "n0")).description == "Iets leuks"
    await deciding.take_back(store, "Sam", NOW)
    assert await standing(store) == set()
    with pytest.raises(CannotImport, match="no import"):
        await deciding.take_back(store, "Sam", NOW)


async def test_rollback_can_be_of_one_source(store: Store) -> None:
    await brought(store, TEN)
    await brought(store, [activity(20)], "anders")
    assert (await deciding.take_back(store, "", NOW, "proef")).source == "proef"
    assert await standing(store) == {"n20"}


async def test_an_approved_import_is_the_newest_even_if_it_came_in_earlier(store: Store) -> None:
    await brought(store, TEN)
    waits = (await brought(store, TEN[:5])).waits or 0
    await brought(store, [activity(20)], "anders")
    await deciding.approve(store, waits, "", NOW)
    assert (await deciding.take_back(store, "", NOW)).id == waits
    assert len(await standing(store)) == 11


async def test_a_later_list_inherits_nothing_from_one_that_was_taken_back(store: Store) -> None:
    poisoned = activity(
        0,
        kinds=("koor",),
        verified_on=date(2099, 1, 1),
        verified_by="niemand",
        staff_contact=Contact(phone="06-00000000"),
    )
    await brought(store, [poisoned])
    await deciding.take_back(store, "", NOW)
    await brought(store, [TEN[0]])
    assert await the(store, "n0") == replace(TEN[0], source="proef")


async def test_that_something_is_closed_stays_known_when_an_import_is_taken_back(store: Store) -> None:
    await brought(store, [replace(one, verified_on=date(2026, 11, 1)) for one in TEN])
    await brought(store, [replace(one, verified_on=date(2026, 11, 2)) for one in TEN[:4]] + list(TEN[4:]))
    await deciding.amend(store, "n0", lambda one: doubted(one, TODAY), NOW)
    await deciding.take_back(store, "", NOW)
    assert (await the(store, "n0")).doubted_on == TODAY
    assert (await the(store, "n0")).verified_on == date(2026, 11, 1)
    assert (await the(store, "n1")).doubted_on is None


async def test_rollback_lets_go_of_what_the_same_list_left_waiting(store: Store) -> None:
    held = (await brought(store, (*TEN, DOUBTFUL))).held or 0
    await deciding.take_back(store, "", NOW)
    assert (await states(store))[held] == "superseded"


async def test_the_first_real_list_retires_the_sample_and_taking_it_back_brings_it_back(store: Store) -> None:
    await importing.put_sample(store, NOW)
    samples = {one.id for one in sample_activities()}
    assert await standing(store) == samples
    draft = await drafted(store, TEN)
    assert len(draft.sample) == len(samples)
    await brought(store, TEN)
    assert await standing(store) == {one.id for one in TEN}
    await deciding.take_back(store, "", NOW)
    assert await standing(store) == samples
