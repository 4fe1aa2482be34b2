"""A second city, made as docs/extending.md says: it is chosen by one setting, and nobody in it hears of the first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from knowledge.city import city

CITIES = Path(__file__).parents[1] / "cities"
OURS = ("utrecht", "infopunt", "overvecht", "zuilen", "lunetten", "030 236")
"""What is said of the city that is shipped, and may be said in no other."""
MONDAY = "2026-11-30T10:00"


def voordeur(folder: Path, *words: str, said: str = "", served: str = "amersfoort") -> str:
    """Run one command for the other city, with a database in this folder; it must succeed."""
    environment = {
        **os.environ,
        "VOORDEUR_CITY": str(CITIES / served),
        "DATABASE_URL": f"sqlite:///{folder / 'voordeur.db'}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", *words],
        input=said, capture_output=True, text=True, env=environment,
        cwd=Path(__file__).parents[2], timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def talk(folder: Path, *lines: dict[str, str]) -> list[dict[str, Any]]:
    """What everybody reads when these lines are said one after another."""
    said = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    out = voordeur(folder, "chat", "--json", "--now", MONDAY, said=said + "\n")
    return [line for line in map(json.loads, out.splitlines()) if "to" in line]


def read_by(who: str, lines: list[dict[str, Any]]) -> str:
    """All texts and choices that somebody read, one a line."""
    return "\n".join(
        part for line in lines if line["to"] == who for part in (line["text"], *line.get("choices", ()))
    )


@pytest.mark.slow
def test_somebody_of_another_city_comes_from_a_wish_to_a_visit(tmp_path: Path) -> None:
    lines = talk(
        tmp_path,
        {"who": "an", "text": "ik brei graag"},
        {"who": "an", "text": "geen idee hoe dat heet"},
        {"who": "an", "text": "ik woon in de Keistad"},
        {"who": "an", "text": "soesterkwartier"},
        {"who": "an", "text": "1"},
        {"who": "an", "press": "Ik ga zelf"},
        {"who": "bo", "text": "ik wil wandelen"},
        {"who": "bo", "text": "overvecht"},
        {"who": "cem", "text": "türkçe"},
        {"who": "cem", "text": "örgü örmeyi severim"},
        {"who": "cem", "text": "asdfgh"},
        {"who": "cem", "text": "leusden"},
        {"who": "dina", "text": "english"},
        {"who": "dina", "text": "I like walking"},
        {"who": "dina", "text": "3825"},
    )
    an, bo, cem, dina = (read_by(who, lines) for who in ("an", "bo", "cem", "dina"))
    assert "Netwerk Omzien Amersfoort" in an
    assert "Bijvoorbeeld: Schothorst, Liendert of 3812." in an
    assert "Die naam past bij meer plekken" in an
    assert "Buurthuis De Kei (voorbeeld), Voorbeeldweg 2, Schothorst" in an
    assert "Overvecht ligt buiten Amersfoort." in bo
    assert "Leusden, Amersfoort şehrinin dışında." in cem
    assert "Örneğin: Schothorst, Liendert veya 3812." in cem
    assert "Wandelen door het park" in dina
    everything = "\n".join((an, bo.replace("Overvecht ligt", ""), cem, dina)).casefold()
    assert [word for word in OURS if word in everything] == []


@pytest.mark.slow
def test_an_ambassador_of_another_city_gets_the_questions_of_its_wijk(tmp_path: Path) -> None:
    invited = voordeur(
        tmp_path, "invite", "ambassador", "--name", "Noor", "--organisation", "Omzien", "--wijk", "Schothorst",
        "--hours", "ma-vr 9:00-17:00", "--json",
    )  # fmt: skip
    given = json.loads(invited)
    assert given["web"].startswith("https://omzien.example/#start=")
    lines = talk(
        tmp_path,
        {"who": "noor", "start": given["token"]},
        {"who": "noor", "press": "Nee, alleen voor nu"},
        {"who": "an", "text": "een mens"},
        {"who": "an", "text": "ik heb een vraag over breien"},
        {"who": "an", "text": "schothorst"},
        {"who": "an", "press": "Ja, antwoord hier"},
        {"who": "bo", "text": "een mens"},
        {"who": "bo", "text": "mag mijn hond mee"},
        {"who": "bo", "text": "vathorst"},
    )
    an, bo, noor = (read_by(who, lines) for who in ("an", "bo", "noor"))
    assert "Omzienbalie: 033 000 00 00, maandag tot en met donderdag" in an
    assert "Noor (ambassadeur) antwoordt uiterlijk woensdag 2 december" in an
    assert "De Omzienbalie antwoordt uiterlijk woensdag 2 december" in bo
    assert "Schothorst" in noor
    everything = "\n".join((an, bo, noor)).casefold()
    assert [word for word in OURS if word in everything] == []


@pytest.mark.slow
def test_commands_speak_of_the_other_city(tmp_path: Path) -> None:
    wished = '{"id": "1", "text": "ik wil graag breien, ik woon in de soesterweg"}\n'
    assert "schothorst-breien" in voordeur(tmp_path, "match", said=wished)
    checked = voordeur(tmp_path, "doctor")
    assert "0 wrong" in checked
    assert "Netwerk Omzien Amersfoort" in checked


def test_a_folder_that_is_no_city_is_refused_with_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bot.cli import main

    for name in city.NEEDED[1:]:
        (tmp_path / name).touch()
    monkeypatch.setenv(city.VARIABLE, str(tmp_path))
    assert main(["doctor"]) == 2
    assert f"VOORDEUR_CITY is {tmp_path}, where there is no city.toml" in capsys.readouterr().err
