"""How ordinary a word is: what everybody says says little of what somebody likes, and is no misspelling."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from knowledge.wishes.letters import data

EVERYDAY, FAMILIAR = 1_500, 6_000
"""Words up to here in the list of the most frequent words are everyday words, and up to there familiar ones."""
NEVER_HEARD = 1_000_000
"""Where words stand that are in no list: names of tools, dialect, compounds."""


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    lines = (line for line in data("ordinary_words.txt").splitlines() if not line.startswith("#"))
    words = (word for line in lines for word in line.split())
    return {word: place for place, word in enumerate(words)}


def place_of(word: str) -> int:
    """Where a folded word stands among all Dutch words, 0 for the most frequent one."""
    return _places().get(word, NEVER_HEARD)


def is_real(word: str) -> bool:
    """Whether it is a word by itself, and no misspelling of another."""
    return word in _places()


def rarest(words: Iterable[str]) -> int:
    """Where the least ordinary of some words stands; 0 where there are none."""
    return max(map(place_of, words), default=0)
