"""Which telephone lines stand on a card, by kind of danger and urgency."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from knowledge.network.network import Helpline, Network

Kind = Literal["suicide", "violence", "medical", "neglect", "child", "harm", "open"]
Urgency = Literal["now", "soon"]
Who = Literal["self", "other"]

KINDS: tuple[Kind, ...] = get_args(Kind)

BEYOND = "numbers"
"""The entry that holds all lines."""


@dataclass(frozen=True)
class CardLine:
    """One line of a card: the telephone line, and the key of the words around its number."""

    line: Helpline
    words: str


@dataclass(frozen=True)
class Cards:
    """All cards' lines."""

    entries: Mapping[str, Mapping[str, tuple[CardLine, ...]]]

    @classmethod
    def load(cls) -> Cards:
        """Read the file that ships with the bot, with the numbers of the network."""
        return _shipped()

    def lines(self, kind: str, urgency: str) -> tuple[CardLine, ...]:
        """The lines of a card, the one that fits best first; those for "soon" where there are none for "now"."""
        entry = self.entries[kind]
        return entry.get(urgency, entry["soon"])

    def first(self, kind: str) -> CardLine:
        """The line that fits a kind where nothing presses."""
        return self.entries[kind]["soon"][0]

    def named(self, name: str) -> CardLine:
        """One of all lines, by its name."""
        return next(line for line in self.everything() if line.line.name == name)

    def everything(self) -> tuple[CardLine, ...]:
        """All lines somebody may want to call."""
        return self.entries[BEYOND]["soon"]


@cache
def _shipped() -> Cards:
    return read(files(__package__).joinpath("cards.toml").read_text("utf-8"), Network.load())


def read(source: str, network: Network) -> Cards:
    """Make cards of TOML text; raises ValueError for a line that is unknown or was not verified, or a missing kind."""
    entries = {
        kind: {urgency: tuple(_line(name, network) for name in names) for urgency, names in entry.items()}
        for kind, entry in tomllib.loads(source).items()
    }
    if missing := {*KINDS, BEYOND} - entries.keys():
        raise ValueError(f"cards.toml: nothing for {', '.join(sorted(missing))}")
    return Cards(entries)


def _line(written: str, network: Network) -> CardLine:
    name, _, words = written.partition(":")
    line = network.lines.get(name)
    if line is None or not line.verified:
        raise ValueError(f"cards.toml: '{name}' is not a verified line of helplines.toml")
    return CardLine(line, f"crisis-line-{words or name}")
