"""Nothing is changed before it is clear what would change, and big changes wait for a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from knowledge.catalogue.activity import Activity, Contact, Recurrence, Venue
from knowledge.catalogue.importing.plan import make_plan
from knowledge.catalogue.importing.values import Problem, Reading, Unread

TUESDAY = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10))


def activity(number: int, **changes: object) -> Activity:
    plain = Activity(
        id=f"n{number}",
        title=f"Activiteit {number}",
        description="Iets leuks",
        organiser="Voorbeeldorganisatie",
        venue=Venue("De Proef", "Oost"),
        recurrence=TUESDAY,
        source="proef",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


TEN = tuple(activity(number) for number in range(10))


def reading(*activities: Activity) -> Reading:
    return Reading("csv", activities)


def test_the_same_list_again_changes_nothing() -> None:
    plan = make_plan(reading(*TEN), TEN, "proef")
    assert plan.unchanged == TEN
    assert (plan.new, plan.changed, plan.retired, plan.needs_person) == ((), (), (), False)


def test_new_changed_and_gone_are_told_apart() -> None:
    changed = replace(TEN[0], description="Anders")
    plan = make_plan(reading(changed, *TEN[1:9], activity(11)), TEN, "proef")
    assert plan.changed == (changed,)
    assert [one.id for one in plan.new] == ["n11"]
    assert plan.retired == (replace(TEN[9], retired=True),)
    assert not plan.needs_person


@pytest.mark.parametrize(("gone", "waits"), [(2, False), (3, True)])
def test_removing_more_than_a_fifth_waits_for_a_person(gone: int, waits: bool) -> None:
    """SE-33."""
    plan = make_plan(reading(*TEN[gone:]), TEN, "proef")
    assert len(plan.retired) == gone
    assert plan.needs_person is waits


@pytest.mark.parametrize(("changes", "waits"), [(5, False), (6, True)])
def test_changing_more_than_half_waits_for_a_person(changes: int, waits: bool) -> None:
    """SE-33."""
    changed = [replace(one, description="Anders") for one in TEN[:changes]]
    assert make_plan(reading(*changed, *TEN[changes:]), TEN, "proef").needs_person is waits


def test_a_first_import_waits_for_nobody() -> None:
    plan = make_plan(reading(*TEN), (), "proef")
    assert plan.new == TEN
    assert not plan.needs_person


def test_a_refused_file_retires_nothing() -> None:
    refused = Reading("csv", problems=(Problem(0, "broken"),))
    plan = make_plan(refused, TEN, "proef")
    assert plan.needs_person
    assert plan.retired == ()


def test_other_sources_are_not_touched_and_keep_their_ids() -> None:
    other = activity(0, source="anders")
    plan = make_plan(reading(activity(0)), (other,), "proef")
    assert plan.retired == ()
    assert [one.id for one in plan.new] == ["proef-n0"]
    again = make_plan(reading(activity(0)), (other, *plan.new), "proef")
    assert again.unchanged == plan.new


def test_a_row_without_its_own_id_is_known_by_title_and_place_when_its_time_changes() -> None:
    moved = activity(0, id="a-other", recurrence=replace(TUESDAY, starts=time(14)))
    plan = make_plan(reading(moved, *TEN[1:]), TEN, "proef")
    assert [(one.id, one.recurrence.starts) for one in plan.changed] == [("n0", time(14))]
    assert plan.new == ()
    assert plan.retired == ()


def test_what_people_here_added_survives_the_next_import() -> None:
    checked = replace(TEN[0], kinds=("koor",), verified_on=date(2026, 11, 1), verified_by="ambassadeur")
    plan = make_plan(reading(TEN[0]), (checked,), "proef")
    assert plan.unchanged == (checked,)
    newer = make_plan(reading(replace(TEN[0], title="Nieuwe naam")), (checked,), "proef")
    assert newer.changed[0].kinds == ("koor",)
    assert newer.changed[0].verified_on == date(2026, 11, 1)


def test_what_was_retired_and_comes_back_lives_again() -> None:
    gone = replace(TEN[0], retired=True)
    assert make_plan(reading(TEN[0]), (gone,), "proef").changed == (TEN[0],)
    assert make_plan(reading(), (gone,), "proef").retired == ()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"description": "Bel 0900-1234"}, "premium_number"),
        ({"contact": Contact(phone="0906-1234")}, "premium_number"),
        ({"contact": Contact(email="iemand@gmail.com")}, "private_mail"),
        ({"join": "Betaal via tikkie.me/pay/x"}, "payment"),
        ({"description": "Huisbezoek alleen in de avond"}, "doubtful_words"),
    ],
)
def test_what_looks_like_fraud_is_held_for_a_person(changes: dict[str, object], why: str) -> None:
    """SE-34."""
    plan = make_plan(reading(activity(1, **changes)), (), "proef")
    assert plan.new == ()
    assert [one.why for one in plan.held] == [(why,)]


def test_what_is_held_is_not_retired_meanwhile() -> None:
    doubtful = activity(0, description="Bel 0900-1234")
    plan = make_plan(reading(doubtful, *TEN[1:]), TEN, "proef")
    assert plan.retired == ()
    assert len(plan.held) == 1


def test_what_a_row_nobody_can_read_is_about_is_not_gone() -> None:
    places = [replace(one, venue=Venue(f"Huis {n}", "Oost")) for n, one in enumerate(TEN)]
    unread = (Unread(id="n6"), Unread(title="activiteit  7"), Unread(venue="Huis 8"))
    plan = make_plan(Reading("csv", tuple(places[:6]), unread=unread), places, "proef")
    assert [one.id for one in plan.kept] == ["n6", "n7", "n8"]
    assert [one.id for one in plan.retired] == ["n9"]


def test_a_title_at_another_venue_is_not_taken_for_the_row_nobody_can_read() -> None:
    elsewhere = Unread(title="Activiteit 9", venue="Elders")
    plan = make_plan(Reading("csv", TEN[:9], unread=(elsewhere,)), TEN, "proef")
    assert [one.id for one in plan.retired] == ["n9"]


def test_rows_that_say_nothing_of_themselves_stand_for_as_many_as_are_absent_and_no_more() -> None:
    nothing = (Unread(),)
    assert make_plan(Reading("csv", TEN[:9], unread=nothing), TEN, "proef").kept == (TEN[9],)
    plan = make_plan(Reading("csv", TEN[:8], unread=nothing), TEN, "proef")
    assert (plan.kept, len(plan.retired)) == ((), 2)
