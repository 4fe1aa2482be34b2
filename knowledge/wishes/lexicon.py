"""All words of all kinds in one table, so that understanding a sentence is looking words up."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from knowledge.language.frequency import place_of
from knowledge.wishes.kinds import Kind, Theme
from knowledge.wishes.letters import data, fold, words
from knowledge.wishes.ordinary import EVERYDAY
from knowledge.wishes.stems import Stems, sound

Source = Literal["words", "wide", "past", "bring", "near", "other"]
STRENGTH: Mapping[Source, float] = {
    "words": 1.0,
    "other": 0.97,
    "wide": 0.92,
    "past": 0.85,
    "bring": 0.85,
    "near": 0.6,
}
SINGLE_SHARE = 0.7
"""Of all phrases a word stands in, so many must be of one kind before it points there alone."""
LOOSE = 0.92
"""How much of its strength a phrase keeps where its small words are left out."""
THEME = "theme:"
"""Stands before the id of a theme where a whole theme is meant."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase says: whose it is, how strongly, and where in that file it stands."""

    owner: str
    strength: float
    source: Source


@dataclass
class Lexicon:
    """Tables from written words to kinds; built once, read only."""

    stems: Stems
    spoken: frozenset[str] = frozenset()
    """Words as they stand in phrases, not stemmed."""
    table: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    """Stems of a phrase, joined by spaces, to whose it is."""
    exact: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    """Phrases as they are written, where their stems alone would not tell whose they are."""
    starts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """First two stems of phrases, and how many words these have, the longest first."""
    known: set[str] = field(default_factory=set)
    """Stems that occur in any phrase."""
    by_sound: dict[str, str] = field(default_factory=dict)
    by_length: dict[int, list[str]] = field(default_factory=dict)
    """Words long enough to be meant by a misspelling, by their length."""
    stem_of: dict[str, str] = field(default_factory=dict)
    never: dict[str, frozenset[str]] = field(default_factory=dict)
    small: frozenset[str] = frozenset()
    themes: dict[str, str] = field(default_factory=dict)
    """Each kind to what stands for its theme."""
    loose: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Rare stems to the numbers of the longer phrases they stand in."""
    phrases: list[tuple[Entry, frozenset[str], float]] = field(default_factory=list)
    weight: dict[str, float] = field(default_factory=dict)
    """How telling a stem is: high for what stands in few kinds."""


@lru_cache(maxsize=1)
def small_words() -> frozenset[str]:
    """Words that carry no wish by themselves."""
    return frozenset(word for line in _lines("small_words.txt") for word in words(line))


@lru_cache(maxsize=1)
def group_words() -> frozenset[str]:
    """Second halves of compounds that only say it is done together."""
    return frozenset(word for line in _lines("group_words.txt") for word in words(line))


@lru_cache(maxsize=1)
def filler_words() -> frozenset[str]:
    """Words that a bare answer may have besides its wish."""
    return frozenset(word for line in _lines("filler_words.txt") for word in words(line))


@lru_cache(maxsize=1)
def never_alone() -> frozenset[str]:
    """Words that are no wish unless more of a phrase is there."""
    return frozenset(word for line in _lines("never_alone.txt") for word in words(line))


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Ordinary Dutch words, which are never taken for a misspelling."""
    return frozenset(word for line in _lines("common_words.txt") for word in words(line))


def build(themes: Iterable[Theme]) -> Lexicon:
    """The tables for these themes."""
    themes = tuple(themes)
    listed = [(entry, words(fold(text))) for entry, text in _entries(themes)]
    spoken = {word for _, phrase in listed for word in phrase}
    lexicon = Lexicon(
        Stems(sorted(w for w in (spoken | common_words()) - small_words() if w.endswith("en"))),
        spoken=frozenset(spoken),
        small=small_words(),
    )
    lexicon.themes = {kind.id: THEME + theme.id for theme in themes for kind in theme.kinds}
    rows: dict[str, dict[str, Entry]] = defaultdict(dict)
    written: dict[str, dict[str, Entry]] = defaultdict(dict)
    spread: dict[str, set[str]] = defaultdict(set)
    for entry, phrase in listed:
        stems = [lexicon.stems.of(word) for word in phrase]
        _add(rows, " ".join(stems), entry)
        _add(written, " ".join(phrase), entry)
        content = [s for s, word in zip(stems, phrase, strict=True) if word not in lexicon.small]
        if len(content) > 1:
            _add(rows, " ".join(content), Entry(entry.owner, entry.strength * LOOSE, entry.source))
            _add(rows, "".join(stems), Entry(entry.owner, entry.strength * LOOSE, entry.source))
        for part in content:
            spread[part].add(entry.owner)
        lexicon.known.update(stems)
    lexicon.table = {key: _best(found) for key, found in rows.items() if key}
    _learn_singles(lexicon, listed)
    lexicon.exact = _telling_apart(written, lexicon)
    sizes: dict[str, set[int]] = defaultdict(set)
    for key in lexicon.table:
        stems = key.split(" ")
        if len(stems) > 1:
            first = f"{stems[0]} {stems[1]}"
            sizes[first].add(len(stems))
    lexicon.starts = {first: tuple(sorted(held, reverse=True)) for first, held in sizes.items()}
    _learn_misspellings(lexicon, listed)
    _learn_loose(lexicon, listed, spread)
    return lexicon


def _learn_singles(lexicon: Lexicon, listed: list[tuple[Entry, list[str]]]) -> None:
    """Words that stand in phrases of one kind, or one theme, nearly always: alone they point there, weakly."""
    dull = lexicon.small | common_words() | never_alone() | group_words() | filler_words()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for entry, phrase in listed:
        for word in phrase:
            if len(word) < 4 or word in dull or place_of(word) < EVERYDAY:
                continue
            if (stem := lexicon.stems.of(word)) not in lexicon.table:
                counts[stem][entry.owner] += 1
    for stem, owners in counts.items():
        total = owners.total()
        owner, most = owners.most_common(1)[0]
        if most >= SINGLE_SHARE * total and total > 1:
            lexicon.table[stem] = (Entry(owner, STRENGTH["near"], "near"),)
            continue
        by_theme: Counter[str] = Counter()
        for owner, number in owners.items():
            by_theme[lexicon.themes.get(owner, owner)] += number
        theme, most = by_theme.most_common(1)[0]
        if most >= SINGLE_SHARE * total and total > 2:
            lexicon.table[stem] = (Entry(theme, STRENGTH["near"], "near"),)


def _telling_apart(written: Mapping[str, dict[str, Entry]], lexicon: Lexicon) -> dict[str, tuple[Entry, ...]]:
    """The written phrases whose owner differs from who owns their stems."""
    found: dict[str, tuple[Entry, ...]] = {}
    for text, owners in written.items():
        best = _best(owners)
        by_stem = lexicon.table.get(" ".join([lexicon.stems.of(word) for word in text.split()]))
        if by_stem is not None and [e.owner for e in best] != [e.owner for e in by_stem]:
            found[text] = best
    return found


def _entries(themes: Iterable[Theme]) -> Iterable[tuple[Entry, str]]:
    for theme in themes:
        for text in theme.wide:
            yield Entry(THEME + theme.id, STRENGTH["wide"], "wide"), text
        for kind in theme.kinds:
            yield from _of_kind(kind)


def _of_kind(kind: Kind) -> Iterable[tuple[Entry, str]]:
    lists: tuple[tuple[Source, tuple[str, ...]], ...] = (
        ("words", (*kind.words, kind.name["nl"])),
        ("other", (*kind.en, *kind.tr, *kind.ar, *kind.name.values())),
        ("past", kind.past),
        ("bring", kind.bring),
        ("near", kind.near),
    )
    for source, texts in lists:
        for text in texts:
            yield Entry(kind.id, STRENGTH[source], source), text


def _add(rows: dict[str, dict[str, Entry]], key: str, entry: Entry) -> None:
    held = rows[key].get(entry.owner)
    if held is None or held.strength < entry.strength:
        rows[key][entry.owner] = entry


def _best(found: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """Only who owns a phrase most directly: a kind's own word beats another kind's tool."""
    most = max(entry.strength for entry in found.values())
    return tuple(
        sorted((e for e in found.values() if e.strength >= most - 0.2), key=lambda e: (-e.strength, e.owner))
    )


def _learn_misspellings(lexicon: Lexicon, listed: list[tuple[Entry, list[str]]]) -> None:
    lengths: dict[int, set[str]] = defaultdict(set)
    dull = lexicon.small | common_words() | never_alone() | group_words()
    for entry, phrase in listed:
        for word in phrase:
            if len(word) < 4 or not word.isascii() or word in dull:
                continue
            if entry.strength > 0.9 and (len(phrase) == 1 or entry.source in ("words", "wide")):
                stem = lexicon.stems.of(word)
                lengths[len(word)].add(word)
                lexicon.stem_of[word] = stem
                lexicon.by_sound.setdefault(sound(stem), stem)
    lexicon.by_length = {length: sorted(group) for length, group in lengths.items()}


def _learn_loose(
    lexicon: Lexicon, listed: list[tuple[Entry, list[str]]], spread: Mapping[str, set[str]]
) -> None:
    kinds = max(1, len({entry.owner for entry, _ in listed}))
    lexicon.weight = {stem: math.log(1 + kinds / len(owners)) for stem, owners in spread.items()}
    posting: dict[str, list[int]] = defaultdict(list)
    for entry, phrase in listed:
        content = frozenset(
            stem for stem, word in ((lexicon.stems.of(w), w) for w in phrase) if word not in lexicon.small
        )
        if not content:
            continue
        number = len(lexicon.phrases)
        lexicon.phrases.append((entry, content, sum(lexicon.weight[stem] for stem in content)))
        for stem in content:
            posting[stem].append(number)
    lexicon.loose = {stem: tuple(numbers) for stem, numbers in posting.items() if len(spread[stem]) <= 12}


def _lines(name: str) -> list[str]:
    return [line for line in data(name).splitlines() if line and not line.startswith("#")]


def shared(lexicon: Lexicon) -> Counter[str]:
    """Phrases that several kinds claim as their very own, and how many do."""
    return Counter(
        {
            key: len(found)
            for key, found in lexicon.table.items()
            if sum(e.strength >= 0.97 for e in found) > 1
        }
    )
