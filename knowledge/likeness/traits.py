"""The letters of a sentence as numbers: its words, pairs of words and groups of letters, each one number of many."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from knowledge.likeness.engine import tidy

TRAITS = 1 << 17
"""Two groups of letters may fall on one number; with so many numbers that seldom matters."""
_SHORTEST, _LONGEST = 3, 5
"""Letters of a group; the space before and behind a word counts as one."""


def traits(sentence: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The traits of a sentence, each once, and how much each counts; together of length 1."""
    words = "".join(c if c.isalnum() else " " for c in tidy(sentence)).split()
    groups = [*words, *(f"{one} {other}" for one, other in pairwise(words))]
    for word in words:
        held = f" {word} "
        groups += [
            held[at : at + length]
            for length in range(_SHORTEST, _LONGEST + 1)
            for at in range(len(held) - length + 1)
        ]
    numbers, times = np.unique([crc32(group.encode()) % TRAITS for group in groups], return_counts=True)
    counts = (1 + np.log(times)).astype(np.float32)
    return numbers.astype(np.int64), counts / max(float(np.linalg.norm(counts)), 1e-9)


@dataclass(frozen=True)
class Spoken:
    """How strongly each trait speaks for what was marked (above 0) or against it."""

    weights: NDArray[np.float32]
    offset: float

    def side(self, sentence: str) -> float:
        """Above 0 the sentence is spelled more like those that were marked."""
        numbers, counts = traits(sentence)
        return float(self.weights[numbers] @ counts + self.offset) if len(numbers) else self.offset

    @classmethod
    def read(cls, path: Path) -> Spoken:
        """What `write` wrote; FileNotFoundError where it is missing."""
        with np.load(path, allow_pickle=False) as stored:
            weights = stored["weights"].astype(np.float32) * float(stored["scale"])
            return cls(weights, float(stored["offset"]))

    def write(self, path: Path) -> None:
        """Keep it, a byte for each trait: the file is committed."""
        scale = float(np.abs(self.weights).max()) / 127
        np.savez_compressed(
            path,
            weights=np.round(self.weights / scale).astype(np.int8),
            scale=np.float32(scale),
            offset=np.float32(self.offset),
        )
