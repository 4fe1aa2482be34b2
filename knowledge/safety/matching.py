"""Finds patterns in the words of a message by joining lists of places: time grows with the words and no faster."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from knowledge.safety.letters import Word
from knowledge.safety.lexicon import Lexicon
from knowledge.safety.patterns import NEAR, Part, Pattern

_MOST_FILLERS = 4
_MOST_PLACES = 48
"""Places of one part that are looked at, the first and the last: nobody says a thing more often, but somebody may try."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern stands: from, up to, and the spans of its parts within."""

    start: int
    end: int
    used: tuple[Span, ...]


@dataclass
class Heard:
    """The words of a message as one language hears them."""

    words: list[str]
    counts_as: list[tuple[str, ...]]
    sentence: list[int]
    clause: list[int]
    weight: list[int]
    """Words and commas before this place that are not filler."""
    where: dict[str, list[int]]
    """What a word may be called, and the places where it stands."""
    filler: list[bool]
    began: list[int]
    """Where each word of the message begins among the words, which may have been cut."""
    _spans: dict[int, list[Span]] = field(default_factory=dict)

    @classmethod
    def of(cls, words: Iterable[Word], lexicon: Lexicon, fillers: frozenset[str]) -> Heard:
        """Look every word up, and cut what was written together."""
        heard = cls([], [], [], [], [], {}, [], [])
        sentence = clause = weight = 0
        for word in words:
            if word.breaks:
                clause += 1
                weight += 1
                sentence += word.breaks == 2
            heard.began.append(len(heard.words))
            for part in lexicon.parts(word.text):
                heard._add(part, lexicon.resolve(part), sentence, clause, weight, part in fillers)
                weight += part not in fillers
        heard.weight.append(weight)
        return heard

    def _add(
        self, word: str, names: tuple[str, ...], sentence: int, clause: int, weight: int, filler: bool
    ) -> None:
        at = len(self.words)
        self.words.append(word)
        self.counts_as.append(names)
        self.sentence.append(sentence)
        self.clause.append(clause)
        self.weight.append(weight)
        self.filler.append(filler)
        for name in names:
            self.where.setdefault(name, []).append(at)

    def hide(self, spans: Iterable[Span]) -> None:
        """Take the words of these spans out, so that no pattern finds them any more."""
        hidden = {at for start, end in spans for at in range(start, end)}
        names = {name for at in hidden for name in self.counts_as[at]}
        for at in hidden:
            self.counts_as[at] = ()
        for name in names:
            left = [at for at in self.where.pop(name) if at not in hidden]
            if left:
                self.where[name] = left
        self._spans.clear()

    def spans(self, part: Part) -> list[Span]:
        """Where one part of a pattern stands, by where it ends."""
        found = self._spans.get(id(part.choices))
        if found is None:
            found = sorted(set(self._look(part)), key=lambda span: (span[1], span[0]))
            if len(found) > _MOST_PLACES:
                found = found[: _MOST_PLACES // 2] + found[-_MOST_PLACES // 2 :]
            self._spans[id(part.choices)] = found
        return found

    def _look(self, part: Part) -> Iterable[Span]:
        for choice in part.choices:
            for start in self.where.get(choice[0], ()):
                end = start + 1
                for name in choice[1:]:
                    at = self._next(end, name)
                    if at is None:
                        break
                    end = at + 1
                else:
                    yield start, end

    def _next(self, at: int, name: str) -> int | None:
        """Where this word stands, at this place or behind a few fillers; None where it does not."""
        for place in range(at, min(at + 3, len(self.words))):
            if self.sentence[place] != self.sentence[at - 1]:
                return None
            if name in self.counts_as[place]:
                return place
            if not self.filler[place]:
                return None
        return None

    def reachable(self, end: int, start: int, gap: int) -> bool:
        """Whether what starts here may follow what ended there."""
        return (
            self.sentence[start] == self.sentence[end - 1]
            and self.weight[start] - self.weight[end] <= gap
            and start - end <= gap + _MOST_FILLERS
        )


def find(pattern: Pattern, heard: Heard) -> list[Hit]:
    """Everywhere a pattern stands, one hit for each place it ends."""
    sides = [_side(side, heard) for side in pattern.sides]
    if not all(sides):
        return []
    hits = sides[0] if len(sides) == 1 else _near(sides, heard)
    if pattern.opens:
        hits = [hit for hit in hits if _opens(hit, heard)]
    if pattern.closes:
        hits = [hit for hit in hits if _closes(hit, heard)]
    return hits


def _side(parts: Sequence[Part], heard: Heard) -> list[Hit]:
    for part in parts:
        if not heard.spans(part):
            return []
    hits = [Hit(start, end, ((start, end),)) for start, end in heard.spans(parts[0])]
    for part in parts[1:]:
        hits = list(_joined(hits, part, heard))
        if not hits:
            break
    return hits


def _joined(hits: Sequence[Hit], part: Part, heard: Heard) -> Iterable[Hit]:
    """Every span of the part behind the nearest hit that ends before it."""
    ends = [hit.end for hit in hits]
    for start, end in heard.spans(part):
        at = bisect_left(ends, start + 1) - 1
        if at >= 0 and heard.reachable(ends[at], start, part.gap):
            yield Hit(hits[at].start, end, (*hits[at].used, (start, end)))


def _near(sides: Sequence[Sequence[Hit]], heard: Heard) -> list[Hit]:
    """Hits of the first side with the nearest hit of every other side, before or behind it."""
    found = []
    for first in sides[0]:
        whole = [first]
        for side in sides[1:]:
            near = _nearest(first, side, heard)
            if near is None:
                break
            whole.append(near)
        else:
            used = tuple(sorted(span for hit in whole for span in hit.used))
            found.append(Hit(used[0][0], max(end for _, end in used), used))
    return found


def _nearest(hit: Hit, side: Sequence[Hit], heard: Heard) -> Hit | None:
    ends = [other.end for other in side]
    at = bisect_left(ends, hit.start + 1) - 1
    around = side[max(0, at) : at + 4]
    fitting = [
        other
        for other in around
        if (other.start < hit.end and hit.start < other.end)
        or (other.end <= hit.start and heard.reachable(other.end, hit.start, NEAR))
        or (hit.end <= other.start and heard.reachable(hit.end, other.start, NEAR))
    ]
    return min(fitting, key=lambda other: abs(other.start - hit.start), default=None)


def _opens(hit: Hit, heard: Heard) -> bool:
    before = hit.start - 1
    while before >= 0 and heard.clause[before] == heard.clause[hit.start] and heard.filler[before]:
        before -= 1
    return before < 0 or heard.clause[before] != heard.clause[hit.start]


def _closes(hit: Hit, heard: Heard) -> bool:
    last, behind = hit.end - 1, hit.end
    while behind < len(heard.words) and heard.clause[behind] == heard.clause[last] and heard.filler[behind]:
        behind += 1
    return behind == len(heard.words) or heard.clause[behind] != heard.clause[last]
