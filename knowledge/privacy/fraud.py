"""Finds in a line of a colleague or buddy what nobody of the network ever asks for: money, cards, codes, secrecy."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.answers.folding import tokens
from knowledge.privacy.taking_out import take_out

GAP = 4
"""Words that may stand between the parts of a pattern."""

_LINK = re.compile(r"(?:https?://|www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:/\S*)?", re.IGNORECASE)
_LETTERS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s"}
"""Digits by which a letter is written so that a word is not recognised."""
_DISGUISED = re.compile("[01345]")
_PART = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]|(\*)|(\S+)")


@dataclass(frozen=True)
class _Rule:
    reason: str
    pattern: re.Pattern[str]


def fraud(text: str) -> tuple[str, ...]:
    """What is asked for that nobody may ask (pin, digid, payment, secret, link, iban); empty where nothing is."""
    found = [rule.reason for said in _ways(text) for rule in _rules() if rule.pattern.search(said)]
    if any(_is_paying(link[1].casefold()) for link in _LINK.finditer(text)):
        found.append("link")
    if "iban" in take_out(text).kinds:
        found.append("iban")
    return tuple(dict.fromkeys(found))


def _ways(text: str) -> Iterator[str]:
    """What is said, without what only warns of it; and once more where digits stand in for letters."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf").replace("€", " euro ")
    words = [token.word for token in tokens(seen)]
    yield _without_warnings(words)
    meant = [
        _DISGUISED.sub(lambda one: _LETTERS[one[0]], word) if _is_mixed(word) else word for word in words
    ]
    if meant != words:
        yield _without_warnings(meant)


def _without_warnings(words: list[str]) -> str:
    said = " " + " ".join(words) + " "
    if _excepted() & set(words):
        return said
    for pattern in _warnings():
        said = pattern.sub(" ", said)
    return said


def _is_mixed(word: str) -> bool:
    return any(sign.isalpha() for sign in word) and any(sign.isdecimal() for sign in word)


def _is_paying(host: str) -> bool:
    return any(known in host for known in _file()["links"]["hosts"])


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(reason, _compiled(pattern))
        for reason, languages in _file().items()
        if reason not in ("links", "warns", "exceptions")
        for patterns in languages.values()
        for pattern in patterns
    )


@cache
def _warnings() -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(pattern) for patterns in _file()["warns"].values() for pattern in patterns)


@cache
def _excepted() -> frozenset[str]:
    return frozenset(token.word for word in _file()["exceptions"]["words"] for token in tokens(word))


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern over words with one space around each."""
    made = " "
    for one, maybe, gap, word in _PART.findall(pattern):
        if one or word:
            made += f"(?:{_either(one or word)}) "
        elif maybe:
            made += f"(?:(?:{_either(maybe)}) )?"
        elif gap:
            made += rf"(?:\S+ ){{0,{GAP}}}"
    return re.compile(made)


def _either(words: str) -> str:
    return "|".join(
        re.escape(" ".join(token.word for token in tokens(word))) + (r"\S*" if word.endswith("+") else "")
        for word in words.split("|")
    )


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files(__package__) / "fraud.toml").read_text("utf-8"))
