"""What somebody is called, out of an answer or in passing ("ze heet Riet"), and no more of it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.behalf.about import one_of
from knowledge.privacy.names import is_reserved

LONGEST_NAME = 40
MOST_WORDS = 4
"""How many words an answer has at most that is a name and nothing else."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INTRODUCED = re.compile(
    r"(?i:(?:hallo|hoi|dag|hi|hello)[ ,]+)?(?i:ik ben|hier is|nu is|i am|this is) ([A-Z][\w'’-]{1,23})[.!]?"
)


@dataclass(frozen=True)
class Names:
    """What tells that a word is what somebody is called."""

    _called: re.Pattern[str]
    _before: re.Pattern[str]
    _titled: re.Pattern[str]
    _no_name: frozenset[str]

    @staticmethod
    @cache
    def load() -> Names:
        """Read the file that ships with the bot."""
        raw = tomllib.loads((files(__package__) / "names.toml").read_text("utf-8"))
        after = rf"(?:(?:{one_of(raw['after_called'])}) )*"
        titles = rf"(?P<title>{one_of(raw['titles'])})\b\.?"
        surname = rf"(?P<surname> (?:(?:{one_of(raw['between'])}) )*[^\W\d_][\w'’-]+)?"
        return Names(
            re.compile(rf"(?i)\b(?:{one_of(raw['called'])}):? {after}(?P<name>[^\W\d_].*)"),
            re.compile(rf"(?i)^(?:(?:{one_of(raw['before'])})[ ,.:]+)+"),
            re.compile(rf"(?i){titles}{surname}"),
            frozenset(raw["no_name"]),
        )

    def called(self, text: str) -> str:
        """What somebody is said to be called ("ze heet Riet"); empty where nothing of it is said."""
        found = self._called.search(text)
        return self._name(found["name"]) if found else ""

    def answered(self, text: str) -> str:
        """The name that is an answer; empty where the answer is no name."""
        if name := self.called(text):
            return name
        answer = self._before.sub("", text.strip())
        if "?" in answer or len(_WORD.findall(answer)) > MOST_WORDS:
            return ""
        return self._name(answer)

    def _name(self, said: str) -> str:
        """The title with its surname, or the first word; empty where that is no name."""
        if titled := self._titled.match(said):
            surname = titled["surname"] or ""
            if surname and self._names_one(surname):
                before, _, last = titled[0].rpartition(" ")
                return _allowed(f"{before} {_capital(last)}")
            return _capital(_allowed(titled["title"]))
        words = _WORD.findall(said)
        return _capital(_allowed(words[0])) if words and self._names_one(words[0]) else ""

    def _names_one(self, word: str) -> bool:
        return word.casefold().strip() not in self._no_name


def introduced(text: str) -> bool:
    """Whether somebody says who they are ("ik ben Ans"), and nothing else."""
    return _INTRODUCED.fullmatch(text.strip()) is not None


def _allowed(name: str) -> str:
    if len(name) > LONGEST_NAME or is_reserved(name):
        return ""
    return name


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
