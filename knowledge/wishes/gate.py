"""Weighs whether a message is about a wish at all, or mere talk, from everything that was heard of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache

from knowledge.wishes.letters import data

LONG, MOST_NAMED = 30, 3
"""Words and kinds beyond which more of them change nothing."""
LEVELS = ("talk", "ordinary", "short", "telling", "habit", "hinting", "wishing")
"""The levels of `sayings`, in their order."""


@dataclass(frozen=True)
class Cues:
    """What was heard of a message, each as a number; shares and chances from 0 to 1."""

    side: float
    """How far it lies on the side of the sentences that wish for something."""
    none: float
    """The chance that it means no kind."""
    near_none: float
    """The same by spelling alone."""
    share: float
    """The chance of the likeliest kind among all kinds."""
    meant: float
    """The same by meaning alone."""
    agree: bool
    """Whether its words spoke of that kind too."""
    named: int
    """How many kinds its words spoke of plainly."""
    word: float
    """How strongly the most telling of its words speaks of a kind."""
    own: bool
    """Whether somebody speaks of himself, asks, or merely names something."""
    words: int
    denied: bool
    """Whether something in it is not wanted."""
    level: int

    @property
    def wishing(self) -> float:
        """Above 0 it is taken for a wish; a natural logarithm of the odds."""
        weights = _weights()
        length = min(self.words, LONG) / 10
        values = asdict(self) | {
            "named": min(self.named, MOST_NAMED),
            "length": length,
            "side_own": self.side * self.own,
            "share_length": self.share * length,
            "word_agree": self.word * self.agree,
        }
        found = sum(weight * float(values[cue]) for cue, weight in weights.cues.items())
        return found + weights.levels[LEVELS[self.level]] + weights.offset


@dataclass(frozen=True)
class _Weights:
    """What stands in `gate.toml`."""

    offset: float
    cues: Mapping[str, float]
    levels: Mapping[str, float]


@cache
def _weights() -> _Weights:
    return _Weights(**tomllib.loads(data("gate.toml")))
