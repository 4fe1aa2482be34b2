"""Words that together say a meaning, in whatever order and wherever they stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cue:
    """A meaning that needs a word of every group and none of `unless`, in a message of at most `most` words."""

    means: str
    groups: tuple[frozenset[str], ...]
    unless: frozenset[str]
    most: int

    def fits(self, words: frozenset[str], length: int) -> bool:
        """Whether a message with these words, `length` in all, says it."""
        return length <= self.most and all(words & group for group in self.groups) and not words & self.unless
