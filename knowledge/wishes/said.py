"""What likeness is learned from: the phrases of every kind, and the sentences of `said`."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from knowledge.likeness.learning import Lesson
from knowledge.wishes.kinds import read_themes

HERE = Path(__file__).parent
NOTHING = "none"
"""What a sentence means that wishes for nothing."""
ABOUT_KINDS = frozenset(("wishes", "grief", "loneliness"))
"""Sorts of harmless sentences that may well lead to an activity."""
SENTENCE = 3.0
"""A whole sentence counts as much as so many phrases: there are far fewer of them."""


def lessons() -> Iterator[Lesson]:
    """Phrases and sentences with the kind they mean, and sentences that mean none."""
    for theme in read_themes():
        for kind in theme.kinds:
            for phrase in (*kind.words, *kind.near, *kind.past, *kind.bring, *kind.en, *kind.tr, *kind.ar):
                yield Lesson(phrase, kind.id)
    for row in _rows(HERE / "said"):
        meant = row["kinds"].split(",")[0]
        yield Lesson(row["text"], meant, 1.0 if meant == NOTHING else SENTENCE)
    for row in _rows(HERE.parent / "questions" / "said"):
        yield Lesson(row["text"], NOTHING)
    # Who is in danger gets the card first; grief and loneliness are what many kinds are for.
    for row in _rows(HERE.parent / "safety" / "said"):
        if row["level"] == "0" and row["phrasing"] not in ABOUT_KINDS:
            yield Lesson(row["text"], NOTHING)


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
