"""Tells in which language a message is written, of those the bot may speak."""

from __future__ import annotations

import re
import unicodedata
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
    words = [_folded(word) for word in _WORD.findall(text)]
    if len({*words}) < FEWEST or _ARABIC_IN_LATIN.search(text):
        return ""
    arabic = sum(bool(_ARABIC.search(word)) for word in words)
    if arabic > len(words) / 2:
        return "" if _OTHERS.search(text) else "ar"
    costs = sorted((_cost(words, language), language) for language in MOST)
    (best, language), (next_best, _) = costs[0], costs[1]
    known = sum(word in places(language) for word in words)
    return language if next_best - best >= CLEARLY and known >= KNOWN * len(words) else ""


def _cost(words: list[str], language: str) -> float:
    found = places(language)
    return sum(log(found[word] + _FIRST) if word in found else _STRANGE for word in words)


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("İ", "i").casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
