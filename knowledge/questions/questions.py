"""Hears which question about the service itself somebody asks, by the reviewed sentences it is like."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.likeness.engine import Engine, engine
from knowledge.likeness.learned import Learned

HERE = Path(__file__).parent
LEARNED = HERE / "likeness.npz"
NONE = "none"
"""What a message means that asks nothing about the service."""
CERTAIN = 0.6
"""How likely a question must be before it is answered."""


@dataclass(frozen=True)
class Questions:
    """The questions that have an answer; without the engine none is heard."""

    engine: Engine | None = None
    meant: Learned | None = None
    """Comes together with the engine."""

    @staticmethod
    @cache
    def load() -> Questions:
        """What ships with this room, where the engine can be loaded."""
        reading = engine()
        return Questions() if reading is None else Questions(reading, Learned.read(LEARNED))

    @property
    def names(self) -> tuple[str, ...]:
        """Every question that can be heard."""
        return tuple(one for one in self.meant.meanings if one != NONE) if self.meant else ()

    def asked(self, text: str) -> str:
        """The name of the question a message asks; empty where it asks none of these."""
        if self.engine is None or self.meant is None:
            return ""
        best, chance = next(iter(self.meant.chances(self.engine.vector(text)).items()))
        return best if best != NONE and chance >= CERTAIN else ""
