"""Hears of whom somebody of the network writes: of the person they write to, or of a third."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from knowledge.answers.folding import tokens


def speaks_to(text: str) -> bool:
    """Whether it speaks to somebody: "Heb je pillen in huis?"."""
    return bool(_words(text) & _said("you"))


def speaks_of_another(text: str) -> bool:
    """Whether it speaks of somebody else and not of who writes it: "Mevrouw wil niet meer leven"."""
    words = _words(text)
    return bool(words & _said("them")) and not words & _said("me")


def _words(text: str) -> set[str]:
    return {token.word for token in tokens(text)}


@cache
def _said(whom: str) -> frozenset[str]:
    said = tomllib.loads(files(__package__).joinpath("addressed.toml").read_text("utf-8"))
    return frozenset(word for words in said[whom].values() for word in words)
