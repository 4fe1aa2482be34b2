"""Guess what the columns of a list are, by their names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from rapidfuzz import fuzz

from knowledge.catalogue.importing.values import Column
from knowledge.catalogue.words import plain

ALIKE = 84
"""How alike (0-100) a mistyped name must be to a known one of at least five letters."""


@lru_cache(maxsize=1)
def table() -> dict[str, Any]:
    """Everything in columns.toml."""
    text = files("knowledge.catalogue.importing").joinpath("columns.toml").read_text("utf-8")
    return tomllib.loads(text)


def easy(name: str) -> str:
    """A column name without capitals, accents and punctuation."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.sub(r"[^a-z0-9]+", " ", plain(spaced)).strip()


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names = {easy(name): field for field, known in table()["columns"].items() for name in known}
    # Our own names of the fields are always understood, with or without underscore.
    return names | {easy(field): field for field in table()["columns"]}


def fields() -> frozenset[str]:
    """The fields a column can be taken for."""
    return frozenset(table()["columns"])


def guess(header: Sequence[str], corrected: Sequence[Column] = ()) -> tuple[Column, ...]:
    """Every column with the field it most likely is; the first of two columns for one field gets it.

    `corrected` goes before any guess, by name of the column; an empty field there means: leave it out.
    """
    by_person = {easy(column.name): column.field for column in corrected}
    found: list[str] = [""] * len(header)
    taken = {field for field in by_person.values() if field}
    for number, name in enumerate(header):
        if easy(name) in by_person:
            found[number] = by_person[easy(name)]
    for likeness in (_exact, _first_word, _mistyped):
        for number, name in enumerate(header):
            if found[number] or easy(name) in by_person or not easy(name):
                continue
            field = likeness(easy(name))
            if field and field not in taken:
                found[number] = field
                taken.add(field)
    if "title" not in taken:
        instead = table()["instead"]["title"]
        free = [n for n, name in enumerate(header) if easy(name) in instead and easy(name) not in by_person]
        for number in free[:1]:
            found[number] = "title"
    return tuple(Column(name, field) for name, field in zip(header, found, strict=True))


def _exact(name: str) -> str:
    return _names().get(name, "") or _names().get(name.replace(" ", ""), "")


def _first_word(name: str) -> str:
    """ "title nl", "kosten per keer", "begintijd (uur)": the first words say it."""
    words = name.split()
    return next((_names()[" ".join(words[:n])] for n in (3, 2, 1) if " ".join(words[:n]) in _names()), "")


def _mistyped(name: str) -> str:
    if len(name) < 5:
        return ""
    scored = [(fuzz.ratio(name, known), field) for known, field in _names().items() if len(known) >= 5]
    best, field = max(scored)
    return field if best >= ALIKE else ""
