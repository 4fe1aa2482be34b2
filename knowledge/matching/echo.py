"""Words an activity shares with what somebody said: of two that fit as well, the one that speaks of the same is first."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.catalogue.activity import Activity
from knowledge.language.frequency import place_of
from knowledge.wishes.letters import words
from knowledge.wishes.lexicon import common_words
from knowledge.wishes.ordinary import EVERYDAY
from knowledge.wishes.taxonomy import Taxonomy

SHORTEST = 4
BEGINNING = 6
"""Letters of the beginning of a word that must be the same: endings and second halves of compounds differ."""
SHARED, MOST = 0.05, 2
"""What each shared word counts for, and how many of them."""


class Echo:
    """The telling words of activities, each made when it is first asked for."""

    def __init__(self, activities: Sequence[Activity], taxonomy: Taxonomy) -> None:
        self._activities = activities
        self._stem = taxonomy.lexicon.stems.of
        self._small = taxonomy.lexicon.small | common_words()
        self._held: dict[int, frozenset[str]] = {}

    def telling(self, text: str) -> frozenset[str]:
        """The beginnings of the words of a text that say something."""
        return frozenset(
            self._stem(word)[:BEGINNING]
            for word in words(text)
            if len(word) >= SHORTEST and word not in self._small and place_of(word) >= EVERYDAY // 3
        )

    def points(self, said: frozenset[str], number: int) -> float:
        """What the words an activity shares with what was said count for."""
        held = self._held.get(number)
        if held is None:
            one = self._activities[number]
            text = f"{one.title} {' '.join(one.tags)} {one.description} {one.for_whom}"
            held = self._held[number] = self.telling(text)
        return SHARED * min(MOST, len(said & held))
