"""`voordeur catalogue` shows what exists, what is wrong with it, and carries out what people decide."""

from __future__ import annotations

import json

import pytest

from tests.commands.desk import Desk

LIST = """id;titel;organisatie;locatie;wijk;wanneer;kosten;telefoon;gecontroleerd op;gecontroleerd door
1;Breicafé;Proefwol;De Proef;Oost;elke dinsdag 10.00-12.00 uur;€ 2;030-1234567;;
2;Zangkoor;Proefkoor;De Proef;Oost;elke woensdag 20.00 uur;gratis;06-12345678;2020-01-01;Sam
3;Schaken;Proefsoos;Het Voorbeeld;West;elke donderdag 14.00 uur;gratis;030-7654321;;
"""


@pytest.fixture
def kept(desk: Desk) -> Desk:
    """A desk with a catalogue of three: one fresh, one stale, one never checked."""
    desk.do("import", desk.file("lijst.csv", LIST), "--yes")
    desk.do("catalogue", "verify", "1", "--by", "Sam")
    return desk


def ids(printed_rows: list[dict[str, object]]) -> list[object]:
    return [row["activity"] for row in printed_rows]


def test_the_list_can_be_narrowed_by_wijk_source_and_staleness(kept: Desk) -> None:
    assert ids(kept.do("catalogue", "list", "--json").rows) == ["1", "2", "3"]
    assert ids(kept.do("catalogue", "list", "--json", "--wijk", "west").rows) == ["3"]
    assert ids(kept.do("catalogue", "list", "--json", "--stale").rows) == ["2"]
    assert kept.do("catalogue", "list", "--json", "--source", "anders").rows == []
    kept.do("catalogue", "rollback")
    assert kept.do("catalogue", "list", "--json").rows == []
    assert ids(kept.do("catalogue", "list", "--json", "--retired").rows) == ["1", "2", "3"]


def test_the_list_for_people_says_how_far_each_can_be_trusted(kept: Desk) -> None:
    lines = kept.do("catalogue", "list").out.splitlines()
    assert lines[0] == "1  Breicafé, Oost, elke dinsdag van 10.00 tot 12.00 uur"
    assert lines[1].endswith("[not checked for a year]")
    assert lines[2].endswith("[never checked]")
    assert lines[3] == "3 activities"


def test_an_unknown_wijk_is_answered_with_the_ones_there_are(kept: Desk) -> None:
    refused = kept.do("catalogue", "list", "--wijk", "Nergenshuizen")
    assert refused.status == 2
    assert "Overvecht" in refused.err


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["breicafe"], ["1"]),
        (["briecafe"], ["1"]),
        (["koor"], ["2"]),
        (["oost"], ["1", "2"]),
        (["oost", "zangkoor"], ["2"]),
        (["PROEFWOL"], ["1"]),
        (["oost", "schaken"], []),
        (["paardrijden"], []),
    ],
)
def test_search_finds_activities_with_all_the_words(kept: Desk, words: list[str], found: list[str]) -> None:
    printed = kept.do("catalogue", "search", "--json", *words)
    assert ids(printed.rows) == found
    assert printed.status == (0 if found else 1)


def test_words_of_the_title_come_first(desk: Desk) -> None:
    rows = "id;titel;omschrijving\n1;Koffie;Soms wordt er gezongen\n2;Gezongen verhalen;x\n"
    desk.do("import", desk.file("lijst.csv", rows), "--yes")
    assert ids(desk.do("catalogue", "search", "gezongen", "--json").rows) == ["2", "1"]


def test_show_tells_everything_but_a_private_number(kept: Desk) -> None:
    shown = kept.do("catalogue", "show", "2")
    assert "title: Zangkoor" in shown.out
    assert "12345678" not in shown.out
    assert "private number, kept from residents" in shown.out
    assert "hidden" in shown.out
    assert "12345678" not in kept.do("catalogue", "show", "2", "--json").out
    staff = kept.do("catalogue", "show", "2", "--staff", "--json").json
    assert staff["staff_contact"]["phone"] == "06-12345678"
    assert "06-12345678" in kept.do("catalogue", "show", "2", "--staff").out


def test_show_needs_an_activity_that_exists(kept: Desk) -> None:
    assert kept.do("catalogue", "show", "99").status == 1
    assert kept.do("catalogue", "show").status == 2
    assert kept.do("catalogue", "show", "1", "--import", "1").status == 2
    assert kept.do("catalogue", "show", "--import", "99").status == 1


def test_the_json_of_an_activity_keeps_its_names(kept: Desk) -> None:
    row = kept.do("catalogue", "show", "1", "--json").json
    assert set(row) == {
        "activity", "title", "description", "organiser", "wijk", "venue", "address", "postcode", "when", "next",
        "cost", "cents", "upas", "step_free", "languages", "for_whom", "kinds", "tags", "join", "contact", "source",
        "verified_on", "verified_by", "trust", "sample", "retired",
    }  # fmt: skip
    assert (row["cents"], row["trust"], row["verified_by"]) == (200, "fresh", "Sam")
    assert row["next"].endswith((":00:00+01:00", ":00:00+02:00"))


def test_check_names_what_is_wrong_and_fails_where_anything_is(kept: Desk) -> None:
    checked = kept.do("catalogue", "check", "--json")
    found = {row["activity"]: row["problems"] for row in checked.rows}
    assert checked.status == 1
    assert "hidden" in found["2"]
    assert "never_verified" in found["3"]
    assert "no_address" in found["1"]
    said = kept.do("catalogue", "check", "--wijk", "West").out
    assert "never verified" in said
    assert "1 of 1 activities deserve a look" in said


def test_check_is_content_where_nothing_is_wrong(desk: Desk) -> None:
    whole = {
        "id": "1",
        "titel": "Koor",
        "omschrijving": "Samen zingen",
        "organisatie": "Proef",
        "locatie": "De Proef",
        "adres": "Voorbeeldplein 1",
        "postcode": "3521 AB",
        "lat": "52.08",
        "lon": "5.1",
        "wanneer": "elke dinsdag 10.00-12.00 uur",
        "kosten": "gratis",
        "rolstoeltoegankelijk": "ja",
        "telefoon": "030-1234567",
    }
    desk.do("import", desk.file("lijst.json", json.dumps([whole])), "--yes")
    desk.do("catalogue", "verify", "1", "--by", "Sam")
    checked = desk.do("catalogue", "check")
    assert checked.out == "0 of 1 activities deserve a look\n"
    assert checked.status == 0


def test_a_printed_list_never_holds_a_private_number(kept: Desk) -> None:
    kept.do("catalogue", "verify", "2", "--by", "Sam")
    to = kept.folder / "oost.pdf"
    assert kept.do("catalogue", "print", "--wijk", "Oost", "--to", str(to)).status == 0
    assert to.read_bytes().startswith(b"%PDF")
    refused = kept.do("catalogue", "print", "--wijk", "Oost", "--to", str(kept.folder / "nergens" / "x.pdf"))
    assert refused.status == 2
    assert str(kept.folder) not in refused.err


def test_somebody_who_checked_makes_it_fresh_and_closed_lowers_it_at_once(kept: Desk) -> None:
    assert kept.do("catalogue", "verify", "2", "--by", "Kim").status == 0
    row = kept.do("catalogue", "show", "2", "--json").json
    assert (row["trust"], row["verified_by"]) == ("fresh", "Kim")
    assert "ask first whether it still exists" in kept.do("catalogue", "closed", "2").out
    assert kept.do("catalogue", "show", "2", "--json").json["trust"] == "warn"
    assert kept.do("catalogue", "verify", "99", "--by", "Kim").status == 1
    assert kept.do("catalogue", "verify", "2", "--by", " ").status == 2
    assert kept.do("catalogue", "closed", "99").status == 1


def test_what_waits_for_review_can_be_seen_approved_and_rejected(desk: Desk) -> None:
    rows = "id;titel;omschrijving\n1;Koor;x\n2;Les;bel 0900-1234\n3;Dans;betaal via tikkie.me/x\n"
    desk.do("import", desk.file("lijst.csv", rows), "--yes")
    waiting = desk.do("catalogue", "imports", "--json").rows[0]
    assert (waiting["import"], waiting["state"], waiting["why"]) == (2, "waiting", ["held for review"])
    held = desk.do("catalogue", "show", "--import", "2", "--json").rows
    assert held == [
        {"activity": "2", "does": "new", "why": ["premium_number"]},
        {"activity": "3", "does": "new", "why": ["payment"]},
    ]
    assert "Les" in desk.do("catalogue", "show", "--import", "2").out
    assert desk.do("catalogue", "approve", "2", "--only", "2", "--by", "Sam").status == 0
    assert desk.do("catalogue", "reject", "2", "--by", "Sam").status == 0
    assert ids(desk.do("catalogue", "list", "--json").rows) == ["1", "2"]
    again = desk.do("catalogue", "approve", "2")
    assert (again.status, again.err) == (1, "voordeur: no import 2 is waiting\n")


def test_one_command_takes_the_newest_import_back(kept: Desk) -> None:
    assert "taken back" in kept.do("catalogue", "rollback", "--by", "Sam").out
    assert kept.do("catalogue", "list", "--json").rows == []
    newest = kept.do("catalogue", "imports", "--json").rows[0]
    assert (newest["state"], newest["decided_by"]) == ("taken back", "Sam")
    assert kept.do("catalogue", "rollback").status == 1


def test_a_desk_without_imports_says_so(desk: Desk) -> None:
    assert desk.do("catalogue", "imports").out == "nothing was imported yet\n"
