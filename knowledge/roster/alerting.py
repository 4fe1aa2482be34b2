"""How people of the network are alerted, by kind: how urgent, and when it is said again or to the next."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Kind:
    """One kind of alert; without `again` nothing is said again before somebody decides so."""

    urgency: int
    again: timedelta | None
    times: int
    only_at_work: bool = False
    """Whether only who is at work at this moment is told."""


@cache
def kinds() -> Mapping[str, Kind]:
    """Read all kinds; raises KeyError or TypeError where the file is wrong."""
    given = tomllib.loads(files(__package__).joinpath("alerts.toml").read_text("utf-8"))
    return {name: _kind(**entry) for name, entry in given.items()}


def _kind(urgency: int, again_minutes: int, times: int, only_at_work: bool = False) -> Kind:
    again = timedelta(minutes=again_minutes) if again_minutes else None
    return Kind(urgency, again, times, only_at_work)
