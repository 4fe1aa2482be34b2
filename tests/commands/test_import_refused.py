"""What is not taken over at the desk: hostile files, tricks in names, and addresses that must not be asked."""

from __future__ import annotations

import pytest

from tests.commands.desk import Desk
from tests.commands.lists import MEAL, Feed, listed, many, titles


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("leeg.csv", b""),
        ("nul.csv", b"titel\n\x00\x01"),
        ("pagina.html", b"<html>404</html>"),
        ("bom.xml", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
        ("diep.json", b"[" * 100_000),
        ("half.zip", b"PK\x03\x04half"),
        ("koren.csv", b'titel,wanneer\n"Koor,elke dinsdag\n' + b"x" * 200_000),
    ],
)
def test_a_hostile_file_is_refused_and_retires_nothing(desk: Desk, name: str, data: bytes) -> None:
    desk.do("import", desk.file("koren.csv", many(3)), "--yes")
    refused = desk.do("import", desk.file(name, data), "--source", "koren", "--yes")
    assert refused.status == 1
    assert "The list cannot be read. Nothing was taken over." in refused.out
    assert len(titles(desk)) == 3
    assert len(desk.do("catalogue", "imports", "--json").rows) == 1


def test_names_of_columns_cannot_play_tricks_with_the_terminal(desk: Desk) -> None:
    """SE-26."""
    shown = desk.do("import", desk.file("lijst.csv", "titel,\x1b[2Jwanneer\x07\n\x1b[31mKoor,elke dinsdag\n"))
    assert "\x1b" not in shown.out
    assert "\x07" not in shown.out


def test_a_file_that_is_too_large_or_not_there_is_said_in_one_line(desk: Desk) -> None:
    """SE-27."""
    for path, said in (
        (desk.file("groot.csv", b"x" * 10_000_001), "groot.csv is larger than 10 MB"),
        (str(desk.folder / "nergens.csv"), "nergens.csv cannot be read"),
        (str(desk.folder), "cannot be read"),
    ):
        refused = desk.do("import", path)
        assert (refused.status, refused.out) == (2, "")
        assert said in refused.err
        assert str(desk.folder) not in refused.err


@pytest.mark.parametrize("name", ["sample", "voorbeeld"])
def test_a_list_cannot_take_the_name_of_the_sample(desk: Desk, name: str) -> None:
    assert desk.do("import", desk.file(f"{name}.csv", listed(MEAL)), "--yes").status == 2


def test_a_feed_that_does_not_answer_is_said_in_one_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    Feed(monkeypatch)
    refused = desk.do("import", "https://feed.example.org/weg", "--yes")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == "voordeur: not fetched: the site answered 404\n"


@pytest.mark.parametrize(
    "url", ["https://169.254.169.254/", "http://feed.example.org/", "file:///etc/passwd"]
)
def test_an_address_that_must_not_be_asked_is_refused(desk: Desk, url: str) -> None:
    """SE-35."""
    refused = desk.do("import", url, "--yes")
    assert refused.status == 1
    assert "not fetched" in refused.err
