"""Bringing danger before people of the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class RaiseIncident:
    """Somebody may be in danger: which kind, about whom, how urgent, and what said so; never what was written.

    `asked` where the person asks for a human themselves. The one that is open already is told of again.
    """

    kind: str
    who: str
    urgency: str
    rules: tuple[str, ...] = ()
    wijk: str = ""
    asked: bool = False


@dataclass(frozen=True)
class MarkIncident:
    """Somebody of the network says whether there was something: "right" or "wrong"; for the rules, without words."""

    number: int
    mark: str


@dataclass(frozen=True)
class MarkMissed:
    """Somebody of the network says that danger of a kind was not heard; of whom it was, nothing is kept."""

    kind: str


@dataclass(frozen=True)
class RemindOfDrill:
    """The moment has come to look whether a drill held in the last month; this coordinator is told where none did."""


@dataclass(frozen=True)
class FollowUp:
    """The day after has come: somebody of the network is asked whether the bot may write."""


@dataclass(frozen=True)
class TellSilence:
    """Two check-ins since a moment (aware) had no answer: a human looks, where somebody was in danger before it."""

    since: datetime
    note: str
    wijk: str = ""


@dataclass(frozen=True)
class ApproveFollowUp:
    """Somebody of the network says that the bot may write."""

    number: int


TroubleEffect = (
    RaiseIncident | MarkIncident | MarkMissed | RemindOfDrill | FollowUp | TellSilence | ApproveFollowUp
)
