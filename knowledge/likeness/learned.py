"""What was learned from reviewed sentences: how strongly a vector speaks for each of a few meanings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.likeness.engine import Vectors

Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class Learned:
    """Weights of each meaning, and the centre that is taken off a vector before they count."""

    meanings: tuple[str, ...]
    centre: Numbers
    weights: Numbers
    """One row per dimension, one column per meaning."""
    bias: Numbers
    made_of: str
    """Digest of the sentences it was learned from, see `learning.digest`."""

    def chances(self, vector: Vectors) -> dict[str, float]:
        """How likely each meaning is, together 1; the likeliest first."""
        found = softmax(centred(vector[None, :], self.centre) @ self.weights + self.bias)[0]
        order = np.argsort(-found, kind="stable")
        return {self.meanings[at]: float(found[at]) for at in order}

    @classmethod
    def read(cls, path: Path) -> Learned:
        """What `write` wrote; FileNotFoundError where it is missing."""
        with np.load(path, allow_pickle=False) as stored:
            scale = stored["scale"].astype(np.float32)
            return cls(
                tuple(str(one) for one in stored["meanings"]),
                stored["centre"].astype(np.float32),
                stored["weights"].astype(np.float32) * scale,
                stored["bias"].astype(np.float32),
                str(stored["made_of"]),
            )

    def write(self, path: Path) -> None:
        """Keep it, a byte for each weight: the file is committed."""
        scale = np.abs(self.weights).max(axis=0) / 127
        np.savez_compressed(
            path,
            meanings=np.array(self.meanings),
            centre=self.centre.astype(np.float32),
            weights=np.round(self.weights / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=self.bias.astype(np.float32),
            made_of=np.array(self.made_of),
        )


def centred(vectors: Vectors, centre: Numbers) -> Vectors:
    """The vectors seen from the centre, of length 1 again: all sentences lie in one corner otherwise."""
    moved = vectors - centre
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(moved / np.maximum(lengths, 1e-9), dtype=np.float32)


def softmax(found: Numbers) -> Numbers:
    """Shares that add up to 1 in each row."""
    raised = np.exp(found - found.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)
