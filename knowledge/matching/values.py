"""What is asked of the catalogue, and what it answers: values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from knowledge.catalogue.activity import Activity
from knowledge.places.values import Place
from knowledge.wishes.values import Chance, Needs, Wish

ReasonKind = Literal[
    "likes",
    "used_to",
    "brings",
    "told",
    "words",
    "wider",
    "near",
    "same_wijk",
    "free",
    "cheap",
    "step_free",
    "daytime",
    "evening",
    "weekend",
    "weekdays",
    "small_group",
    "language",
    "women_only",
    "men_only",
    "transport",
    "soon",
]


@dataclass(frozen=True)
class Reason:
    """One true reason for a suggestion; `value` is the kind of wish, the words or the language it is about."""

    kind: ReasonKind
    value: str = ""


CautionKind = Literal["unknown", "unchecked", "doubted"]


@dataclass(frozen=True)
class Caution:
    """What somebody should hear with a suggestion, because it is not certain.

    "unknown": nobody knows whether a need that was asked for is met; `value` is that need, named as its reason
    ("free", "language"). "unchecked": nobody asked the organiser whether it still holds for `months` whole
    months, or ever where these are None. "doubted": somebody said that it is closed, moved or gone.
    """

    kind: CautionKind
    value: str = ""
    months: int | None = None


@dataclass(frozen=True)
class Asked:
    """What a person asks for."""

    wishes: tuple[Wish, ...] = ()
    unwanted: tuple[str, ...] = ()
    needs: Needs = Needs()
    place: Place | None = None
    words: str = ""
    """The person's own words of this message, for names and titles no kind covers; may be empty."""
    leave_out: frozenset[str] = field(default_factory=frozenset)
    """Ids of activities shown or refused before."""
    chances: tuple[Chance, ...] = ()
    """Kinds with how likely they are meant, the likeliest first, where that is not plain; the wishes are among them."""
    said: str = ""
    """What the person wrote, where it is at hand: of activities that fit as well, those that use its words come first."""
    top: int = 3
    speaks: str = "nl"
    """ISO 639-1 code of the language the person writes in."""


@dataclass(frozen=True)
class Suggestion:
    """An activity that fits, its reasons (best first) and the next time it is held (aware, Europe/Amsterdam).

    `cautions` are what is not certain about it; empty where nothing is doubtful.
    """

    activity: Activity
    score: float
    reasons: tuple[Reason, ...]
    next: datetime | None = None
    cautions: tuple[Caution, ...] = ()
