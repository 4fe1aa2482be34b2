"""Finds in a line of a colleague or buddy what nobody of the network ever asks for: money, cards, codes, secrecy."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.answers.folding import tokens
from knowledge.privacy.taking_out import take_out

GAP = 4
"""Words that may stand between the parts of a pattern."""

_LINK = re.compile(r"(?:https?://|www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:/\S*)?", re.IGNORECASE)
_PART = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]|(\*)|(\S+)")


@dataclass(frozen=True)
class _Rule:
    reason: str
    pattern: re.Pattern[str]


def fraud(text: str) -> tuple[str, ...]:
    """What is asked for that nobody may ask (pin, digid, payment, secret, link, iban); empty where nothing is."""
    found = [rule.reason for rule in _rules() if rule.pattern.search(_said(text))]
    if any(_is_paying(link[1].casefold()) for link in _LINK.finditer(text)):
        found.append("link")
    if "iban" in take_out(text).kinds:
        found.append("iban")
    return tuple(dict.fromkeys(found))


def _said(text: str) -> str:
    return " " + " ".join(token.word for token in tokens(text)) + " "


def _is_paying(host: str) -> bool:
    return any(known in host for known in _file()["links"]["hosts"])


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(reason, _compiled(pattern))
        for reason, languages in _file().items()
        if reason != "links"
        for patterns in languages.values()
        for pattern in patterns
    )


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
    return "|".join(re.escape(" ".join(token.word for token in tokens(word))) for word in words.split("|"))


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files(__package__) / "fraud.toml").read_text("utf-8"))
