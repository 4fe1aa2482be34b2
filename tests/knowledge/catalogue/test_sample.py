"""The sample catalogue is whole, varied, always has something coming, and never passes for the real thing."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import datetime, timedelta
from importlib import resources

import pytest

from knowledge.catalogue import Activity, sample_activities
from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from knowledge.catalogue.spoken import part_of_day

WIJKEN = {
    "West",
    "Noordwest",
    "Overvecht",
    "Noordoost",
    "Oost",
    "Binnenstad",
    "Zuid",
    "Zuidwest",
    "Leidsche Rijn",
    "Vleuten-De Meern",
}
SAMPLE = sample_activities()


def each(activity: Activity) -> str:
    return activity.id


def test_there_are_at_least_150_and_at_least_10_in_every_wijk() -> None:
    in_wijk = Counter(activity.venue.wijk for activity in SAMPLE)
    assert len(SAMPLE) >= 150
    assert set(in_wijk) == WIJKEN
    assert min(in_wijk.values()) >= 10


def test_no_two_have_the_same_id_or_title() -> None:
    assert len({activity.id for activity in SAMPLE}) == len(SAMPLE)
    assert len({activity.title for activity in SAMPLE}) == len(SAMPLE)


@pytest.mark.parametrize("activity", SAMPLE, ids=each)
def test_every_entry_says_what_where_when_and_for_what(activity: Activity) -> None:
    assert activity.title
    assert 40 <= len(activity.description) <= 300
    assert activity.kinds
    assert activity.join
    assert activity.for_whom
    assert activity.cost.said
    assert activity.recurrence.starts is not None
    assert activity.recurrence.ends is not None
    assert activity.recurrence.starts < activity.recurrence.ends
    assert not (activity.women_only and activity.men_only)


@pytest.mark.parametrize("activity", SAMPLE, ids=each)
def test_every_entry_is_plainly_a_sample_and_reaches_nobody(activity: Activity) -> None:
    assert activity.sample
    assert activity.source == "voorbeeld"
    assert "(voorbeeld)" in activity.venue.name
    assert "(voorbeeld)" in activity.organiser
    assert activity.venue.address.startswith("Voorbeeld")
    assert not activity.contact.phone
    assert activity.contact.email.endswith("@example.org") or not activity.contact.email


@pytest.mark.parametrize("activity", SAMPLE, ids=each)
def test_every_entry_lies_in_the_city(activity: Activity) -> None:
    assert activity.venue.lat is not None
    assert activity.venue.lon is not None
    assert 52.02 < activity.venue.lat < 52.15
    assert 4.96 < activity.venue.lon < 5.20


@pytest.mark.parametrize("activity", SAMPLE, ids=each)
def test_from_any_day_of_two_years_there_is_a_next_time_within_sixty_days(activity: Activity) -> None:
    moment = datetime(2026, 1, 1, tzinfo=AMSTERDAM)
    end = datetime(2028, 1, 1, tzinfo=AMSTERDAM)
    while moment < end:
        following = next_times(activity.recurrence, moment)
        assert following, moment
        assert following[0] - moment <= timedelta(days=60), moment
        moment = following[0]


def test_all_days_parts_of_the_day_prices_and_wishes_are_there() -> None:
    week = [datetime(2026, 11, 30, tzinfo=AMSTERDAM) + timedelta(days=n) for n in range(7)]
    days = {
        moment.weekday()
        for activity in SAMPLE
        for moment in next_times(activity.recurrence, week[0], 10)
        if moment < week[-1] + timedelta(days=1)
    }
    assert days == set(range(7))
    assert {part_of_day(one.recurrence) for one in SAMPLE} == {"morning", "afternoon", "evening"}
    assert {one.access.step_free for one in SAMPLE} == {True, False}
    assert {language for one in SAMPLE for language in one.languages} >= {"nl", "en", "tr", "ar"}
    assert any(one.cost.cents == 0 for one in SAMPLE)
    assert any(one.cost.cents == 250 for one in SAMPLE)
    assert any(one.cost.cents == 800 for one in SAMPLE)
    assert any(one.cost.upas for one in SAMPLE)
    assert any(one.women_only for one in SAMPLE)
    assert any(one.men_only for one in SAMPLE)
    assert any(one.roles for one in SAMPLE)
    assert any(one.access.transport for one in SAMPLE)
    assert any("school" in one.recurrence.except_on for one in SAMPLE)
    assert any("BYWEEKNO" in rule for one in SAMPLE for rule in one.recurrence.rules)
    assert any("1SA" in rule for one in SAMPLE for rule in one.recurrence.rules)


def test_a_sample_is_never_said_to_have_been_checked() -> None:
    assert {activity.verified_on for activity in SAMPLE} == {None}


def test_every_kind_named_is_one_the_taxonomy_has() -> None:
    files = resources.files("knowledge.wishes").joinpath("kinds").iterdir()
    known = {kind for file in files for kind in tomllib.loads(file.read_text("utf-8")).get("kind", {})}
    assert {kind for activity in SAMPLE for kind in activity.kinds} <= known
