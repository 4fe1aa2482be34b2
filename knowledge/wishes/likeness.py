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
from knowledge.wishes.values import Chance

HERE = Path(__file__).parent
LEARNED, BORDER = HERE / "likeness.npz", HERE / "likeness_border.npz"
LEAST_MEANT, LEAST_NEAR = 1e-4, 1e-2
"""What a kind is given by meaning and by spelling where it has nothing of it, so that the other can still speak."""
TINY = 1e-6
HEARD = 2.7
"""How many times likelier a kind is that the words themselves spoke of."""
__all__ = ["NOTHING", "Impression", "Likeness", "likeness"]


@dataclass(frozen=True)
class Impression:
    """What a message is like, by meaning and by spelling."""

    chances: tuple[Chance, ...]
    """Every kind with its share among all kinds, the likeliest first."""
    nothing: float
    """The chance that it means none of them, from 0 to 1."""
    near_nothing: float
    """The same by spelling alone."""
    meant: float
    """The share of the likeliest kind by meaning alone."""
    side: float
    """Above 0 it is more like sentences that wish for something, or tell what somebody liked."""


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
        near = self.near.shares_of(message)
        found = np.log(near + LEAST_NEAR)
        meant: dict[str, float] = {}
        side = 0.0
        if self.engine is not None and self.meant is not None and self.nothing is not None:
            vector = self.engine.vector(message)
            meant = self.meant.chances(vector)
            found += np.log([meant.get(kind, 0.0) + LEAST_MEANT for kind in self.near.meanings])
            side = -self.nothing.side(vector)
        found += np.log([HEARD if kind in heard else 1.0 for kind in self.near.meanings])
        shares: Numbers = np.exp(found - found.max())
        shares /= shares.sum()
        none = self.near.meanings.index(NOTHING)
        kinds = 1 - float(shares[none]) + TINY
        order = [at for at in np.argsort(-shares, kind="stable") if at != none]
        chances = tuple(Chance(self.near.meanings[at], float(shares[at]) / kinds) for at in order)
        by_meaning = meant.get(chances[0].kind, 0.0) / (1 - meant.get(NOTHING, 0.0) + TINY)
        return Impression(chances, float(shares[none]), float(near[none]), by_meaning, side)


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
