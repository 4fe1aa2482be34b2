"""Quiet hours, over any moment of the year and both clock changes."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.texts.dates import CITY_TIME
from knowledge.texts.quiet import by_day, decent, is_quiet

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS)
def test_a_decent_moment_is_not_quiet_and_the_first_that_is_not(moment: datetime) -> None:
    found = decent(moment)
    assert not is_quiet(found)
    if is_quiet(moment):
        assert found.time() == time(9)
        assert timedelta(0) < found.astimezone(UTC) - moment <= timedelta(hours=13)
        assert is_quiet((found.astimezone(UTC) - timedelta(microseconds=1)).astimezone(CITY_TIME))
    else:
        assert found == moment


@given(MOMENTS)
def test_a_decent_moment_stays_where_it_is(moment: datetime) -> None:
    assert decent(decent(moment)) == decent(moment)
    assert decent(by_day(moment)) == by_day(moment)


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        ("2026-03-28T21:00:00", 11),  # the night has an hour less
        ("2026-10-24T21:00:00", 13),  # and here an hour more
        ("2026-12-31T21:00:00", 12),
    ],
)
def test_the_night_is_as_long_as_the_clocks_make_it(moment: str, hours: int) -> None:
    evening = datetime.fromisoformat(moment).replace(tzinfo=CITY_TIME)
    assert decent(evening).astimezone(UTC) - evening.astimezone(UTC) == timedelta(hours=hours)


def test_both_of_the_hours_that_come_twice_are_quiet() -> None:
    once = datetime(2026, 10, 25, 2, 30, tzinfo=CITY_TIME)
    twice = once.replace(fold=1)
    assert is_quiet(once)
    assert is_quiet(twice)
    assert decent(once) == decent(twice) == datetime(2026, 10, 25, 9, tzinfo=CITY_TIME)


def test_the_quiet_hours_begin_at_nine_and_end_at_nine() -> None:
    day = datetime(2026, 6, 1, tzinfo=CITY_TIME)
    quiet = [hour for hour in range(24) if is_quiet(day.replace(hour=hour))]
    assert quiet == [*range(9), 21, 22, 23]
    assert not is_quiet(day.replace(hour=20, minute=59, second=59))
