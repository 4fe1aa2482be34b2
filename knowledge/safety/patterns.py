"""Ways of saying something, as they stand in the data files, and how one is written there.

    word        this word                         word*       a word that begins so
    <class>     any word of that class            (a|b c)     one of these
    [a b]       may be there                      ..          up to 3 words in between
    ...         up to 7 words in between          a & b       both near each other, whatever the order
    ^  $        nothing of the clause before it, nothing behind it

Small words of the language (`fillers`) may stand anywhere between two words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

from knowledge.safety.letters import fold_word

_PIECE = re.compile(r"[()\[\]|&^$]|\.{2,3}|<[^>]+>|[^\s()\[\]|&^$]+")
_GAPS = {"..": 3, "...": 7}
NEAR = 10
"""How many words may stand between the two sides of `&`."""

Sequence_ = tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """One place in a pattern: any of these sequences of words, after a gap of at most so many words."""

    gap: int
    choices: tuple[Sequence_, ...]


@dataclass(frozen=True)
class Pattern:
    """Parts that follow each other, on one side or on several that may change places."""

    sides: tuple[tuple[Part, ...], ...]
    opens: bool = False
    closes: bool = False


class PatternError(ValueError):
    """A pattern that cannot be read, with what is wrong about it."""


def parse(source: str, ways: Mapping[str, Sequence[str]] = MappingProxyType({})) -> tuple[Pattern, ...]:
    """The patterns a line of a data file stands for: one for each way of leaving out what may be left out.

    `ways` holds what `<name>` stands for where that is more than one word.
    """
    pieces = list(_spelled_out(_PIECE.findall(source), ways))
    opens, closes = pieces[:1] == ["^"], pieces[-1:] == ["$"]
    pieces = pieces[1 if opens else 0 : -1 if closes else None]
    sides: list[list[tuple[Part, bool]]] = [[]]
    gap = 0
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece == "&":
            sides.append([])
            gap = 0
        elif piece in _GAPS:
            gap = _GAPS[piece]
        elif piece in "([":
            try:
                end = pieces.index(")" if piece == "(" else "]", at)
            except ValueError:
                raise PatternError(f"{source!r}: {piece} is not closed") from None
            sides[-1].append((Part(gap, tuple(_choices(source, pieces[at + 1 : end]))), piece == "["))
            gap, at = 0, end
        else:
            sides[-1].append((Part(gap, ((_atom(source, piece),),)), False))
            gap = 0
        at += 1
    found = []
    for chosen in product(*(list(_ways(side)) for side in sides)):
        if not (kept := tuple(side for side in chosen if side)):
            raise PatternError(f"{source!r}: nothing is left when what may be left out is left out")
        found.append(Pattern(kept, opens, closes))
    return tuple(found)


def _spelled_out(pieces: Iterable[str], ways: Mapping[str, Sequence[str]]) -> Iterator[str]:
    within = False
    for piece in pieces:
        within = piece in "([" or (within and piece not in ")]")
        if (said := ways.get(piece[1:-1])) and piece.startswith("<"):
            chosen = _PIECE.findall("|".join(said))
            yield from chosen if within else ("(", *chosen, ")")
        else:
            yield piece


def _choices(source: str, pieces: Sequence[str]) -> Iterator[Sequence_]:
    found: list[str] = []
    for piece in (*pieces, "|"):
        if piece != "|":
            found.append(_atom(source, piece))
            continue
        if not found:
            raise PatternError(f"{source!r}: an empty choice")
        yield tuple(found)
        found = []


def _atom(source: str, piece: str) -> str:
    if piece in ("(", "[", ")", "]", "|", "^", "$") or piece.startswith("."):
        raise PatternError(f"{source!r}: {piece} cannot stand here")
    return (
        piece
        if piece.startswith("<")
        else fold_word(piece.rstrip("*")) + ("*" if piece.endswith("*") else "")
    )


def _ways(side: Sequence[tuple[Part, bool]]) -> Iterator[tuple[Part, ...]]:
    """The side with and without each part that may be left out; a left-out part hands its gap on."""
    for kept in product(*((True, False) if optional else (True,) for _, optional in side)):
        found: list[Part] = []
        gap = 0
        for (part, _), keep in zip(side, kept, strict=True):
            if keep:
                found.append(Part(max(gap, part.gap), part.choices))
            gap = 0 if keep else max(gap, part.gap)
        yield tuple(found)
