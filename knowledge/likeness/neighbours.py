"""Finds the sentences whose words and letters are nearest to those of another, and what these mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.likeness.traits import TRAITS, traits

RARITY = 2.5
"""How much more a rare trait counts than a common one: the power of the logarithm of its rarity."""
COMMON = 2_000
"""A trait of more sentences than this says nothing."""
NEAREST, NEARER = 100, 3
"""As many sentences speak; and how much more the nearest of them, as a power."""


@dataclass(frozen=True)
class Neighbours:
    """Sentences by their traits; `starts` says where the sentences of a trait begin."""

    meanings: tuple[str, ...]
    meaning_of: NDArray[np.int32]
    """One number per sentence, an index in `meanings`."""
    rarity: NDArray[np.float32]
    starts: NDArray[np.int64]
    sentences: NDArray[np.int32]
    shares: NDArray[np.float32]

    @classmethod
    def of(cls, sentences: Sequence[str], meanings: Sequence[str]) -> Neighbours:
        """An index of these sentences, each with what it means."""
        named = tuple(sorted(set(meanings)))
        number = {meaning: at for at, meaning in enumerate(named)}
        held = [traits(one) for one in sentences]
        of_sentence = np.repeat(np.arange(len(held), dtype=np.int32), [len(found) for found, _ in held])
        of_trait = np.concatenate([found for found, _ in held])
        times = np.bincount(of_trait, minlength=TRAITS)
        rarity = ((np.log((1 + len(held)) / (1 + times)) + 1) ** RARITY).astype(np.float32)
        counts = np.concatenate([counted for _, counted in held]) * rarity[of_trait]
        lengths = np.sqrt(np.bincount(of_sentence, weights=counts**2, minlength=len(held)))
        shares = (counts / np.maximum(lengths[of_sentence], 1e-9)).astype(np.float32)
        telling = times[of_trait] <= COMMON
        of_trait, of_sentence, shares = of_trait[telling], of_sentence[telling], shares[telling]
        order = np.argsort(of_trait, kind="stable")
        starts = np.searchsorted(of_trait[order], np.arange(TRAITS + 1))
        meaning_of = np.array([number[meaning] for meaning in meanings], dtype=np.int32)
        return cls(named, meaning_of, rarity, starts, of_sentence[order], shares[order])

    def shares_of(self, sentence: str) -> NDArray[np.float32]:
        """How much the nearest sentences of each meaning speak, together 1; all 0 where none is near."""
        numbers, counts = traits(sentence)
        weights = counts * self.rarity[numbers]
        weights /= max(float(np.linalg.norm(weights)), 1e-9)
        slices = [slice(self.starts[one], self.starts[one + 1]) for one in numbers]
        if not slices:
            return np.zeros(len(self.meanings), np.float32)
        sizes = [one.stop - one.start for one in slices]
        near = np.bincount(
            np.concatenate([self.sentences[one] for one in slices]),
            weights=np.concatenate([self.shares[one] for one in slices]) * np.repeat(weights, sizes),
            minlength=len(self.meaning_of),
        )
        nearest = np.argpartition(-near, min(NEAREST, len(near) - 1))[:NEAREST]
        spoken = np.bincount(
            self.meaning_of[nearest], weights=near[nearest] ** NEARER, minlength=len(self.meanings)
        )
        return np.asarray(spoken / max(float(spoken.sum()), 1e-9), dtype=np.float32)

    @classmethod
    def read(cls, path: Path, made_of: str) -> Neighbours | None:
        """What `write` wrote, or None where it was made of something else; FileNotFoundError where it is missing."""
        with np.load(path, allow_pickle=False) as stored:
            if str(stored["made_of"]) != made_of:
                return None
            return cls(
                tuple(str(one) for one in stored["meanings"]),
                stored["meaning_of"],
                stored["rarity"],
                stored["starts"],
                stored["sentences"],
                stored["shares"].astype(np.float32),
            )

    def write(self, path: Path, made_of: str) -> None:
        """Keep it; it is made again in seconds, so it is not committed."""
        with path.open("wb") as file:
            np.savez(
                file,
                made_of=np.array(made_of),
                meanings=np.array(self.meanings),
                meaning_of=self.meaning_of,
                rarity=self.rarity,
                starts=self.starts,
                sentences=self.sentences,
                shares=self.shares.astype(np.float16),
            )
