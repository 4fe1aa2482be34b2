"""Going to an activity on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class PlanVisit:
    """The person means to go to an activity at a moment (aware)."""

    activity: str
    at: datetime


@dataclass(frozen=True)
class CancelVisit:
    """The person will not go after all."""

    activity: str


@dataclass(frozen=True)
class TellVisit:
    """What became of a visit, in a word of our own; what is known of it afterwards is written beside it."""

    activity: str
    at: datetime
    outcome: str


GoingEffect = PlanVisit | CancelVisit | TellVisit
