"""Words around a signal that say when, where and whether: found once, then looked up by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from knowledge.safety.matching import Heard, Hit

_NEARBY = 9
"""Words between a signal and a word that bears on it."""
_LONGEST = 8
"""Words of the longest cue."""


class Cues:
    """The cues of one message, by name."""

    def __init__(self, heard: Heard, hits: Mapping[str, Sequence[Hit]]) -> None:
        self._heard = heard
        self._by_start = {name: sorted(found, key=lambda hit: hit.start) for name, found in hits.items()}
        self._starts = {name: [hit.start for hit in found] for name, found in self._by_start.items()}
        self._by_end = {name: sorted(found, key=lambda hit: hit.end) for name, found in hits.items()}
        self._ends = {name: [hit.end for hit in found] for name, found in self._by_end.items()}
        self.innocent = {at for hit in hits.get("no_negation", ()) for at in range(hit.start, hit.end)}
        """Places of negators that take nothing back ("niet alleen")."""

    def anywhere(self, name: str) -> bool:
        """Whether it is said at all."""
        return name in self._starts

    def nearby(self, names: Iterable[str], hit: Hit) -> bool:
        """Whether one of these stands in the same sentence, a few words away at most."""
        return any(self._near(name, hit) for name in names)

    def _near(self, name: str, hit: Hit) -> bool:
        starts = self._starts.get(name, ())
        first = bisect_left(starts, hit.start - _NEARBY - _LONGEST)
        last = bisect_right(starts, hit.end + _NEARBY)
        sentence = self._heard.sentence
        return any(sentence[at] == sentence[hit.start] for at in starts[first:last])

    def in_sentence(self, name: str, hit: Hit) -> bool:
        """Whether it stands in the same sentence."""
        sentence = self._heard.sentence
        starts = self._starts.get(name, ())
        at = bisect_left(starts, hit.start)
        return any(
            sentence[starts[near]] == sentence[hit.start] for near in (at - 1, at) if 0 <= near < len(starts)
        )

    def around(self, name: str, hit: Hit) -> Sequence[Hit]:
        """Where it is said in the same sentence, a few words away at most."""
        starts, sentence = self._starts.get(name, ()), self._heard.sentence
        first = bisect_left(starts, hit.start - _NEARBY - _LONGEST)
        last = bisect_right(starts, hit.end + _NEARBY)
        found = self._by_start.get(name, ())[first:last]
        return [cue for cue in found if sentence[cue.start] == sentence[hit.start]]

    def just_before(self, name: str, hit: Hit) -> bool:
        """Whether it ends right before this, with small words in between at most."""
        at = bisect_right(self._ends.get(name, ()), hit.start) - 1
        return at >= 0 and self._heard.reachable(self._by_end[name][at].end, hit.start, 0)

    def just_behind(self, name: str, hit: Hit, gap: int) -> bool:
        """Whether it starts within so many words behind this."""
        starts = self._starts.get(name, ())
        at = bisect_left(starts, hit.end)
        return at < len(starts) and self._heard.reachable(hit.end, starts[at], gap)
