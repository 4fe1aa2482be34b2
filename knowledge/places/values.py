"""Where somebody is, as far as the bot needs to know: values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A wijk, buurt, everyday name or postcode area of the city, with a point to measure from (WGS 84 degrees)."""

    name: str
    wijk: str
    lat: float
    lon: float


@dataclass(frozen=True)
class Somewhere:
    """The one place that was meant."""

    place: Place


@dataclass(frozen=True)
class Either:
    """Two or more places that are as likely as each other."""

    places: tuple[Place, ...]


@dataclass(frozen=True)
class Outside:
    """A place that is not in the city."""

    name: str


@dataclass(frozen=True)
class PostBox:
    """A postcode at which nobody lives."""

    code: str


@dataclass(frozen=True)
class Nowhere:
    """No place was heard."""


Heard = Somewhere | Either | Outside | PostBox | Nowhere
