"""Words that would tell whoever reads along what somebody wrote of: no message the bot begins has them after violence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

BASE = "nl"
"""The language in which activities and places are named, whatever is spoken."""


@dataclass(frozen=True)
class Neutral:
    """The list, by language (ISO 639-1)."""

    patterns: Mapping[str, re.Pattern[str]]

    @classmethod
    def load(cls) -> Neutral:
        """Read the list that ships with the bot."""
        return _shipped()

    def betrays(self, text: str, language: str) -> bool:
        """Whether a text in a language says something that should not be read by another."""
        found = self.patterns.get(language) or self.patterns[BASE]
        return found.search(text) is not None

    def names(self, name: str, language: str) -> bool:
        """Whether a name does, of an activity or a place: it is Dutch also where another language is spoken."""
        return self.betrays(name, language) or self.betrays(name, BASE)


@cache
def _shipped() -> Neutral:
    given = tomllib.loads(files(__package__).joinpath("never_said.toml").read_text("utf-8"))
    return Neutral(
        {name: re.compile("|".join(lines), re.IGNORECASE) for name, lines in given["after_violence"].items()}
    )
