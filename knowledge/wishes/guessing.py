"""Completes what the words of a message said with what it is like: adds, orders, asks or takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.wishes import sayings
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.likeness import NOTHING, Guess, Impression, Likeness
from knowledge.wishes.values import Understood, Wish

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

CLEAR, TIMES = 0.5, 2.5
"""A guess is taken that is this likely, or so many times likelier than the next; otherwise both are asked."""
OVERRULES, STORY, LONG = 0.45, 8, 14
"""How likely a guess must be that goes before what the words themselves spoke of; in a message of how many words where
they spoke of one kind, and of how many where they spoke of more: in a long story single words say little."""
FEW, OF_FEW = 4, 0.8
"""A message of fewer words than this may be anything: its guess must be this likely."""
DENIED = 0.6
"""How likely a guess at what is not wanted must be: it is said to the person too."""
MAYBE, MOST_MAYBE = 0.04, 3
"""How likely a guess must be to fill an empty place among what is shown, and how many there are."""
NO_WISH, LIKELY_NONE = -1.0, 0.4
"""A message that sounds this little like a wish is none, whatever single words stand in it."""


@dataclass(frozen=True)
class Gate:
    """How much a message must sound like a wish, how likely its best guess must be, and its best among the kinds."""

    wishing: float
    best: float
    share: float


GATES: tuple[Gate, ...] = (
    Gate(0.6, 0.0, 0.12),
    Gate(0.2, 0.1, 0.3),
    Gate(-0.3, 0.35, 0.45),
    Gate(-0.8, 0.6, 0.85),
)
"""The more a message sounds like a wish, the less sure its kind needs to be: one of these must let it pass."""
OF_OTHERS: tuple[Gate, ...] = (Gate(1.2, 0.15, 0.3), Gate(0.2, 0.8, 0.9))
"""The same for one that only says how something is: "een man speelt op een piano"."""
PLAIN_WISH: tuple[Gate, ...] = (Gate(0.3, 0.0, 0.12), *GATES, Gate(-1.2, 0.3, 0.45))
"""The same for one whose words say that something is wished or liked."""


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
    denied: str = ""
    """What it does not want."""
    own: bool = True
    """Whether somebody speaks of himself, asks, or merely names something."""


def complete(taxonomy: Taxonomy, likeness: Likeness, reading: Reading) -> Understood:
    """What a message says, where likeness may speak too."""
    if reading.sure or not reading.rest.strip():
        return reading.found
    if reading.denied and not reading.found.unwanted:
        reading = replace(reading, found=_denied(taxonomy, likeness, reading))
    found = reading.found
    heard = [*(wish.kind for wish in found.wishes), *(kind for pair in found.torn for kind in pair)]
    if not heard and len(reading.rest.split()) < 2:
        return found
    impression = likeness.hear(reading.rest, heard)
    left = [
        one for one in impression.guesses if one.kind != NOTHING and not _unwanted(taxonomy, one.kind, found)
    ]
    if not heard:
        return _taken(taxonomy, reading, left) if left and _passes(reading, impression, left[0]) else found
    talk = reading.level <= sayings.TELLING and impression.wishing < NO_WISH
    if talk and impression.nothing > LIKELY_NONE and not found.unwanted:
        return Understood(needs=found.needs)
    return _with_words(taxonomy, reading, left)


def _denied(taxonomy: Taxonomy, likeness: Likeness, reading: Reading) -> Understood:
    """What is found, and as unwanted what the words of a "no" are like, where no word of it was known."""
    wished = {wish.kind for wish in reading.found.wishes}
    guesses = likeness.hear(reading.denied).guesses
    unwanted = tuple(
        one.kind for one in guesses if one.kind not in {NOTHING, *wished} and one.chance >= DENIED
    )
    return replace(reading.found, unwanted=unwanted)


def _passes(reading: Reading, impression: Impression, best: Guess) -> bool:
    """Whether a message of which no word was known may be guessed at all."""
    words = len(reading.rest.split())
    if words < FEW and best.chance < OF_FEW:
        return False
    share = best.chance / max(1 - impression.nothing, 1e-6)
    if reading.level >= sayings.HABIT:
        gates = PLAIN_WISH
    elif reading.level == sayings.TALK:
        gates = GATES[:2]
    else:
        gates = GATES if reading.own else OF_OTHERS
    return any(
        impression.wishing >= gate.wishing and best.chance >= gate.best and share >= gate.share
        for gate in gates
    )


def _unwanted(taxonomy: Taxonomy, kind: str, found: Understood) -> bool:
    return any(kind == other or kind in taxonomy.members(other) for other in found.unwanted)


def _taken(taxonomy: Taxonomy, reading: Reading, left: Sequence[Guess]) -> Understood:
    """What is guessed where no word of the message was known; a guess holds no word of it either."""
    first = left[0]
    second = left[1] if len(left) > 1 else Guess("", 0.0)
    clear = first.chance >= CLEAR or first.chance >= TIMES * second.chance
    found = replace(reading.found, unmet=(), maybe=_maybe(left[1 if clear else 2 :]))
    way = sayings.way_of(reading.rest)
    if clear:
        return replace(found, wishes=(Wish(first.kind, way=way),))
    if taxonomy.akin(first.kind, second.kind):
        return replace(found, wishes=tuple(Wish(one.kind, way=way) for one in (first, second)))
    return replace(found, torn=((first.kind, second.kind),))


def _with_words(taxonomy: Taxonomy, reading: Reading, left: Sequence[Guess]) -> Understood:
    """What the words spoke of, after a guess that is much likelier."""
    found = reading.found
    if reading.denied:
        return found
    kinds = [wish.kind for wish in found.wishes]
    spoken = {kind for wish in kinds for kind in taxonomy.members(wish)} | {
        k for pair in found.torn for k in pair
    }
    others = [one for one in left if one.kind not in spoken]
    words = len(reading.rest.split())
    told = words >= LONG or (words >= STORY and len(kinds) < 2)
    if told and left and left[0].kind not in spoken and left[0].chance >= OVERRULES:
        first = Wish(left[0].kind, way=sayings.way_of(reading.rest))
        return replace(found, wishes=(first, *found.wishes), torn=(), maybe=_maybe(others[1:]))
    if len(kinds) == 1 and kinds[0].startswith(THEME):
        # Of a theme that was named, the kinds the rest of the message is like come first.
        narrower = [one for one in left if one.kind in spoken and one.chance >= OVERRULES]
        named = tuple(Wish(one.kind, way=found.wishes[0].way) for one in narrower[:1])
        return replace(found, wishes=(*named, *found.wishes), maybe=_maybe(others))
    return replace(found, maybe=_maybe(others))


def _maybe(guesses: Sequence[Guess]) -> tuple[str, ...]:
    return tuple(one.kind for one in guesses if one.chance >= MAYBE)[:MOST_MAYBE]
