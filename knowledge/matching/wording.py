"""Finding activities by rare words of their own, for what no kind covers: names, titles, odd things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.catalogue.activity import Activity
from knowledge.wishes.letters import words
from knowledge.wishes.lexicon import common_words
from knowledge.wishes.taxonomy import Taxonomy

RARE = 0.02
"""A word in a larger share of all activities than this says too little, beyond a handful of them."""
HANDFUL = 6
SHORTEST = 5


class Wording:
    """The words of a catalogue and where they stand; made when first asked for."""

    def __init__(self, activities: Sequence[Activity], taxonomy: Taxonomy) -> None:
        self._activities = activities
        self._taxonomy = taxonomy

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        stem = self._taxonomy.lexicon.stems.of
        places: dict[str, list[int]] = defaultdict(list)
        for number, activity in enumerate(self._activities):
            text = f"{activity.title} {' '.join(activity.tags)} {activity.description}"
            for word in {stem(word) for word in words(text) if len(word) >= SHORTEST}:
                places[word].append(number)
        most = max(HANDFUL, int(len(self._activities) * RARE))
        return {word: held for word, held in places.items() if len(held) <= most}

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = defaultdict(list)
        for word in self._places:
            lengths[len(word)].append(word)
        return lengths

    def find(self, text: str) -> dict[int, float]:
        """Numbers of activities that share rare words with a text, each with how well (0 to 1)."""
        small = self._taxonomy.lexicon.small
        common = common_words()
        telling = [w for w in words(text) if len(w) >= SHORTEST and w not in small and w not in common]
        found: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(telling):
            for stem, sure in self._alike(word):
                for number in self._places[stem]:
                    found[number] = max(found[number], sure)
        return dict(found)

    def _alike(self, word: str) -> Iterable[tuple[str, float]]:
        stem = self._taxonomy.lexicon.stems.of(word)
        if stem in self._places:
            return [(stem, 0.8)]
        inside = [
            held
            for n in range(6, len(stem) - 2)
            for held in (stem[:n], stem[n:])
            if len(held) > 5 and held in self._places
        ]
        if inside:
            return [(max(inside, key=len), 0.6)]
        if len(stem) < 7 or self._taxonomy.reader.guesser.known(word):
            return []
        near = [
            (found, distance)
            for length in range(len(stem) - 1, len(stem) + 2)
            for found, distance, _ in process.extract(
                stem, self._by_length.get(length, ()), scorer=OSA.distance, score_cutoff=1, limit=2
            )
        ]
        return [(found, 0.6) for found, _ in near[:1] if found[0] == stem[0]]
