"""Hears danger that is said in words no rule knows: by its likeness to reviewed sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from knowledge.likeness.engine import Engine, Vectors, engine
from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learned import Learned
from knowledge.likeness.parts import parts
from knowledge.safety.data import HERE

KERNEL, ABOUT = HERE / "likeness.npz", {name: HERE / f"likeness_{name}.npz" for name in ("kind", "who", "urgency")}
READ = 30
"""Words that are read of a long message: its most telling parts; each word takes about a millisecond."""
_TELLING = 3
"""As many words of a part decide how telling it is."""


@dataclass(frozen=True)
class Impression:
    """What a message is like: above 0 more like those in danger, and what it would be about."""

    side: float
    kind: str
    who: str
    """self or other."""
    now: float
    """From 0 to 1: how likely it happens at this moment."""


@dataclass(frozen=True)
class Likeness:
    """What was learned from the sentences in `said`, and the engine that reads."""

    engine: Engine
    danger: Kernel
    about: dict[str, Learned]

    def hear(self, message: str) -> Impression | None:
        """The impression of the part of a message that is most like danger; None of a message without words."""
        read = [self.engine.vector(part) for part in self._read(message)]
        if not read:
            return None
        sides = [self.danger.side(vector) for vector in read]
        most = int(np.argmax(sides))
        kind, who, urgency = (self.about[name].chances(read[most]) for name in ("kind", "who", "urgency"))
        return Impression(sides[most], next(iter(kind)), next(iter(who)), urgency["now"])

    def _read(self, message: str) -> Sequence[str]:
        """The parts that are read: all of a short message, of a long one those with the most telling words."""
        found = [part for part in parts(message) if any(map(str.isalpha, part))]
        if sum(len(part.split()) for part in found) <= READ:
            return found
        chosen: list[str] = []
        left = READ
        for part in sorted(found, key=self._telling, reverse=True):
            if len(part.split()) <= left:
                chosen.append(part)
                left -= len(part.split())
        return chosen


@cache
def likeness() -> Likeness | None:
    """What ships with this room, or None where the engine cannot be loaded here: then the rules hear alone."""
    reading = engine()
    if reading is None:
        return None
    return Likeness(reading, Kernel.read(KERNEL), {name: Learned.read(path) for name, path in ABOUT.items()})
