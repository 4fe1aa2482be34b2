"""Whether somebody is for or against what their words speak of, where no rule tells: "zangkoor, mij niet gezien"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.wishes import sayings
from knowledge.wishes.likeness import Likeness
from knowledge.wishes.reading import Evidence
from knowledge.wishes.said import ANY

AGAINST, FOR = 1.3, -1.0
"""From where a stance is certain enough to say something against the rules, above and below 0."""
FEWEST, OF_AGAINST = 2, 4
"""In fewer words there is no stance, and none against: "breien in overvecht"."""
QUALIFIES = frozenset(("geen", "zonder", "gin", "maar", "no", "without", "but", "ama", "لكن", "بدون"))
"""A part with one of these words says which sort is meant, not more: "wandelen graag, geen lange afstanden"."""
SHORT = 4
"""A piece of so few words before the first thing that is named belongs to it: "brr, zwembaden"."""
_MARKS = {"|": ".", ",": ",", "?": "?"}


@dataclass(frozen=True)
class Stances:
    """A message, in pieces around what its words speak of."""

    tokens: Sequence[str]
    evidence: Sequence[Evidence]
    likeness: Likeness | None

    def of(self, one: Evidence) -> float:
        """Above AGAINST it is not wanted, below FOR it is; between them, or where more is named, nobody can tell."""
        if self.likeness is None or len(self.tokens) < FEWEST:
            return 0.0
        parts = sayings.parts(self.tokens)
        at = next((n for n, part in enumerate(parts) if part.start <= one.start < part.end), None)
        if at is None or sum(self._stands_in(parts[at], other) for other in self.evidence) > 1:
            return 0.0
        alone = self._side(self.likeness, one, parts[at].start, parts[at].end)
        if not FOR < alone < AGAINST:
            return alone
        return self._side(self.likeness, one, *self._around(parts, at))

    def _side(self, likeness: Likeness, one: Evidence, start: int, end: int) -> float:
        said = [*self.tokens[start : one.start], ANY, *self.tokens[one.end : end]]
        if len(said) < FEWEST:
            return 0.0
        found = likeness.stance(" ".join(_MARKS.get(token, token) for token in said).replace(" ,", ","))
        return found if sum(token not in _MARKS for token in said) >= OF_AGAINST else min(found, 0.0)

    def _around(self, parts: Sequence[sayings.Part], at: int) -> tuple[int, int]:
        """A part, with the parts beside it that name nothing and so speak of the same: "brr, zwembaden"."""
        first = last = at
        if at + 1 < len(parts) and self._speaks_of_the_same(parts[at + 1]):
            last = at + 1
        before = parts[at - 1] if at else None
        if before and self._speaks_of_the_same(before) and before.end - before.start <= SHORT:
            first = at - 1
        return parts[first].start, parts[last].end

    def _speaks_of_the_same(self, part: sayings.Part) -> bool:
        qualifies = QUALIFIES.intersection(self.tokens[part.start : part.end])
        return not qualifies and not self._names(part)

    def _names(self, part: sayings.Part) -> bool:
        return any(self._stands_in(part, one) for one in self.evidence)

    @staticmethod
    def _stands_in(part: sayings.Part, one: Evidence) -> bool:
        return part.start <= one.start < part.end
