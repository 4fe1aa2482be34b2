"""What people who look for another ask in between: how it goes on, and what they will hear."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.behalf.about import piece, plain


@dataclass(frozen=True)
class Questions:
    """The pieces of messages that ask something, by the name of the answer."""

    _at_once: Mapping[str, re.Pattern[str]]
    _meanwhile: Mapping[str, re.Pattern[str]]

    @staticmethod
    @cache
    def load() -> Questions:
        """Read the file that ships with the bot."""
        raw = tomllib.loads((files(__package__) / "questions.toml").read_text("utf-8"))
        return Questions(_patterns(raw["at_once"]), _patterns(raw["meanwhile"]))

    @property
    def names(self) -> frozenset[str]:
        """Every question that has an answer."""
        return frozenset((*self._at_once, *self._meanwhile))

    def asked(self, text: str, *, of_another: bool) -> str:
        """The name of the question; empty where there is none. `of_another` where the talk is about somebody else."""
        said = plain(text)
        for patterns in (self._at_once, self._meanwhile) if of_another else (self._at_once,):
            if found := next((name for name, pattern in patterns.items() if pattern.search(said)), ""):
                return found
        return ""


def _patterns(raw: Mapping[str, Iterable[str]]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile("|".join(map(piece, pieces))) for name, pieces in raw.items()}
