"""Finding the kinds that a text speaks of: the longest known phrases, then guesses at what is not known."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.language.frequency import place_of
from knowledge.wishes.foreign import TURKISH, arabic_forms, turkish_forms
from knowledge.wishes.guesses import Guesser
from knowledge.wishes.letters import words_and_breaks
from knowledge.wishes.lexicon import Entry, Lexicon, common_words, group_words, never_alone
from knowledge.wishes.ordinary import FAMILIAR

MARKS = ("|", ",", "?")
HINTING = 0.7
"""Phrases no stronger than this merely hint."""
ALSO_WISHES = frozenset(("wandeling", "soos"))
"""Second halves of compounds that say what is done by themselves too."""
CONTRASTING = frozenset(("maar", "but", "ama", "لكن"))
"""Small words over which no phrase reaches: "niet breien maar wel haken"."""
JOINING = frozenset(("en", "of", "and", "or", "ve", "و"))
"""Words that join things in a list."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of words (token numbers from `start` to `end`) and the kinds it speaks of, the strongest first."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    sure: float = 1.0

    @property
    def strength(self) -> float:
        """How strongly it speaks of its best kind, from 0 to 1."""
        return self.entries[0].strength * self.sure


class Reader:
    """Reads texts with the words of a lexicon."""

    def __init__(self, lexicon: Lexicon, spelled_well: bool = False) -> None:
        """With `spelled_well` no word is taken for a misspelling of another."""
        self._lexicon = lexicon
        self._guesser = Guesser(lexicon, spelled_well)
        self._dull = lexicon.small | (group_words() - ALSO_WISHES) | never_alone()
        self._common = common_words()

    @property
    def guesser(self) -> Guesser:
        """What guesses at unknown words."""
        return self._guesser

    def telling(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The tokens, with one sign for each that can say nothing of any kind: names, numbers."""
        lexicon = self._lexicon
        return tuple(
            token
            if token in lexicon.spoken
            or token in MARKS
            or lexicon.stems.of(token) in lexicon.known
            or not token.isascii()
            or self._guesser.guess(token)
            else "0"
            for token in tokens
        )

    def read(self, text: str) -> tuple[Evidence, ...]:
        """What a text speaks of, in the order of its words."""
        return self.read_tokens(words_and_breaks(text))

    def read_tokens(self, tokens: Sequence[str]) -> tuple[Evidence, ...]:
        """What folded tokens speak of; marks among them end a phrase."""
        stems, sure = self._stems(tokens)
        found = self._phrases(tokens, stems, sure, range(len(tokens)))
        small = self._lexicon.small - CONTRASTING
        content = [i for i, token in enumerate(tokens) if token in MARKS or token not in small]
        if len(content) < len(tokens):
            found += self._phrases(tokens, stems, sure, content)
        found += self._joined(tokens)
        return self._chosen(found, tokens)

    def _stems(self, tokens: Sequence[str]) -> tuple[list[str], dict[int, float]]:
        """The stem of each token, what unknown ones are guessed to be, and how sure these guesses are."""
        lexicon = self._lexicon
        stems: list[str] = []
        sure: dict[int, float] = {}
        turkish: bool | None = None
        for at, token in enumerate(tokens):
            stem = lexicon.stems.of(token)
            if token in self._common and token not in lexicon.spoken:
                stem = token
            elif stem not in lexicon.known and token not in MARKS:
                if turkish is None:
                    turkish = any(map(TURKISH.search, tokens))
                if turkish and (form := next((f for f in turkish_forms(token) if f in lexicon.known), "")):
                    stem = form
                elif not token.isascii():
                    stem = next((form for form in arabic_forms(token) if form in lexicon.known), stem)
                else:
                    guess = self._guesser.guess(token)
                    if guess:
                        stem, sure[at] = guess.stem, guess.sure
            stems.append(stem)
        return stems, sure

    def _phrases(
        self, tokens: Sequence[str], stems: Sequence[str], sure: Mapping[int, float], order: Sequence[int]
    ) -> list[Evidence]:
        table, starts = self._lexicon.table, self._lexicon.starts
        found: list[Evidence] = []
        size = len(order)
        for i, at in enumerate(order):
            several = starts.get(f"{stems[at]} {stems[order[i + 1]]}", ()) if i + 1 < size else ()
            for n in (*several, 1):
                if n > size - i:
                    continue
                span = order[i : i + n]
                if n > 1 and span[-1] - at > 2 * n:
                    continue
                entries = table.get(stems[at] if n == 1 else " ".join([stems[k] for k in span]))
                if (entries and len(entries) > 1) or n == 1:
                    entries = self._lexicon.exact.get(" ".join([tokens[k] for k in span])) or entries
                if entries and self._counts([tokens[k] for k in span], entries):
                    certain = min((sure.get(k, 1.0) for k in span), default=1.0)
                    found.append(Evidence(at, span[-1] + 1, entries, certain))
                    # A phrase that merely hints does not hide a kind's own word in it.
                    if found[-1].strength > HINTING:
                        break
        return found

    def _counts(self, said: Sequence[str], entries: tuple[Entry, ...]) -> bool:
        """Whether words may stand for these kinds: no dull word alone, nor dull words that are merely near."""
        if len(said) == 1:
            never = self._lexicon.never
            return said[0] not in self._dull and not all(said[0] in never.get(e.owner, ()) for e in entries)
        return entries[0].source != "near" or not all(token in self._dull for token in said)

    def _joined(self, tokens: Sequence[str]) -> list[Evidence]:
        """Two words that are one: "wandel groep", "tafel tennis"."""
        lexicon = self._lexicon
        found: list[Evidence] = []
        for at in range(len(tokens) - 1):
            first, second = tokens[at], tokens[at + 1]
            if first in lexicon.small or len(first) < 3 or len(second) < 3:
                continue
            joined = first + second
            if joined not in lexicon.spoken and not lexicon.stems.is_learned(joined):
                continue
            entries = lexicon.table.get(lexicon.stems.of(joined))
            if entries and entries[0].strength > 0.8:
                found.append(Evidence(at, at + 2, entries, 0.98))
        return found

    def _chosen(self, found: list[Evidence], tokens: Sequence[str]) -> tuple[Evidence, ...]:
        """No word counts twice: the longest and strongest phrases win."""
        small = self._lexicon.small

        def worth(one: Evidence) -> tuple[float, float, int]:
            content = sum(token not in small and token not in MARKS for token in tokens[one.start : one.end])
            # A long phrase of weak words loses from a kind's own word in it only where it is much weaker.
            return (
                content * (1.0 if one.strength > 0.9 else 0.75) + one.strength * 1.5,
                one.strength,
                -one.start,
            )

        taken: set[int] = set()
        chosen: list[Evidence] = []
        for one in sorted(found, key=worth, reverse=True):
            span = range(one.start, one.end)
            if not taken.intersection(span):
                taken.update(span)
                chosen += self._apart(one, tokens)
        return tuple(sorted(chosen, key=lambda one: one.start))

    def _apart(self, one: Evidence, tokens: Sequence[str]) -> list[Evidence]:
        """A phrase that is only a list of things each with a kind of its own, as these things."""
        content = [i for i in range(one.start, one.end) if tokens[i] not in self._dull]
        if len(content) < 2 or not JOINING.intersection(tokens[one.start : one.end]):
            return [one]
        singles = [self._lexicon.table.get(self._lexicon.stems.of(tokens[i]), ()) for i in content]
        own = [
            [e.owner for e in entries if e.strength >= 0.97 and e.source == "words"] for entries in singles
        ]
        if not all(own) or any(set(a) & set(b) for a, b in itertools.pairwise(own)):
            return [one]
        return [Evidence(i, i + 1, entries) for i, entries in zip(content, singles, strict=True)]

    def loosely(self, tokens: Sequence[str]) -> tuple[Entry, ...]:
        """Kinds whose longer phrases share their telling words with a text, the strongest first."""
        lexicon = self._lexicon
        stems, _ = self._stems(tokens)
        pairs = [
            (s, t) for s, t in zip(stems, tokens, strict=True) if t not in lexicon.small and t not in MARKS
        ]
        content = {stem for stem, _ in pairs}
        dull = {
            stem
            for stem, token in pairs
            if token in self._dull or token in self._common or place_of(token) < FAMILIAR
        }
        overlap: dict[int, float] = defaultdict(float)
        for stem in content:
            for number in lexicon.loose.get(stem, ()):
                overlap[number] += lexicon.weight[stem]
        best: dict[str, tuple[float, Entry]] = {}
        total: dict[str, float] = defaultdict(float)
        for number, weight in overlap.items():
            entry, stems_of, whole = lexicon.phrases[number]
            share = weight / whole
            telling = len(stems_of & content)
            if share < 0.5 or stems_of & content <= dull:
                continue
            if telling == 1 and (share < 0.75 or len(next(iter(stems_of & content))) < 6):
                continue
            if telling < 0.34 * len(content):
                continue
            score = share * min(1.0, weight / 5.5)
            total[entry.owner] += score * 0.12
            if entry.owner not in best or best[entry.owner][0] < score:
                best[entry.owner] = (score, entry)
        scored = [
            Entry(owner, min(0.84, (score + min(0.25, total[owner])) * 0.8), entry.source)
            for owner, (score, entry) in best.items()
        ]
        return tuple(sorted(scored, key=lambda e: (-e.strength, e.owner)))
