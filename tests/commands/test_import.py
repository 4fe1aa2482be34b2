"""`voordeur import` shows what it understood, asks before it does anything, and remembers what it was told."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from tests.commands.desk import Desk
from tests.commands.lists import CALENDAR, COFFEE, DEAR, MEAL, NAMELESS, Feed, listed, many, samples, titles


def test_without_a_yes_or_a_terminal_it_only_shows(desk: Desk) -> None:
    shown = desk.do("import", desk.file("lijst.csv", listed(MEAL, COFFEE, NAMELESS)))
    assert shown.status == 1
    assert "Naam activiteit                          title" in shown.out
    assert "2 new, 0 changed, 0 retired" in shown.out
    assert "line 6: The activity has no name. Fill in a name." in shown.out
    assert "Nothing was taken over: add --yes" in shown.out
    assert "Samen eten" not in titles(desk)


def test_with_yes_the_list_is_taken_over_and_private_numbers_stay_private(desk: Desk) -> None:
    done = desk.do("import", desk.file("lijst.csv", listed(MEAL, COFFEE, NAMELESS)), "--yes")
    assert done.status == 0
    assert "Taken over as import 1" in done.out
    assert titles(desk) == {"Samen eten", "Koffie ‘Bij de buren’"}
    everything = desk.do("catalogue", "list", "--json").out
    assert "030-1234567" in everything
    assert "12345678" not in everything


def test_with_the_organisers_agreement_the_number_is_shown_and_that_is_remembered(desk: Desk) -> None:
    path = desk.file("lijst.csv", listed(MEAL))
    desk.do("import", path, "--yes", "--organiser-agreed")
    assert "06-12345678" in desk.do("catalogue", "list", "--json").out
    assert "nothing to change" in desk.do("import", path, "--yes").out
    assert "06-12345678" in desk.do("catalogue", "list", "--json").out


def test_the_same_file_twice_doubles_nothing(desk: Desk) -> None:
    path = desk.file("lijst.csv", listed(MEAL, COFFEE))
    desk.do("import", path, "--yes")
    again = desk.do("import", path, "--yes", "--json").json
    assert again["state"] == "nothing to do"
    assert again["counts"]["unchanged"] == 2
    assert len(titles(desk)) == 2


def test_a_download_with_a_number_behind_its_name_is_the_same_list(desk: Desk) -> None:
    desk.do("import", desk.file("lijst.csv", listed(MEAL)), "--yes")
    again = desk.do("import", desk.file("lijst (1).csv", listed(MEAL)), "--yes", "--json").json
    assert (again["source"], again["state"]) == ("lijst", "nothing to do")


def test_a_new_source_beside_others_is_pointed_out(desk: Desk) -> None:
    desk.do("import", desk.file("lijst.csv", listed(MEAL)), "--yes")
    shown = desk.do("import", desk.file("lijst2026.csv", listed(MEAL)))
    assert "This is a new source; there are already: lijst." in shown.out
    named = desk.do(
        "import", desk.file("lijst2026.csv", listed(MEAL)), "--source", "lijst", "--json", "--yes"
    )
    assert named.json["state"] == "nothing to do"


def test_the_json_says_everything_and_keeps_its_names(desk: Desk) -> None:
    rows = listed(MEAL, NAMELESS, DEAR)
    report = desk.do("import", desk.file("lijst.csv", rows), "--json", "--yes").json
    assert set(report) == {
        "source", "from", "state", "import", "waiting", "held_as", "kind", "columns", "counts",
        "waits_because", "new", "changed", "retired", "kept", "held", "problems",
    }  # fmt: skip
    assert report["columns"][0] == {"column": "Naam activiteit", "field": "title"}
    assert (report["state"], report["import"], report["held_as"]) == ("done", 1, 2)
    assert [one["title"] for one in report["new"]] == ["Samen eten"]
    assert [one["why"] for one in report["held"]] == [["premium_number"]]
    nameless = next(one for one in report["problems"] if one["code"] == "no_title")
    assert (nameless["line"], nameless["left_out"], nameless["do"]) == (5, True, "Fill in a name.")
    later = desk.do(
        "import", desk.file("lijst.csv", listed([*MEAL[:5], "gratis", MEAL[6]], DEAR)), "--json"
    ).json
    assert later["state"] == "not confirmed"
    assert [one["fields"] for one in later["changed"]] == [["cost"]]


def test_a_dry_run_changes_and_remembers_nothing(desk: Desk) -> None:
    path = desk.file("lijst.csv", listed(MEAL))
    shown = desk.do("import", path, "--dry-run", "--yes", "--map", "Kosten=", "--json")
    assert (shown.status, shown.json["state"]) == (0, "dry run")
    assert "Samen eten" not in titles(desk)
    columns = desk.do("import", path, "--json").json["columns"]
    assert {"column": "Kosten", "field": "cost"} in columns


def test_a_column_put_right_is_remembered_for_the_source(desk: Desk) -> None:
    strange = listed(["Koor", "elke dinsdag 10.00"], head=["Aap", "Noot"])
    refused = desk.do("import", desk.file("vreemd.csv", strange), "--yes")
    assert refused.status == 1
    assert 'Say which column is the title: --map "COLUMN=title"' in refused.out
    done = desk.do("import", desk.file("vreemd.csv", strange), "--yes", "--map", "Aap=title", "Noot=when")
    assert done.status == 0
    assert "Aap                                      title  (put right by you)" in done.out
    again = desk.do("import", desk.file("vreemd.csv", strange), "--yes", "--json").json
    assert again["columns"] == [{"column": "Aap", "field": "title"}, {"column": "Noot", "field": "when"}]
    assert again["state"] == "nothing to do"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("Aap", "should be COLUMN=FIELD"),
        ("=title", "should be COLUMN=FIELD"),
        ("Aap=titel", 'no field "titel"'),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(desk: Desk, wrong: str, said: str) -> None:
    refused = desk.do("import", desk.file("lijst.csv", listed(MEAL)), "--map", wrong)
    assert refused.status == 2
    assert said in refused.err


def test_a_correction_of_a_column_that_is_not_there_is_pointed_out(desk: Desk) -> None:
    shown = desk.do("import", desk.file("lijst.csv", listed(MEAL)), "--map", "Titel=title")
    assert 'There is no column "Titel" in this list.' in shown.out


def test_at_a_terminal_a_person_corrects_and_then_says_yes(desk: Desk) -> None:
    strange = listed(["Koor", "elke dinsdag 10.00"], head=["Aap", "Noot"])
    path = desk.file("vreemd.csv", strange)
    asked = desk.sit_down(["Aap=onzin", "Aap=title", "Noot=when", "j"])
    done = desk.do("import", path)
    assert done.status == 0
    assert len(asked) == 4
    assert 'there is no field "onzin"' in done.out
    assert "Taken over as import 1" in done.out
    assert titles(desk) == {"Koor"}


@pytest.mark.parametrize("answers", [["n"], [""], ["misschien"], []])
def test_anything_but_a_yes_takes_nothing_over(desk: Desk, answers: list[str]) -> None:
    asked = desk.sit_down(answers)
    shown = desk.do("import", desk.file("lijst.csv", listed(MEAL)))
    assert shown.status == 1
    assert len(asked) == 1
    assert "Nothing was taken over." in shown.out
    assert "Samen eten" not in titles(desk)


def test_a_big_removal_waits_even_when_somebody_said_yes(desk: Desk) -> None:
    desk.do("import", desk.file("koren.csv", many(10)), "--yes")
    waits = desk.do("import", desk.file("koren.csv", many(5)), "--yes")
    assert waits.status == 1
    assert "This is a big change (retires 5 of 10)" in waits.out
    assert "voordeur catalogue approve 2" in waits.out
    assert len(titles(desk)) == 10
    assert desk.do("catalogue", "approve", "2", "--by", "Sam").status == 0
    assert len(titles(desk)) == 5


def test_the_sample_goes_with_the_first_real_list_and_that_is_said(desk: Desk) -> None:
    desk.do("import", desk.file("a.csv", listed(MEAL)), "--yes", "--keep-sample")
    assert samples(desk) >= 150
    desk.do("catalogue", "rollback")
    done = desk.do("import", desk.file("a.csv", listed(MEAL)), "--yes")
    assert "The sample catalogue is retired" in done.out
    assert titles(desk) == {"Samen eten"}


def test_a_calendar_gets_the_wijk_it_is_told_and_that_is_remembered(desk: Desk) -> None:
    path = desk.file("agenda.ics", CALENDAR)
    done = desk.do("import", path, "--wijk", "Lunetten", "--yes")
    assert "line 10: This activity is over: Oud koor." in done.out
    [row] = desk.do("catalogue", "list", "--json").rows
    assert (row["title"], row["wijk"]) == ("Tuingroep", "Zuid")
    assert desk.do("import", path, "--yes", "--json").json["state"] == "nothing to do"
    refused = desk.do("import", path, "--wijk", "Nergens")
    assert refused.status == 2
    assert "Leidsche Rijn" in refused.err


def test_an_excel_list_with_merged_cells_is_taken_over(desk: Desk) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Overzicht"],
        ["Plek", "Naam", "Dag", "Begintijd"],
        ["De Proef", "Koor", "dinsdag", "10:00"],
    ):
        sheet.append(row)
    sheet.append([None, "Bingo", "woensdag", "19:30"])
    sheet.merge_cells("A3:A4")
    out = io.BytesIO()
    book.save(out)
    desk.do("import", desk.file("lijst.xlsx", out.getvalue()), "--yes", "--wijk", "Oost")
    rows = desk.do("catalogue", "list", "--json").rows
    assert {(row["title"], row["venue"]) for row in rows} == {("Koor", "De Proef"), ("Bingo", "De Proef")}


def test_an_hsds_package_is_taken_over(desk: Desk) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("services.csv", "id,organization_id,name,status\ns1,o1,Taalcafé,active\n")
        package.writestr("organizations.csv", "id,name\no1,Proeforganisatie\n")
        package.writestr("schedules.csv", "id,service_id,freq,byday,opens_at\nc1,s1,WEEKLY,WE,10:00\n")
    report = desk.do("import", desk.file("hsds.zip", out.getvalue()), "--yes", "--json").json
    assert (report["kind"], report["columns"]) == ("hsds", [])
    assert titles(desk) == {"Taalcafé"}


def test_a_preview_names_a_few_and_with_all_everything(desk: Desk) -> None:
    path = desk.file("koren.csv", many(30))
    assert "and 20 more (--all names them)" in desk.do("import", path).out
    assert "Koor 29" in desk.do("import", path, "--all").out


def test_a_feed_is_named_after_its_site_and_its_address_is_not_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    Feed(monkeypatch)
    done = desk.do("import", "https://www.feed.example.org/geheim-1234/lijst.csv", "--yes")
    assert done.status == 0
    [row] = desk.do("catalogue", "imports", "--json").rows
    assert (row["source"], row["from"]) == ("feed.example.org", "www.feed.example.org")
    assert b"geheim" not in (desk.folder / "voordeur.db").read_bytes()
    again = desk.do("import", "https://www.feed.example.org/geheim-1234/lijst.csv", "--yes", "--json").json
    assert again["state"] == "nothing to do"


def test_a_second_feed_of_one_site_needs_a_name_of_its_own(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    Feed(monkeypatch)
    desk.do("import", "https://feed.example.org/a", "--yes")
    refused = desk.do("import", "https://feed.example.org/b", "--yes")
    assert refused.status == 2
    assert "name this one with --source" in refused.err
    assert desk.do("import", "https://feed.example.org/b", "--source", "tweede", "--yes").status == 0
