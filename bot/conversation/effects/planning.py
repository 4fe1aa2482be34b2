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
class HearAgain:
    """Let events that rested while a human had the floor come again, in order; each as JSON."""

    events: tuple[str, ...]


PlanningEffect = PlanDue | CancelDue | HearAgain
