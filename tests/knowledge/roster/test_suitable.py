"""Who suits a visit, and whose turn it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from knowledge.roster.members import Away, Buddy
from knowledge.roster.suitable import Turns, Wanted, allowed, suitable
from knowledge.texts.dates import CITY_TIME

AT = datetime(2026, 12, 2, 13, 0, tzinfo=CITY_TIME)
"""A Wednesday afternoon."""
DAY = AT.date()
WANTED = Wanted(AT, "Overvecht")
FIT = Buddy("Bo", vog_seen=date(2026, 1, 5), trained=date(2026, 2, 1), agreed=date(2026, 2, 1))

NO_TURNS = Turns()


def asked(buddies: dict[int, Buddy], wanted: Wanted = WANTED, turns: Turns = NO_TURNS) -> tuple[int, ...]:
    return suitable(buddies, wanted, turns)


@pytest.mark.parametrize(
    ("change", "fits"),
    [
        ({}, True),
        ({"vog_seen": None}, False),
        ({"trained": None}, False),
        ({"agreed": None}, False),
        ({"vog_seen": DAY - relativedelta(months=36)}, True),
        ({"vog_seen": DAY - relativedelta(months=36, days=1)}, False),
        ({"trained": date(2026, 12, 3)}, False),
        ({"willing": False}, False),
        ({"away": (Away(DAY, DAY),)}, False),
        ({"away": (Away(date(2026, 11, 1), date(2026, 12, 1)),)}, True),
        ({"wijken": ("Overvecht", "Zuid")}, True),
        ({"wijken": ("Zuid",)}, False),
        ({"parts": ("3-afternoon",)}, True),
        ({"parts": ("3-morning", "4-afternoon")}, False),
        ({"languages": ("tr",)}, False),
        ({"languages": ("tr", "nl")}, True),
        ({"only": "woman"}, False),
    ],
)
def test_pr33_who_may_and_can_go_along(change: dict[str, Any], fits: bool) -> None:
    assert asked({1: replace(FIT, **change)}) == ((1,) if fits else ())


@pytest.mark.parametrize(
    ("gender", "only", "wanted", "own", "fits"),
    [
        ("woman", "", "woman", "", True),
        ("man", "", "woman", "", False),
        ("", "", "woman", "", False),
        ("woman", "woman", "", "woman", True),
        ("woman", "woman", "", "man", False),
        ("woman", "woman", "", "", False),
        ("woman", "woman", "woman", "woman", True),
    ],
)
def test_wishes_hold_in_both_directions(gender: Any, only: Any, wanted: Any, own: Any, fits: bool) -> None:
    buddy = replace(FIT, gender=gender, only=only)
    assert asked({1: buddy}, replace(WANTED, gender=wanted, own=own)) == ((1,) if fits else ())


def test_who_was_asked_least_goes_first_and_something_shared_counts_as_one_time_less() -> None:
    gardener = replace(FIT, wishes=("tuinieren",))
    wanted = replace(WANTED, wishes=frozenset({"tuinieren"}))
    buddies = {1: FIT, 2: gardener, 3: FIT}
    assert asked(buddies, wanted, Turns(asked={1: 0, 2: 0, 3: 1})) == (2, 1, 3)
    assert asked(buddies, wanted, Turns(asked={1: 0, 2: 2, 3: 1})) == (1, 2, 3)
    assert asked(buddies, wanted, Turns(asked={1: 0, 2: 3, 3: 1})) == (1, 3, 2)


def test_who_has_enough_in_hand_or_is_left_out_is_not_asked() -> None:
    buddies = {1: FIT, 2: replace(FIT, at_once=2), 3: FIT}
    turns = Turns(in_hand={1: 1, 2: 1}, leave_out=frozenset({3}))
    assert asked(buddies, WANTED, turns) == (2,)


BUDDIES = st.dictionaries(
    st.integers(1, 30),
    st.builds(
        Buddy,
        st.just("Bo"),
        vog_seen=st.none() | st.dates(date(2022, 1, 1), date(2027, 1, 1)),
        trained=st.none() | st.just(date(2026, 1, 1)),
        agreed=st.none() | st.just(date(2026, 1, 1)),
        at_once=st.integers(1, 3),
        languages=st.lists(st.sampled_from(["nl", "tr"]), max_size=2).map(tuple),
        wishes=st.lists(st.sampled_from(["tuinieren", "koor"]), max_size=2).map(tuple),
        willing=st.booleans(),
    ),
)
COUNTS = st.dictionaries(st.integers(1, 30), st.integers(0, 4))


@given(BUDDIES, COUNTS, COUNTS, st.frozensets(st.integers(1, 30)))
def test_pr33_nobody_beyond_their_number_or_their_vog_and_always_in_the_same_order(
    buddies: dict[int, Buddy], in_hand: dict[int, int], often: dict[int, int], out: frozenset[int]
) -> None:
    turns = Turns(in_hand, often, out)
    found = asked(buddies, WANTED, turns)
    assert found == asked(dict(reversed(buddies.items())), WANTED, turns)
    for person in found:
        assert allowed(buddies[person], DAY)
        assert in_hand.get(person, 0) < buddies[person].at_once
        assert person not in out
    shared = [often.get(person, 0) for person in found if not buddies[person].wishes]
    assert shared == sorted(shared)
