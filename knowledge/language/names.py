"""What the languages of the neighbourhood are called, and what people write of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from babel import Locale

from knowledge.language.spoken import written


@dataclass(frozen=True)
class Tongue:
    """One language: how lists call it, what people write of it, and what else counts where the bot is asked for it."""

    printed: str
    names: tuple[str, ...]
    also: tuple[str, ...] = ()


@cache
def tongues() -> Mapping[str, Tongue]:
    """All languages, by code (ISO 639-1, else 639-3)."""
    raw = tomllib.loads(files(__package__).joinpath("names.toml").read_text("utf-8"))
    return {
        code: Tongue(one["printed"], tuple(one["names"]), tuple(one.get("also", ())))
        for code, one in raw.items()
    }


@cache
def called(code: str, language: str) -> str:
    """What a language is called in another; empty where nobody knows."""
    known = tongues().get(code)
    if known is not None and language == "nl":
        return known.printed
    return str(Locale.parse(written(language).locale).languages.get(code, ""))
