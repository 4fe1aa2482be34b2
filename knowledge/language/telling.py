"""Tells in which language a message is written, of those the bot may speak."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from knowledge.language.frequency import MOST, places

FEWEST = 4
"""A message of fewer different words is in no language for certain: "ok", "ja hoor", "pizza"."""
CLEARLY = 8.0
"""How many times likelier, as a natural logarithm, a language must be than the next one."""
KNOWN = 0.6
"""The share of the words a language must know."""
_STRANGE, _FIRST = log(400_000), 20
"""What a word costs that a language does not know, and how far from the top the first ones count alike (Zipf)."""
_ARABIC_IN_LATIN = re.compile(r"[a-z][379]|[379][a-z]", re.I)
"""Arabic letters as they are typed on a Latin keyboard; that no list of words knows."""
_WORD = re.compile(r"\b[^\W\d_]+\b")
"""Letters between digits are part of a number, a code or a link, and in no language."""
_ARABIC, _OTHERS = re.compile(r"[\u0621-\u064a]"), re.compile(r"[پچژگڤٹڈڑںھہےیک]")
"""Letters of Arabic, and those that Persian, Urdu and Kurdish write and Arabic does not."""


def written_in(text: str) -> str:
    """The language of a message as ISO 639-1: nl, en, tr or ar; empty where that is not clear."""
    if _ARABIC_IN_LATIN.search(text):
        return ""
    words = [_folded(word) for word in _WORD.findall(text)]
    return _counted(text, words) or _by_itself(text, words)


def _counted(text: str, words: Sequence[str]) -> str:
    """The language whose words these are, where they are many enough to tell."""
    if len({*words}) < FEWEST:
        return ""
    arabic = sum(bool(_ARABIC.search(word)) for word in words)
    if arabic > len(words) / 2:
        return "" if _OTHERS.search(text) else "ar"
    costs = sorted((_cost(words, language), language) for language in MOST)
    (best, language), (next_best, _) = costs[0], costs[1]
    known = sum(word in places(language) for word in words)
    return language if next_best - best >= CLEARLY and known >= KNOWN * len(words) else ""


@dataclass(frozen=True)
class _Signs:
    """What tells a language by itself (`telling.toml`)."""

    endings: tuple[str, ...]
    letters: frozenset[str]
    fewest_turkish: int
    suffix: re.Pattern[str]
    openings: tuple[str, ...]
    fewest_english: int


@cache
def _signs() -> _Signs:
    raw = tomllib.loads((files(__package__) / "telling.toml").read_text("utf-8"))
    turkish, english = raw["tr"], raw["en"]
    return _Signs(
        tuple(turkish["endings"]),
        frozenset(turkish["letters"]),
        turkish["fewest"],
        re.compile(rf"[^\W\d_]['’](?:{'|'.join(turkish['suffixes'])})\b"),
        tuple(f"{words} " for words in english["openings"]),
        english["fewest"],
    )


def _by_itself(text: str, words: Sequence[str]) -> str:
    """The language that a few words tell all the same: by their endings and letters, or by how they begin."""
    signs = _signs()
    names_out = _WORD.findall(signs.suffix.sub(" ", text))
    said = [word.replace("İ", "i").lower() for word in names_out]
    endings = sum(word.endswith(signs.endings) for word in said) + len(signs.suffix.findall(text))
    lettered = sum(word[0].islower() and not signs.letters.isdisjoint(word) for word in names_out)
    if len(words) < signs.fewest_turkish:
        lettered = 0
    rest = [_folded(word) for word in names_out if word[0].islower()]
    if endings or lettered:
        # A Turkish word in a Dutch sentence is no Turkish sentence.
        ahead = _cost(rest, "nl") - _cost(rest, "tr") + CLEARLY * (endings + lettered)
        return "tr" if ahead > CLEARLY / 2 else ""
    opens = " ".join(text.casefold().replace("’", "'").split()).startswith(signs.openings)
    english = opens and len(words) >= signs.fewest_english and _cost(words, "en") < _cost(words, "nl")
    return "en" if english else ""


def _cost(words: Sequence[str], language: str) -> float:
    found = places(language)
    return sum(log(found[word] + _FIRST) if word in found else _STRANGE for word in words)


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("İ", "i").casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
