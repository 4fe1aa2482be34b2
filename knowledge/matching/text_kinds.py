"""Which kinds of wishes a text speaks of, and how strongly: a title, a tag, a description."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import lru_cache
from importlib.resources import files
from itertools import chain

from knowledge.matching.titles import PLAIN, Found
from knowledge.wishes.letters import words, words_and_breaks
from knowledge.wishes.taxonomy import Taxonomy

HINTED, LEAST_HINT, MORE = 0.7, 0.5, 0.16
"""What one mere hint in a description counts for; how strong hints are that add up, and what each further one adds."""
LATER = 0.85
"""How much of that is left with each sentence after a description said what it is about."""
LOOSE, BESIDE = 0.7, 0.5
"""A word that only points weakly counts for less where a plain word stands beside it."""
MOST_REMEMBERED = 200_000
"""Texts, and parts of them, of which it is remembered what they speak of."""
_SENTENCE = re.compile(r"[.!?\n؟…]+")
_PART = re.compile(r"[.,;:!?()\n،؛؟…]+")
_NUMBER = "0123456789 "
_NOTHING = "0"


@lru_cache(maxsize=1)
def two_meanings() -> dict[str, frozenset[str]]:
    """Words with a second meaning, and the words beside them that show it."""
    text = files("knowledge.matching").joinpath("two_meanings.toml").read_text("utf-8")
    return {
        word: frozenset(w for other in others for w in words(other))
        for word, others in tomllib.loads(text).items()
    }


class Texts:
    """Reads the kinds in texts; a part of a sentence that many share is read once."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._stem = taxonomy.lexicon.stems.of
        self._doubles = two_meanings()
        self._signs = {other: other for others in self._doubles.values() for other in others}
        self._parts: dict[str, Found] = {}
        self._told: dict[tuple[str, ...], Found] = {}

    def told(self, text: str) -> Found:
        """The kinds a description speaks of: less strongly of what comes later, or is named beside much else."""
        held = [self.read(sentence) for sentence in _SENTENCE.split(text)]
        said = dict(together(tuple(chain.from_iterable(held))))
        theme_of = self._taxonomy.theme_of
        counts = Counter(theme_of(kind) for found in held for kind, strength in found if strength >= PLAIN)
        if not counts:
            return tuple(said.items())
        most = max(counts.values())
        first = next(n for n, found in enumerate(held) if any(strength >= PLAIN for _, strength in found))
        return strongest(
            tuple(
                (
                    kind,
                    (said[kind] if strength >= LOOSE or said[kind] >= PLAIN else said[kind] * HINTED)
                    * LATER ** (max(0, n - first) or int(2 * counts[theme_of(kind)] < most)),
                )
                for n, found in enumerate(held)
                for kind, strength in found
            )
        )

    def read(self, text: str) -> Found:
        """What a text speaks of, in its order: kinds, and how strongly."""
        found: Found = ()
        for part in _PART.split(text):
            # A number at the end is only one of many alike: "Naaicafé 12".
            part = part.rstrip(_NUMBER)
            if part:
                more = self._parts.get(part)
                if more is None:
                    more = self._read_part(part)
                if more:
                    found = found + more if found else more
        return found

    def _read_part(self, part: str) -> Found:
        signs = self._signs
        telling: list[str] = []
        for token in words_and_breaks(part.replace("_", " ")):
            sign = signs.get(token)
            if sign is None:
                sign = signs[token] = self._taxonomy.editor.telling((token,))[0]
            if sign != _NOTHING or (telling and telling[-1] != _NOTHING):
                telling.append(sign)
        tokens = tuple(telling)
        found = self._told.get(tokens)
        if found is None:
            found = self._told[tokens] = self._best(tokens) if telling else ()
        if len(self._parts) < MOST_REMEMBERED:
            self._parts[part] = found
        return found

    def _best(self, tokens: tuple[str, ...]) -> Found:
        best: list[tuple[str, float]] = []
        for one in self._taxonomy.editor.read_tokens(tokens):
            if one.end - one.start == 1 and self._means_other(tokens[one.start], tokens):
                continue
            share = 1.0 if len(one.entries) < 3 else 0.8
            best += [(entry.owner, entry.strength * one.sure * share) for entry in one.entries]
        return tuple(best)

    def _means_other(self, token: str, tokens: tuple[str, ...]) -> bool:
        """Whether a word beside it shows that its second meaning is meant: "kaarten maken"."""
        others = self._doubles.get(self._stem(token))
        return others is not None and not others.isdisjoint(tokens)


def plain_first(found: Found) -> Found:
    """With what is only hinted at made weaker where something else is named plainly."""
    if not any(strength >= 0.9 for _, strength in found):
        return found
    return tuple((kind, s if s >= LOOSE else s * BESIDE) for kind, s in found)


def strongest(found: Found) -> Found:
    """Each kind once, as strongly as it is spoken of anywhere."""
    if len(found) < 2:
        return found
    best: dict[str, float] = {}
    for kind, strength in found:
        if best.get(kind, 0.0) < strength:
            best[kind] = strength
    return tuple(best.items())


def together(found: Found) -> Found:
    """The same, where several hints at one kind say together what each alone does not."""
    if len(found) < 2:
        return found
    hints = Counter(kind for kind, strength in found if LEAST_HINT <= strength < LOOSE)
    return tuple(
        (
            kind,
            strength
            if strength >= LOOSE or hints[kind] < 2
            else min(PLAIN, strength + MORE * (hints[kind] - 1)),
        )
        for kind, strength in strongest(found)
    )
