"""Trouble a test can order for the coming calls of a method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Flood:
    """429: too many requests. A message to the same chat before these seconds are over is a fault."""

    seconds: int = 1


@dataclass(frozen=True)
class Fails:
    """An error in Telegram's own JSON, with nothing done."""

    code: int
    description: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """An error page of something that stands before Telegram; not JSON, and nothing done."""

    code: int = 502
    body: str = "<html>Bad Gateway</html>"


@dataclass(frozen=True)
class Drops:
    """It is done, but the connection breaks in the middle of the answer."""


@dataclass(frozen=True)
class Stalls:
    """It is done, but the answer comes so many seconds later."""

    seconds: float


Trouble = Flood | Fails | Page | Drops | Stalls
