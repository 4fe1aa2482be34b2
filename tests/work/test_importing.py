"""A list is taken over whole or not at all, waits where it changes much, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.work import catalogue, deciding, importing
from bot.work.clock import MovableClock
from bot.work.importing import CannotImport, Outcome
from bot.work.talk import Talk
from db import activities, imports
from db.engine import Store
from db.import_sources import SourceRow
from knowledge.catalogue import sample_activities
from knowledge.catalogue.freshness import doubted, verified
from knowledge.catalogue.importing.values import Problem, Reading
from knowledge.knowledge import Knowledge
from tests.work.bringing import DOUBTFUL, NOW, TEN, TODAY, activity, brought, drafted, standing, states, the


async def test_a_list_is_taken_over_and_the_same_list_again_changes_nothing(store: Store) -> None:
    assert await brought(store, TEN) == Outcome(done=1)
    version, found = await catalogue.stored(store)
    assert {one.title for one in found} == {one.title for one in TEN}
    assert await brought(store, TEN) == Outcome()
    assert await store.read(activities.version) == version


async def test_what_changed_is_updated_and_what_disappeared_is_retired_not_deleted(store: Store) -> None:
    await brought(store, TEN)
    await brought(store, (replace(TEN[0], description="Anders"), *TEN[1:9]))
    assert (await the(store, "n0")).description == "Anders"
    assert len(await importing.whole(store)) == 10
    assert (await the(store, "n9")).retired
    assert "n9" not in await standing(store)


async def test_what_was_retired_comes_back_under_the_id_it_had(store: Store) -> None:
    await brought(store, TEN)
    await brought(store, TEN[:9])
    await brought(store, TEN)
    assert await standing(store) == {one.id for one in TEN}


async def test_running_conversations_get_the_new_catalogue(store: Store) -> None:
    talk = Talk(Knowledge.load(()))
    version = await store.read(activities.version)
    renewal = catalogue.Renewal(store, talk, version, MovableClock(NOW))
    await brought(store, TEN)
    assert await renewal.look()
    assert set(talk.knowledge.catalogue.activities) == {one.id for one in TEN}
    await deciding.take_back(store, "", NOW)
    assert await renewal.look()
    assert not talk.knowledge.catalogue.activities


async def test_what_was_imported_is_read_for_its_meaning_while_conversations_go_on(store: Store) -> None:
    talk = Talk(Knowledge.load(()))
    renewal = catalogue.Renewal(store, talk, await store.read(activities.version), MovableClock(NOW))
    falls = replace(TEN[0], title="Blijf staan!", description="Oefenen om niet onderuit te gaan.")
    await brought(store, (falls,))
    assert await renewal.look()
    before = talk.knowledge.catalogue
    assert [one.id for one in before.unread()] == [falls.id]
    assert await renewal.understand()
    assert talk.knowledge.catalogue is not before
    assert talk.knowledge.catalogue.unread() == ()
    assert not await renewal.understand()


async def test_nothing_is_half_imported_when_the_catalogue_moves_meanwhile(store: Store) -> None:
    """SE-27."""
    await brought(store, TEN)
    late = await drafted(store, (*TEN[:8], replace(TEN[8], title="Nieuw"), activity(11)))
    await deciding.amend(store, "n8", lambda one: verified(one, TODAY, "iemand"), NOW)
    with pytest.raises(CannotImport, match="changed in the meantime"):
        await importing.take_over(
            store, late, "x", SourceRow("proef", "x", {"A": "title"}, True, "Oost"), NOW
        )
    assert await standing(store) == {one.id for one in TEN}
    assert await states(store) == {1: "done"}
    assert (await importing.sources(store))["proef"].mapping == {}


async def test_a_removal_of_more_than_a_fifth_waits_until_a_person_approves_it(store: Store) -> None:
    """SE-33."""
    await brought(store, TEN)
    outcome = await brought(store, TEN[:7])
    assert outcome == Outcome(waits=2)
    assert len(await standing(store)) == 10
    row, _ = await deciding.approve(store, 2, "Sam", NOW)
    assert (row.state, row.decided_by) == ("done", "Sam")
    assert await standing(store) == {one.id for one in TEN[:7]}


async def test_a_change_of_more_than_half_can_be_rejected(store: Store) -> None:
    await brought(store, TEN)
    outcome = await brought(store, [replace(one, description="Anders") for one in TEN])
    assert outcome.waits is not None
    await deciding.reject(store, outcome.waits, "Sam", NOW)
    assert (await the(store, "n0")).description == "Iets leuks"
    with pytest.raises(CannotImport):
        await deciding.approve(store, outcome.waits, "Sam", NOW)


async def test_what_waits_makes_way_for_a_newer_list_of_the_same_source_only(store: Store) -> None:
    await brought(store, TEN)
    first = await brought(store, TEN[:5])
    await brought(store, [DOUBTFUL], "anders")
    second = await brought(store, TEN[:4])
    assert (await states(store))[first.waits or 0] == "superseded"
    assert set((await states(store)).values()) == {"done", "superseded", "waiting"}
    assert second.waits not in (None, first.waits)
    assert (await brought(store, TEN[:4])).waits == second.waits


async def test_an_approval_is_refused_where_the_catalogue_has_changed_under_it(store: Store) -> None:
    await brought(store, TEN)
    waits = (await brought(store, TEN[:5])).waits or 0
    await deciding.amend(store, "n9", lambda one: verified(one, TODAY, "iemand"), NOW)
    with pytest.raises(CannotImport, match="changed in the meantime"):
        await deciding.approve(store, waits, "", NOW)
    assert len(await standing(store)) == 10
    assert (await states(store))[waits] == "waiting"


async def test_what_looks_like_fraud_waits_for_review_and_the_rest_goes_ahead(store: Store) -> None:
    """SE-34."""
    outcome = await brought(store, (*TEN, DOUBTFUL))
    assert outcome == Outcome(done=1, held=2)
    assert await standing(store) == {one.id for one in TEN}
    [held] = await importing.contents(store, 2)
    assert (held.id, held.why) == ("n90", "premium_number")
    await deciding.approve(store, 2, "Sam", NOW)
    assert "n90" in await standing(store)
    assert await brought(store, (*TEN, DOUBTFUL)) == Outcome()


async def test_a_review_that_was_not_decided_keeps_its_number_each_time_the_list_comes_in(
    store: Store,
) -> None:
    first = await brought(store, (*TEN, DOUBTFUL))
    again = await brought(store, (*TEN, DOUBTFUL))
    assert again == Outcome(held=first.held)


async def test_what_a_person_rejected_is_not_asked_again_unless_it_changed(store: Store) -> None:
    held = (await brought(store, (*TEN, DOUBTFUL))).held or 0
    await deciding.reject(store, held, "Sam", NOW)
    draft = await drafted(store, (*TEN, DOUBTFUL))
    assert (draft.held, draft.refused_before) == ((), 1)
    assert await brought(store, (*TEN, DOUBTFUL)) == Outcome()
    assert (await brought(store, (*TEN, replace(DOUBTFUL, title="Anders")))).held is not None


async def test_only_some_of_what_waits_can_be_approved(store: Store) -> None:
    other = replace(DOUBTFUL, id="n91", title="Nog een")
    held = (await brought(store, (*TEN, DOUBTFUL, other))).held or 0
    with pytest.raises(CannotImport, match="nope"):
        await deciding.approve(store, held, "", NOW, only=["nope"])
    row, _ = await deciding.approve(store, held, "", NOW, only=["n91"])
    assert "n91" in await standing(store)
    assert [one.id for one in await importing.contents(store, held)] == ["n90"]
    await deciding.take_back(store, "", NOW)
    assert (await states(store))[row.id] == "taken back"
    assert "n91" not in await standing(store)


async def test_a_doubt_stays_until_the_list_was_checked_after_it(store: Store) -> None:
    await brought(store, TEN)
    await deciding.amend(store, "n0", lambda one: doubted(one, TODAY), NOW)
    await brought(store, [replace(TEN[0], description="Anders.", verified_on=TODAY), *TEN[1:]])
    assert (await the(store, "n0")).doubted_on == TODAY
    await brought(store, [replace(TEN[0], verified_on=TODAY + timedelta(1)), *TEN[1:]])
    assert (await the(store, "n0")).doubted_on is None


async def test_the_sample_can_stay_and_then_a_second_list_leaves_it_too(store: Store) -> None:
    await importing.put_sample(store, NOW)
    await brought(store, TEN, keep_sample=True)
    await brought(store, [activity(20)], "anders")
    assert len(await standing(store)) == len(sample_activities()) + 11


async def test_a_list_of_which_nothing_is_taken_over_leaves_the_sample(store: Store) -> None:
    await importing.put_sample(store, NOW)
    held = (await brought(store, [DOUBTFUL])).held or 0
    assert len(await standing(store)) == len(sample_activities())
    _, gone = await deciding.approve(store, held, "", NOW)
    assert gone == len(sample_activities())
    assert await standing(store) == {"n90"}


async def test_amending_an_activity_is_seen_at_once_and_an_unknown_one_is_refused(store: Store) -> None:
    await brought(store, TEN)
    version = await store.read(activities.version)
    done = await deciding.amend(store, "n3", lambda one: verified(one, TODAY, "Sam"), NOW)
    assert (done.verified_on, done.verified_by) == (TODAY, "Sam")
    assert await store.read(activities.version) > version
    assert await the(store, "n3") == done
    with pytest.raises(CannotImport, match="nope"):
        await deciding.amend(store, "nope", lambda one: one, NOW)


async def test_how_a_source_is_read_is_remembered(store: Store) -> None:
    row = SourceRow("proef", "proef.csv", {"Naam": "title", "Rest": ""}, True, "Oost")
    await importing.take_over(store, await drafted(store, TEN), "proef.csv", row, NOW)
    assert await importing.sources(store) == {"proef": row}


async def test_an_import_only_says_where_it_came_from_and_how_many(store: Store) -> None:
    reading = Reading("csv", TEN, (Problem(4, "no_title"), Problem(7, "no_title"), Problem(9, "no_wijk")))
    draft = await importing.draft(store, reading, "proef")
    await importing.take_over(store, draft, "proef.csv", SourceRow("proef", "", {}, False, ""), NOW)
    [row] = await importing.recent(store, 5)
    assert row.counts == {
        "new": 10,
        "changed": 0,
        "unchanged": 0,
        "retired": 0,
        "kept": 0,
        "held": 0,
        "left_out": 2,
    }
    assert await store.read(imports.get, row.id) == row
