"""Nothing around a visit falls in the night, on the wrong day, or an hour off when the clocks change."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.flows.company import times
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.quiet import by_day
from tests.flows.talking import Talking

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001
    lambda wall: wall.replace(tzinfo=CITY_TIME)
)


@given(MOMENTS)
def test_what_the_bot_begins_is_by_day_and_never_early(moment: datetime) -> None:
    shifted = by_day(moment)
    assert time(10) <= shifted.astimezone(CITY_TIME).time() <= time(20)
    assert timedelta(0) <= shifted - moment < timedelta(hours=16)


@given(MOMENTS)
def test_a_visit_is_over_after_it_was_and_by_the_next_morning(at: datetime) -> None:
    assert times.LASTS <= times.over(at) - at <= timedelta(hours=18)


def test_the_day_before_is_a_wall_clock_across_both_changes() -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 30), date(2026, 10, 26)):
        before = times.day_before(datetime.combine(day, time(14), CITY_TIME))
        assert (before.date(), before.time()) == (day - timedelta(days=1), time(10))


def test_a_planned_moment_names_activity_and_moment_and_gives_them_back() -> None:
    at = datetime(2026, 12, 1, 10, tzinfo=CITY_TIME)
    assert times.of(times.about("a@b", at)) == ("a@b", at)


def test_who_goes_alone_with_a_reminder_may_be_asked_afterwards() -> None:
    talk = Talking()
    for said in ("breien in overvecht", "deze wil ik", "ik ga zelf", "ja", "nee", "ja"):
        talk.says(said)
    at = datetime(2026, 12, 1, 10, tzinfo=CITY_TIME)
    assert talk.due[times.AFTER, times.about("brei", at)] == at + times.LASTS
