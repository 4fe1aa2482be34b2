"""Hears that something is wrong with an activity that is named: closed, moved, gone, or not as it stands here."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product, takewhile

from knowledge.answers.folding import tokens
from knowledge.answers.grammar import Grammar
from knowledge.catalogue.activity import Activity

_NAME = "activiteit"
_FINE = "fine"
"""What only sounds as if something is wrong: "is dicht bij mij"."""
_LONGEST = 400
_TELLING = 4
"""Letters of a word that tells one name from another: not "de", not "aan"."""
_FEWEST = 2
"""So many telling words name an activity where not all of its name is said, and make it certain where all is."""
_MOST = 3
"""A part of a name that more activities share names none of them."""
_ARTICLES = frozenset({"de", "het", "een", "the"})
_ASIDE = re.compile(r"\(.*?\)|:.*")


@dataclass(frozen=True)
class Report:
    """What may be meant, what is wrong with it, and whether the name can be nothing but a name."""

    among: tuple[str, ...]
    why: str
    sure: bool


@dataclass(frozen=True)
class _Naming:
    """Where in a message a name stands, and in how many telling words."""

    begin: int
    end: int
    telling: int


def reported(text: str, activities: Iterable[Activity], shown: Container[str] = ()) -> Report | None:
    """The activities that are said to be closed, moved, gone or wrong; None where nothing of the kind is said.

    Of what was `shown` one telling word of the name is enough.
    """
    said = _words(text)
    if text.rstrip().endswith("?"):
        return None
    words = frozenset(said)
    named = [
        (one.id, found)
        for one in activities
        if not words.isdisjoint(_telling(one.title))
        and (found := _naming(one.title, said, 1 if one.id in shown else _FEWEST))
    ]
    if not named:
        return None
    best = max((found for _, found in named), key=lambda found: (found.telling, found.end - found.begin))
    why = _longest((*said[: best.begin], _NAME, *said[best.end :]), "about")
    among = tuple(id for id, found in named if found == best)
    if not why or len(among) > _MOST:
        return None
    sure = len(among) == 1 and (best.telling >= _FEWEST or among[0] in shown)
    return Report(among, why, sure)


def what_is_wrong(text: str) -> str:
    """What is wrong, said as an answer to that question; empty where something else is said."""
    return _longest(_words(text), "alone")


def _naming(title: str, said: tuple[str, ...], fewest: int) -> _Naming | None:
    """The longest part of a name that is said, where it is enough of it."""
    found = [naming for name in _names(title) for naming in _parts(name, said, fewest)]
    return max(found, key=lambda naming: (naming.telling, naming.end - naming.begin), default=None)


def _parts(name: tuple[str, ...], said: tuple[str, ...], fewest: int) -> Iterator[_Naming]:
    for first, begin in product(range(len(name)), range(len(said))):
        length = _alike(name[first:], said[begin:])
        telling = sum(len(word) >= _TELLING for word in said[begin : begin + length])
        if length == len(name) or telling >= fewest:
            yield _Naming(begin, begin + length, telling)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words two begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@cache
def _telling(title: str) -> frozenset[str]:
    """The words of a name that tell it from others; all of them where none is long enough."""
    words = {word for name in _names(title) for word in name}
    return frozenset({word for word in words if len(word) >= _TELLING} or words)


@cache
def _names(title: str) -> tuple[tuple[str, ...], ...]:
    """What people may call it: all of it, and without what stands between brackets or behind a colon."""
    spelled = (_words(title), _words(_ASIDE.sub("", title)))
    return tuple({_without_article(words) for words in spelled} - {()})


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[:1] and words[0] in _ARTICLES else words


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text[:_LONGEST]))


def _longest(words: Sequence[str], table: str) -> str:
    """What the longest phrase of a table means that stands anywhere in the words; empty where none does."""
    grammar = _grammar(table)
    found = [(end - at, means) for at in range(len(words)) for end, means in grammar.ends(words, at)]
    if not found:
        return ""
    means = min(max(found, key=lambda one: one[0])[1])[0]
    return "" if means == _FINE else means


@cache
def _grammar(table: str) -> Grammar:
    raw = tomllib.loads(files(__package__).joinpath("reported.toml").read_text("utf-8"))
    grammar = Grammar(raw["words"])
    for means, phrases in raw[table].items():
        for phrase in phrases:
            grammar.add(phrase.replace("{activiteit}", _NAME), means)
    return grammar
