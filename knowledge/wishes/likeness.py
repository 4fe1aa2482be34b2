"""Guesses what is wished where the words are no kind's own: by the sentences of `said` a message is like."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from knowledge.likeness.engine import Engine, engine
from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learned import Learned, Numbers
from knowledge.likeness.neighbours import Neighbours
from knowledge.wishes.said import NOTHING

HERE = Path(__file__).parent
LEARNED, BORDER = HERE / "likeness.npz", HERE / "likeness_border.npz"
LEAST_MEANT, LEAST_NEAR = 1e-4, 1e-2
"""What a kind is given by meaning and by spelling where it has nothing of it, so that the other can still speak."""
HEARD = 2.7
"""How many times likelier a kind is that the words themselves spoke of."""
MOST = 6
__all__ = ["NOTHING", "Guess", "Impression", "Likeness", "likeness"]


@dataclass(frozen=True)
class Guess:
    """A kind a message may be about, or NOTHING, and how likely, from 0 to 1."""

    kind: str
    chance: float


@dataclass(frozen=True)
class Impression:
    """What a message is like: the likeliest meanings, best first, and how much it sounds like a wish at all."""

    guesses: tuple[Guess, ...]
    wishing: float
    """Above 0 it is more like sentences that wish for something, or tell what somebody liked."""

    @property
    def nothing(self) -> float:
        """How likely it wishes for nothing, from 0 to 1."""
        return next((one.chance for one in self.guesses if one.kind == NOTHING), 0.0)


@dataclass(frozen=True)
class Likeness:
    """What was learned of the meaning of sentences, and the sentences themselves by their spelling."""

    near: Neighbours
    engine: Engine | None = None
    meant: Learned | None = None
    nothing: Kernel | None = None
    """The border between sentences that wish for nothing and all others; these three come together."""

    def hear(self, message: str, heard: Collection[str] = ()) -> Impression:
        """The impression of a message; `heard` holds the kinds its own words spoke of."""
        chances = np.log(self.near.shares_of(message) + LEAST_NEAR)
        wishing = 0.0
        if self.engine is not None and self.meant is not None and self.nothing is not None:
            vector = self.engine.vector(message)
            meant = self.meant.chances(vector)
            chances += np.log([meant.get(kind, 0.0) + LEAST_MEANT for kind in self.near.meanings])
            wishing = -self.nothing.side(vector)
        chances += np.log([HEARD if kind in heard else 1.0 for kind in self.near.meanings])
        shares: Numbers = np.exp(chances - chances.max())
        shares /= shares.sum()
        best = np.argsort(-shares, kind="stable")[:MOST]
        return Impression(tuple(Guess(self.near.meanings[at], float(shares[at])) for at in best), wishing)


@cache
def likeness() -> Likeness:
    """What ships with this room; where the engine cannot be loaded here, the spelling speaks alone."""
    from knowledge.wishes import ready

    near = ready.read_neighbours()
    if near is None:
        near = ready.neighbours()
    reading = engine()
    if reading is None:
        return Likeness(near)
    return Likeness(near, reading, Learned.read(LEARNED), Kernel.read(BORDER))
