"""Who would come, heard in passing: how old they are, and whether it is a man or a woman."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from knowledge.wishes.letters import data
from knowledge.wishes.patterns import any_of
from knowledge.wishes.values import Sex

OLDEST = 105
"""Years; a higher number is something else."""


def ages_in(text: str) -> tuple[int, ...]:
    """The ages a folded text names, in years."""
    named = (number for match in _ages().finditer(text) for number in _number().findall(match.group()))
    return tuple(dict.fromkeys(age for number in named if (age := _years(number)) <= OLDEST))


def sex_in(text: str) -> Sex:
    """Whether a folded text says that a man would come, or a woman; nothing where it says both."""
    man, woman = (bool(_sex(name).search(text)) for name in ("man", "woman"))
    return "" if man == woman else "man" if man else "woman"


def _years(number: str) -> int:
    return int(number) if number.isdecimal() else int(_said()["numbers"][number])


@cache
def _said() -> dict[str, Any]:
    return tomllib.loads(data("people.toml"))


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"\b(?:\d{{1,3}}|{'|'.join(_said()['numbers'])})\b")


@cache
def _ages() -> re.Pattern[str]:
    said, one = _said()["ages"], _number().pattern
    several = rf"{one}(?:(?: ,)?(?: en| and| of| ve| و)? {one})*"
    signs = {
        "<ages>": several,
        "<age>": one,
        "<who>": said["who"],
        "<unit>": said["unit"],
        "<end>": said["end"],
    }
    return any_of([_with(signs, saying) for saying in said["said"]])


@cache
def _sex(name: str) -> re.Pattern[str]:
    return any_of([_with({"<age>": _number().pattern}, saying) for saying in _said()["sex"][name]])


def _with(signs: dict[str, str], saying: str) -> str:
    for sign, pattern in signs.items():
        saying = saying.replace(sign, pattern)
    return saying
