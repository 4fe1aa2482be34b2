"""Lists as organisations have them are read; what is wrong is named by its line."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.importing.detecting import detect
from knowledge.catalogue.importing.values import Column, Options, Problem, Unread
from knowledge.catalogue.recurrence import next_times
from tests.knowledge.catalogue.importing.tables import DUTCH, NOW, TODAY, codes, read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_any_encoding_of_a_spreadsheet_is_read(encoding: str) -> None:
    """SE-27."""
    reading = read(DUTCH, encoding)
    (activity,) = reading.activities
    assert activity.title == "Café Brei"
    assert activity.description == "Gezellig breiën – met koffie"
    assert activity.cost.cents == 250
    assert activity.venue.wijk == "Overvecht"
    assert activity.recurrence.starts == time(10)
    assert next_times(activity.recurrence, NOW)[0].date() == date(2026, 11, 24)
    assert reading.problems == ()


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_separator_is_found(separator: str) -> None:
    cells = [["titel", "wanneer", "wijk"], ["Koor", '"di 10-12, niet in de vakantie"', "Oost"]]
    (activity,) = read("\n".join(separator.join(row) for row in cells)).activities
    assert activity.recurrence.except_on == ("school",)
    assert activity.venue.wijk == "Oost"


def test_excel_s_own_line_about_the_separator_is_passed_over() -> None:
    reading = read("sep=;\ntitel;wijk\nKoor;Oost\n;Oost\n")
    assert [one.title for one in reading.activities] == ["Koor"]
    assert (4, "no_title") in codes(reading)


def test_a_title_above_the_header_is_passed_over() -> None:
    reading = read("Activiteitenlijst najaar;;\n;;\nNaam;Wijk;Wanneer\nKoor;Oost;elke di. 10-12u\n")
    assert [one.title for one in reading.activities] == ["Koor"]


def test_names_of_columns_may_be_mistyped_english_or_end_in_something_else() -> None:
    reading = read("title_nl,omschrijvng,Leedtijd,costs per keer\nKoor,Zingen,55+,€ 3\n")
    assert [column.field for column in reading.mapping] == ["title", "description", "age", "cost"]
    assert reading.activities[0].min_age == 55


def test_a_corrected_column_goes_before_the_guess_and_may_be_left_out() -> None:
    corrected = (Column("Kop", "title"), Column("naam", ""))
    reading = read("Kop;Naam;Wijk\nKoor;Jansen;Oost\n", mapping=corrected)
    assert reading.activities[0].title == "Koor"
    assert reading.mapping[1] == Column("Naam", "")


def test_line_numbers_are_those_of_the_file_also_after_breaks_inside_cells() -> None:
    """SE-27."""
    text = 'titel;omschrijving;wijk;wanneer\nEen;"regel\neen\ntwee";Oost;di 10-12\n;leeg;Oost;\nDrie;x;Oost;wisselend\n'
    reading = read(text)
    assert codes(reading) == [(5, "no_title"), (6, "when_unclear")]
    assert reading.activities[0].description == "regel\neen\ntwee"


def test_own_ids_are_kept_and_made_ones_are_the_same_each_time() -> None:
    text = "id;titel;wijk\nx 7;Koor;Oost\n;Soep;Oost\n"
    first, second = read(text).activities, read(text).activities
    assert first[0].id == "x-7"
    assert first[1].id == second[1].id
    assert first[1].id.startswith("a-")


def test_the_same_row_twice_is_taken_once_and_named() -> None:
    reading = read("titel;wijk\nKoor;Oost\nKoor;Oost\n")
    assert len(reading.activities) == 1
    assert codes(reading) == [(3, "double")]


def test_what_is_over_or_stopped_is_left_out_and_named() -> None:
    reading = read(
        "titel;wijk;datum;status\nOud;Oost;01-03-2020;\nWeg;Oost;;vervallen\nStraks;Oost;12-12-2026;\n"
    )
    assert [one.title for one in reading.activities] == ["Straks"]
    assert codes(reading) == [(2, "ended"), (3, "cancelled")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b"titel;wijk\n" + b"x;y\n" * 1_400_000, "too_big"),
        (b"titel\n" + b"x\n" * 50_100, "too_many"),
        (b"aap;noot\n1;2\n", "no_title_column"),
        (b"titel;wijk\nKo\x00or;Oost\n", "not_a_list"),
        (b"%PDF-1.7 ...", "not_a_list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "not_a_list"),
        (b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "not_a_list"),
        (b"titel;omschrijving\nx;" + b"a" * 200_000 + b"\n", "broken"),
    ],
)
def test_a_file_that_cannot_be_a_list_is_refused_as_a_whole(data: bytes, code: str) -> None:
    """SE-27."""
    reading = detect("x", data, Options(source="x", today=TODAY))
    assert reading.refused
    assert reading.activities == ()
    assert [problem.code for problem in reading.problems] == [code]


def test_a_cell_of_more_than_ten_kilobytes_refuses_its_row_only() -> None:
    """SE-27."""
    reading = read(f"titel;omschrijving;wijk\nA;{'a' * 11_000};Oost\nB;kort;Oost\n")
    assert [one.title for one in reading.activities] == ["B"]
    assert codes(reading) == [(2, "cell_too_long")]


def test_every_problem_says_what_to_do_in_dutch_and_english() -> None:
    problem = Problem(3, "when_unclear", "soms {x}")
    assert "soms {x}" in problem.what
    assert problem.do
    assert problem.say("en") != problem.say("nl")


def test_progress_is_told_and_ends_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    rows = "".join(f"Activiteit {n};Oost\n" for n in range(1200))
    read("titel;wijk\n" + rows, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == [0, 500, 1000, 1200]
    assert told[-1] == (1200, 1200)


@settings(deadline=None)
@given(st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused_but_never_break(data: bytes) -> None:
    """SE-27."""
    reading = detect("x", data, Options(source="x", today=TODAY))
    assert reading.activities or reading.problems or reading.mapping


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60)


@settings(deadline=None)
@given(st.lists(st.tuples(*[CELL] * 8), min_size=1, max_size=5))
def test_any_cells_under_a_good_header_never_break_and_leave_nothing_unsafe(
    rows: list[tuple[str, ...]],
) -> None:
    """SE-32."""

    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    text = "titel;omschrijving;wanneer;kosten;contact;website;leeftijd;datum\n"
    text += "".join(";".join(map(quoted, row)) + "\n" for row in rows)
    for activity in read(text).activities:
        next_times(activity.recurrence, NOW, 3)
        assert activity.title == " ".join(activity.title.split())
        assert activity.contact.website.startswith("https://") or not activity.contact.website
        assert len(activity.title) <= 120


def test_rows_that_cannot_be_read_say_which_activity_they_are_about() -> None:
    long = "x" * 11_000
    reading = read(
        f"id;titel;waar;wijk;omschrijving\n7;;De Proef;Oost;\n;Koor;De Hoek;Oost;{long}\n8;Bingo;;Oost;\n"
    )
    assert reading.unread == (Unread("7", "", "De Proef"), Unread("", "Koor", "De Hoek"))
    assert [one.id for one in reading.activities] == ["8"]


def test_a_cancelled_activity_is_no_row_that_cannot_be_read() -> None:
    assert read("titel;wijk;status\nKoor;Oost;geannuleerd\n").unread == ()


def test_what_is_the_title_only_where_no_other_column_is() -> None:
    assert [one.field for one in read("Wijk;Wat;Waar\nOost;Koor;De Proef\n").mapping] == [
        "wijk",
        "title",
        "venue",
    ]
    assert [one.field for one in read("Titel;Wat\nKoor;Zingen\n").mapping] == ["title", "description"]


def test_a_column_for_a_name_may_hold_numbers_and_addresses_too() -> None:
    (activity,) = read(
        "titel;wijk;contactpersoon\nKoor;Oost;Fatima (06-12 34 56 78) of info@koor.example\n"
    ).activities
    assert (activity.contact.name, activity.contact.email) == ("Fatima", "info@koor.example")
    assert (activity.contact.phone, activity.staff_contact.phone) == ("", "06-12345678")
