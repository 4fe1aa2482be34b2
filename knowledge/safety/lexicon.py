"""The words of one language: which classes a word belongs to, and which known word a mistyped one is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from knowledge.answers.typing_errors import Corrector
from knowledge.safety.letters import fold_word

_DIGITS = str.maketrans("013457", "oieast")
_LATIN = re.compile(r"[a-z]+")
_ARABIC = re.compile(r"[\u0621-\u064a]+")
_SOUNDS = tuple(
    (re.compile(heard), written)
    for heard, written in (
        (r"ij|ei|y", "i"),
        (r"au|ou", "o"),
        (r"ie", "i"),
        (r"oe", "u"),
        (r"eu", "u"),
        (r"ch", "g"),
        (r"ck|c(?=[^eiy]|$)", "k"),
        (r"c", "s"),
        (r"z", "s"),
        (r"v", "f"),
        (r"d(?=t?$|[^aeiou])", "t"),
        (r"b$", "p"),
        (r"([a-z])\1+", r"\1"),
        (r"dt$", "t"),
        (r"en$", "e"),
    )
)
"""Letters that sound alike in Dutch."""
_CLITICS = ("وال", "بال", "ال", "و", "ف", "ب", "ل")
"""Small words that are written onto the next one in Arabic."""
_HABITS = "بكهحغس"
"""Letters before an Arabic verb that say it is a habit or will be."""
_ENDINGS = ("ها", "هم", "نا", "ني", "كم", "ين", "ون", "ات", "ه", "ي", "ك", "و", "ت", "ا")
"""Whose it is, who it is done to and how many, written behind an Arabic word."""
_HELD = re.compile(r"(.)\1+")
"""A letter that was held down; no Arabic word of the rules is told apart by a doubled one."""
_SHORTEST_RUN = 5
_SHORTEST_SOUND = 4
_SHORTEST_SLIP = 3


def sound(word: str) -> str:
    """What a Dutch word comes to by ear."""
    for pattern, written in _SOUNDS:
        word = pattern.sub(written, word)
    return word


@dataclass(frozen=True)
class Lexicon:
    """Every word that stands in a class or a pattern, and what it counts as there."""

    language: str
    counts_as: Mapping[str, tuple[str, ...]]
    """Word to what a pattern may call it: itself and its classes."""
    beginnings: Mapping[str, tuple[str, ...]]
    """The same for words that only begin so ("zelfmoord*")."""
    endings: Mapping[str, tuple[str, ...]]
    """The same for words that only end so ("*miyorum")."""
    spellings: Mapping[str, str]
    ordinary: frozenset[str]
    """Words that are no mistyped form of anything, from every language."""
    _corrector: Corrector = field(repr=False)
    _by_sound: Mapping[str, str] = field(repr=False)

    @classmethod
    def of(
        cls,
        language: str,
        classes: Mapping[str, Iterable[str]],
        literals: Iterable[str],
        mended: Iterable[str],
        spellings: Mapping[str, str],
        ordinary: frozenset[str],
    ) -> Lexicon:
        """Index the words of these classes and the literal words of the patterns.

        Typing errors are mended to words of the classes and to `mended`; never to one that only makes a message harmless.
        """
        counts: dict[str, set[str]] = {}
        begins: dict[str, set[str]] = {}
        ends: dict[str, set[str]] = {}
        for name, words in classes.items():
            for word in words:
                _place(word, f"<{name}>", counts, begins, ends)
        for word in literals:
            _place(word, word, counts, begins, ends)
        for word, names in counts.items():
            names.add(word)
        wanted = {fold_word(word) for words in classes.values() for word in words} | {*map(fold_word, mended)}
        known = frozenset(wanted & counts.keys())
        sounds: dict[str, str] = {}
        if language == "nl":
            for word in sorted(known):
                sounds.setdefault(sound(word), word)
        return cls(
            language,
            {word: tuple(sorted(names)) for word, names in counts.items()},
            {word: tuple(sorted(names)) for word, names in begins.items()},
            {word: tuple(sorted(names)) for word, names in ends.items()},
            {fold_word(wrong): fold_word(right) for wrong, right in spellings.items()},
            ordinary,
            Corrector(known, ordinary | counts.keys()),
            sounds,
        )

    def resolve(self, word: str) -> tuple[str, ...]:
        """What a word of a message counts as; nothing where it is of no use to any pattern."""
        return _resolve(self, word)

    def known(self, word: str) -> tuple[str, ...]:
        """What a word counts as when it is spelled right."""
        found = self.counts_as.get(word, ())
        for end in range(2, len(word) + 1):
            if begun := self.beginnings.get(word[:end]):
                found = (*found, *begun)
        if self.endings:
            for start in range(1, len(word) - 2):
                found = (*found, *self.endings.get(word[start:], ()))
        return found

    def parts(self, word: str) -> tuple[str, ...]:
        """The words a message's word is made of: one, or several that were written together."""
        return _parts(self, word)

    def _slips(self, word: str) -> tuple[str, ...]:
        """Known words this one may be a slip of; letters that were held down are counted once or twice."""
        corrected = self._corrector.correct(word)
        return corrected if corrected != (word,) and len(corrected) == 1 else self._corrector.near(word)

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=65_536)
def _resolve(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    word = lexicon.spellings.get(word, word)
    found = lexicon.known(word)
    if found or len(word) > 30:
        return found
    return tuple({name: None for other in _other_spellings(lexicon, word) for name in lexicon.known(other)})


def _other_spellings(lexicon: Lexicon, word: str) -> Iterator[str]:
    if any(letter.isdigit() for letter in word) and not word.isdigit():
        word = word.translate(_DIGITS)
        yield word
    if _ARABIC.fullmatch(word):
        yield from _without_small_words(word)
        if (short := _HELD.sub(r"\1", word)) != word:
            yield from _without_small_words(short)
        return
    if word in lexicon.ordinary or not _LATIN.fullmatch(word):
        return
    if len(word) >= _SHORTEST_SLIP:
        yield from lexicon._slips(word)
    if len(word) >= _SHORTEST_SOUND and (heard := lexicon._by_sound.get(sound(word))):
        yield heard


def _without_small_words(word: str) -> Iterator[str]:
    """An Arabic word without what is written onto it: and, the, will, a habit, the second half of a negation."""
    for clitic in ("", *_CLITICS):
        if not word.startswith(clitic) or len(word) < len(clitic) + 3:
            continue
        rest = word.removeprefix(clitic)
        for bare in (rest, rest.removesuffix("ش"), rest.removeprefix("ما").removesuffix("ش")):
            yield bare
            if len(bare) > 4 and bare[0] in _HABITS and bare[1] in "يتنا":
                yield bare[1:]
            if len(bare) > 3 and bare[0] == "ن":
                yield "ا" + bare[1:]
            yield from _with_other_endings(bare)


def _with_other_endings(word: str) -> Iterator[str]:
    """An Arabic word as it is said of somebody else; the stem keeps three letters."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            yield stem
            yield stem + "ه"
            yield stem + "ي"


@lru_cache(maxsize=65_536)
def _parts(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    if (
        not _SHORTEST_RUN <= len(word) <= 60
        or not word.isalpha()
        or word in lexicon.ordinary
        or lexicon.known(word)
    ):
        return (word,)
    cut = _cut(lexicon, word)
    return cut if cut and (len(cut) == 2 or not lexicon.resolve(word)) else (word,)


def _cut(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    """The fewest known words that together are this one; nothing where there are none."""
    best: list[tuple[str, ...] | None] = [(), *([None] * len(word))]
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 20), end):
            before, piece = best[start], word[start:end]
            if before is None or piece not in lexicon.counts_as or (len(piece) == 1 and piece not in "iu"):
                continue
            if best[end] is None or len(before) + 1 < len(best[end] or ()):
                best[end] = (*before, piece)
    return best[-1] or ()


def _place(
    word: str, name: str, counts: dict[str, set[str]], begins: dict[str, set[str]], ends: dict[str, set[str]]
) -> None:
    if word.startswith("*"):
        ends.setdefault(fold_word(word[1:]), set()).add(name)
    elif word.endswith("*"):
        begins.setdefault(fold_word(word[:-1]), set()).add(name)
    else:
        counts.setdefault(fold_word(word), set()).add(name)
