"""What a human of the network does with a case."""

from __future__ import annotations

from dataclasses import dataclass


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


AnsweringEffect = ShowCases | ShowCase | AnswerCase | NoteCase | CloseCase | ProposeHandOver
