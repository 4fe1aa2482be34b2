"""What people say once one has spoken for another: what was told, that it shall be gone, and who may hear what."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from knowledge.behalf.about import one_of, piece, plain

Said = Literal["told", "first", "withdraw", "after_all", "sharing"]
"""The tables of `afterwards.toml`."""

_NAME = "{name}"


@dataclass(frozen=True)
class Afterwards:
    """The pieces of messages, by what they say; `{name}` in one is whoever is meant."""

    _pieces: Mapping[str, Sequence[str]]
    _relations: str

    @staticmethod
    @cache
    def load(own: tuple[str, ...], relations: tuple[str, ...], inflected: tuple[str, ...]) -> Afterwards:
        """Read the file that ships with the bot; the words are those by which one names somebody near."""
        raw = tomllib.loads((files(__package__) / "afterwards.toml").read_text("utf-8"))
        near = rf"(?:{one_of(own)}) (?:[\w'-]+ ){{0,2}}?(?:{one_of(relations)})|{one_of(inflected)}"
        return Afterwards(raw, near)

    def says(self, what: Said, text: str, names: Iterable[str] = ()) -> bool:
        """Whether a message says this of somebody near, or of one of these names."""
        called = one_of(filter(None, names))
        meant = f"(?:{self._relations}|{called})" if called else f"(?:{self._relations})"
        said = plain(text)
        return any(re.search(piece(one).replace(re.escape(_NAME), meant), said) for one in self._pieces[what])
