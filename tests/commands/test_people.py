"""`voordeur invite` and `voordeur people`, as a coordinator would use them."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import time

import pytest

from bot.commands.members import hours
from tests.commands.desk import Desk


def talk(desk: Desk, *lines: dict[str, str]) -> str:
    """Hold a talk in the terminal on the desk's database."""
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "chat", "--json"],
        input="\n".join(json.dumps(line) for line in lines) + "\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def test_an_ambassador_comes_in_is_changed_and_removed(desk: Desk) -> None:
    made = desk.do(
        "invite", "ambassador", "--name", "Samira", "--wijk", "overvecht", "--hours", "ma-do 9:00-17:00", "--json",
    ).json  # fmt: skip
    assert "U bent nu ambassadeur" in talk(desk, {"who": "samira", "start": made["token"]})
    [row] = desk.do("people", "--json").rows
    assert (row["name"], row["wijken"], sorted(row["hours"])) == (
        "Samira",
        ["Overvecht"],
        ["1", "2", "3", "4"],
    )
    number = str(row["person"])
    assert (
        desk.do(
            "people", "--role", "ambassador", "--change", number, "--away", "2026-12-21/2027-01-03"
        ).status
        == 0
    )
    assert "2026-12-21/2027-01-03" in desk.do("people").out
    assert desk.do("people", "--role", "ambassador", "--remove", number).status == 0
    assert desk.do("people", "--role", "ambassador", "--remove", number).status == 1
    assert "geen ambassadeur meer" in talk(desk, {"who": "samira", "text": "hallo"})


def test_a_code_is_shown_where_it_was_asked_for(desk: Desk) -> None:
    shown = desk.do("invite", "buddy", "--name", "Noor", "--likes", "wandelen", "--code").out
    assert "by telephone" in shown
    assert "Noor" in shown


@pytest.mark.parametrize(
    "words",
    [
        ("invite", "ambassador"),
        ("invite", "ambassador", "--name", "Samira", "--wijk", "Nergens"),
        ("invite", "ambassador", "--name", "Samira", "--hours", "altijd"),
        ("invite", "buddy", "--name", "Noor", "--likes", "qwrtp"),
        ("invite", "buddy", "--name", "Noor", "--at-once", "0"),
        ("people", "--remove", "1"),
        ("invite", "ambassador", "--name", "Samira", "--hours", "ma 25:00-26:00"),
        ("invite", "ambassador", "--name", "Samira", "--hours", "ma 17:00-9:00"),
        ("invite", "ambassador", "--name", "Samira", "--deputy", "999"),
        ("invite", "ambassador", "--name", "Samira", "--away", "morgen"),
        ("invite", "organiser", "--name", "Olga", "--activity", "nergens"),
        ("invite", "buddy", "--name", "Noor", "--vog", "gisteren"),
        ("cases", "--close", "1", "--outcome", "qwerty"),
    ],
)
def test_what_is_wrong_is_said_plainly(desk: Desk, words: tuple[str, ...]) -> None:
    printed = desk.do(*words)
    assert printed.status == 2
    assert printed.err.startswith("voordeur: ")
    assert "isoformat" not in printed.err


def test_hours_are_read_as_they_are_written() -> None:
    assert hours("ma-di 9:00-17:00, vr 9-12:30") == {
        1: (time(9), time(17)),
        2: (time(9), time(17)),
        5: (time(9), time(12, 30)),
    }
