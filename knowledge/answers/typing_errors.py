"""Finds the one known word that a typed word is a slip of: one letter wrong, missing, too many, or two swapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

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
        self._known = frozenset(known)
        self._ordinary = frozenset(ordinary)
        self._index: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= _SHORTEST - 1 and word.isascii() and word.isalpha():
                for part in set(_without_one(word)):
                    self._index.setdefault(part, []).append(word)

    def correct(self, word: str) -> str:
        """The word itself where it is known or everyday, else the one word it is a slip of, else itself."""
        if word in self._known or word in self._ordinary or len(word) < _SHORTEST or not word.isalpha():
            return word
        near = {
            known
            for part in _without_one(word)
            for known in self._index.get(part, ())
            if (known[0] == word[0] or known[0] == word[1]) and OSA.distance(known, word, score_cutoff=1) <= 1
        }
        swapped = {known for known in near if sorted(known) == sorted(word)}
        best = swapped or near
        return best.pop() if len(best) == 1 else word
