"""Who answers a question, and before when: from the roster and the hours people work, at one moment."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from knowledge.catalogue.holidays import is_public_holiday
from knowledge.network.network import Network
from knowledge.roster.members import Ambassador
from knowledge.roster.roster import Roster
from knowledge.texts.dates import CITY_TIME

FAR = 60
"""Days within which somebody must work again to promise anything."""
DESK = 0
"""The number that stands for the desk of the network, which is nobody in particular."""


@dataclass(frozen=True)
class Duty:
    """Who promises an answer, before when (aware), and who else is asked at the same time."""

    person: int
    name: str
    answer_by: datetime
    beside: tuple[int, ...] = ()

    @property
    def asked(self) -> tuple[int, ...]:
        """Everybody who is asked, the one who promises first; nobody in particular where it is the desk."""
        return (self.person, *self.beside) if self.person else ()


def who_answers(wijk: str, now: datetime, passed: Collection[int], roster: Roster, network: Network) -> Duty:
    """Whose turn it is for a question from a wijk, once those in `passed` did not answer; `now` is aware.

    Those of the wijk come first, then their deputies, then those of the whole city, then the desk.
    """
    for group in _turns(wijk, roster):
        free = [(p, by) for p in group if p not in passed and (by := promise_of(p, now, roster, network))]
        if free:
            (first, by), *beside = free
            return Duty(first, roster.ambassadors[first].name, by, tuple(p for p, _ in beside))
    return Duty(DESK, "", network.answer_by(now))


def promise_of(person: int, now: datetime, roster: Roster, network: Network) -> datetime | None:
    """Before when an ambassador answers what is asked now; None for who is not there on their next working day,
    or hears nothing."""
    one = roster.ambassadors.get(person)
    if one is None or not roster.listens(person) or _absent(one, now, network):
        return None
    day, left = now.astimezone(CITY_TIME).date(), network.working_days
    for _ in range(FAR):
        day += timedelta(days=1)
        hours = _hours(one, day, network)
        left -= hours is not None and not _away(one, day)
        if hours is not None and not left:
            return datetime.combine(day, hours[1], CITY_TIME)
    return None


def may_answer(person: int, wijk: str, roster: Roster) -> bool:
    """Whether somebody may see and take questions from a wijk: its ambassadors, their deputies, coordinators."""
    if person in roster.coordinators:
        return True
    if person not in roster.ambassadors:
        return False
    of_wijk = [p for group in _turns(wijk, roster) for p in group]
    return not wijk or person in of_wijk


def _turns(wijk: str, roster: Roster) -> Iterator[tuple[int, ...]]:
    """Groups of ambassadors in the order in which they are asked."""
    everybody = roster.ambassadors_of(wijk)
    named = tuple(p for p in everybody if roster.ambassadors[p].wijken)
    anywhere = tuple(p for p in everybody if not roster.ambassadors[p].wijken)
    for group in (named, anywhere):
        yield group
        yield tuple(
            dict.fromkeys(roster.ambassadors[p].deputy for p in group if roster.ambassadors[p].deputy)
        )


def _absent(one: Ambassador, now: datetime, network: Network) -> bool:
    """Whether somebody is away on the next day on which they would be at work."""
    local = now.astimezone(CITY_TIME)
    for ahead in range(FAR):
        day = local.date() + timedelta(days=ahead)
        hours = _hours(one, day, network)
        if hours is not None and (ahead or local.time() < hours[1]):
            return _away(one, day)
    return True


def _hours(one: Ambassador, day: date, network: Network) -> tuple[time, time] | None:
    hours = (one.hours or network.hours).get(day.isoweekday())
    return None if is_public_holiday(day) else hours


def _away(one: Ambassador, day: date) -> bool:
    return any(away.covers(day) for away in one.away)
