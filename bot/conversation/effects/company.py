"""Going along on a visit: what residents and buddies say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from knowledge.roster.members import Gender


@dataclass(frozen=True)
class WishCompany:
    """Look for somebody who goes along to an activity at a moment (aware), and what matters about them."""

    activity: str
    at: datetime
    wijk: str
    """Where the activity is."""
    languages: tuple[str, ...]
    gender: Gender = ""
    own: Gender = ""
    wishes: tuple[str, ...] = ()
    like: int = 0
    """The visit whose buddy is asked first; 0 for no earlier one."""


@dataclass(frozen=True)
class AnswerOffer:
    """A buddy says whether they go along."""

    visit: int
    yes: bool


@dataclass(frozen=True)
class ChooseBuddy:
    """The resident says whether the buddy of this offer may come along; `name` is what they may be called.

    "agreed" is a yes that waits a little for the name.
    """

    visit: int
    offer: int
    answer: Literal["agreed", "yes", "other", "no"]
    name: str = ""


@dataclass(frozen=True)
class BeSure:
    """Somebody says the day before that they will be there."""

    visit: int


@dataclass(frozen=True)
class CannotCome:
    """Somebody cannot come after all."""

    visit: int


@dataclass(frozen=True)
class VisitOff:
    """The activity of a visit turned out not to be held."""

    visit: int


@dataclass(frozen=True)
class SeeNobody:
    """Somebody is at the activity and sees nobody they were to meet."""


@dataclass(frozen=True)
class VisitDue:
    """The moment of a visit has come at which something must have happened."""

    visit: int


@dataclass(frozen=True)
class Debrief:
    """One of the two tells how it went; `apart` where they had better not be put together again.

    What a buddy says is kept; of a resident only that they would rather go with somebody else.
    """

    visit: int
    outcome: str
    apart: bool = False


@dataclass(frozen=True)
class ListVisits:
    """Look up what this person has agreed; it comes back as an event."""


@dataclass(frozen=True)
class PauseOffers:
    """A buddy wants no offers for a while, or wants them again."""

    pausing: bool


CompanyEffect = (
    WishCompany
    | AnswerOffer
    | ChooseBuddy
    | BeSure
    | CannotCome
    | VisitOff
    | SeeNobody
    | VisitDue
    | Debrief
    | ListVisits
    | PauseOffers
)
