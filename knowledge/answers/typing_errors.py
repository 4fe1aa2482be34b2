"""Finds the one known word that a typed word is a slip of: one letter wrong, missing, too many, or two swapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_DOUBLED = re.compile(r"([a-z])\1+")
_SHORTEST = 4
"""Shorter words have too many neighbours to be corrected."""


def _without_one(word: str) -> Iterator[str]:
    """The word, and the word with each of its letters left out."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


class Corrector:
    """Known words by what is left of them without one letter, so that a look-up costs no search."""

    def __init__(self, known: Iterable[str], ordinary: Iterable[str] = ()) -> None:
        self._words = frozenset(known)
        self._left_alone = self._words | frozenset(ordinary)
        self._index: dict[str, list[str]] = {}
        for word in sorted(self._words):
            if len(word) >= _SHORTEST and word.isascii() and word.isalpha():
                for part in {*_without_one(_single(word)), *_without_one(word)}:
                    self._index.setdefault(part, []).append(word)

    def correct(self, word: str) -> tuple[str, ...]:
        """The word itself where it is known or everyday, else the one word it is a slip of, or the two it is made of.

        Letters that were held down ("neeeee") are counted once or twice, whichever makes a known word.
        """
        if _DRAWN_OUT.search(word):
            for kept in (r"\1\1", r"\1"):
                if (shorter := _DRAWN_OUT.sub(kept, word)) in self._words:
                    return (shorter,)
        if word in self._left_alone or len(word) < _SHORTEST or not word.isalpha():
            return (word,)
        if near := self.near(word):
            return near if len(near) == 1 else (word,)
        halves = [(word[:at], word[at:]) for at in (2, 3, len(word) - 3, len(word) - 2)]
        return next((pair for pair in halves if pair[0] in self._words and pair[1] in self._words), (word,))

    def near(self, word: str) -> tuple[str, ...]:
        """The known words a word is the likeliest slip of: none, one, or several that are as likely."""
        near = {
            (_distance(known, word), sorted(known) != sorted(word), known[0] != word[0], known)
            for part in {*_without_one(_single(word)), *_without_one(word)}
            for known in self._index.get(part, ())
            if known[0] in word[:2] and _distance(known, word) <= 1
        }
        return tuple(sorted(known for *rank, known in near if rank == list(min(near)[:3])))


def _distance(known: str, typed: str) -> int:
    """Letters that differ, however often a doubled letter is written."""
    single = OSA.distance(_single(known), _single(typed), score_cutoff=1)
    return min(single, OSA.distance(known, typed, score_cutoff=1))


def _single(word: str) -> str:
    """The word with doubled letters once: many slips are about those."""
    return _DOUBLED.sub(r"\1", word)
