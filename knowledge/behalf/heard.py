"""For whom somebody is looking, heard in their own words; and whether they tell of another's health."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.behalf.about import ANOTHER, About, Hearing, one_of, piece, plain, read
from knowledge.behalf.names import Names, introduced
from knowledge.behalf.questions import Questions

__all__ = ["ANOTHER", "About", "Behalf"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Behalf:
    """What tells that somebody speaks for another."""

    relations: tuple[str, ...]
    _hearing: Hearing
    _names: Names
    _questions: Questions
    _health: re.Pattern[str]
    _own_one: re.Pattern[str]
    _first_person: dict[str, str]
    _words: dict[str, str]
    _them: re.Pattern[str]
    _not_them: re.Pattern[str]
    _rather: re.Pattern[str]

    @staticmethod
    @cache
    def load() -> Behalf:
        """Read the files that ship with the bot."""
        return _read()

    def about(self, text: str) -> About | None:
        """About whom a message speaks; None where it says nothing of the kind."""
        return self._hearing.about(text)

    def relation(self, text: str) -> str:
        """The relation that an answer names ("mijn moeder", "buurvrouw"); empty where it names none."""
        said = self._not_them.sub("", plain(text))
        found = self._them.search(said)
        return self._words[found[0]] if found else ""

    def rather(self, text: str) -> str:
        """The relation that is meant after all ("nee, mijn tante"); empty where nothing is put right."""
        return self.relation(text) if self._rather.search(plain(text)) else ""

    def as_their_own(self, text: str, name: str) -> str:
        """What is said of somebody else, as they would say it of themselves."""
        said = self._own_one.sub("ik", text)
        if name:
            said = re.sub(rf"(?i)\b{re.escape(name)}\b", "ik", said)
        return _WORD.sub(lambda word: self._first_person.get(word[0].casefold(), word[0]), said)

    def tells_health(self, text: str) -> bool:
        """Whether a message says something of somebody's health."""
        return self._health.search(plain(text)) is not None

    def introduced(self, text: str) -> bool:
        """Whether somebody says who they are ("ik ben Ans"), and nothing else."""
        return introduced(text)

    def first_name(self, text: str) -> str:
        """A first name or nickname out of an answer, and no more than that; empty where there is none."""
        return self._names.answered(text)

    def asks(self, text: str, *, of_another: bool) -> str:
        """What is asked about looking for another (`questions.toml`); empty where nothing of it is asked."""
        return self._questions.asked(text, of_another=of_another)

    @property
    def questions(self) -> frozenset[str]:
        """The names of the questions that have an answer."""
        return self._questions.names

    def called(self, text: str) -> str:
        """What somebody is said to be called in passing ("ze heet Riet"); empty where nothing of it is said."""
        return self._names.called(text)


def _read() -> Behalf:
    folder = files(__package__)
    raw = tomllib.loads((folder / "relations.toml").read_text("utf-8"))
    health = tomllib.loads((folder / "health.toml").read_text("utf-8"))["words"]
    words, inflected = _by_word(raw["relation"]), _by_word(raw["inflected"])
    them = one_of((*words, *inflected))
    at_work = rf"(?:ik ben |i am )?(?:{one_of(raw['at_work'])}) [\w'-]+"
    theirs = rf"(?:{one_of(raw['own'])}) (?:[\w'-]+ ){{0,2}}?(?:{one_of(words)})"
    return Behalf(
        relations=tuple(raw["relation"]),
        _hearing=read(raw, words, inflected),
        _names=Names.load(),
        _questions=Questions.load(),
        _health=re.compile("|".join(map(piece, health))),
        _own_one=re.compile(rf"(?i)\b(?:{at_work}|{theirs}|{one_of(inflected)})\b"),
        _first_person=raw["first_person"],
        _words=words | inflected,
        _them=re.compile(rf"\b(?:{them})\b"),
        _rather=re.compile(rf"\b(?:{one_of(raw['rather'])})\b"),
        _not_them=re.compile(rf"\b(?:{one_of(raw['not'])}) (?:[\w']+ ){{0,2}}?(?:{them})\b"),
    )


def _by_word(relations: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {plain(word): relation for relation, listed in relations.items() for word in listed}
