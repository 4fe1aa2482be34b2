"""The period that a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Period:
    """From one moment up to another (aware), and the moment of asking."""

    first: datetime
    last: datetime
    now: datetime
