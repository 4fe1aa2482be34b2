"""Whose front door it is, when people answer, and which numbers may be said."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

import bot
import db
import knowledge
from knowledge.language.spoken import LANGUAGES
from knowledge.network.network import Network, read
from knowledge.texts.dates import CITY_TIME

NETWORK = Network.load()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CITY_TIME)


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("2026-11-24 10:00", "2026-11-25 17:00"),
        ("2026-11-24 23:30", "2026-11-25 17:00"),
        ("2026-11-27 16:00", "2026-11-30 17:00"),
        ("2026-11-29 03:00", "2026-11-30 17:00"),
        ("2026-12-24 12:00", "2026-12-28 17:00"),
        ("2027-03-26 12:00", "2027-03-30 17:00"),
    ],
    ids=[
        "tuesday",
        "at night",
        "friday",
        "sunday",
        "before christmas",
        "before easter, over the clock change",
    ],
)
def test_an_answer_is_promised_before_the_end_of_the_next_working_day(asked: str, answered: str) -> None:
    assert NETWORK.answer_by(at(asked)) == at(answered)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-24 09:00", True),
        ("2026-11-24 17:00", False),
        ("2026-11-28 12:00", False),
        ("2026-12-25 12:00", False),
    ],
)
def test_the_desk_is_open_in_its_hours_and_closed_on_holidays(moment: str, is_open: bool) -> None:
    assert NETWORK.is_open(at(moment)) is is_open


def test_lines_that_always_answer_are_verified() -> None:
    assert {line.number for line in NETWORK.always_open()} >= {"112", "113", "0800-2000"}
    assert all(line.verified for line in NETWORK.always_open())


def test_what_is_said_of_a_line_holds_its_number() -> None:
    for line in NETWORK.lines.values():
        for language in LANGUAGES:
            assert line.number in line.spoken(language)


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_hours_and_article_of_a_line_are_in_the_language_of_the_reader(language: str) -> None:
    said = (*(line.spoken(language) for line in NETWORK.lines.values()), NETWORK.desk(language))
    dutch = re.compile(r"\b(het|bel|maandag|uur|gratis|avonds|via)\b", re.IGNORECASE)
    assert not [text for text in (*said, NETWORK.officer(language)) if dutch.search(text)]


def _numbers() -> re.Pattern[str]:
    """Every number of every line, however its digits are parted, and whatever looks like a free line."""
    given = [number for line in NETWORK.lines.values() for number in (line.number, line.also) if number]
    parted = (r"[ .-]?".join(re.sub(r"\D", "", number)) for number in given)
    return re.compile(rf"(?<!\d)(?<!\d[.,])({'|'.join(parted)}|0800-?\d{{4}})(?!\d|[.,]\d)")


def _said() -> Iterator[Path]:
    """The files in which something is said; what people say, and what no name may hold, is heard and not said."""
    for package in (bot, db, knowledge):
        for path in Path(str(package.__file__)).parent.rglob("*"):
            heard = not {"kinds", "rules", "language"}.isdisjoint(path.parts)
            if path.suffix in {".py", ".toml", ".ftl", ".html", ".js"} and not heard:
                yield path


def test_cr04_no_other_file_holds_a_helpline_number() -> None:
    helpline = _numbers()
    for path in _said():
        if path.name not in {"helplines.toml", "answers.toml", "names.toml"}:
            found = helpline.search(path.read_text("utf-8"))
            assert found is None, f"{path.name} holds {found and found[0]}"


@pytest.mark.parametrize(
    "words",
    [
        "Bel 030 236 17 45.",
        "bel 0302361745",
        "of 088-0767000",
        "0800 0113",
        "Bel 113",
        "bel 14 030 maar",
        "0800-1234",
    ],
)
def test_cr04_each_number_is_seen_however_it_is_written(words: str) -> None:
    assert _numbers().search(words)


def test_a_network_that_names_no_known_line_is_refused() -> None:
    with pytest.raises(ValueError, match="desk_line 'nobody'"):
        read('desk_line = "nobody"', "[line]")
