"""Calendars: a series with its exceptions is one activity, and none is walked without end."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.importing.values import Unread
from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from tests.knowledge.catalogue.importing.formats import NOW, codes, read


def calendar(*events: str) -> bytes:
    inside = "".join(f"BEGIN:VEVENT\r\n{event.strip()}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n".replace("\n ", "\n").encode()


SERIES = """UID:serie@example.org\r
SUMMARY:Koffie\\, thee en meer\r
DESCRIPTION:<p>Kom <b>binnen</b> &amp\\; praat mee</p>\r
LOCATION:Buurthuis De Proef\\, Teststraat 12\\, 3562 AB Utrecht\r
DTSTART;TZID=Europe/Amsterdam:20260901T100000\r
DTEND;TZID=Europe/Amsterdam:20260901T120000\r
RRULE:FREQ=WEEKLY;BYDAY=TU\r
EXDATE;TZID=Europe/Amsterdam:20261201T100000"""


def test_a_series_with_its_exceptions_is_one_activity() -> None:
    (activity,) = read(calendar(SERIES)).activities
    assert activity.id == "serie@example.org"
    assert activity.title == "Koffie, thee en meer"
    assert activity.description == "Kom binnen & praat mee"
    assert (activity.venue.name, activity.venue.address) == ("Buurthuis De Proef", "Teststraat 12")
    assert activity.venue.wijk == "Overvecht"
    days = [one.date() for one in next_times(activity.recurrence, NOW, 3)]
    assert days == [date(2026, 11, 24), date(2026, 12, 8), date(2026, 12, 15)]


def test_a_moved_day_and_a_cancelled_day_belong_to_their_series() -> None:
    moved = """UID:serie@example.org\r
RECURRENCE-ID;TZID=Europe/Amsterdam:20261124T100000\r
SUMMARY:Koffie\r
DTSTART;TZID=Europe/Amsterdam:20261125T140000\r
DTEND;TZID=Europe/Amsterdam:20261125T160000"""
    off = """UID:serie@example.org\r
RECURRENCE-ID;TZID=Europe/Amsterdam:20261208T100000\r
STATUS:CANCELLED\r
SUMMARY:Koffie\r
DTSTART;TZID=Europe/Amsterdam:20261208T100000"""
    (activity,) = read(calendar(SERIES, moved, off)).activities
    times = [f"{one:%d-%m %H:%M}" for one in next_times(activity.recurrence, NOW, 3)]
    assert times == ["25-11 14:00", "15-12 10:00", "22-12 10:00"]


def test_utc_times_become_wall_time_here() -> None:
    event = "UID:u\r\nSUMMARY:Los\r\nLOCATION:X\\, 3511 AA Utrecht\r\nDTSTART:20270706T180000Z\r\nDTEND:20270706T200000Z"
    (activity,) = read(calendar(event)).activities
    assert next_times(activity.recurrence, NOW) == (datetime(2027, 7, 6, 20, tzinfo=AMSTERDAM),)


def test_single_dates_of_one_title_place_and_hour_become_one_activity() -> None:
    days = [
        f"UID:d{n}\r\nSUMMARY:Bingo\r\nLOCATION:De Proef\r\nDTSTART:202612{n:02}T140000" for n in (4, 11, 18)
    ]
    (activity,) = read(calendar(*days)).activities
    assert [one.day for one in activity.recurrence.extra] == [4, 11, 18]
    (fewer,) = read(calendar(*days[1:])).activities
    assert fewer.id == activity.id


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("RRULE:FREQ=WEEKLY;UNTIL=20200101T000000Z", "ended"),
        ("RRULE:FREQ=DAILY;COUNT=3", "ended"),
        ("RRULE:FREQ=SECONDLY", "bad_rule"),
        ("RRULE:FREQ=MINUTELY;COUNT=1000000000", "bad_rule"),
        ("RRULE:FREQ=WEEKLY;INTERVAL=0", "bad_rule"),
        ("RRULE:FREQ=WEEKLY;COUNT=0", "bad_rule"),
        ("RRULE:FREQ=WEEKLY\r\nEXRULE:FREQ=WEEKLY", "bad_rule"),
        ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nEXDATE:20190901T100000", "ended"),
        ("STATUS:CANCELLED", "cancelled"),
    ],
)
def test_series_that_ended_or_cannot_be_are_named_and_left_out(rule: str, code: str) -> None:
    """SE-30."""
    event = f"UID:x\r\nSUMMARY:Serie\r\nLOCATION:X\\, 3511 AA Utrecht\r\nDTSTART:20190901T100000\r\n{rule}"
    reading = read(calendar(event, SERIES))
    assert [one.id for one in reading.activities] == ["serie@example.org"]
    assert [(one.line, one.code) for one in reading.problems] == [(3, code)]


def test_a_count_of_a_thousand_million_is_walked_no_further_than_needed() -> None:
    """SE-30."""
    event = "UID:x\r\nSUMMARY:S\r\nDTSTART:20260901T100000\r\nRRULE:FREQ=DAILY;COUNT=1000000000"
    (activity,) = read(calendar(event)).activities
    assert len(next_times(activity.recurrence, NOW, 10**9)) <= 500


def test_too_many_events_are_refused() -> None:
    """SE-30."""
    assert codes(read(calendar(*["UID:x\r\nDTSTART:20270101"] * 5001))) == ["too_many"]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*SERIES.split("\r\n"), "RRULE:X", "DTSTART:9", "GEO:1;2", "BEGIN:VALARM", "\x01"])
    )
)
def test_any_lines_in_an_event_never_break(lines: list[str]) -> None:
    """SE-30."""
    reading = read(calendar("\r\n".join(lines)))
    for activity in reading.activities:
        next_times(activity.recurrence, NOW)


def test_an_event_that_cannot_be_read_still_says_which_it_is() -> None:
    event = "\r\n".join(
        [
            "BEGIN:VEVENT",
            "UID:7@proef",
            "SUMMARY;LANGUAGE=nl:Koor",
            "DTSTART:20260901",
            "RRULE:FREQ=SECONDLY",
            "END:VEVENT",
        ]
    )
    reading = read(f"BEGIN:VCALENDAR\r\n{event}\r\nEND:VCALENDAR\r\n".encode())
    assert codes(reading) == ["bad_rule"]
    assert reading.unread == (Unread("7@proef", "Koor"),)
