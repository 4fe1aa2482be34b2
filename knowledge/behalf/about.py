"""Hearing about whom a message speaks: for whom somebody looks, or with whom they begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

ANOTHER = "other"
"""The relation where only that it is for somebody else was said."""

NEAR = 5
"""How many words may stand between somebody and the word that says they died."""


@dataclass(frozen=True)
class About:
    """About whom somebody speaks: the relation; `sure` is False where they may mean themselves."""

    relation: str
    sure: bool


@dataclass(frozen=True)
class Hearing:
    """What tells that a message speaks of another (`relations.toml`)."""

    _words: Mapping[str, str]
    _of_any: frozenset[str]
    _for: re.Pattern[str]
    _at_work: re.Pattern[str]
    _working: re.Pattern[str]
    _met: Mapping[str, re.Pattern[str]]
    _begins: re.Pattern[str]
    _whole: re.Pattern[str]
    _myself: re.Pattern[str]
    _speaker: re.Pattern[str]
    _other: re.Pattern[str]
    _seeks: re.Pattern[str]
    _told: re.Pattern[str]
    _lost: re.Pattern[str]
    _dead: re.Pattern[str]
    _along: re.Pattern[str]
    _begins_they: re.Pattern[str]
    _lives: re.Pattern[str]

    def about(self, text: str) -> About | None:
        """About whom a message speaks; None where it says nothing of the kind."""
        said = plain(text)
        if self._at_work.search(said):
            return About("client", True)
        if met := self._met_at_work(said):
            return About(met, True)
        heard = self._for_whom(said) or self._begins_with(said)
        if heard is None and self._whole.search(said):
            return About(ANOTHER, True)
        return heard

    def _met_at_work(self, said: str) -> str:
        """The relation of whom somebody meets in the work they name; empty where they name none, or nobody."""
        if not self._working.search(said):
            return ""
        return next((relation for relation, words in self._met.items() if words.search(said)), "")

    def _for_whom(self, said: str) -> About | None:
        found = self._for.search(said)
        if found is None or (found["any"] and self._relation(found) not in self._of_any):
            return None
        sure = bool(self._other.search(said)) or not self._myself.search(said)
        return About(self._relation(found), sure)

    def _begins_with(self, said: str) -> About | None:
        """Whom a message begins with, where they are the one who looks for something; not whoever died."""
        found = self._begins.match(said)
        if found is None or (found["any"] and self._relation(found) not in self._of_any):
            return None
        rest = said[found.end() :]
        if self._lost.match(rest):
            return None
        if not rest.strip(" .!?"):
            return About(self._relation(found), False) if found["who"] else None
        speaks, of_other = self._speaker.search(said, found.end()), self._other.search(said)
        seeks = of_other or self._seeks.search(said, found.end())
        if (speaks and not of_other) or not (seeks or self._told.search(rest)):
            return None
        return About(self._relation(found), bool(seeks and not speaks))

    def begins_with(self, text: str) -> str:
        """The relation a message begins with, "other" where it is only "ze wil ..."; empty for the speaker."""
        said = plain(text)
        if self._begins_they.match(said):
            return ANOTHER
        found = self._begins.match(said)
        if found is None or self._lost.match(said, found.end()) or not said[found.end() :].strip(" .!?"):
            return ""
        known = self._relation(found)
        return "" if found["any"] and known not in self._of_any else known

    def seeks(self, text: str) -> bool:
        """Whether a piece that is about another says what they like or look for."""
        said = plain(text)
        return self._seeks.search(said) is not None and not self._along.search(said)

    def lost(self, text: str) -> bool:
        """Whether a message says of somebody that they are not there any more."""
        return self._dead.search(plain(text)) is not None

    def tells(self, text: str) -> bool:
        """Whether a piece that is about another tells something of them."""
        said = plain(text)
        return bool(self._told.search(said) or self._lives.search(said))

    def _relation(self, found: re.Match[str]) -> str:
        return self._words[
            found["who"]
            or found["inflected"]
            or found.groupdict().get("joined")
            or found.groupdict().get("bare")
            or ""
        ]


def read(raw: Mapping[str, Any], words: Mapping[str, str], inflected: Mapping[str, str]) -> Hearing:
    """Make the patterns from the lists of `relations.toml`."""
    whose = rf"(?:(?:{one_of(raw['own'])})|(?P<any>{one_of(raw['any'])}))"
    who = rf"{whose} (?:[\w'-]+ ){{0,2}}?(?P<who>{one_of(words)})"
    either = rf"{who}|(?:[\w'-]+ ){{0,2}}?(?P<inflected>{one_of(inflected)})"
    alone = one_of(inflected)
    said_for = rf"(?:{one_of(raw['for'])})"
    after = rf"(?P<inflected>{alone}) (?:{one_of(raw['for_after'])})"
    joined = rf"(?:{one_of(raw['joined_after'])}) (?:\S+ ){{0,2}}?{one_of(raw['for_joined'])}"
    hello = rf"(?:(?:{one_of(raw['hello'])})[ ,.!:]+)*"
    return Hearing(
        {**words, **inflected},
        frozenset(raw["of_any"]),
        re.compile(rf"\b(?:{said_for} {who}|{after}|(?:{said_for} |{joined})(?P<joined>{alone}))\b"),
        any_of(raw["at_work"]),
        re.compile(
            rf"(?<!\w)(?:(?:{one_of(raw['working_as'])}) (?:(?:{one_of(raw['any'])}) )?"
            rf"(?:{one_of(raw['professions'])})|{one_of(raw['works'])})(?!\w)"
        ),
        {
            "customer": any_of(raw["relation"]["customer"]),
            "client": any_of((*raw["relation"]["client"], *raw["met"])),
        },
        re.compile(rf"\W*{hello}(?:{either}|(?P<bare>{one_of(raw['bare'])}))\b"),
        any_of(raw["whole"]),
        any_of(raw["myself"]),
        any_of((*raw["speaker"], *raw["along"])),
        any_of(raw["other"]),
        any_of(raw["seeks"]),
        any_of(raw["told"]),
        re.compile(
            rf"(?:[\s,]+(?!(?:{one_of(words)})\b)[\w'-]+){{0,{NEAR}}}?[\s,]+(?:{one_of(raw['lost'])})\b"
        ),
        any_of(raw["lost"]),
        any_of(raw["along"]),
        re.compile(rf"\W*{hello}(?:{one_of(raw['begins_they'])})\b"),
        any_of(raw["lives"]),
    )


def one_of(words: Iterable[str]) -> str:
    """One of these, the longest first, so that none hides another."""
    return "|".join(re.escape(plain(word)) for word in sorted(words, key=len, reverse=True))


def plain(text: str) -> str:
    """Words as they are compared: small letters, one kind of apostrophe, single spaces."""
    return " ".join(text.casefold().replace("’", "'").split())


def piece(words: str) -> str:
    """A pattern for a piece of a message, as whole words; one that ends in * is the beginning of a word."""
    start = rf"(?<!\w){re.escape(plain(words.removesuffix('*')))}"
    return start if words.endswith("*") else rf"{start}(?!\w)"


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for one of these as whole words; of a word that begins with * only the end is looked at."""
    whole = [word for word in words if not word.startswith("*")]
    ends = [word.removeprefix("*") for word in words if word.startswith("*")]
    patterns = [rf"(?<!\w)(?:{one_of(whole)})(?!\w)"]
    if ends:
        patterns.append(rf"\w(?:{one_of(ends)})(?!\w)")
    return re.compile("|".join(patterns))
