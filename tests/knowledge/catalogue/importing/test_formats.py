"""Excel, calendars, JSON and HSDS; and what hostile ones of each are told."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.importing.detecting import detect
from knowledge.catalogue.importing.values import Options, Reading, Unread
from knowledge.catalogue.recurrence import AMSTERDAM, next_times

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)
OPTIONS = Options(source="proef", today=TODAY)


def read(data: bytes) -> Reading:
    return detect("bestand", data, OPTIONS)


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def workbook(rows: list[list[object]], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    book.create_sheet("Toelichting", 0)["A1"] = "Lees dit eerst"
    sheet = book["Sheet"]
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_excel_dates_hours_and_numbers_are_read_from_the_sheet_that_is_the_list() -> None:
    rows: list[list[object]] = [
        ["Naam", "Wijk", "Datum", "Begintijd", "Eindtijd", "Kosten", "Dag"],
        ["Kerstdiner", "Oost", datetime(2026, 12, 12), time(17, 30), time(19, 0), 2.5, None],  # noqa: DTZ001
        ["Koor", "West", None, time(10, 0), time(12, 0), 0, "dinsdag"],
    ]
    first, second = read(workbook(rows)).activities
    assert first.recurrence.extra == (date(2026, 12, 12),)
    assert first.recurrence.starts == time(17, 30)
    assert first.cost.cents == 250
    assert second.cost.cents == 0
    assert next_times(second.recurrence, NOW)[0] == datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)


def test_merged_cells_hold_for_all_their_rows() -> None:
    rows: list[list[object]] = [
        ["Plek", "Naam", "Wijk"],
        ["De Proef", "Koor", "Oost"],
        [None, "Soep", "Oost"],
    ]
    venues = {one.title: one.venue.name for one in read(workbook(rows, "A2:A3")).activities}
    assert venues == {"Koor": "De Proef", "Soep": "De Proef"}


def test_excel_problems_name_the_row() -> None:
    reading = read(workbook([["Naam", "Wijk"], ["Koor", "Oost"], [None, "Oost"]]))
    assert [(one.line, one.code) for one in reading.problems] == [(3, "no_title")]


def bomb() -> bytes:
    return zipped({"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b" " * 40_000_000})


@pytest.mark.parametrize(
    "data",
    [
        bomb(),
        zipped({"xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><x>&b;</x>'}),
        zipped({"services.csv": b"id,name\n", "inside.zip": zipped({"a": b"b"})}),
        zipped({"../services.csv": b"id,name\n"}),
        zipped({"/services.csv": b"id,name\n"}),
        zipped({"C:\\services.csv": b"id,name\n"}),
        zipped({f"f{n}.csv": b"" for n in range(1001)}),
        b"PK\x03\x04 not a zip at all",
        zipped({"services.csv": b"id,name\n1,Koor\n"})[:-30],
    ],
    ids=["bomb", "entities", "nested", "climbing", "absolute", "drive", "many", "no zip", "cut off"],
)
def test_an_unsafe_package_is_not_opened(data: bytes) -> None:
    """SE-29."""
    reading = read(data)
    assert reading.refused
    assert codes(reading) == ["unsafe_archive"]


def test_a_link_inside_a_package_is_not_followed() -> None:
    """SE-29."""
    info = zipfile.ZipInfo("services.csv")
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert codes(read(out.getvalue())) == ["unsafe_archive"]


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


def test_json_of_our_own_or_dutch_names_flat_or_nested_or_one_a_line() -> None:
    flat = {
        "id": "k1",
        "titel": "Koor",
        "wijk": "Oost",
        "wanneer": "di 10-12",
        "kosten": "gratis",
        "tags": ["zingen"],
    }
    nested = {
        "id": "k1",
        "title": "Koor",
        "venue": {"name": "De Proef", "wijk": "Oost"},
        "recurrence": {"said": "di 10-12"},
        "cost": {"cents": 0},
        "access": {"step_free": True},
    }
    for data in (
        json.dumps([flat]),
        json.dumps({"activities": [flat]}),
        json.dumps(flat) + "\n",
        json.dumps([nested]),
        json.dumps(nested) + "\n" + json.dumps({**nested, "id": "k2"}) + "\n",
    ):
        activity = read(data.encode()).activities[0]
        assert (activity.id, activity.title, activity.venue.wijk) == ("k1", "Koor", "Oost")
        assert activity.recurrence.starts == time(10)
        assert activity.cost.cents == 0


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 60 + b"]" * 60, "too_deep"),
        (b"[" * 100_000, "too_deep"),
        (b'{"titel": "Koor"', "broken"),
        (b'{"titel": "Koor"}\n{"titel": \n', "broken"),
        (b"[]", "empty"),
        (b'["a", 1]', "empty"),
    ],
)
def test_json_that_is_too_deep_or_broken_is_refused(data: bytes, code: str) -> None:
    reading = read(data)
    assert reading.refused
    assert codes(reading) == [code]


SERVICE: dict[str, Any] = {
    "id": "s1",
    "name": "Eettafel",
    "status": "active",
    "fees_description": "€ 3, gratis met U-pas",
    "minimum_age": 55,
    "assured_date": "2026-10-01",
    "organization": {"name": "Voorbeeldorganisatie"},
    "languages": [{"code": "nl"}, {"code": "tr"}],
    "phones": [{"number": "030 1234567"}],
    "schedules": [
        {"freq": "WEEKLY", "byday": "TU,TH", "opens_at": "12:00:00", "closes_at": "13:30:00"},
        {"freq": "MONTHLY", "byday": "1SA", "opens_at": "17:00Z", "closes_at": "19:00Z"},
    ],
    "service_at_locations": [
        {
            "id": "p1",
            "location": {
                "name": "De Proef",
                "latitude": 52.11,
                "longitude": 5.1,
                "addresses": [{"address_1": "Teststraat 1", "postal_code": "3562 AB"}],
                "accessibility": [{"description": "rolstoeltoegankelijk"}],
            },
        }
    ],
}


def check_service(reading: Reading) -> None:
    (activity,) = reading.activities
    assert reading.kind == "hsds"
    assert (activity.id, activity.title, activity.organiser) == ("s1", "Eettafel", "Voorbeeldorganisatie")
    assert (activity.venue.name, activity.venue.wijk) == ("De Proef", "Overvecht")
    assert activity.access.step_free is True
    assert (activity.cost.cents, activity.cost.upas) == (300, True)
    assert (activity.min_age, activity.languages) == (55, ("nl", "tr"))
    assert activity.contact.phone == "030-1234567"
    assert activity.verified_on == date(2026, 10, 1)
    times = [f"{one:%a %H:%M}" for one in next_times(activity.recurrence, NOW, 4)]
    assert times == ["Tue 12:00", "Thu 12:00", "Tue 12:00", "Thu 12:00"]
    assert datetime(2026, 12, 5, 17, tzinfo=AMSTERDAM) in next_times(activity.recurrence, NOW, 9)


@pytest.mark.parametrize("data", [SERVICE, [SERVICE], {"contents": [SERVICE], "total_pages": 1}])
def test_hsds_json_is_read_as_one_service_or_a_list(data: object) -> None:
    check_service(read(json.dumps(data).encode()))


def test_a_service_at_two_places_is_two_activities() -> None:
    place = SERVICE["service_at_locations"][0]
    two = {**SERVICE, "service_at_locations": [place, {**place, "id": "p2"}]}
    assert [one.id for one in read(json.dumps(two).encode()).activities] == ["p1", "p2"]


def test_an_hsds_package_of_tables_is_joined() -> None:
    check_service(
        read(
            zipped(
                {
                    "hsds/services.csv": b"id,organization_id,name,status,fees_description,minimum_age,assured_date\n"
                    b's1,o1,Eettafel,active,"\xe2\x82\xac 3, gratis met U-pas",55,2026-10-01\n',
                    "hsds/organizations.csv": b"id,name\no1,Voorbeeldorganisatie\n",
                    "hsds/service_at_location.csv": b"id,service_id,location_id\np1,s1,l1\n",
                    "hsds/locations.csv": b"id,name,latitude,longitude\nl1,De Proef,52.11,5.1\n",
                    "hsds/addresses.csv": b"id,location_id,address_1,postal_code\na1,l1,Teststraat 1,3562 AB\n",
                    "hsds/accessibility.csv": b"id,location_id,description\nx,l1,rolstoeltoegankelijk\n",
                    "hsds/languages.csv": b"id,service_id,code\n1,s1,nl\n2,s1,tr\n",
                    "hsds/phones.csv": b"id,service_id,number\n1,s1,030 1234567\n",
                    "hsds/schedules.csv": b"id,service_id,freq,byday,opens_at,closes_at\n"
                    b'1,s1,WEEKLY,"TU,TH",12:00:00,13:30:00\n2,s1,MONTHLY,1SA,17:00Z,19:00Z\n',
                    "datapackage.json": b"{}",
                }
            )
        )
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(st.sampled_from([*SERVICE, "location", "freq"]), inside)
    ),
    max_leaves=15,
)


@settings(deadline=None)
@given(JSON)
def test_any_json_with_these_names_never_breaks(value: object) -> None:
    read(json.dumps([{**SERVICE, "schedules": value}, value]).encode())


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
