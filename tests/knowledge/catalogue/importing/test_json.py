"""Lists as JSON, of our own, of others and as HSDS, are read; what cannot be is refused."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.importing.values import Reading
from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from tests.knowledge.catalogue.importing.formats import NOW, codes, read, zipped


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
