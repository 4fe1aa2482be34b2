"""Finds the names of places in a sentence, and how the sentence speaks of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.places.gazetteer import STREET_ENDINGS, Entry, Gazetteer
from knowledge.places.spelling import Word, sound

Stance = Literal["said", "home", "elsewhere", "beside", "denied"]

_POSTCODE = re.compile(
    r"(?<![\d.,€$-])([1-9])\s?(\d)\s?(\d)\s?(\d)(?![\d])(?:\s?([a-z])\s?([a-z])(?![^\W\d_]))?", re.I
)
_SPACED = re.compile(r"\d\s\d")


@dataclass(frozen=True)
class Mention:
    """A name in a sentence: from word `first` up to `last`, and how it is spoken of."""

    entry: Entry
    first: int
    last: int
    stance: Stance = "said"


@dataclass(frozen=True)
class Code:
    """Four digits that are a postcode, and the two letters where they were given."""

    digits: str
    letters: str
    start: int
    end: int


def codes(text: str, known: Gazetteer, *, alone: bool) -> Iterator[Code]:
    """Postcodes in a text; four digits without letters count where the city has them, or where nothing else is said."""
    says_code = "postcode" in text.lower()
    for match in _POSTCODE.finditer(text):
        digits, letters = "".join(match.groups()[:4]), (match[5] or "") + (match[6] or "")
        if letters and letters.lower() in known.words.postcode_words and not letters.isupper():
            letters = ""
        if not letters and _SPACED.search(match.group()):
            continue
        before = text[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
        following = text[match.end() :].split()
        if not letters and (
            before in known.words.amounts or (following and following[0].lower() in known.words.amounts)
        ):
            continue
        year = 1900 <= int(digits) < 2100
        if letters or (alone and not year) or says_code or digits in known.postcodes or digits in known.boxes:
            yield Code(digits, letters, match.start(), match.end())


def names(spoken: list[Word], known: Gazetteer) -> list[Mention]:
    """Names that are spelled right, the longest first, each word in one name only."""
    found: list[Mention] = []
    at = 0
    while at < len(spoken):
        for last in range(min(len(spoken), at + known.longest), at, -1):
            entry = known.names.get("".join(word.folded for word in spoken[at:last]))
            if entry is not None:
                found.append(Mention(entry, at, last))
                at = last
                break
        else:
            hinted = _by_ending(spoken[at].folded, known)
            if hinted is not None:
                found.append(Mention(hinted, at, at + 1))
            at += 1
    return found


def _by_ending(folded: str, known: Gazetteer) -> Entry | None:
    """A street nobody wrote down, by the ending that only one wijk has."""
    for ending, wijk in known.words.endings:
        if (
            folded.endswith(ending)
            and len(folded) >= len(ending) + 3
            and folded not in known.words.not_streets
        ):
            return next(Entry(wijk, (place,), rank=1) for place in known.wijken if place.name == wijk)
    return None


def misspelt(spoken: list[Word], known: Gazetteer) -> list[Mention]:
    """Names with a typing error; in a longer sentence only where it speaks of living somewhere."""
    words = known.words
    cued = len(spoken) <= 4 or any(word.folded in words.living for word in spoken)
    best: tuple[int, int, Mention] | None = None
    for first in range(len(spoken)):
        if not cued and not (first and spoken[first - 1].folded in words.before):
            continue
        for last in range(first + 1, min(first + 3, len(spoken)) + 1):
            window = [word.folded for word in spoken[first:last]]
            joined = "".join(window)
            if (
                len(joined) < 5
                or (window[0] in words.filler and last > first + 1)
                or window[-1] in words.filler
            ):
                continue
            if (
                any(word in words.lookalikes for word in window)
                or spoken[first].clause != spoken[last - 1].clause
            ):
                continue
            others = (word.folded for word in (*spoken[:first], *spoken[last:]))
            hit = closest(joined, known, alone=all(word in words.filler for word in others))
            if hit is not None and (best is None or (hit[0], first - last) < best[:2]):
                best = (hit[0], first - last, Mention(hit[1], first, last))
    return [best[2]] if best else []


def _slack(name: str, entry: Entry) -> int:
    """How many typing errors a name bears: streets share their endings, so those do not count."""
    length = len(name)
    for ending in STREET_ENDINGS:
        if name.endswith(sound(ending)):
            return 0 if length - len(ending) < 5 else 1 if length - len(ending) < 9 else 2
    if entry.outside:
        return 0 if length < 6 else 1 if length < 10 else 2
    return 1 if length < 8 else 2 if length < 12 else 3


def closest(joined: str, known: Gazetteer, *, alone: bool) -> tuple[int, Entry] | None:
    """The one name near enough to what was typed, with its distance; none where another wijk is as near.

    A name that is an everyday word bears typing errors only where it stands `alone`.
    """
    heard = sound(joined)
    exact = known.sounds.get(heard)
    if exact is not None:
        return (0, exact) if alone or not exact.ordinary else None
    hits = process.extract(heard, known.sounds.keys(), scorer=OSA.distance, score_cutoff=3, limit=6)
    near = [
        (int(distance), known.sounds[name])
        for name, distance, _ in hits
        if distance <= _slack(name, known.sounds[name])
        and (alone or not known.sounds[name].ordinary)
        and (name[0] == heard[0] or (distance == 1 and len(name) >= 8))
        and distance * 3 <= len(heard)
    ]
    if not near:
        return None
    best = min(near, key=lambda hit: hit[0])
    rivals = {entry.wijken or entry.name for distance, entry in near if distance == best[0]}
    return best if len(rivals) == 1 else None


def stances(spoken: list[Word], found: list[Mention], known: Gazetteer) -> list[Mention]:
    """Each mention with how the sentence speaks of it, read from left to right."""
    words = known.words
    moved = any(word.folded in words.moved for word in spoken)
    starts = {mention.first: mention for mention in found}
    inside = {at for mention in found for at in range(mention.first, mention.last)}
    told: list[Mention] = []
    stance: Stance = "said"
    denied = beside = False
    for at, word in enumerate(spoken):
        if at and word.clause != spoken[at - 1].clause:
            stance, denied, beside = ("home" if stance == "home" else "said"), False, False
        if at in starts:
            mention = starts[at]
            before = {earlier.folded for earlier in spoken[max(0, at - 2) : at]}
            now: Stance = "denied" if denied else "beside" if beside else stance
            if moved and before & words.origin:
                now = "elsewhere"
            elif moved and before & words.towards:
                now = "home"
            told.append(Mention(mention.entry, mention.first, mention.last, now))
            beside = False
        elif at not in inside:
            if word.folded in words.home:
                stance = "home"
            elif word.folded in words.elsewhere:
                stance = "elsewhere"
            beside = beside or word.folded in words.beside
            following = spoken[at + 1].folded if at + 1 < len(spoken) else ""
            denied = denied or (word.folded in words.negation and following not in words.near_after_all)
    return told
