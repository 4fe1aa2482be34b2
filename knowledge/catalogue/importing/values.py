"""What reading a list gives: activities, problems by line, and which column was taken for what."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from knowledge.catalogue.activity import Activity

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_ROWS: Final = 50_000
MOST_IN_CELL: Final = 10 * 1024
MOST_EVENTS: Final = 5_000
DEEPEST: Final = 50

Progress = Callable[[int, int], None]
"""Told how many rows are done, and of how many (an estimate until the end)."""
UNREADABLE: Final = frozenset({"no_title", "cell_too_long", "bad_rule", "broken"})
"""Problems of a row that say nothing about whether its activity still exists."""


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""


def nothing(_: bool) -> None:
    """Do nothing."""


@lru_cache(maxsize=1)
def _texts() -> dict[str, Any]:
    text = files("knowledge.catalogue.importing").joinpath("problems.toml").read_text("utf-8")
    return tomllib.loads(text)


@dataclass(frozen=True)
class Problem:
    """Something wrong on a line of the file (1 is the first; 0 is the whole file), and what to do about it."""

    line: int
    code: str
    detail: str = ""

    @property
    def what(self) -> str:
        """What is wrong, in Dutch."""
        return self.say("nl")[0]

    @property
    def do(self) -> str:
        """What to do, in Dutch."""
        return self.say("nl")[1]

    @property
    def skips(self) -> bool:
        """Whether this row, or for line 0 the whole file, was left out."""
        return bool(_texts()[self.code]["skips"])

    def say(self, language: str) -> tuple[str, str]:
        """What is wrong and what to do, in Dutch ("nl") or English ("en")."""
        text = _texts()[self.code]
        tongue = language if language in text["what"] else "nl"
        return text["what"][tongue].replace("{detail}", self._named(tongue)), text["do"][tongue]

    def _named(self, tongue: str) -> str:
        """The detail in words: those of a word of ours ("many:1200"), or else as it stands in the file."""
        key, _, value = self.detail.partition(":")
        words = _texts()[self.code].get("details", {}).get(key)
        return self.detail if words is None else words[tongue].replace("{value}", value)


@dataclass(frozen=True)
class Column:
    """A column of the file and the field it was taken for; an empty field is not used."""

    name: str
    field: str


@dataclass(frozen=True)
class Unread:
    """What a row that cannot be read still says of which activity it is; empty where it does not say."""

    id: str = ""
    title: str = ""
    venue: str = ""


@dataclass(frozen=True)
class Reading:
    """A list, read. Nothing is kept anywhere yet."""

    kind: str
    """csv, excel, json, ical or hsds."""
    activities: tuple[Activity, ...] = ()
    problems: tuple[Problem, ...] = ()
    mapping: tuple[Column, ...] = ()
    unread: tuple[Unread, ...] = ()
    """Rows that are there and cannot be read: what they are about is not gone."""

    @property
    def refused(self) -> bool:
        """Whether the file as a whole could not be read: then nothing may be concluded from what is absent."""
        return any(problem.line == 0 and problem.skips for problem in self.problems)


def refusal(kind: str, code: str, detail: str = "", mapping: tuple[Column, ...] = ()) -> Reading:
    """A file that is refused as a whole."""
    return Reading(kind, problems=(Problem(0, code, detail),), mapping=mapping)


@dataclass(frozen=True)
class Options:
    """How a list is to be read."""

    source: str = ""
    """Name of the list; the same each time it comes in."""
    today: date | None = None
    """For dates without a year, and to leave out what is over."""
    mapping: tuple[Column, ...] = ()
    """Columns a person has put right, remembered for this source; they go before any guess."""
    phones_agreed: bool = False
    """Whether the organiser agreed to private numbers being shown."""
    wijk: str = ""
    """The wijk of what does not say its own."""
    progress: Progress = no_progress
    expanding: Callable[[bool], None] = nothing
    """Told when the rules of a calendar, read by then, begin to be expanded, and with False when that is done."""
