"""A visit somebody may go along on, what can happen to it, and what people are told of it: values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["wished", "offered", "accepted", "confirmed", "again", "stands", "over", "off"]
Side = Literal["resident", "buddy"]
Choice = Literal["agreed", "yes", "other", "no"]
"""What a resident says of a buddy: agreed is a yes to which a name may still be added, yes is passed on at once."""
Look = Literal["", "first", "more", "anew", "other"]
"""Why to look for buddies: not at all, for the first time, nobody yet, one fell out, the resident wants another."""

INTRODUCED: tuple[State, ...] = ("confirmed", "again", "stands")
"""The states in which both said yes and know each other's first names."""


@dataclass(frozen=True)
class Offer:
    """A buddy who was asked: open, yes, no, late or withdrawn.

    `apart` where they are not to be put together with this resident again.
    """

    buddy: int
    answer_by: datetime
    state: str = "open"
    apart: bool = False
    id: int = 0


@dataclass(frozen=True)
class Visit:
    """A visit somebody may go along on; `due` is the one moment at which something must have happened."""

    id: int
    resident: int
    at: datetime
    find_by: datetime
    state: State = "wished"
    buddy: int = 0
    due: datetime | None = None
    resident_sure: bool = False
    buddy_sure: bool = False
    offers: tuple[Offer, ...] = ()

    @property
    def offer(self) -> int:
        """The number of the offer that was said yes to; 0 where nobody goes along."""
        return next((one.id for one in self.offers if one.buddy == self.buddy), 0)


@dataclass(frozen=True)
class Found:
    """These buddies suit, best first; they were looked for because of `look`."""

    buddies: tuple[int, ...]
    look: Look = "first"


@dataclass(frozen=True)
class Answered:
    """A buddy answered an offer; `able` where they may go along at this moment."""

    buddy: int
    yes: bool
    able: bool = True


@dataclass(frozen=True)
class Chosen:
    """The resident answered whether this buddy may come along."""

    answer: Choice
    offer: int
    """The number of the offer this buddy said yes to: an answer about an earlier buddy is not one about the next."""


@dataclass(frozen=True)
class Sure:
    """Somebody says the day before that they will be there."""

    side: Side


@dataclass(frozen=True)
class Cannot:
    """Somebody cannot come. `silent` where they are to hear nothing: they said stop, or have no role any more."""

    side: Side
    silent: bool = False


@dataclass(frozen=True)
class CalledOff:
    """The activity is not held."""


@dataclass(frozen=True)
class NotSeen:
    """Somebody is there and sees nobody."""

    side: Side


@dataclass(frozen=True)
class Passed:
    """The moment `due` has come; `able` where the buddy may still go along."""

    able: bool = True


Deed = Found | Answered | Chosen | Sure | Cannot | CalledOff | NotSeen | Passed


@dataclass(frozen=True)
class Tell:
    """What one person is told; `named` where the other's first name may be in it."""

    person: int
    side: Side
    what: str
    named: bool = False


@dataclass(frozen=True)
class Moved:
    """The visit afterwards, who is told what, and whom to look for now."""

    visit: Visit
    tell: tuple[Tell, ...] = ()
    look: Look = ""


CANNOT_WAIT = frozenset(
    {
        "left",
        "left_unanswered",
        "neither",
        "called_off",
        "off",
        "missed",
        "off_unanswered",
        "not_seen",
        "not_seen_told",
    }
)
"""What is told even while a human has the floor: otherwise somebody stands at a door for nothing."""
