"""How to join, said in the language of the reader where the organiser uses one of the usual phrases."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from knowledge.catalogue.words import plain


def say_join(join: str, language: str) -> str:
    """How to join in a language; in the organiser's own words where no usual phrase says it."""
    return _usual().get(plain(join).strip(" ."), {}).get(language, join)


@cache
def _usual() -> Mapping[str, Mapping[str, str]]:
    raw = tomllib.loads((files(__package__) / "joining.toml").read_text("utf-8"))
    return {plain(phrase): {**how, "nl": phrase} for how in raw["how"] for phrase in how["nl"]}
