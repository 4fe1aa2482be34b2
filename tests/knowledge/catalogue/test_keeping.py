"""The catalogue says what is stale and what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Access, Activity, Contact, Cost, Recurrence, Venue
from knowledge.catalogue.check import problems
from knowledge.catalogue.freshness import (
    ask_organiser_on,
    doubted,
    may_be_shown,
    months_unchecked,
    needs_warning,
    trust,
    verified,
)

TODAY = date(2026, 11, 23)
GOOD = Activity(
    id="goed",
    title="Koor",
    description="Zingen met buren",
    organiser="Voorbeeldorganisatie",
    venue=Venue("De Proef", "Oost", "Teststraat 1", "3581 AA", 52.08, 5.14),
    recurrence=Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10), ends=time(12)),
    cost=Cost(0, said="gratis"),
    access=Access(step_free=True),
    contact=Contact("Proef", "030-1234567", "info@example.org"),
    verified_on=date(2026, 11, 1),
)


@pytest.mark.parametrize(
    ("checked", "expected"),
    [
        (date(2026, 11, 23), "fresh"),
        (date(2026, 5, 24), "fresh"),
        (date(2026, 5, 23), "warn"),
        (date(2025, 11, 24), "warn"),
        (date(2025, 11, 23), "hide"),
        (None, "unknown"),
    ],
)
def test_trust_falls_after_six_and_after_twelve_months(checked: date | None, expected: str) -> None:
    assert trust(replace(GOOD, verified_on=checked), TODAY) == expected


def test_a_sample_stays_fresh_and_what_is_retired_is_hidden() -> None:
    assert trust(replace(GOOD, sample=True, verified_on=None), TODAY) == "fresh"
    assert not may_be_shown(replace(GOOD, retired=True), TODAY)


def test_a_word_that_it_is_closed_lowers_trust_at_once_and_checking_restores_it() -> None:
    lowered = doubted(GOOD, TODAY)
    assert needs_warning(lowered, TODAY)
    assert may_be_shown(lowered, TODAY)
    assert not needs_warning(verified(lowered, TODAY, "ambassadeur"), TODAY)


def test_doubt_leaves_untouched_when_it_was_really_checked() -> None:
    old = replace(GOOD, verified_on=date(2025, 1, 1))
    assert doubted(old, TODAY).verified_on == date(2025, 1, 1)
    assert trust(doubted(old, TODAY), TODAY) == "hide"


def test_doubt_about_what_nobody_ever_checked_is_a_doubt() -> None:
    never = replace(GOOD, verified_on=None)
    assert trust(never, TODAY) == "unknown"
    assert trust(doubted(never, TODAY), TODAY) == "warn"


@pytest.mark.parametrize(
    ("checked", "warned_from", "hidden_from"),
    [
        (date(2026, 1, 15), date(2026, 7, 15), date(2027, 1, 15)),
        (date(2025, 8, 31), date(2026, 2, 28), date(2026, 8, 31)),
        (date(2023, 8, 31), date(2024, 2, 29), date(2024, 8, 31)),
        (date(2024, 2, 29), date(2024, 8, 29), date(2025, 2, 28)),
    ],
)
def test_the_limits_are_exact_to_the_day(checked: date, warned_from: date, hidden_from: date) -> None:
    one, day = replace(GOOD, verified_on=checked), timedelta(1)
    assert not needs_warning(one, warned_from - day)
    assert needs_warning(one, warned_from)
    assert may_be_shown(one, hidden_from - day)
    assert not may_be_shown(one, hidden_from)
    assert months_unchecked(one, warned_from - day) == 5
    assert months_unchecked(one, warned_from) == 6
    assert months_unchecked(one, hidden_from - day) == 11


def test_months_are_not_counted_where_nobody_ever_checked() -> None:
    assert months_unchecked(replace(GOOD, verified_on=None), TODAY) is None
    assert months_unchecked(replace(GOOD, verified_on=TODAY), TODAY) == 0


def test_the_organiser_is_asked_before_residents_are_warned() -> None:
    asked = ask_organiser_on(GOOD)
    assert asked is not None
    assert trust(GOOD, asked) == "fresh"
    assert ask_organiser_on(replace(GOOD, retired=True)) is None


def test_a_whole_entry_has_no_problems() -> None:
    assert problems(GOOD, TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"description": ""}, "no_description"),
        ({"venue": Venue("De Proef", "")}, "no_wijk"),
        ({"access": Access()}, "no_access"),
        ({"cost": Cost()}, "no_cost"),
        ({"contact": Contact()}, "no_contact"),
        ({"recurrence": Recurrence()}, "no_days"),
        ({"recurrence": Recurrence(rules=("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",))}, "no_days"),
        ({"recurrence": Recurrence(extra=(date(2020, 1, 1),))}, "ended"),
        ({"recurrence": replace(GOOD.recurrence, starts=None)}, "no_hours"),
        ({"recurrence": replace(GOOD.recurrence, ends=time(9))}, "ends_before_it_starts"),
        ({"contact": Contact(phone="030-12345")}, "doubtful_number"),
        ({"contact": Contact(phone="06-12345678")}, "private_number_shown"),
        ({"venue": replace(GOOD.venue, lat=48.8)}, "far_away"),
        ({"women_only": True, "men_only": True}, "nobody_may_come"),
        ({"min_age": 60, "max_age": 12}, "odd_ages"),
        ({"cost": Cost(20000, said="€ 200")}, "dear"),
        ({"verified_on": date(2026, 1, 1)}, "stale"),
        ({"verified_on": None}, "never_verified"),
    ],
)
def test_what_is_missing_stale_odd_or_doubtful_is_named(changes: dict[str, object], problem: str) -> None:
    changed = replace(GOOD, **changes)  # type: ignore[arg-type]
    assert problem in problems(changed, TODAY)


def test_the_sample_is_complete() -> None:
    assert {one.id: found for one in sample_activities() if (found := problems(one, TODAY))} == {}
