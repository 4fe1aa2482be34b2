"""Hears a number: a digit in any script, a word, an ordinal, "the last one"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from knowledge.answers.data import table
from knowledge.answers.folding import tokens

LAST = -1


class Numbers:
    """The words for the numbers of choices, in the languages people write."""

    def __init__(self, values: Mapping[str, int], around: frozenset[str]) -> None:
        self._values = values
        self._around = around

    @staticmethod
    @cache
    def load() -> Numbers:
        """The words, read once from the data file beside this module."""
        raw = table("numbers.toml")
        values = {
            t.word: int(n) for n, names in raw["numbers"].items() for name in names for t in tokens(name)[:1]
        }
        return Numbers(values, frozenset(t.word for words in raw["around"] for t in tokens(words)))

    def number(self, text: str) -> int | None:
        """The one number that the text is about; none where other words, or other numbers, stand beside it."""
        found = self.numbers(text)
        return next(iter(found)) if len(found) == 1 else None

    def numbers(self, text: str) -> frozenset[int]:
        """The numbers that the text is about ("1 en 3"); none where other words stand beside them."""
        found: set[int] = set()
        weak: set[int] = set()
        for token in tokens(text):
            word = token.word
            value = int(word) if word.isdecimal() and len(word) <= 3 else self._values.get(word)
            if word in self._around and (value is None or (value == 1 and not word.isdecimal())):
                # "een", "one" and "i" also stand beside a number: they count only where no other does.
                weak |= {1} if value == 1 and word in ("een", "one") else set()
            elif value is None:
                return frozenset()
            else:
                found.add(value)
        return frozenset(found or weak)
