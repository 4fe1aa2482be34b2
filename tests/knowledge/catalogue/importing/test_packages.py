"""Workbooks and packages of files: cells are read as they are meant, and what is unsafe is not opened."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time

import pytest

from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from tests.knowledge.catalogue.importing.formats import NOW, codes, read, workbook, zipped


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
