"""The languages the bot speaks and hears, as `spoken.toml` beside this file has them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Final


@dataclass(frozen=True)
class Spoken:
    """How one language is written."""

    locale: str
    decimal: str = "."
    comma: str = ","
    right_to_left: bool = False


def _read() -> Mapping[str, Spoken]:
    raw = tomllib.loads(files(__package__).joinpath("spoken.toml").read_text("utf-8"))
    return {code: Spoken(**how) for code, how in raw.items()}


SPOKEN: Final = _read()
LANGUAGES: Final = tuple(SPOKEN)
"""ISO 639-1 codes, the residents' own first."""


def written(language: str) -> Spoken:
    """How a language is written; as the residents' own where the bot does not speak it."""
    return SPOKEN.get(language, SPOKEN[LANGUAGES[0]])
