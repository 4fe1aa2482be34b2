"""Scores the detector on sentences with a known answer, and counts; never shows a sentence of half b."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.safety.detector import Safety

HERE = Path(__file__).parent
SOFT = frozenset({"grief", "loneliness", "past_long_ago", "negated"})
"""Sorts of negatives on which a gentle question is no mistake, as in CR-14."""


@dataclass
class Figures:
    """How many signals were found and how many negatives raised, by group."""

    signals: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    negatives: Counter[str] = field(default_factory=Counter)
    raised: Counter[str] = field(default_factory=Counter)
    alarmed: Counter[str] = field(default_factory=Counter)
    """Negatives on which 112 was shown."""

    def recall(self, group: str = "all") -> float:
        """Signals of level 2 or 3 that were given level 2 or 3."""
        return self.found[group] / self.signals[group]

    def false(self, group: str = "all") -> float:
        """Negatives that were given level 2 or 3."""
        return self.raised[group] / self.negatives[group]

    def false_112(self, group: str = "all") -> float:
        """Negatives that were given level 3."""
        return self.alarmed[group] / self.negatives[group]


def rows(half: str, language: str) -> list[Mapping[str, str]]:
    """The sentences of a half in a language."""
    with (HERE / f"half_{half}.{language}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def score(safety: Safety, sentences: Iterable[Mapping[str, str]], language: str) -> Figures:
    """Examine every sentence; level 1 is neither a signal nor a negative here."""
    figures = Figures()
    for row in sentences:
        level, said = int(row["level"]), safety.examine(row["text"], language).level
        groups = (
            "all",
            row["phrasing"],
            f"kind:{row['kind']}",
            "soft" if row["phrasing"] in SOFT else "strict",
        )
        if level >= 2:
            figures.signals.update(groups)
            figures.found.update(groups if said >= 2 else ())
        elif level == 0:
            figures.negatives.update(groups)
            figures.raised.update(groups if said >= 2 else ())
            figures.alarmed.update(groups if said == 3 else ())
    return figures
