"""What an unknown word may have been meant to be: by its sound, by its parts, or as a typing error."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.frequency import place_of
from knowledge.wishes.lexicon import Lexicon, common_words, group_words
from knowledge.wishes.ordinary import FAMILIAR, is_real
from knowledge.wishes.stems import sound

SHORTEST = 4
TWICE = 0.95
"""How sure it is still that the first half of a compound is one itself."""
MOST_REMEMBERED = 50_000


@dataclass(frozen=True)
class Guess:
    """The stem that is meant, how sure that is (0 to 1), and the rest of a compound."""

    stem: str
    sure: float
    rest: str = ""


class Guesser:
    """Guesses at words that stand in no list; remembers what it found."""

    def __init__(self, lexicon: Lexicon, spelled_well: bool = False) -> None:
        """With `spelled_well` only compounds are guessed at, as in what organisers write."""
        self._lexicon = lexicon
        self._spelled_well = spelled_well
        stem = lexicon.stems.of
        self._never = {word for kept in lexicon.never.values() for word in kept}
        self._common = common_words()
        self._common_stems = {stem(word) for word in self._common}
        self._groups = {stem(word) for word in group_words()}
        self._found: dict[str, Guess | None] = {}

    def known(self, word: str) -> bool:
        """Whether a word is known as it stands, so that nothing else can be meant by it."""
        return (
            word in self._lexicon.small
            or word in self._common
            or self._lexicon.stems.of(word) in self._lexicon.known
            or word in self._never
            or self._lexicon.stems.of(word) in self._common_stems
        )

    def guess(self, word: str) -> Guess | None:
        """What an unknown word may be; None when nothing is near enough."""
        if word in self._found:
            return self._found[word]
        found = None
        if len(word) >= SHORTEST and word.isascii() and word.isalpha() and not self.known(word):
            found = self._meant(word)
        if len(self._found) < MOST_REMEMBERED:
            self._found[word] = found
        return found

    def _meant(self, word: str) -> Guess | None:
        if self._spelled_well:
            return self._by_parts(word)
        if is_real(word):
            return self._by_parts(word) if place_of(word) >= FAMILIAR else None
        return self._small(word) or self._by_parts(word) or self._by_sound(word) or self._by_typing(word)

    def _small(self, word: str) -> Guess | None:
        """A spoken diminutive: "blokkie", "praatie", "wijffies"."""
        bare = word[:-1] if word.endswith("ies") else word
        if not bare.endswith("ie") or len(bare) < 5:
            return None
        body = bare[:-2]
        tries = (body[:-1] if body[-1] == body[-2] else body, body)
        found = next((s for s in map(self._lexicon.stems.of, tries) if s in self._lexicon.known), "")
        return Guess(found, 0.95) if found else None

    def _by_sound(self, word: str) -> Guess | None:
        if len(word) < SHORTEST:
            return None
        stems = self._lexicon.stems
        found = self._lexicon.by_sound.get(sound(stems.of(word)))
        if found is None and word[-1] in "td":
            # Past forms end alike to the ear: "gebreit", "genaait".
            other = stems.of(word.rstrip("td") + ("d" if word[-1] == "t" else "t"))
            found = other if other in self._lexicon.known else None
        return Guess(found, 0.9) if found else None

    def _by_parts(self, word: str) -> Guess | None:
        """A compound: what carries the meaning, with the rest where that is a word too."""
        best: Guess | None = None
        for at in range(3, len(word) - 2):
            left, right = self._part(word[:at]), self._lexicon.stems.of(word[at:])
            if not left and right in self._groups and len(word) - at > 3 and at > 6:
                inner = self._by_parts(word[:at])
                if inner and (best is None or inner.sure * TWICE > best.sure):
                    best = Guess(inner.stem, inner.sure * TWICE, right)
            if not left or not right or len(word) < 7:
                continue
            guess = self._of(left, right)
            if guess and (best is None or guess.sure > best.sure):
                best = guess
        return best

    def _part(self, word: str) -> str:
        """The stem of a first half, without the letters that tie it to the second."""
        known = self._lexicon.known
        for bare in (word, word[:-1] if word[-1] in "se" else "", word[:-2] if word.endswith("en") else ""):
            stem = self._lexicon.stems.of(bare) if len(bare) > 2 else ""
            if stem and (stem in known or stem in self._common_stems):
                return stem
        return ""

    def _of(self, left: str, right: str) -> Guess | None:
        table = self._lexicon.table
        if right in self._groups and self._owned(left):
            return Guess(left, 0.97, right)
        if len(right) >= 5 and self._owned(right):
            return Guess(right, 0.85, left)
        if (
            len(left) >= 4
            and self._owned(left)
            and (right in table or right in self._common_stems)
            and len(right) > 3
        ):
            return Guess(left, 0.7, right)
        return None

    def _owned(self, stem: str) -> bool:
        return any(entry.strength > 0.9 for entry in self._lexicon.table.get(stem, ()))

    def _by_typing(self, word: str) -> Guess | None:
        """A word one or two strokes away; of a verb without its last n too ("wandule")."""
        if word.endswith("uh"):
            word = word[:-2] + "en"
        elif word.endswith("e"):
            return self._near(word) or self._near(word + "n")
        return self._near(word)

    def _near(self, word: str) -> Guess | None:
        most = 1 if len(word) < 9 else 2
        near: dict[str, float] = {}
        for length in range(len(word) - most, len(word) + most + 1):
            for found, distance, _ in process.extract(
                word, self._lexicon.by_length.get(length, ()), scorer=OSA.distance, score_cutoff=most, limit=4
            ):
                cost = distance + self._unlikely(word, found)
                stem = self._lexicon.stem_of[found]
                near[stem] = min(near.get(stem, 9.0), cost)
        ranked = sorted(near.items(), key=lambda item: (item[1], item[0]))
        if not ranked or ranked[0][1] > most + 0.3:
            return None
        if (
            len(ranked) > 1
            and ranked[1][1] - ranked[0][1] < 0.2
            and not ranked[0][0].startswith(ranked[1][0][:5])
        ):
            return None
        return Guess(ranked[0][0], 0.85 - 0.1 * (ranked[0][1] > 1))

    @staticmethod
    def _unlikely(word: str, found: str) -> float:
        """People seldom get the first letter wrong, and often leave one out or type one twice."""
        cost = 0.0
        if word[0] != found[0]:
            cost += 0.6 if sorted(word[:2]) != sorted(found[:2]) else 0.1
        if len(word) < 6 and len(word) == len(found) and sorted(word) != sorted(found):
            cost += 0.4
        if word[-1] != found[-1]:
            cost += 0.1
        return cost
