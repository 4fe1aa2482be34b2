"""Hears how old somebody says they are (UAVG article 5: under 16 is a child)."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

YOUNG = 16
"""Under this age nobody can agree to being remembered by themselves."""
_YOUNGEST = 5


def says_young(text: str) -> bool:
    """Whether somebody says, as a clause of its own, that they are under 16."""
    return young_or_grown(text) is True


def young_or_grown(text: str) -> bool | None:
    """Whether somebody says that they are under 16; None where they say nothing of their age."""
    said = text.casefold().replace("’", "'")
    if _school().search(said):
        return True
    found = _age().search(said)
    if found is None:
        return None
    age = next(group for name, group in found.groupdict().items() if group)
    years = int(age) if age.isdecimal() else _said()["numbers"][age]
    # "Ik ben 3" is the number of a choice.
    return None if years < _YOUNGEST else bool(years < YOUNG)


@cache
def _age() -> re.Pattern[str]:
    said = _said()
    words = "|".join(sorted(map(re.escape, said["numbers"]), key=len, reverse=True))
    sayings = [saying for group in said["age"].values() for saying in group]
    return _clause(
        saying.replace("{age}", rf"(?P<age{n}>\d{{1,2}}|{words})") for n, saying in enumerate(sayings)
    )


@cache
def _school() -> re.Pattern[str]:
    return _clause(saying for group in _said()["school"].values() for saying in group)


def _clause(sayings: Any) -> re.Pattern[str]:
    """The ways of saying it, as a clause of its own."""
    return re.compile(
        rf"(?:^|[.,!?;:\n()]\s*|\b(?:en|and|ve|maar|but|want)\s|\bو\s?)(?:{'|'.join(sayings)})"
        r"\s*(?:$|[.,!?;:\n()]|\b(?:en|and|ve|maar|but|mijn|my)\b|\sو)"
    )


@cache
def _said() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("ages.toml").read_text("utf-8"))
