"""What each person of a soak hears and answers, in the order in which it must come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

Line = tuple[str, tuple[str, ...]]
"""A kind of line the bot begins, and what is answered to it."""

REMINDER: Line = ("reminder", ())

STAYS: tuple[Line, ...] = (("after", ("ja", "goed")), ("still", ("ja",)), ("still", ("ja",)))

SCRIPTS: Mapping[str, tuple[Line, ...]] = {
    "goes on": (REMINDER, *STAYS),
    "never answers": (REMINDER, ("after", ()), ("more", ()), ("last", ())),
    "did not dare": (
        REMINDER,
        ("after", ("nee ik durfde niet", "een ander moment", "1", "ik ga zelf", "ja")),
        REMINDER,
        ("after", ("ja", "goed")),
        ("still", ("stop",)),
    ),
    "was ill": (REMINDER, ("after", ("nee ik was ziek", "over een week")), ("back", ("nee",))),
    "it was closed": (REMINDER, ("after", ("nee het was dicht", "nee"))),
    "pauses": STAYS,
    "stops": (),
    "is erased": (REMINDER, ("after", ())),
}

LATER: Mapping[str, tuple[timedelta, tuple[str, ...]]] = {
    "pauses": (timedelta(days=1), ("pauze", "twee weken")),
    "stops": (timedelta(days=1), ("stop",)),
}
"""What somebody says by themselves, how long after they began."""

KINDS = {
    "Een korte vraag over": "after",
    "Ik vraag het nog één keer": "more",
    "Ik vraag hier niet meer naar": "last",
    "Een korte vraag, zoals afgesproken": "still",
    "U vroeg mij om vandaag": "back",
    "Hier is het berichtje dat u vroeg": "reminder",
}


@dataclass
class Somebody:
    """One person: their script, when they begin, and the kinds of lines they have heard."""

    name: str
    script: str
    begins: datetime
    heard: list[str] = field(default_factory=list)
    erased_at: datetime | None = None


def as_written(one: Somebody) -> bool:
    expected = [kind for kind, _ in SCRIPTS[one.script]]
    if one.script == "is erased":
        return one.heard in (expected, expected[:1])
    return one.heard == expected
