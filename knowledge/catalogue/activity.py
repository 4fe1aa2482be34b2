"""An activity that exists, as the catalogue knows it: values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Venue:
    """Where it is: a public place, with its point in WGS 84 degrees where that is known."""

    name: str
    wijk: str
    address: str = ""
    postcode: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True)
class Recurrence:
    """When it is, in wall time of Europe/Amsterdam.

    `rules` are iCalendar RRULE values without DTSTART ("FREQ=WEEKLY;BYDAY=TU"); no rule and no extra date
    means that the times are not known. `except_on` names the holidays it skips: "school" and "public";
    they and `months` hold for the rules, while an `extra` day is always meant.
    """

    rules: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    starts: time | None = None
    ends: time | None = None
    extra: tuple[date, ...] = ()
    without: tuple[date, ...] = ()
    except_on: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    """Only in these months (a season); empty is the whole year."""
    said: str = ""
    """How the organiser says it: "elke dinsdag 10.00-12.00 uur"."""
    also: tuple[Recurrence, ...] = ()
    """Days with hours of their own: "di 10-12, do 13.30-16"."""


@dataclass(frozen=True)
class Cost:
    """What it costs each time in euro cents; None is not known."""

    cents: int | None = None
    upas: bool = False
    said: str = ""


@dataclass(frozen=True)
class Access:
    """How easy it is to get in; None is not known."""

    step_free: bool | None = None
    toilet: bool | None = None
    ring_loop: bool | None = None
    """For hearing aids."""
    transport: bool | None = None
    """Whether the organiser arranges transport."""
    said: str = ""


@dataclass(frozen=True)
class Contact:
    """How to reach the organiser; only what residents may see stands here."""

    name: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True)
class Activity:
    """Something to go to, that exists already."""

    id: str
    title: str
    description: str
    organiser: str
    venue: Venue
    recurrence: Recurrence = Recurrence()
    cost: Cost = Cost()
    access: Access = Access()
    contact: Contact = Contact()
    staff_contact: Contact = Contact()
    """How ambassadors reach the organiser: private numbers are never shown to residents."""
    kinds: tuple[str, ...] = ()
    """Kinds of wishes it meets, as the organiser or an ambassador named them; matching derives the rest."""
    tags: tuple[str, ...] = ()
    """Free words of the organiser's own."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes of what is spoken there; empty is not known."""
    for_whom: str = ""
    women_only: bool = False
    men_only: bool = False
    min_age: int | None = None
    max_age: int | None = None
    group_size: int | None = None
    roles: tuple[str, ...] = ()
    """Roles it asks help for: "kok", "gastvrouw", "iemand die kan repareren"."""
    join: str = ""
    """How to join: "gewoon binnenlopen", "van tevoren bellen"."""
    source: str = ""
    verified_on: date | None = None
    verified_by: str = ""
    doubted_on: date | None = None
    """When somebody said it is closed, moved or gone; None once somebody checked it after that."""
    sample: bool = False
    retired: bool = False
