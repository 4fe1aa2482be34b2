"""Asking a human of the network, and what humans do with what they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from knowledge.roster.members import Away


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


@dataclass(frozen=True)
class HearAgain:
    """Let events that rested while a human had the floor come again, in order; each as JSON."""

    events: tuple[str, ...]


@dataclass(frozen=True)
class AlertAgain:
    """The moment has come to say an alert again, or to the next."""

    alert: int


@dataclass(frozen=True)
class TakeAlert:
    """Somebody of the network takes upon them what they were alerted to."""

    alert: int


@dataclass(frozen=True)
class ShowCases:
    """Bring a list of cases: "open" to take, "mine", or "all"."""

    which: str


@dataclass(frozen=True)
class ShowCase:
    """Bring one case with everything told; it is kept who looked. `take` where they want to have it."""

    number: int
    take: bool = False


@dataclass(frozen=True)
class AnswerCase:
    """Say something to the resident of a case, as a human."""

    number: int
    text: str


@dataclass(frozen=True)
class NoteCase:
    """Put a note beside a case; the resident does not see it in the talk."""

    number: int
    text: str


@dataclass(frozen=True)
class CloseCase:
    """Close a case with its outcome."""

    number: int
    outcome: str


@dataclass(frozen=True)
class ProposeHandOver:
    """Ask the resident whether another may take over: a person of the network (0 for somebody outside it), and why."""

    number: int
    person: int
    to: str
    reason: str


@dataclass(frozen=True)
class BeSilent:
    """Somebody of the network hears nothing any more, said stop or cannot be reached; or does again."""

    silent: bool


@dataclass(frozen=True)
class BeAway:
    """Somebody of the network is away on these days, and who answers meanwhile; no days: they are back."""

    away: tuple[Away, ...]
    deputy: int = 0
