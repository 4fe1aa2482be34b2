"""For whom somebody is looking, heard in their own words; and whether they tell of another's health."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.privacy.names import is_reserved

ANOTHER = "other"
"""The relation where only that it is for somebody else was said."""

LONGEST_NAME = 24
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(
    {"oma", "opa", "tante", "oom", "meneer", "mevrouw", "mam", "pap", "aunt", "uncle", "mr", "mrs"}
)
_NAMED = re.compile(r"(?i)^.*\b(?:heet|heten|noem ik|noemen we|naam is|name is|called)\s+(?:haar |hem )?")
_INTRODUCED = re.compile(
    r"(?i:(?:hallo|hoi|dag|hi|hello)[ ,]+)?(?i:ik ben|hier is|nu is|i am|this is) ([A-Z][\w'’-]{1,23})[.!]?"
)


@dataclass(frozen=True)
class About:
    """About whom somebody speaks: the relation; `sure` is False where they may mean themselves."""

    relation: str
    sure: bool


@dataclass(frozen=True)
class Behalf:
    """What tells that somebody speaks for another."""

    relations: tuple[str, ...]
    _said_for: re.Pattern[str]
    _said_of: re.Pattern[str]
    _whole: re.Pattern[str]
    _myself: re.Pattern[str]
    _other: re.Pattern[str]
    _health: re.Pattern[str]
    _own_one: re.Pattern[str]
    _first_person: dict[str, str]
    _words: dict[str, str]
    _any: frozenset[str]
    _of_any: frozenset[str]

    @staticmethod
    @cache
    def load() -> Behalf:
        """Read the files that ship with the bot."""
        return _read()

    def about(self, text: str) -> About | None:
        """About whom a message speaks; None where it says nothing of the kind."""
        said = _plain(text)
        for_whom = self._said_for.search(said)
        found = for_whom or self._said_of.search(said)
        if found is None:
            return About(ANOTHER, True) if self._whole.search(said) else None
        relation = self._words[found["who"]]
        if found["whose"] in self._any and relation not in self._of_any:
            return None
        if self._other.search(said):
            return About(relation, True)
        return About(relation, not self._myself.search(said))

    def relation(self, text: str) -> str:
        """The relation that an answer names ("mijn moeder", "buurvrouw"); empty where it names none."""
        words = set(_WORD.findall(_plain(text)))
        return next((self._words[word] for word in self._words if word in words), "")

    def as_their_own(self, text: str, name: str) -> str:
        """What is said of somebody else, as they would say it of themselves."""
        said = self._own_one.sub("ik", text)
        if name:
            said = re.sub(rf"(?i)\b{re.escape(name)}\b", "ik", said)
        return _WORD.sub(lambda word: self._first_person.get(word[0].casefold(), word[0]), said)

    def tells_health(self, text: str) -> bool:
        """Whether a message says something of somebody's health."""
        return self._health.search(_plain(text)) is not None

    def introduced(self, text: str) -> bool:
        """Whether somebody says who they are ("ik ben Ans"), and nothing else."""
        return _INTRODUCED.fullmatch(text.strip()) is not None

    def first_name(self, text: str) -> str:
        """A first name or nickname out of an answer, and no more than that; empty where there is none."""
        answer = _NAMED.sub("", text)
        words = [word for word in _WORD.findall(answer) if len(word) <= LONGEST_NAME]
        if not words:
            return ""
        name = " ".join(words[:2]) if words[0].casefold() in _TITLES else words[0]
        return "" if is_reserved(name) else name[:1].upper() + name[1:]


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _read() -> Behalf:
    folder = files(__package__)
    raw = tomllib.loads((folder / "relations.toml").read_text("utf-8"))
    health = tomllib.loads((folder / "health.toml").read_text("utf-8"))["words"]
    words = {_plain(word): relation for relation, listed in raw["relation"].items() for word in listed}
    whose = rf"(?P<whose>{_any((*raw['own'], *raw['any']))})"
    one = rf"{whose} (?:(?:{_any(raw['between'])}) )*(?P<who>{_any(words)})"
    return Behalf(
        relations=tuple(raw["relation"]),
        _said_for=re.compile(rf"\b(?:{_any(raw['for'])}) {one}\b"),
        _said_of=re.compile(rf"^(?:\w+[ ,]+){{0,2}}{one} (?:{_any(raw['does'])})\b"),
        _whole=re.compile(rf"\b(?:{_any(raw['whole'])})(?!\w)"),
        _myself=re.compile(rf"\b(?:{_any(raw['myself'])})\b"),
        _other=re.compile(rf"\b(?:{_any(raw['other'])})\b"),
        _health=re.compile("|".join(_beginning(word) for word in health)),
        _own_one=re.compile(
            rf"(?i)\b(?:{_any(raw['own'])}) (?:(?:{_any(raw['between'])}) )*(?:{_any(words)})\b"
        ),
        _first_person=raw["first_person"],
        _words=words,
        _any=frozenset(raw["any"]),
        _of_any=frozenset(raw["of_any"]),
    )


def _any(words: Iterable[str]) -> str:
    """One of these, the longest first, so that none hides another."""
    return "|".join(re.escape(_plain(word)) for word in sorted(words, key=len, reverse=True))


def _beginning(word: str) -> str:
    plain = re.escape(_plain(word.removesuffix("*")))
    return rf"(?<!\w){plain}" if word.endswith("*") else rf"(?<!\w){plain}(?!\w)"
