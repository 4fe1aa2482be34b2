"""What must happen later, and what need not any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class PlanDue:
    """Let a FellDue event happen at a moment (aware); the same kind and about is planned once and moves."""

    kind: str
    about: str
    at: datetime


@dataclass(frozen=True)
class CancelDue:
    """Take back what was planned: one about, or all of a kind where `about` is empty, or all where both are."""

    kind: str = ""
    about: str = ""


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
