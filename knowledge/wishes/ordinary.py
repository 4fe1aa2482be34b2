"""How ordinary a word is: what everybody says says little of what somebody likes, and is no misspelling."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.language.frequency import place_of, places

EVERYDAY, FAMILIAR = 1_500, 6_000
"""Words up to here in the list of the most frequent words are everyday words, and up to there familiar ones."""


def is_real(word: str) -> bool:
    """Whether it is a word by itself, and no misspelling of another."""
    return word in places()


def rarest(words: Iterable[str]) -> int:
    """Where the least ordinary of some words stands; 0 where there are none."""
    return max(map(place_of, words), default=0)
