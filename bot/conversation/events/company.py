"""What happens to a visit somebody goes along on, as each of the two hears of it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from bot.conversation.events.base import Event


class Appointment(msgspec.Struct, frozen=True, omit_defaults=True):
    """A visit as one side knows it; `name` is the other's first name, only once both said yes."""

    activity: str
    at: datetime
    visit: int = 0
    """0 where the person goes by themselves."""
    side: Literal["resident", "buddy"] = "resident"
    name: str = ""
    by: datetime | None = None
    """Until when something is looked for or waited for."""
    offer: int = 0
    languages: tuple[str, ...] = ()
    """What the buddy speaks."""
    shared: tuple[str, ...] = ()
    """Kinds of things both like."""
    times: int = 0
    """How often somebody went along with this resident to this activity."""


class VisitNews(Event, frozen=True):
    """Something happened to a visit: `what`, as the states of a visit call it."""

    what: str
    about: Appointment


class VisitAlert(VisitNews, frozen=True):
    """News of a visit that cannot wait until a human gives the floor back: somebody would stand at a door for nothing."""


class VisitDoubted(Event, frozen=True):
    """Who runs an activity says that something is wrong with it (`why`), and somebody has an appointment there."""

    why: str
    about: Appointment


class Appointments(Event, frozen=True):
    """What a person has agreed, soonest first."""

    found: tuple[Appointment, ...] = ()


class Paused(Event, frozen=True):
    """A buddy's offers were paused, or begin again."""

    pausing: bool
