"""Asking a human of the network."""

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
