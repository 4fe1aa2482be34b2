"""A check-in: about which visit it asks, what it is called among planned moments, and when it comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.conversation.effects import CancelDue, Effect, PlanDue
from bot.conversation.flow import Here, Settles
from bot.conversation.memory import CHECKINS, Memory
from bot.conversation.state import Spot
from bot.flows.company import times
from knowledge.catalogue.activity import Activity
from knowledge.texts.quiet import by_day

AFTER, TWO, SIX, BACK = times.AFTER, "checkin.two", "checkin.six", "checkin.back"
"""The moments that ask: once a visit is over, after two and six weeks, and on a day somebody asked for."""
AGAIN, LAST = "checkin.again", "checkin.last"
"""The moments that come where nobody answered: the question once more, and a last message."""
SILENT = "checkin.silent"
"""The moment at which two check-ins in a row have had no answer; nothing is said then."""

ASKING = ("went", "still", "back")
"""The steps that ask what a moment asks."""

TWO_WEEKS, SIX_WEEKS = timedelta(weeks=2), timedelta(weeks=6)
ONCE_MORE = timedelta(days=3)
"""How long an unanswered question waits before it is asked once more."""
SILENT_AFTER = timedelta(days=3)
"""How long the second of two questions waits before its silence counts."""
NO_MORE = timedelta(days=7)
"""How long after that the last message comes."""
TOO_LATE = {AFTER: timedelta(weeks=3), TWO: SIX_WEEKS}
"""How long after a visit a question makes no sense any more, because a pause or a human's turn held it up."""

MOST_PLANNED = 8
"""How many visits to come are held; the newest are kept."""


@dataclass(frozen=True)
class Checkin:
    """Which visit is asked about, and by which moment."""

    activity: str = ""
    at: datetime | None = None
    kind: str = AFTER
    among: tuple[str, ...] = ()
    """Visits of which one was told of, where it is asked which."""
    told: str = ""
    """What was told of it, by our own word for it."""
    how: str = ""
    """How it was, where that was told as well."""

    @property
    def about(self) -> str:
        """The visit as planned moments name it."""
        return times.about(self.activity, self.at) if self.at else self.activity

    @property
    def name(self) -> str:
        """The question itself as the moments name it that come where nobody answers."""
        return f"{self.kind} {self.about}"


def of_visit(kind: str, about: str) -> Checkin:
    """The check-in of a kind of moment about a visit; raises ValueError where it names none."""
    activity, at = times.of(about)
    return Checkin(activity, at, kind)


def of_name(name: str) -> Checkin:
    """The check-in that was not answered; raises ValueError where it names none."""
    kind, _, about = name.partition(" ")
    return of_visit(kind, about)


def activity_of(data: Checkin, here: Here) -> Activity | None:
    """What was visited, while the catalogue knows it."""
    return here.knowledge.catalogue.activities.get(data.activity)


def may(memory: Memory) -> bool:
    """Whether the person wants to be asked."""
    return memory.consent.get(CHECKINS) is True


def answered(data: Checkin, here: Here) -> tuple[Memory, tuple[Effect, ...]]:
    """An answer clears what it answers: it is not asked again."""
    left = {name: count for name, count in here.memory.asked_how.items() if name != data.name}
    clears = (CancelDue(AGAIN, data.name), CancelDue(LAST, data.name), CancelDue(SILENT))
    planned = tuple(about for about in here.memory.planned if about != data.about)
    return replace(here.memory, planned=planned, asked_how=left, unanswered=()), clears


def asked_no_more(name: str = "") -> Settles:
    """What is left of the questions of check-ins once one of this name is over; once all are, without a name."""

    def left(spot: Spot) -> Spot | None:
        if spot.flow != "checkins" or spot.step not in ASKING:
            return spot
        at = datetime.fromisoformat(spot.data["at"]) if spot.data.get("at") else None
        asked = Checkin(spot.data.get("activity", ""), at, spot.data.get("kind", AFTER))
        return None if name in ("", asked.name) else spot

    return left


def planning(data: Checkin, memory: Memory, now: datetime) -> Memory:
    """One more visit to come; those of which it is too late to ask are let go of."""
    held = [about for about in memory.planned if times.of(about)[1] + TOO_LATE[AFTER] > now]
    return replace(memory, planned=tuple(dict.fromkeys((*held, data.about)))[-MOST_PLANNED:])


def come_back(data: Checkin, wait: timedelta, here: Here) -> PlanDue:
    """Ask on a later day whether the person still wants to go."""
    return PlanDue(BACK, data.about, by_day(here.now + wait))


def later_on(data: Checkin) -> tuple[PlanDue, ...]:
    """After two and six weeks: whether somebody still goes."""
    if data.at is None:
        return ()
    return (
        PlanDue(TWO, data.about, by_day(times.over(data.at) + TWO_WEEKS)),
        PlanDue(SIX, data.about, by_day(times.over(data.at) + SIX_WEEKS)),
    )
