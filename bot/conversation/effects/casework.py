"""A resident asks a human of the network, talks with them, and leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class OpenCase:
    """Ask a human: `note` is what the person wants passed on, `answer_by` the promise (aware) that `owner` keeps.

    `owner_id` is who that is on the roster, 0 for the desk; `wishes` is what else they agreed to pass on.
    """

    reason: str
    note: str
    reach: str
    wijk: str
    owner: str
    answer_by: datetime
    owner_id: int = 0
    wishes: str = ""


def of_failed_turn(now: datetime, wijk: str = "") -> OpenCase:
    """Ask a human to look at a turn that failed; whoever is on duty has it, and nothing of it is told."""
    return OpenCase("turn-failed", "", "", wijk, "", now + timedelta(days=1))


@dataclass(frozen=True)
class AddToCase:
    """Add what the person said to the case that is open."""

    note: str


@dataclass(frozen=True)
class RelayToHuman:
    """Pass on what the person wrote, or that they sent what cannot be passed on, to who has their case."""

    text: str = ""
    what: str = ""


@dataclass(frozen=True)
class CaseOverdue:
    """The promise to the person has come due: where nobody answered, the next one promises."""


@dataclass(frozen=True)
class LeaveCase:
    """The person does not talk to a human any more: "stopped" closes the case, "quiet" and "computer" do not."""

    why: str


@dataclass(frozen=True)
class AnswerHandOver:
    """The person's own yes or no to being handed over; without `asked` it could not be asked now."""

    agreed: bool
    asked: bool = True


CaseworkEffect = OpenCase | AddToCase | RelayToHuman | CaseOverdue | LeaveCase | AnswerHandOver
