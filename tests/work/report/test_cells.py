"""No number in the report lets anybody be recognised."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.work.report.cells import FEWEST, cell, cells, distinct

COUNTS = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 40), max_size=8)


@given(COUNTS)
def test_no_small_number_is_shown(counts: dict[str, int]) -> None:
    for one in cells(counts).values():
        assert one.people is None or one.people == 0 or one.people >= FEWEST


@given(COUNTS)
def test_what_is_hidden_does_not_follow_from_the_total(counts: dict[str, int]) -> None:
    shown = cells(counts)
    hidden = [name for name, one in shown.items() if one.people is None]
    others = [name for name, people in counts.items() if people >= FEWEST]
    assert len(hidden) != 1 or not others


def test_one_person_many_times_is_one_person() -> None:
    assert distinct([("Oost", 1), ("Oost", 1), ("Oost", 2), ("Zuid", 1)]) == {"Oost": 2, "Zuid": 1}


def test_nobody_may_be_shown() -> None:
    assert str(cell(0)) == "0"
    assert str(cell(4)) == "<5"
    assert str(cell(5)) == "5"
