"""Hears that somebody says they are a child (UAVG article 5: under 16)."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

YOUNG = 16
"""Under this age nobody can agree to being remembered by themselves."""
_YOUNGEST = 5


def says_young(text: str) -> bool:
    """Whether somebody says, as a clause of its own, that they are under 16."""
    found = _pattern().search(text.casefold().replace("’", "'"))
    if found is None:
        return False
    age = int(next(group for name, group in found.groupdict().items() if group and name.startswith("age")))
    return _YOUNGEST <= age < YOUNG


@cache
def _pattern() -> re.Pattern[str]:
    sayings = [
        s
        for group in tomllib.loads(files(__package__).joinpath("ages.toml").read_text("utf-8")).values()
        for s in group
    ]
    numbered = (saying.replace("{age}", rf"(?P<age{n}>\d{{1,2}})") for n, saying in enumerate(sayings))
    return re.compile(
        rf"(?:^|[.,!?;\n]\s*|\b(?:en|and|ve)\s)(?:{'|'.join(numbered)})\s*(?:$|[.,!?;\n]|\b(?:en|and|ve|maar|but)\b)"
    )
