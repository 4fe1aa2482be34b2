"""Learning meanings from sentences: softmax regression on their vectors, the same weights every time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.likeness.engine import Vectors
from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learned import Learned, Numbers, centred, softmax

TIMES, AT_ONCE = 25, 512
"""How often all sentences are gone through, and how many are looked at together."""
STEP, LAST_STEP = 0.05, 0.001
MARGIN, WIDTH = 4.0, 1.0
"""What a sentence on the wrong side of a border costs, and how fast likeness falls with distance."""
_KEEP_FIRST, _KEEP_SECOND = 0.9, 0.999
"""How slowly the two running means of Adam forget (Kingma and Ba, 2015)."""


@dataclass(frozen=True)
class Lesson:
    """A sentence, what it means, and how much it counts among the others."""

    sentence: str
    meaning: str
    counts: float = 1.0


def digest(lessons: Iterable[Lesson]) -> str:
    """What the lessons come to, 16 hexadecimal digits."""
    found = hashlib.sha256()
    for one in lessons:
        found.update(f"{one.sentence}\t{one.meaning}\t{one.counts}\n".encode())
    return found.hexdigest()[:16]


def learn(lessons: Sequence[Lesson], vectors: Vectors, decay: float = 1e-5) -> Learned:
    """The weights that tell these meanings apart; `decay` keeps them small."""
    meanings = tuple(sorted({one.meaning for one in lessons}))
    number = {meaning: at for at, meaning in enumerate(meanings)}
    wanted = np.array([number[one.meaning] for one in lessons])
    counts = np.array([one.counts for one in lessons], dtype=np.float32)
    centre: Numbers = vectors.mean(axis=0)
    weights, bias = _fit(centred(vectors, centre), wanted, counts, len(meanings), decay)
    return Learned(meanings, centre, weights, bias, digest(lessons))


def border(lessons: Sequence[Lesson], vectors: Vectors, meaning: str) -> Kernel:
    """The sentences at the border between one meaning and all others; needs scikit-learn."""
    from sklearn.svm import SVC

    centre = vectors.mean(axis=0)
    machine = SVC(C=MARGIN, gamma=WIDTH, class_weight="balanced", cache_size=2_000)
    machine.fit(centred(vectors, centre), [one.meaning == meaning for one in lessons])
    return Kernel(
        centre,
        np.asarray(machine.support_vectors_, dtype=np.float32),
        np.asarray(machine.dual_coef_[0], dtype=np.float32),
        float(machine.intercept_[0]),
        WIDTH,
        digest(lessons),
    )


def _fit(
    x: Vectors, wanted: Numbers, counts: Numbers, meanings: int, decay: float
) -> tuple[Numbers, Numbers]:
    chance = np.random.default_rng(0)
    weights, bias = np.zeros((x.shape[1], meanings), np.float32), np.zeros((1, meanings), np.float32)
    both = [
        (weights, np.zeros_like(weights), np.zeros_like(weights)),
        (bias, np.zeros_like(bias), np.zeros_like(bias)),
    ]
    done = 0
    for time in range(TIMES):
        order = chance.permutation(len(x))
        step = STEP * (1 - time / TIMES) + LAST_STEP
        for start in range(0, len(x), AT_ONCE):
            at = order[start : start + AT_ONCE]
            wrong = softmax(x[at] @ weights + bias)
            wrong[np.arange(len(at)), wanted[at]] -= 1
            wrong *= (counts[at] / len(at))[:, None]
            done += 1
            slopes = (x[at].T @ wrong + decay * weights, wrong.sum(axis=0, keepdims=True))
            for (value, first, second), slope in zip(both, slopes, strict=True):
                _adam(value, first, second, slope, step, done)
    return weights, bias[0]


def _adam(value: Numbers, first: Numbers, second: Numbers, slope: Numbers, step: float, done: int) -> None:
    first *= _KEEP_FIRST
    first += (1 - _KEEP_FIRST) * slope
    second *= _KEEP_SECOND
    second += (1 - _KEEP_SECOND) * slope * slope
    mean = first / (1 - _KEEP_FIRST**done)
    spread = np.sqrt(second / (1 - _KEEP_SECOND**done))
    value -= step * mean / (spread + 1e-8)
