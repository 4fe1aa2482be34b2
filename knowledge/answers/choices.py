"""Finds which of the offered choices a person's own words pick."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from knowledge.answers.data import table
from knowledge.answers.folding import fold_word, tokens
from knowledge.answers.numbers import LAST, Numbers


def _words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text and its emoji, folded."""
    every = [token.word for token in tokens(text)]
    return [word for word in every if word.isalnum()], [word for word in every if not word.isalnum()]


def _slack(length: int) -> int:
    """How many slips of the finger a word or label of this length bears."""
    return 0 if length < 4 else 1 if length < 8 else 2


def slips(typed: str, meant: str) -> int | None:
    """How many slips lie between two words; none where that is too many to be the same word.

    The first letter must be the same: "haken" is not "schaken", however near it looks.
    """
    allowed = min(_slack(len(typed)), _slack(len(meant)))
    if typed[:1] != meant[:1]:
        return None
    distance = OSA.distance(typed, meant, score_cutoff=allowed)
    return distance if distance <= allowed else None


class Choices:
    """Picks one of several labels; says nothing where two are as likely."""

    def __init__(self, numbers: Numbers) -> None:
        raw = table("choices.toml")
        self._numbers = numbers
        self._plain = frozenset(fold_word(word) for word in raw["plain"])
        self._negation = frozenset(fold_word(word) for word in raw["negation"])

    def pick(self, text: str, labels: Sequence[str], also: Sequence[Sequence[str]] = ()) -> int | None:
        """The index of the label that is meant; the surest ways of saying it are tried first."""
        said, signs = _words(text)
        ways = [[label, *(also[at] if at < len(also) else ())] for at, label in enumerate(labels)]
        if not labels or not (said or signs):
            return None
        if (found := _exact(said, signs, ways)) is not None:
            return found
        number = self._numbers.number(text)
        if number is not None:
            at = len(labels) - 1 if number == LAST else number - 1
            return at if 0 <= at < len(labels) else None
        if not said:
            return None
        near = _nearest(said, ways)
        return near if near is not None else self._by_part(said, ways)

    def _by_part(self, said: list[str], ways: list[list[str]]) -> int | None:
        """The only label that has the telling words of the text ("die met het breien")."""
        if any(word in self._negation for word in said):
            return None
        telling = [word for word in said if word not in self._plain]
        if not telling:
            return None
        scores = []
        for labels in ways:
            parts = {word for label in labels for word in _words(label)[0] if word not in self._plain}
            scores.append(sum(_likeness(word, parts) for word in telling))
        best = max(scores)
        clear = [at for at, score in enumerate(scores) if score > best - 0.5]
        enough = best >= max(0.9, 0.5 * len(telling))
        return clear[0] if enough and len(clear) == 1 else None


def _exact(said: list[str], signs: list[str], ways: list[list[str]]) -> int | None:
    """The label whose words are exactly those said, or whose emoji was sent alone."""
    for at, labels in enumerate(ways):
        if said and any(_words(label)[0] == said for label in labels):
            return at
    if said or not signs:
        return None
    marked = [at for at, labels in enumerate(ways) if any(signs[0] in _words(label)[1] for label in labels)]
    return marked[0] if len(marked) == 1 else None


def _nearest(said: list[str], ways: list[list[str]]) -> int | None:
    """The one label that the whole text is a slip of; none where another is nearly as near."""
    typed = "".join(said)
    distances: list[tuple[int, int]] = []
    for at, labels in enumerate(ways):
        found = [slips(typed, "".join(_words(label)[0])) for label in labels]
        near = [distance for distance in found if distance is not None]
        if near:
            distances.append((min(near), at))
    distances.sort()
    if not distances or (len(distances) > 1 and distances[1][0] - distances[0][0] < 1):
        return None
    return distances[0][1]


def _likeness(word: str, parts: set[str]) -> float:
    """1 where the word is one of the parts, a little less for a slip of it or a part of a compound, else 0."""
    if word in parts:
        return 1.0
    if any(slips(word, part) is not None for part in parts if len(word) >= 5):
        return 0.9
    longer = len(word) >= 4 and any(
        part.startswith(word) or word.startswith(part) for part in parts if len(part) >= 4
    )
    return 0.9 if longer else 0.0
