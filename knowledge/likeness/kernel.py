"""How far a sentence lies on the side of what was marked, judged by the reviewed sentences around it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.likeness.engine import Vectors
from knowledge.likeness.learned import Numbers, centred


@dataclass(frozen=True)
class Kernel:
    """A support vector machine with a Gaussian kernel: the sentences at the border, and which side each is on."""

    centre: Numbers
    sentences: Vectors
    """Of length 1, seen from the centre; only those the border needs."""
    sides: Numbers
    """How strongly each speaks for what was marked (above 0) or against it."""
    offset: float
    width: float
    made_of: str
    """Digest of the sentences it was learned from, see `learning.digest`."""

    def side(self, vector: Vectors) -> float:
        """Above 0 the sentence is more like those that were marked; -1 and 1 are as far as most reviewed ones lie."""
        near = self.sentences @ centred(vector[None, :], self.centre)[0]
        return float(np.exp(self.width * (2 * near - 2)) @ self.sides + self.offset)

    @classmethod
    def read(cls, path: Path) -> Kernel:
        """What `write` wrote; FileNotFoundError where it is missing."""
        with np.load(path, allow_pickle=False) as stored:
            sentences = stored["sentences"].astype(np.float32) * stored["scale"]
            return cls(
                stored["centre"],
                sentences.astype(np.float32),
                stored["sides"],
                float(stored["offset"]),
                float(stored["width"]),
                str(stored["made_of"]),
            )

    def write(self, path: Path) -> None:
        """Keep it, a byte for each number of a sentence: the file is committed."""
        scale = np.abs(self.sentences).max() / 127
        np.savez_compressed(
            path,
            centre=self.centre.astype(np.float32),
            sentences=np.round(self.sentences / scale).astype(np.int8),
            scale=np.float32(scale),
            sides=self.sides.astype(np.float32),
            offset=np.float32(self.offset),
            width=np.float32(self.width),
            made_of=np.array(self.made_of),
        )
