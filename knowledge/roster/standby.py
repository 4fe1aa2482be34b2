"""Who of the network is at work at this very moment, in the order in which they are told of danger."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from knowledge.catalogue.holidays import is_public_holiday
from knowledge.network.network import Network
from knowledge.roster.duty import DESK, Duty
from knowledge.roster.roster import Roster
from knowledge.texts.dates import CITY_TIME


def at_work(wijk: str, now: datetime, roster: Roster, network: Network) -> tuple[int, ...]:
    """Who works now (aware): ambassadors of the wijk, their deputies, those of the whole city, then coordinators.

    Where the wijk is not known every ambassador may take it; those of one wijk come last.
    """
    working = (person for person in _in_order(wijk, roster) if works(person, now, roster, network))
    return tuple(dict.fromkeys(working))


def who_is_there(wijk: str, now: datetime, passed: Collection[int], roster: Roster, network: Network) -> Duty:
    """Whose turn it is to be told of danger, once those in `passed` did not answer: one at a time, then the desk."""
    free = (person for person in at_work(wijk, now, roster, network) if person not in passed)
    person = next(free, DESK)
    return Duty(person, roster.name_of(person), now)


def works(person: int, now: datetime, roster: Roster, network: Network) -> bool:
    """Whether somebody is at work at a moment; hours of their own count, else those of the desk."""
    local = now.astimezone(CITY_TIME)
    if (
        is_public_holiday(local.date())
        or not roster.listens(person)
        or not roster.here_on(person, local.date())
    ):
        return False
    one = roster.ambassadors.get(person)
    hours = ((one.hours if one else None) or network.hours).get(local.isoweekday())
    return hours is not None and hours[0] <= local.time() < hours[1]


def _in_order(wijk: str, roster: Roster) -> Iterator[int]:
    everybody = roster.ambassadors_of(wijk)
    yield from _with_deputies((p for p in everybody if roster.ambassadors[p].wijken), roster)
    yield from _with_deputies((p for p in everybody if not roster.ambassadors[p].wijken), roster)
    yield from sorted(roster.coordinators)
    if not wijk:
        yield from sorted(roster.ambassadors)


def _with_deputies(people: Iterable[int], roster: Roster) -> Iterator[int]:
    found = tuple(people)
    yield from found
    yield from (roster.ambassadors[p].deputy for p in found if roster.ambassadors[p].deputy)
