"""Reads the days on which a member says they are not there: by date, by the name of a day, or by the week."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from knowledge.language.spoken import LANGUAGES
from knowledge.texts.dates import weekday
from knowledge.texts.days import days_in, without_days

WEEK = 7
WORKING_DAYS = 5


@dataclass(frozen=True)
class Said:
    """What was said of days."""

    days: tuple[date, ...] = ()
    """The first and the last, or all that were named."""
    only: bool = False
    """Whether nothing else was said."""
    open: bool = False
    """Whether a beginning was said and no end."""


def absent_on(text: str, today: date) -> Said:
    """Which days a member says they are not there."""
    known = _known()
    words = _words(without_days(text))
    dated = days_in(text, today)
    found, left, at = list(dated), list[str](), 0
    while at < len(words):
        size, days = _days_at(words, at, found[-1] if found else today, known.spans)
        if days and not dated:
            found.extend(days)
        elif not days and words[at] not in known.small:
            left.append(words[at])
        at += size
    begins, ends = (bool(set(words) & set(some)) for some in (known.begins, known.ends))
    more = set(left) - set(known.begins)
    # The name of a day may stand in any sentence; a date does not.
    days = tuple(found) if dated or not more else ()
    return Said(days, bool(days) and not more, begins and not ends and len(days) == 1)


@dataclass(frozen=True)
class _Known:
    spans: Mapping[tuple[str, ...], tuple[str, int]]
    """Words, and what they are: a day of the week, days from today, or weeks from this one."""
    small: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]


@cache
def _known() -> _Known:
    given = tomllib.loads(files(__package__).joinpath("absence.toml").read_text("utf-8"))
    spans: dict[tuple[str, ...], tuple[str, int]] = {
        (weekday(n, code).casefold(),): ("weekday", n) for code in LANGUAGES for n in range(WEEK)
    }
    for kind in ("days", "weeks"):
        spans |= {tuple(said.split()): (kind, int(n)) for n, all_ in given[kind].items() for said in all_}
    from_ = given["from"]
    return _Known(spans, frozenset(given["small"]["words"]), tuple(from_["words"]), tuple(from_["ends"]))


def _words(text: str) -> list[str]:
    return [word for part in text.casefold().split() if (word := part.strip(".,!?;:"))]


def _days_at(
    words: Sequence[str], at: int, after: date, spans: Mapping[tuple[str, ...], tuple[str, int]]
) -> tuple[int, tuple[date, ...]]:
    """How many words at a place name days from `after` on, and which; one word and no day where it names none."""
    for size in (2, 1):
        match spans.get(tuple(words[at : at + size])):
            case ("days", ahead):
                return size, (after + timedelta(days=ahead),)
            case ("weekday", number):
                return size, (after + timedelta(days=(number - after.weekday()) % WEEK),)
            case ("weeks", ahead):
                monday = after + timedelta(days=ahead * WEEK - after.weekday())
                return size, (max(monday, after), monday + timedelta(days=WORKING_DAYS - 1))
    return 1, ()
