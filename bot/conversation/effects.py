"""What must happen because of a turn: rows to write, in the same transaction as the turn itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class OpenCase:
    """Ask a human: `note` is what the person wants passed on, `answer_by` the promise (aware) that `owner` keeps."""

    reason: str
    note: str
    reach: str
    wijk: str
    owner: str
    answer_by: datetime


@dataclass(frozen=True)
class AddToCase:
    """Add what the person said to the case that is open."""

    note: str


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
class RecordConsent:
    """Keep the proof of a yes or no: for which purpose, to which version of the words, in which language."""

    purpose: str
    granted: bool
    wording: str
    language: str


@dataclass(frozen=True)
class KeepUnmetWish:
    """Keep a wish nothing exists for yet, with consent: kinds, the words where no kind fits, and the wijk."""

    kinds: tuple[str, ...]
    words: tuple[str, ...]
    wijk: str


@dataclass(frozen=True)
class PlanVisit:
    """The person means to go to an activity at a moment (aware)."""

    activity: str
    at: datetime


@dataclass(frozen=True)
class CancelVisit:
    """The person will not go after all."""

    activity: str


Effect = OpenCase | AddToCase | PlanDue | CancelDue | RecordConsent | KeepUnmetWish | PlanVisit | CancelVisit
