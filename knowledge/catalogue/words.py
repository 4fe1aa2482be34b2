"""The words of spoken.toml, made ready to look for."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=1)
def spoken() -> dict[str, Any]:
    """Everything in spoken.toml."""
    text = files("knowledge.catalogue").joinpath("spoken.toml").read_text("utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case, one kind of dash, space and quote, no accents and no full stops after abbreviations."""
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"[‐-―−]", "-", text).replace("’", "'").replace("‘", "'")
    text = re.sub(r"\bm\.?u\.?v\.?(?=\s)", "muv", text)
    text = re.sub(r"\btot\s+en\s+met\b|\btm\b|\bt\.?/m\.?(?=\W)", "t/m", text)
    text = re.sub(r"(?<=[a-z])\.(?=\s|$|,|;|\d|-|\))", " ", text)
    return re.sub(r"\s+", " ", text).strip()


def one_of(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in ordered) + ")"


def whole(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words, not as part of another word."""
    return re.compile(rf"(?<![a-z0-9]){one_of(words)}(?![a-z0-9])")


def by_word(table: dict[str, list[str]]) -> dict[str, int]:
    """Word -> number, out of a table of number -> words."""
    return {word: int(number) for number, words in table.items() for word in words}
