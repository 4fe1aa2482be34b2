"""What stands in `wishing.toml`, as regular expressions; and which way a text means its wish."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from knowledge.wishes.letters import data, fold
from knowledge.wishes.values import Way


@lru_cache(maxsize=1)
def wishing() -> Mapping[str, object]:
    """Everything that stands there."""
    return tomllib.loads(data("wishing.toml"))


def any_of(patterns: object) -> re.Pattern[str]:
    """A list of regular expressions over whole words as one."""
    assert isinstance(patterns, list)
    return re.compile(
        "|".join(
            p if p.startswith("^") else rf"\b(?:{p})\b" if not p.endswith("$") else rf"\b(?:{p})"
            for p in patterns
        )
    )


@lru_cache(maxsize=64)
def pattern(*path: str) -> re.Pattern[str]:
    """One list of `wishing.toml` as a regular expression."""
    found: object = wishing()
    for name in path:
        assert isinstance(found, Mapping)
        found = found[name]
    return any_of(found)


@lru_cache(maxsize=1)
def idioms() -> re.Pattern[str]:
    """The sayings of `idioms.txt`, in which no word speaks of a wish."""
    lines = [line for line in data("idioms.txt").splitlines() if line and not line.startswith("#")]
    return any_of([re.escape(fold(line)) for line in lines])


def way_of(text: str) -> Way:
    """Which way a text means its wish."""
    if is_way("brings", text):
        return "brings"
    return "used_to" if is_way("used_to", text) else "likes"


def is_way(way: Way, text: str) -> bool:
    """Whether a part of a sentence means its wish this way."""
    return bool(pattern("ways", way).search(text))
