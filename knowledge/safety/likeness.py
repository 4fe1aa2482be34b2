"""Hears danger that is said in words no rule knows: by its likeness to reviewed sentences."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from knowledge.likeness.engine import Engine, engine
from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learned import Learned
from knowledge.likeness.parts import parts
from knowledge.likeness.traits import Spoken
from knowledge.safety.data import HERE
from knowledge.safety.letters import words

KERNEL, SPOKEN, WORDS = HERE / "likeness.npz", HERE / "likeness_spoken.npz", HERE / "likeness_words.npz"
ABOUT = {name: HERE / f"likeness_{name}.npz" for name in ("kind", "who", "urgency")}
READ = 30
"""Words that are read of a long message: its most telling parts; each word takes about a millisecond."""
SPELLED = 0.3
"""How much the spelling counts beside the meaning."""
TOLD = 0.8
"""Messages of which no part is this telling are not compared: three in four of ordinary talk."""
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
    spoken: Spoken
    about: Mapping[str, Learned]
    telling: Mapping[str, float]
    """How much more often a word stands in danger than elsewhere, as a logarithm; only what is above 0."""

    def hear(self, message: str) -> Impression | None:
        """The impression of the part of a message that is most like danger; None of one without a telling word."""
        found = self._read(message)
        if max(map(self._telling, found), default=0.0) < TOLD:
            return None
        read = [self.engine.vector(part) for part in found]
        sides = [
            self.danger.side(vector) + SPELLED * self.spoken.side(part)
            for vector, part in zip(read, found, strict=True)
        ]
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

    def _telling(self, part: str) -> float:
        return sum(heapq.nlargest(_TELLING, (self.telling.get(word.text, 0.0) for word in words(part))))


@cache
def likeness() -> Likeness | None:
    """What ships with this room, or None where the engine cannot be loaded here: then the rules hear alone."""
    reading = engine()
    if reading is None:
        return None
    with np.load(WORDS, allow_pickle=False) as stored:
        telling = dict(zip(stored["words"].tolist(), stored["weights"].astype(float).tolist(), strict=True))
    about = {name: Learned.read(path) for name, path in ABOUT.items()}
    return Likeness(reading, Kernel.read(KERNEL), Spoken.read(SPOKEN), about, telling)
