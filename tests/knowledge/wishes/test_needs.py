"""What hinders somebody, and who they are, is heard however it is said; and nothing is heard that is not said."""

from __future__ import annotations

import csv
from dataclasses import fields
from pathlib import Path

import pytest

from knowledge.wishes.letters import words_and_breaks
from knowledge.wishes.needs import needs_in
from knowledge.wishes.values import Needs

with (Path(__file__).parent / "needs.tsv").open(encoding="utf-8", newline="") as file:
    SAID = [(row["text"], row["needs"] or "") for row in csv.DictReader(file, delimiter="\t")]

AGES = [
    ("Ik ben een man van 58 en wil zwemmen", (58,), "man"),
    ("Voor mijn zoon van 14, hij wil niet boksen", (14,), "man"),
    ("ze wil weten hoe dat gaat. ze is 10", (10,), ""),
    ("de mijne zijn 5 en 9", (5, 9), ""),
    ("Ons zoontje is anderhalf en ik ken hier niemand", (1,), ""),
    ("Ik ben vrouw, 38", (38,), "woman"),
    ("Mijn kinderen van 4 en 6 willen lezen", (4, 6), ""),
    ("ik zoek iets voor mijn vader (85)", (85,), "man"),
    ("een 55-jarige weduwe", (55,), ""),
    ("de oudste is 14 en de jongste is 7", (14, 7), ""),
    ("I'm 34 and love chess", (34,), ""),
    ("Oğlum 13 yaşında", (13,), ""),
    ("ik ben 30 jaar getrouwd", (), ""),
    ("ik ben 12 keer geweest", (), ""),
    ("ik heb 40 jaar gewerkt", (), ""),
    ("ik ben moeder van drie", (), "woman"),
    ("ze is nu 5 maanden", (), ""),
    ("we zijn met 4 man", (), ""),
    ("ik woon op nummer 58", (), ""),
]


def heard(text: str) -> Needs:
    return needs_in(" ".join(words_and_breaks(text)))[0]


def written(needs: Needs) -> str:
    """Needs as they stand in the file: "free weekdays=5,6 language=tr"."""
    nothing = Needs()
    said = {
        one.name: value
        for one in fields(Needs)
        if (value := getattr(needs, one.name)) != getattr(nothing, one.name)
    }
    return " ".join(
        name
        if value is True
        else f"{name}={','.join(map(str, value)) if isinstance(value, tuple) else value}"
        for name, value in said.items()
    )


@pytest.mark.parametrize(("text", "needs"), SAID)
def test_what_is_needed_is_heard_and_no_more(text: str, needs: str) -> None:
    assert written(heard(text)) == needs


@pytest.mark.parametrize(("text", "ages", "sex"), AGES)
def test_who_would_come_is_heard(text: str, ages: tuple[int, ...], sex: str) -> None:
    assert (heard(text).ages, heard(text).sex) == (ages, sex)
