"""Which of the words found in a message count as said about somebody's wishes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.wishes import denying, sayings
from knowledge.wishes.foreign import is_small
from knowledge.wishes.lexicon import THEME, Entry, common_words, filler_words, group_words
from knowledge.wishes.ordinary import EVERYDAY, FAMILIAR, rarest
from knowledge.wishes.reading import Evidence

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

WEAKEST = {
    sayings.ORDINARY: 0.8,
    sayings.SHORT: 0.5,
    sayings.TELLING: 0.75,
    sayings.HABIT: 0.75,
    sayings.HINTING: 0.5,
    sayings.WISHING: 0.5,
}
"""How strong evidence must be before it counts, by how much the message sounds like a wish."""
HINT = 0.58
"""The same for an uncommon hint where somebody else's habits are told."""
PLAIN, PLAINEST = 0.8, 0.97
"""Evidence this strong makes weaker words around it decoration; this strong it is a kind's very own phrase."""
DECORATION = 0.65
TOGETHER = 0.86
"""How strongly several hints at one kind speak together."""
OUTSTANDING, LONGEST = 9_000, 24
"""As rare as this a word speaks for itself, in a message of no more words than this."""
BARE = 5
"""A message of so few words is an answer where it starts with what is wished."""
SHORT_WORD = 5
ORDINARY_HINT = 0.7
"""What is left of a hint that is an ordinary word."""


@dataclass(frozen=True)
class Weighing:
    """A message that is weighed: its tokens, how much it sounds like a wish, and its language."""

    taxonomy: Taxonomy
    tokens: Sequence[str]
    level: int
    spoken: str

    def telling(self, read: Sequence[Evidence]) -> list[Evidence]:
        """The evidence that counts."""
        if self.spoken != "nl":
            read = [one for one in read if not self._by_accident(one)]
        hinted = self._hinted_together(read)
        counted: list[Evidence] = []
        for one in read:
            if one.entries[0].owner in hinted:
                counted.append(replace(one, entries=(hinted[one.entries[0].owner],), sure=1.0))
            elif self._counts(one):
                counted.append(one)
        if any(one.strength >= PLAIN for one in counted):
            counted = [one for one in counted if one.strength >= DECORATION]
        match self.level:
            case sayings.SHORT:
                if self._mostly(counted, read):
                    return [one for one in counted if "?" not in self.tokens or one.strength >= PLAIN]
            case sayings.TELLING:
                if any(self._is_verb_of(one) for one in counted):
                    return counted
            case sayings.HABIT | sayings.HINTING | sayings.WISHING:
                return counted
        return self._outstanding(counted)

    def _said(self, one: Evidence) -> Sequence[str]:
        return self.tokens[one.start : one.end]

    def _content(self, one: Evidence) -> int:
        """How many words of a phrase say something."""
        return sum(token not in self.taxonomy.lexicon.small for token in self._said(one))

    def _counts(self, one: Evidence) -> bool:
        """Whether evidence is strong enough: ordinary words that merely hint are not."""
        said, source, level = self._said(one), one.entries[0].source, self.level
        rare = rarest(said)
        if source != "near":
            short_past = level == sayings.SHORT and source == "past" and len(said) == 1
            return one.strength >= WEAKEST[level] and not (short_past and rare < FAMILIAR)
        if level == sayings.HABIT and (rare >= FAMILIAR or self._content(one) > 1):
            return one.strength >= HINT
        plain = {sayings.SHORT: OUTSTANDING, sayings.HINTING: FAMILIAR}.get(level, EVERYDAY)
        ordinary = len(said) == 1 and (said[0] in common_words() or rare < plain)
        return one.strength * (ORDINARY_HINT if ordinary else 1.0) >= WEAKEST[level]

    def _by_accident(self, one: Evidence) -> bool:
        """Whether a word of another language only looks like a Dutch one: "but", "seni", "keep"."""
        said, foreign = self._said(one), one.entries[0].source == "other"
        if one.sure < 1.0 and not (foreign and self.spoken == "en"):
            return True
        if foreign or len(said) > 1:
            return False
        return is_small(said[0], self.spoken) or (len(said[0]) <= SHORT_WORD and one.strength < PLAIN)

    def _hinted_together(self, read: Sequence[Evidence]) -> dict[str, Entry]:
        """The kinds that several hints point to together: "boter, suiker, eieren en een mixer"."""
        hints: dict[str, set[str]] = {}
        for one in read:
            first = one.entries[0]
            alone = len(one.entries) == 1 and not first.owner.startswith(THEME)
            if first.source == "near" and alone and one.sure > 0.9:
                hints.setdefault(first.owner, set()).add(" ".join(self._said(one)))
        return {
            owner: Entry(owner, TOGETHER, "near")
            for owner, said in hints.items()
            if len(said) > 1 and rarest(" ".join(said).split()) >= FAMILIAR
        }

    def _outstanding(self, counted: Sequence[Evidence]) -> list[Evidence]:
        """What speaks for itself, however it is said: "schaakbord", "postzegelalbums"."""
        if "?" in self.tokens or len(self.tokens) > LONGEST or not sayings.is_own(self.tokens):
            return []
        return [one for one in counted if self._speaks_for_itself(one)]

    def _speaks_for_itself(self, one: Evidence) -> bool:
        dutch = self.spoken == "nl"
        if one.strength < PLAIN or one.sure < 1.0:
            return False
        if one.strength >= PLAINEST and self._content(one) > 1:
            return True
        return dutch and (one.strength == TOGETHER or rarest(self._said(one)) >= OUTSTANDING)

    def _is_verb_of(self, one: Evidence) -> bool:
        """Whether evidence starts at what somebody says he does: "ik naai", "wij schaken"."""
        return one.start > 0 and self.tokens[one.start - 1] in ("ik", "wij", "we", "k", "i")

    def _mostly(self, counted: Sequence[Evidence], read: Sequence[Evidence]) -> bool:
        """Whether a bare answer is about its wishes for the greater part, and not merely touches one."""
        besides = self.taxonomy.lexicon.small | group_words() | filler_words()
        covered_by = {i for one in read for i in range(one.start, one.end)}
        content = [
            i for i, t in enumerate(self.tokens) if i in covered_by or (t not in besides and t not in "|,?")
        ]
        covered = len(covered_by.intersection(content))
        starts = bool(counted) and counted[0].start == 0 and len(self.tokens) <= BARE
        special = starts or any(
            one.strength >= PLAIN and (rarest(self._said(one)) >= FAMILIAR or self._content(one) > 1)
            for one in counted
        )
        return bool(content) and covered * 6 >= len(content) * (3 if special else 4)


def is_told(one: Evidence, tokens: Sequence[str], wished: Sequence[denying.Part]) -> bool:
    """Whether evidence counts in a story: it stands in a part that wishes, or is nothing ordinary."""
    return rarest(tokens[one.start : one.end]) >= FAMILIAR or any(
        part.start <= one.start < part.end for part in wished
    )
