"""What is known of each member of the network, by the role they have."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

Role = Literal["ambassador", "buddy", "coordinator", "organiser"]
Gender = Literal["", "woman", "man"]

LONGEST_NAME = 64


def _named(name: str) -> None:
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise ValueError(f"a name is one line of 1 to {LONGEST_NAME} characters")


@dataclass(frozen=True)
class Away:
    """Days on which a member is not there, the first and the last included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"an absence ends before it begins: {self.first} to {self.last}")

    def covers(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Ambassador:
    """A professional who answers for one or more wijken."""

    name: str
    organisation: str = ""
    wijken: tuple[str, ...] = ()
    """Names of wijken; none means the whole city."""
    hours: dict[int, tuple[time, time]] = field(default_factory=dict)
    """Working hours by ISO weekday, in wall time of Europe/Amsterdam; none means those of the desk."""
    away: tuple[Away, ...] = ()
    deputy: int = 0
    """The person who answers when this one does not; 0 where there is none."""
    listens: bool = True
    """False from a stop, or from when they cannot be reached, until they write again."""

    def __post_init__(self) -> None:
        _named(self.name)


@dataclass(frozen=True)
class Buddy:
    """A volunteer who goes along the first time."""

    name: str
    wijken: tuple[str, ...] = ()
    """In reach: names of wijken; none means the whole city."""
    languages: tuple[str, ...] = ("nl",)
    """ISO 639-1 codes."""
    wishes: tuple[str, ...] = ()
    """Kinds of things they like themselves (`knowledge/wishes/kinds`)."""
    gender: Gender = ""
    only: Gender = ""
    """Whom they go along with, where that matters to them."""
    parts: tuple[str, ...] = ()
    """When they can: "1-morning" to "7-evening" (ISO weekday; morning, afternoon, evening); none means any time."""
    vog_seen: date | None = None
    """When somebody of the network saw their certificate of conduct (VOG); no copy is kept."""
    trained: date | None = None
    agreed: date | None = None
    """When they signed the code of conduct."""
    at_once: int = 1
    """How many people they go along with at a time."""
    away: tuple[Away, ...] = ()
    willing: bool = True
    """False while they pause."""

    def __post_init__(self) -> None:
        _named(self.name)
        if self.at_once < 1:
            raise ValueError("a buddy goes along with at least one person at a time")


@dataclass(frozen=True)
class Coordinator:
    """Keeps ambassadors, buddies and the catalogue."""

    name: str
    listens: bool = True

    def __post_init__(self) -> None:
        _named(self.name)


@dataclass(frozen=True)
class Organiser:
    """Runs activities: those of these sources, or with these ids."""

    name: str
    activities: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    listens: bool = True

    def __post_init__(self) -> None:
        _named(self.name)


Member = Ambassador | Buddy | Coordinator | Organiser

MEMBERS: dict[Role, type[Member]] = {
    "ambassador": Ambassador,
    "buddy": Buddy,
    "coordinator": Coordinator,
    "organiser": Organiser,
}
