"""Speaking for somebody else: asking them, their answer, and what they let others hear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MakeDraft:
    """Keep what was told of somebody for two weeks, and make the link and the code by which they can be asked."""

    relation: str
    name: str
    made_by_name: str
    wijk: str
    wishes: tuple[str, ...]


@dataclass(frozen=True)
class AnswerDraft:
    """The person a draft is about says yes or no.

    On the telephone `heard_by` names the ambassador who heard it, who goes on with `note` before `answer_by` (aware);
    `wording` is the version of the words that were read out.
    """

    draft: int
    yes: bool
    heard_by: str = ""
    note: str = ""
    answer_by: datetime | None = None
    wording: str = ""


@dataclass(frozen=True)
class WithdrawDrafts:
    """Who told of somebody wants it to be gone before it was answered."""

    drafts: tuple[int, ...]


@dataclass(frozen=True)
class DropDraft:
    """A draft has become too old."""

    draft: int


@dataclass(frozen=True)
class AllowTopic:
    """Let the other end of a tie hear of a topic from now on, or no longer."""

    tie: int
    topic: str
    allowed: bool


@dataclass(frozen=True)
class EndTie:
    """Let the other end of a tie hear nothing any more."""

    tie: int


BehalfEffect = MakeDraft | AnswerDraft | DropDraft | WithdrawDrafts | AllowTopic | EndTie
