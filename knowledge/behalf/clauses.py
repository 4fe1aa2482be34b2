"""Telling apart, piece by piece, what a message says of its writer and what it says of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from knowledge.behalf.about import any_of, one_of, piece, plain

_SENTENCES = re.compile(r"[.!?\n]+(?:\s|$)")


class Of(Enum):
    """Of whom a piece of a message speaks."""

    NOBODY = "nobody"
    WRITER = "writer"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True)
class Piece:
    """A piece of a message, of whom it speaks, and the relation it names."""

    text: str
    of: Of
    relation: str = ""


@dataclass(frozen=True)
class Clauses:
    """What tells who the subject of a piece is (`relations.toml`), and which words are of health (`health.toml`)."""

    _breaks: re.Pattern[str]
    _writer: re.Pattern[str]
    _others: re.Pattern[str]
    _named: re.Pattern[str]
    _health: re.Pattern[str]
    _trades: re.Pattern[str]
    _wishes: re.Pattern[str]
    _oneself: re.Pattern[str]
    _liking: re.Pattern[str]
    _words: Mapping[str, str]

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The pieces of a message; one without a subject of its own speaks of whom the piece before it spoke."""
        return tuple(self._carried(self._breaks.split(text)))

    def _carried(self, texts: list[str]) -> Iterator[Piece]:
        of, relation = Of.NOBODY, ""
        for text in filter(str.strip, texts):
            said = plain(text)
            writer, other = self._writer.search(said), self._others.search(said)
            named = self._named.search(said)
            if other and not (writer and writer.start() < other.start()):
                of = Of.BOTH if writer else Of.OTHER
                relation = (
                    self._words[named["whose"] or named["inflected"]]
                    if named and named.start() == other.start()
                    else relation
                )
            elif writer:
                of, relation = Of.BOTH if other else Of.WRITER, ""
            yield Piece(text.strip(), of, relation)

    def not_about(self, relation: str, text: str) -> str:
        """What a message says, without the pieces whose subject is another than of this relation."""
        pieces = self.pieces(text)
        strange = [one for one in pieces if one.of is Of.OTHER and one.relation not in ("", relation)]
        return ", ".join(one.text for one in pieces if one not in strange) if strange else text

    def of_writer(self, text: str) -> str:
        """What a message says without the health of somebody else, and without what a trade deals with."""
        pieces = self.pieces(text)
        kept = tuple(self._without_health(one) for one in pieces)
        return text if kept == tuple(one.text for one in pieces) else ", ".join(filter(None, kept))

    def _without_health(self, one: Piece) -> str:
        if not self._health.search(plain(one.text)):
            return one.text
        if self._trades.search(plain(one.text)):
            return " ".join(self._health.sub(" ", plain(one.text)).split())
        match one.of:
            case Of.OTHER:
                return ""
            case Of.BOTH:
                # "Ik heb reuma, net als mijn moeder": what stands before the other is the writer's own.
                said = plain(one.text)
                other = self._others.search(said)
                at = other.start() if other else 0
                return " ".join((said[:at] + self._health.sub(" ", said[at:])).split())
        return one.text

    def split(self, text: str) -> tuple[str, str]:
        """What a message says of its writer themselves, and the rest, where the talk is about another."""
        pieces = self.pieces(text)
        own = [one for one in pieces if one.of is Of.WRITER and self._liking.search(plain(one.text))]
        rest = [one.text for one in pieces if one.of is not Of.WRITER]
        return ", ".join(one.text for one in own), ", ".join(rest)

    def names_oneself(self, text: str) -> bool:
        """Whether somebody says that it is about themselves."""
        return self._oneself.search(plain(text)) is not None

    def only_writer(self, text: str) -> str:
        """Only what a message says of its writer."""
        pieces = self.pieces(text)
        kept = [one.text for one in pieces if one.of is not Of.OTHER]
        return text if len(kept) == len(pieces) else ", ".join(kept)

    def of_whom_one_works_for(self, text: str) -> tuple[str, ...]:
        """The sentences of somebody who says what their work is; none for others."""
        sentences = tuple(filter(None, map(str.strip, _SENTENCES.split(text))))
        return sentences if any(self._is_trade(one) for one in self.pieces(text)) else ()

    def _is_trade(self, one: Piece) -> bool:
        return one.of is Of.WRITER and self._trades.search(plain(one.text)) is not None

    def writer_wishes(self, text: str) -> bool:
        """Whether a piece of a message that is of its writer alone sounds like a wish of theirs."""
        return any(one.of is Of.WRITER and self._wishes.search(plain(one.text)) for one in self.pieces(text))

    def tells_others_health(self, text: str) -> str:
        """The relation of somebody else whose health a message tells, "other" where none is named; empty for nobody's."""
        for one in self.pieces(text):
            if self._without_health(one) != one.text and not self._trades.search(plain(one.text)):
                return one.relation or "other"
        return ""


def read(
    raw: Mapping[str, Any], health: Mapping[str, Any], words: Mapping[str, str], inflected: Mapping[str, str]
) -> Clauses:
    """Make the patterns from the lists of `relations.toml` and `health.toml`."""
    whose = rf"(?:{one_of(raw['own'])}) (?:[\w'-]+ ){{0,2}}?(?P<whose>{one_of(words)})"
    named = rf"(?:{whose}|(?P<inflected>{one_of(inflected)}))"
    return Clauses(
        _breaks=re.compile(
            rf"[.!?;:,،؛؟\n]+(?:\s|$)|\s(?:{one_of(raw['joins'])})(?=\s)|\s(?=(?:{one_of(raw['joined'])})\s)",
            re.IGNORECASE,
        ),
        _writer=any_of(raw["writer"]),
        _others=re.compile(rf"(?<!\w)(?:{named}|{one_of(raw['they'])})(?!\w)"),
        _named=re.compile(rf"(?<!\w){named}(?!\w)"),
        _health=re.compile(
            "|".join(rf"{piece(word)}\w*" if word.endswith("*") else piece(word) for word in health["words"])
        ),
        _trades=re.compile("|".join(map(piece, health["trades"]))),
        _wishes=any_of(raw["wishes"]),
        _oneself=any_of(raw["oneself"]),
        _liking=any_of((*raw["oneself"], *raw["liking"])),
        _words={**words, **inflected},
    )
