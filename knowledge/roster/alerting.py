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
    later: timedelta | None = None
    """After how long it is said again once everybody was told."""


@cache
def kinds() -> Mapping[str, Kind]:
    """Read all kinds; raises KeyError or TypeError where the file is wrong."""
    given = tomllib.loads(files(__package__).joinpath("alerts.toml").read_text("utf-8"))
    return {name: _kind(**entry) for name, entry in given.items()}


def _kind(
    urgency: int, again_minutes: int, times: int, only_at_work: bool = False, later_minutes: int = 0
) -> Kind:
    again, later = (timedelta(minutes=one) if one else None for one in (again_minutes, later_minutes))
    return Kind(urgency, again, times, only_at_work, later or again)
