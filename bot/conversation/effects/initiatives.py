"""What residents bring in, and what the network says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Decision = Literal["approve", "ask", "decline"]


@dataclass(frozen=True)
class BringIn:
    """A resident brings in an activity, in their own words, for somebody of the network to look at."""

    title: str
    when: str
    place: str
    whom: str
    contact: str
    wijk: str


@dataclass(frozen=True)
class DecideInitiative:
    """Somebody of the network approves, asks something, or declines, with words for the resident."""

    initiative: int
    decision: Decision
    text: str = ""


@dataclass(frozen=True)
class AnswerInitiative:
    """The resident answers what was asked about what they brought in."""

    initiative: int
    text: str


@dataclass(frozen=True)
class ShowInitiatives:
    """Bring what waits to be looked at, to somebody who may."""


InitiativesEffect = BringIn | DecideInitiative | AnswerInitiative | ShowInitiatives
