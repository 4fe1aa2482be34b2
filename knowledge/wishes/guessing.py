"""Completes what the words of a message said with what it is like: adds, orders, asks or takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.wishes import sayings
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.likeness import NOTHING, Guess, Likeness
from knowledge.wishes.values import Understood, Way, Wish

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

CLEAR, TIMES = 0.5, 2.5
"""A guess is taken that is this likely, or so many times likelier than the next; otherwise both are asked."""
OVERRULES = 0.5
"""How likely a guess must be that goes before what the words themselves spoke of."""
MAYBE, MOST_MAYBE = 0.04, 3
"""How likely a guess must be to fill an empty place among what is shown, and how many there are."""
NO_WISH = 0.85
"""A message this likely to wish for nothing does so, whatever single words stand in it."""


@dataclass(frozen=True)
class Gate:
    """How little a message may be like those that wish for nothing, and how likely its best guess must be."""

    nothing: float
    best: float


GATES = {
    sayings.TALK: Gate(0.0, 1.0),
    sayings.ORDINARY: Gate(0.2, 0.3),
    sayings.SHORT: Gate(0.3, 0.25),
    sayings.TELLING: Gate(0.3, 0.25),
    sayings.HABIT: Gate(0.3, 0.2),
    sayings.HINTING: Gate(0.4, 0.15),
    sayings.WISHING: Gate(0.4, 0.15),
}


@dataclass(frozen=True)
class Reading:
    """What the words of a message said, and what is needed to go on from there."""

    found: Understood
    level: int = sayings.TALK
    """How much it sounds like a wish, as in `sayings`."""
    sure: bool = False
    """Whether its words are plain: "ik wil graag breien"."""
    rest: str = ""
    """The message without what it does not want."""


def complete(taxonomy: Taxonomy, likeness: Likeness, reading: Reading) -> Understood:
    """What a message says, where likeness may speak too."""
    found = reading.found
    if reading.sure or not reading.rest.strip():
        return found
    heard = [*(wish.kind for wish in found.wishes), *(kind for pair in found.torn for kind in pair)]
    if not heard and reading.level == sayings.TALK:
        return found
    guesses = likeness.guesses(reading.rest, heard)
    nothing = next((one.chance for one in guesses if one.kind == NOTHING), 0.0)
    left = [one for one in guesses if one.kind != NOTHING and not _unwanted(taxonomy, one.kind, found)]
    if not heard:
        gate = GATES[reading.level]
        if not left or nothing > gate.nothing or left[0].chance < gate.best:
            return found
        return _taken(taxonomy, reading, left)
    if nothing > NO_WISH and not found.unwanted:
        return Understood(needs=found.needs)
    return _with_words(taxonomy, reading, left)


def _unwanted(taxonomy: Taxonomy, kind: str, found: Understood) -> bool:
    return any(kind == other or kind in taxonomy.members(other) for other in found.unwanted)


def _taken(taxonomy: Taxonomy, reading: Reading, left: Sequence[Guess]) -> Understood:
    """What is guessed where no word of the message was known."""
    first = left[0]
    second = left[1] if len(left) > 1 else Guess("", 0.0)
    clear = first.chance >= CLEAR or first.chance >= TIMES * second.chance
    found = replace(reading.found, unmet=(), maybe=_maybe(left[1 if clear else 2 :]))
    way = _way(reading.rest)
    if clear:
        return replace(found, wishes=(Wish(first.kind, reading.rest, way),))
    if _kin(taxonomy, first.kind, second.kind):
        return replace(found, wishes=tuple(Wish(one.kind, reading.rest, way) for one in (first, second)))
    return replace(found, torn=((first.kind, second.kind),))


def _with_words(taxonomy: Taxonomy, reading: Reading, left: Sequence[Guess]) -> Understood:
    """What the words spoke of, after a guess that is much likelier."""
    found = reading.found
    kinds = [wish.kind for wish in found.wishes]
    spoken = {kind for wish in kinds for kind in taxonomy.members(wish)} | {
        k for pair in found.torn for k in pair
    }
    others = [one for one in left if one.kind not in spoken]
    if left and left[0].kind not in spoken and left[0].chance >= OVERRULES and len(kinds) < 2:
        first = Wish(left[0].kind, reading.rest, _way(reading.rest))
        return replace(found, wishes=(first, *found.wishes), torn=(), maybe=_maybe(others[1:]))
    if len(kinds) == 1 and kinds[0].startswith(THEME):
        # Of a theme that was named, the kinds the rest of the message is like come first.
        narrower = [one for one in left if one.kind in spoken and one.chance >= OVERRULES]
        named = tuple(Wish(one.kind, reading.rest, found.wishes[0].way) for one in narrower[:1])
        return replace(found, wishes=(*named, *found.wishes), maybe=_maybe(others))
    return replace(found, maybe=_maybe(others))


def _maybe(guesses: Sequence[Guess]) -> tuple[str, ...]:
    return tuple(one.kind for one in guesses if one.chance >= MAYBE)[:MOST_MAYBE]


def _kin(taxonomy: Taxonomy, one: str, other: str) -> bool:
    first, second = taxonomy.kinds.get(one), taxonomy.kinds.get(other)
    if first is None or second is None:
        return False
    return other in (*first.wider, *first.related) or one in (*second.wider, *second.related)


def _way(text: str) -> Way:
    if sayings.is_way("brings", text):
        return "brings"
    return "used_to" if sayings.is_way("used_to", text) else "likes"
