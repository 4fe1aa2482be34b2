"""For whom somebody is looking, heard in their own words; and whether they tell of another's health."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.behalf import clauses
from knowledge.behalf.about import ANOTHER, About, Hearing, one_of, piece, plain, read
from knowledge.behalf.afterwards import Afterwards, Said
from knowledge.behalf.clauses import Of
from knowledge.behalf.names import Names, introduced
from knowledge.behalf.questions import Questions

__all__ = ["ANOTHER", "About", "Behalf"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Behalf:
    """What tells that somebody speaks for another."""

    relations: tuple[str, ...]
    _hearing: Hearing
    _afterwards: Afterwards
    _clauses: clauses.Clauses
    _names: Names
    _questions: Questions
    _health: re.Pattern[str]
    _heavy: re.Pattern[str]
    _others: re.Pattern[str]
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
        return self._hearing.about(text) or self._at_work(text) or self._of_pieces(text)

    def _at_work(self, text: str) -> About | None:
        """Whom somebody meets at work, told in a sentence after the one that says what that work is."""
        found = map(self._hearing.about, self._clauses.of_whom_one_works_for(text))
        return next((one for one in found if one is not None), None)

    def _of_pieces(self, text: str) -> About | None:
        """Whom a message begins with, where it tells of them and of no wish of who writes: to be asked."""
        relation = self._hearing.begins_with(text)
        if not relation or self._hearing.lost(text) or self._clauses.writer_wishes(text):
            return None
        pieces = self._clauses.pieces(text)
        theirs = [one.text for one in pieces if one.of in (Of.OTHER, Of.BOTH)]
        of_writer = any(one.of is Of.WRITER for one in pieces)
        if any(map(self._hearing.seeks, theirs)):
            return About(relation, False)
        told = self.others_health(text) or any(map(self._hearing.tells, theirs))
        return About(relation, False) if told and not of_writer else None

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

    def others_health(self, text: str) -> str:
        """The relation of somebody else whose health is told beside one's own wishes; empty where nobody's is."""
        return self._clauses.tells_others_health(text)

    def is_heavy(self, text: str) -> bool:
        """Whether somebody who cares for another says that it is much."""
        return self._heavy.search(plain(text)) is not None

    def wants_others(self, text: str) -> bool:
        """Whether somebody who cares for another wants to talk with others who do."""
        return self._others.search(plain(text)) is not None

    def writer_wishes(self, text: str) -> bool:
        """Whether a piece of a message that is of its writer alone sounds like a wish of theirs."""
        return self._clauses.writer_wishes(text)

    def says(self, what: Said, text: str, names: Iterable[str] = ()) -> bool:
        """Whether something of `afterwards.toml` is said, of somebody near or of one of these names."""
        return self._afterwards.says(what, text, names)

    def of_writer(self, text: str) -> str:
        """What a message says without the health of somebody else, or of those somebody works for."""
        return self._clauses.of_writer(text)

    def split(self, text: str, name: str) -> tuple[str, str]:
        """What a message says of its writer while the talk is about another of this name, and what it says of them."""
        said = re.sub(rf"(?i)\b{re.escape(name)}\b", "zij", text) if name else text
        return self._clauses.split(said)

    def names_oneself(self, text: str) -> bool:
        """Whether somebody who looks for another says that this is about themselves."""
        return self._clauses.names_oneself(text)

    def only_writer(self, text: str) -> str:
        """Only what a message says of its writer."""
        return self._clauses.only_writer(text)

    def not_about(self, relation: str, text: str) -> str:
        """What a message says, without what it says of others than the one of this relation."""
        return self._clauses.not_about(relation, text)

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
    health = tomllib.loads((folder / "health.toml").read_text("utf-8"))
    words, inflected = _by_word(raw["relation"]), _by_word(raw["inflected"])
    them = one_of((*words, *inflected))
    at_work = rf"(?:ik ben |i am )?(?:{one_of(raw['at_work'])}) [\w'-]+"
    theirs = rf"(?:{one_of(raw['own'])}) (?:[\w'-]+ ){{0,2}}?(?:{one_of(words)})"
    return Behalf(
        relations=tuple(raw["relation"]),
        _hearing=read(raw, words, inflected),
        _afterwards=Afterwards.load(tuple(raw["own"]), tuple(words), tuple(inflected)),
        _clauses=clauses.read(raw, health, words, inflected),
        _names=Names.load(),
        _questions=Questions.load(),
        _health=re.compile("|".join(map(piece, health["words"]))),
        _heavy=re.compile("|".join(map(piece, health["heavy"]))),
        _others=re.compile("|".join(map(piece, health["others"]))),
        _own_one=re.compile(rf"(?i)\b(?:{at_work}|{theirs}|{one_of(inflected)})\b"),
        _first_person=raw["first_person"],
        _words=words | inflected,
        _them=re.compile(rf"\b(?:{them})\b"),
        _rather=re.compile(rf"\b(?:{one_of(raw['rather'])})\b"),
        _not_them=re.compile(rf"\b(?:{one_of(raw['not'])}) (?:[\w']+ ){{0,2}}?(?:{them})\b"),
    )


def _by_word(relations: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {plain(word): relation for relation, listed in relations.items() for word in listed}
