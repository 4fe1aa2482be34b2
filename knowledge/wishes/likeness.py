"""Guesses what is wished where the words are no kind's own: by the sentences of `said` a message is like."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from knowledge.likeness.engine import Engine, engine
from knowledge.likeness.learned import Learned, Numbers
from knowledge.likeness.neighbours import Neighbours
from knowledge.wishes.said import NOTHING, lessons

HERE = Path(__file__).parent
LEARNED = HERE / "likeness.npz"
LEAST_MEANT, LEAST_NEAR = 1e-4, 1e-2
"""What a kind is given by meaning and by spelling where it has nothing of it, so that the other can still speak."""
HEARD = 2.7
"""How many times likelier a kind is that the words themselves spoke of."""
MOST = 6
__all__ = ["NOTHING", "Guess", "Likeness", "likeness"]


@dataclass(frozen=True)
class Guess:
    """A kind a message may be about, or NOTHING, and how likely, from 0 to 1."""

    kind: str
    chance: float


@dataclass(frozen=True)
class Likeness:
    """What was learned of the meaning of sentences, and the sentences themselves by their spelling."""

    meant: Learned | None
    near: Neighbours
    engine: Engine | None

    def guesses(self, message: str, heard: Collection[str] = ()) -> tuple[Guess, ...]:
        """The likeliest meanings of a message, best first; `heard` holds the kinds its own words spoke of."""
        chances = np.log(self.near.shares_of(message) + LEAST_NEAR)
        if self.meant is not None and self.engine is not None:
            meant = self.meant.chances(self.engine.vector(message))
            chances += np.log([meant.get(kind, 0.0) + LEAST_MEANT for kind in self.near.meanings])
        chances += np.log([HEARD if kind in heard else 1.0 for kind in self.near.meanings])
        shares: Numbers = np.exp(chances - chances.max())
        shares /= shares.sum()
        best = np.argsort(-shares, kind="stable")[:MOST]
        return tuple(Guess(self.near.meanings[at], float(shares[at])) for at in best)


@cache
def likeness() -> Likeness:
    """What ships with this room; where the engine cannot be loaded here, the spelling speaks alone."""
    from knowledge.wishes import ready

    near = ready.read_neighbours()
    if near is None:
        found = list(lessons())
        near = Neighbours.of([one.sentence for one in found], [one.meaning for one in found])
    reading = engine()
    return Likeness(Learned.read(LEARNED) if reading else None, near, reading)
