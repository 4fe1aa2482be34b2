"""Completes what the words of a message said with what it is like: adds, orders, asks or takes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.wishes import sayings
from knowledge.wishes.gate import Cues
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.likeness import Impression, Likeness
from knowledge.wishes.patterns import way_of
from knowledge.wishes.values import Chance, Understood, Wish

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

CLEAR, TIMES = 0.5, 2.5
"""A guess is taken that is this likely, or so many times likelier than the next; otherwise both are asked."""
OVERRULES = 0.45
"""How likely a guess must be that is said before what the words themselves spoke of."""
FEW, OF_FEW = 4, 0.8
"""A message of fewer words than this may be anything: its guess must be this likely."""
DENIED = 0.6
"""How likely a guess at what is not wanted must be: it is said to the person too."""
TOLD = 0.6
"""How likely an illness, a loss or another thing that is only told must be before it is said to somebody unnamed."""
LEAST, MOST = 0.02, 12
"""How likely a kind must be to be looked for at all, and how many are."""
NAMED, UNNAMED = -2.5, -0.5
"""What the cues must come to: where no kind was named, a little less likely than talk is still taken for a wish."""


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
    words: int = 0
    touched: tuple[str, ...] = ()
    """The kinds its words speak of, were it a plain wish."""
    refused: tuple[str, ...] = ()
    """The kinds its words refuse, were it a plain wish."""
    strongest: float = 0.0
    """How strongly the most telling of these words speaks, from 0 to 1."""


def complete(taxonomy: Taxonomy, likeness: Likeness, reading: Reading) -> Understood:
    """What a message says, where likeness may speak too; what it refuses beside a wish is unwanted."""
    found = _completed(taxonomy, likeness, reading)
    wished = {wish.kind for wish in found.wishes} | {kind for pair in found.torn for kind in pair}
    refused = (kind for kind in reading.refused if kind not in wished) if wished else ()
    return replace(found, unwanted=tuple(dict.fromkeys((*found.unwanted, *refused))))


def _completed(taxonomy: Taxonomy, likeness: Likeness, reading: Reading) -> Understood:
    if reading.sure or not reading.rest.strip():
        return reading.found
    if reading.denied and not reading.found.unwanted:
        reading = replace(reading, found=_denied(likeness, reading))
    found = reading.found
    named = (*(wish.kind for wish in found.wishes), *(kind for pair in found.torn for kind in pair))
    if found.unwanted and not named and not reading.denied:
        # "Voetbal is niks voor mij": nothing is left that could wish for something.
        return found
    heard = _narrower(taxonomy, named or reading.touched)
    impression = likeness.hear(reading.rest, heard)
    unwanted = _narrower(taxonomy, (*found.unwanted, *reading.refused))
    left = tuple(one for one in impression.chances[:MOST] if one.share >= LEAST and one.kind not in unwanted)
    if left and not _may_be_said(taxonomy, left[0], heard):
        left = ()
    if not _is_wish(reading, impression, named, heard):
        return Understood(unwanted=found.unwanted, needs=found.needs, unmet=found.unmet)
    if not left or (found.unwanted and not named and left[0].share < CLEAR):
        return found
    return _with_words(taxonomy, reading, left) if named else _taken(taxonomy, reading, left)


def _may_be_said(taxonomy: Taxonomy, chance: Chance, heard: frozenset[str]) -> bool:
    """Whether a guess may be spoken of: nobody hears of an illness that was neither named nor very likely meant."""
    return chance.kind in heard or chance.share >= TOLD or not taxonomy.about(chance.kind)


def _narrower(taxonomy: Taxonomy, kinds: Iterable[str]) -> frozenset[str]:
    """Kinds, with all kinds of each theme among them."""
    return frozenset(
        narrower
        for kind in kinds
        for narrower in (taxonomy.members(kind) if kind.startswith(THEME) else (kind,))
    )


def _denied(likeness: Likeness, reading: Reading) -> Understood:
    """What is found, and as unwanted what the words of a "no" are like, where no word of it was known."""
    wished = {wish.kind for wish in reading.found.wishes}
    impression = likeness.hear(reading.denied)
    likely = (one for one in impression.chances if one.share * (1 - impression.nothing) >= DENIED)
    return replace(reading.found, unwanted=tuple(one.kind for one in likely if one.kind not in wished))


def _is_wish(reading: Reading, impression: Impression, named: Sequence[str], heard: frozenset[str]) -> bool:
    """Whether a message is about a wish, rather than mere talk."""
    best = impression.chances[0]
    if reading.words < FEW and not named and best.share * (1 - impression.nothing) < OF_FEW:
        return False
    cues = Cues(
        side=impression.side,
        none=impression.nothing,
        near_none=impression.near_nothing,
        share=best.share,
        meant=impression.meant,
        agree=best.kind in heard,
        named=len(named),
        word=reading.strongest,
        own=reading.own,
        words=reading.words,
        denied=bool(reading.denied),
        level=reading.level,
    )
    return cues.wishing >= (NAMED if named else UNNAMED)


def _taken(taxonomy: Taxonomy, reading: Reading, left: Sequence[Chance]) -> Understood:
    """What is guessed where no word of the message was known; a guess holds no word of it either."""
    first = left[0]
    second = left[1] if len(left) > 1 else Chance("", 0.0)
    found = replace(reading.found, unmet=(), chances=tuple(left))
    way = way_of(reading.rest)
    if first.share >= CLEAR or first.share >= TIMES * second.share:
        return replace(found, wishes=(Wish(first.kind, way=way),))
    if taxonomy.akin(first.kind, second.kind):
        return replace(found, wishes=tuple(Wish(one.kind, way=way) for one in (first, second)))
    return replace(found, torn=((first.kind, second.kind),))


def _with_words(taxonomy: Taxonomy, reading: Reading, left: Sequence[Chance]) -> Understood:
    """What the words spoke of, after a guess that is much likelier, or that is narrower than a theme they named."""
    found = replace(reading.found, chances=tuple(left))
    named = {wish.kind for wish in found.wishes} | {kind for pair in found.torn for kind in pair}
    first = left[0]
    if first.kind in named or first.share < OVERRULES or reading.denied:
        return found
    way = way_of(reading.rest)
    return replace(found, wishes=(Wish(first.kind, way=way), *found.wishes), torn=())
