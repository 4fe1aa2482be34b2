"""A wrong call is said in one line with status 2; a fault of ours is never taken for one, and shows where it is."""

from __future__ import annotations

import argparse

import pytest

from bot import cli
from bot.commands import match
from bot.settings import Settings
from tests.commands.desk import Desk


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("match", "--top", "0"), "--top must be 1 or more"),
        (("invite", "buddy"), "who is it? Give --name"),
        (("invite", "buddy", "--name", "x" * 200), "a name is one line of 1 to"),
        (("invite", "buddy", "--name", "Bo", "--at-once", "0"), "goes along with at least one person"),
        (("invite", "ambassador", "--name", "Sam", "--wijk", "Atlantis"), "there is no wijk 'Atlantis'"),
        (("cases", "--close", "1", "--outcome", "klaar"), "closing needs --outcome"),
        (("chat", "--now", "gisteren"), "'gisteren' is no moment"),
    ],
)
def test_a_wrong_call_is_said_in_one_line(desk: Desk, call: tuple[str, ...], said: str) -> None:
    done = desk.do(*call)
    assert done.status == 2
    assert said in done.err
    assert done.err.startswith("voordeur: ")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("url", ["mysql://host/name", "no address at all"])
@pytest.mark.parametrize("command", ["migrate", "cases", "doctor"])
def test_a_database_that_cannot_be_used_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str, command: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert cli.main([command]) == 2
    assert capsys.readouterr().err.startswith("voordeur: DATABASE_URL: ")


@pytest.mark.parametrize("fault", [ValueError("not what was expected"), LookupError("gone")])
def test_a_fault_of_ours_is_let_through(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    def run(given: argparse.Namespace, settings: Settings) -> int:
        raise fault

    monkeypatch.setattr(match, "run", run)
    with pytest.raises(type(fault)):
        cli.main(["match"])
