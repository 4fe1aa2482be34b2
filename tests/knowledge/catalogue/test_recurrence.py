"""The next real date is right, whatever the rule and whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from knowledge.catalogue.activity import Recurrence
from knowledge.catalogue.holidays import is_public_holiday, is_school_holiday, school_holidays
from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from knowledge.catalogue.rules import DAYS, days_of, read_rule


def here(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type, misc]


TUESDAYS = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10))


def test_every_tuesday_is_next_tuesday() -> None:
    assert next_times(TUESDAYS, here(2026, 11, 23, 9)) == (here(2026, 11, 24, 10),)


def test_what_starts_at_this_very_moment_is_not_next() -> None:
    assert next_times(TUESDAYS, here(2026, 11, 24, 10)) == (here(2026, 12, 1, 10),)


def test_later_today_counts() -> None:
    assert next_times(TUESDAYS, here(2026, 11, 24, 9, 59)) == (here(2026, 11, 24, 10),)


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        next_times(TUESDAYS, datetime(2026, 11, 24, 9))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(("change", "before", "after"), [(29, 1, 2), (25, 2, 1)])
def test_ten_o_clock_stays_ten_o_clock_when_the_clock_changes(change: int, before: int, after: int) -> None:
    month = 3 if change == 29 else 10
    sundays = Recurrence(rules=("FREQ=WEEKLY;BYDAY=SU",), starts=time(10))
    earlier, later = next_times(sundays, here(2026, month, change - 7, 9), 2)
    assert (earlier.hour, later.hour) == (10, 10)
    assert earlier.utcoffset() == timedelta(hours=before)
    assert later.utcoffset() == timedelta(hours=after)


def test_a_time_that_is_skipped_in_spring_becomes_the_one_after() -> None:
    nights = Recurrence(rules=("FREQ=DAILY",), starts=time(2, 30))
    assert next_times(nights, here(2026, 3, 28, 12)) == (here(2026, 3, 29, 3, 30),)


def test_a_time_that_comes_twice_in_autumn_is_held_once() -> None:
    nights = Recurrence(rules=("FREQ=DAILY",), starts=time(2, 30))
    second_time_round = datetime(2026, 10, 25, 2, 10, tzinfo=AMSTERDAM, fold=1)
    assert next_times(nights, second_time_round) == (here(2026, 10, 26, 2, 30),)


def test_not_in_school_holidays_nor_on_public_holidays() -> None:
    autumn = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10), except_on=("school",))
    assert next_times(autumn, here(2026, 10, 14)) == (here(2026, 10, 27, 10),)
    mondays = Recurrence(rules=("FREQ=WEEKLY;BYDAY=MO",), starts=time(10), except_on=("public",))
    assert next_times(mondays, here(2027, 3, 27)) == (here(2027, 4, 5, 10),)


def test_a_season_is_waited_for() -> None:
    summer = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10), months=(4, 5, 6, 7, 8, 9))
    assert next_times(summer, here(2026, 11, 1)) == (here(2027, 4, 6, 10),)


def test_single_days_are_left_out_and_added() -> None:
    changed = Recurrence(
        rules=("FREQ=WEEKLY;BYDAY=TU",),
        starts=time(10),
        extra=(date(2026, 12, 2),),
        without=(date(2026, 12, 1),),
    )
    assert next_times(changed, here(2026, 11, 25), 2) == (here(2026, 12, 2, 10), here(2026, 12, 8, 10))


def test_an_added_day_stands_even_in_a_holiday_and_never_twice() -> None:
    both = Recurrence(
        rules=("FREQ=WEEKLY;BYDAY=SA",), starts=time(10), extra=(date(2026, 12, 26),), except_on=("school",)
    )
    assert next_times(both, here(2026, 12, 18), 2) == (here(2026, 12, 26, 10), here(2027, 1, 9, 10))


def test_even_weeks_stay_even_over_a_year_of_53_weeks() -> None:
    weeks = ",".join(str(n) for n in range(2, 53, 2))
    even = Recurrence(rules=(f"FREQ=YEARLY;BYWEEKNO={weeks};BYDAY=TH",), starts=time(14))
    times = next_times(even, here(2026, 12, 1), 4)
    assert [moment.isocalendar().week for moment in times] == [50, 52, 2, 4]


def test_every_second_week_counts_from_the_first_day() -> None:
    from_first = Recurrence(
        rules=("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",), first=date(2026, 11, 6), starts=time(19)
    )
    assert [moment.date() for moment in next_times(from_first, here(2026, 11, 7), 2)] == [
        date(2026, 11, 20),
        date(2026, 12, 4),
    ]


def test_first_saturday_and_last_tuesday_of_the_month() -> None:
    first = Recurrence(rules=("FREQ=MONTHLY;BYDAY=1SA",), starts=time(10))
    last = Recurrence(rules=("FREQ=MONTHLY;BYDAY=-1TU",), starts=time(10))
    assert next_times(first, here(2026, 12, 5, 11)) == (here(2027, 1, 2, 10),)
    assert next_times(last, here(2026, 12, 1)) == (here(2026, 12, 29, 10),)


@pytest.mark.parametrize(
    "ended",
    [
        Recurrence(),
        Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU;UNTIL=20200101",), starts=time(10)),
        Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), last=date(2026, 11, 23), starts=time(10)),
        Recurrence(rules=("FREQ=WEEKLY;COUNT=5",), first=date(2019, 1, 1), starts=time(10)),
        Recurrence(rules=("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",), starts=time(10)),
        Recurrence(rules=("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",), starts=time(10)),
        Recurrence(rules=("FREQ=DAILY;COUNT=1000000000",), first=date(1890, 1, 1), starts=time(10)),
        Recurrence(extra=(date(2026, 11, 1),), starts=time(10)),
    ],
)
def test_what_is_unknown_or_over_or_never_comes_has_no_next_time(ended: Recurrence) -> None:
    assert next_times(ended, here(2026, 11, 23, 12), 3) == ()


def test_a_count_is_counted_from_the_first_day() -> None:
    five = Recurrence(rules=("FREQ=WEEKLY;COUNT=5",), first=date(2026, 11, 3), starts=time(10))
    assert [moment.date().day for moment in next_times(five, here(2026, 11, 20), 9)] == [24, 1]


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=0",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=1TU",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=WEEKLY;UNTIL=soon",
        "FREQ=WEEKLY;UNTIL=20261399",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=DAILY;BYHOUR=9,14",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "INTERVAL=2",
        "",
        "every tuesday",
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_rule(text)


weekday = st.sampled_from(DAYS)
numbered = st.builds(lambda n, day: f"{n}{day}", st.sampled_from([1, 2, 3, 4, 5, -1, -2]), weekday)


def listed(each: st.SearchStrategy[object]) -> st.SearchStrategy[str]:
    return st.lists(each, min_size=1, max_size=3, unique=True).map(lambda all: ",".join(map(str, all)))


RULES = st.one_of(
    st.builds("FREQ=WEEKLY;INTERVAL={};BYDAY={};WKST={}".format, st.integers(1, 5), listed(weekday), weekday),
    st.builds("FREQ=WEEKLY;INTERVAL={}".format, st.integers(1, 5)),
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 40)),
    st.builds("FREQ=DAILY;BYDAY={};BYMONTH={}".format, listed(weekday), listed(st.integers(1, 12))),
    st.builds("FREQ=MONTHLY;INTERVAL={};BYDAY={}".format, st.integers(1, 5), listed(numbered)),
    st.builds("FREQ=MONTHLY;BYDAY={};BYSETPOS={}".format, listed(weekday), st.sampled_from([1, 2, -1])),
    st.builds("FREQ=MONTHLY;INTERVAL={};BYMONTHDAY={}".format, st.integers(1, 5), st.integers(-31, -1)),
    st.builds("FREQ=MONTHLY;INTERVAL={}".format, st.integers(1, 5)),
    st.builds("FREQ=YEARLY;BYMONTH={};BYDAY={}".format, listed(st.integers(1, 12)), listed(numbered)),
    st.builds("FREQ=YEARLY;BYWEEKNO={};BYDAY={}".format, listed(st.integers(1, 52)), listed(weekday)),
    st.builds("FREQ=YEARLY;BYYEARDAY={}".format, listed(st.integers(1, 366))),
    st.just("FREQ=YEARLY"),
)
SOME_DAYS = st.dates(date(2018, 1, 1), date(2027, 12, 31))


@settings(deadline=None)
@given(RULES, SOME_DAYS, st.integers(0, 1200), st.one_of(st.none(), st.integers(1, 60)))
def test_rules_give_the_days_dateutil_gives(text: str, first: date, later: int, count: int | None) -> None:
    text = text if count is None else f"{text};COUNT={count}"
    start, end = first + timedelta(later), first + timedelta(later + 400)
    try:
        theirs = rrulestr(text, dtstart=datetime.combine(first, time(0)))
    except ValueError:
        assume(False)
    expected = [
        moment.date()
        for moment in theirs.between(
            datetime.combine(start, time(0)), datetime.combine(end, time(0)), inc=True
        )
    ]
    assert list(days_of(read_rule(text), first, start, end)) == expected


@settings(deadline=None)
@given(RULES, SOME_DAYS, st.times(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))  # noqa: DTZ001
def test_times_come_in_order_after_the_moment_asked(
    text: str, first: date, starts: time, moment: datetime
) -> None:
    after = moment.replace(tzinfo=UTC)
    times = next_times(Recurrence(rules=(text,), first=first, starts=starts), after, 5)
    in_utc = [one.astimezone(UTC) for one in times]
    assert in_utc == sorted(set(in_utc))
    assert all(one > after for one in in_utc)


def test_school_holidays_begin_on_saturday_end_on_sunday_and_do_not_overlap() -> None:
    known = school_holidays()
    assert len(known) == 15
    assert all(one.first.weekday() == 5 and one.last.weekday() == 6 for one in known)
    assert all(one.last < following.first for one, following in pairwise(known))
    assert is_school_holiday(date(2027, 7, 17))
    assert not is_school_holiday(date(2027, 7, 16))


def test_king_s_day_moves_when_it_falls_on_a_sunday() -> None:
    assert is_public_holiday(date(2026, 4, 27))
    assert is_public_holiday(date(2025, 4, 26))
    assert not is_public_holiday(date(2025, 4, 27))
