"""The city this process serves: one folder holds all that differs from one city to the next."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

VARIABLE = "VOORDEUR_CITY"
"""The setting that names the folder of another city."""
SHIPPED = Path(__file__).parent / "shipped"
NEEDED = (
    "city.toml", "network.toml", "helplines.toml", "school_holidays.toml",
    "city.csv", "postcodes.csv", "outside.csv",
)  # fmt: skip
"""Files without which a city cannot be served; `streets.csv` and `sample` may be missing."""


@dataclass(frozen=True)
class City:
    """What the city is called, and what only looks like a place of it."""

    name: str
    examples: tuple[str, ...]
    """Places everybody knows, to name where it is asked; the first one is not a postcode."""
    also: tuple[str, ...] = ()
    villages: tuple[str, ...] = ()
    """What an address in it may have for a town, besides its name."""
    nowhere: tuple[str, ...] = ()
    lookalikes: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str], ...] = ()
    """Streets that are in no list: how they end, and the wijk they lie in."""
    not_streets: frozenset[str] = frozenset()

    @classmethod
    def load(cls) -> City:
        """Read the city that is served."""
        return _served()

    @property
    def names(self) -> tuple[str, ...]:
        """All that means the whole city."""
        return (self.name, *self.also)


@cache
def folder() -> Path:
    """Where the files of the city stand that is served."""
    chosen = os.environ.get(VARIABLE)
    return Path(chosen) if chosen else SHIPPED


def lacking(of: Path) -> tuple[str, ...]:
    """The files a folder of a city needs and does not have."""
    return tuple(name for name in NEEDED if not (of / name).is_file())


def text(name: str) -> str:
    """One file of the city; nothing where it has none of that name."""
    path = folder() / name
    return path.read_text("utf-8") if path.is_file() else ""


@cache
def _served() -> City:
    return read(text("city.toml"))


def read(about: str) -> City:
    """Make a city of TOML text; raises ValueError where something is missing or has another name."""
    given = tomllib.loads(about)
    known = {"name", "examples", "also", "villages", "nowhere", "lookalikes", "streets"}
    if unknown := given.keys() - known:
        raise ValueError(f"city.toml: nobody reads '{min(unknown)}'; known are {', '.join(sorted(known))}")
    if missing := [name for name in ("name", "examples") if not given.get(name)]:
        raise ValueError(f"city.toml: '{missing[0]}' is missing")
    streets: Mapping[str, dict[str, str]] = given.get("streets", {})
    return City(
        name=given["name"],
        examples=tuple(given["examples"]),
        also=tuple(given.get("also", ())),
        villages=tuple(given.get("villages", ())),
        nowhere=tuple(given.get("nowhere", ())),
        lookalikes=frozenset(given.get("lookalikes", ())),
        endings=tuple(streets.get("endings", {}).items()),
        not_streets=frozenset(streets.get("not_streets", ())),
    )
