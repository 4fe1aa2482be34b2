"""How far an activity is."""

from __future__ import annotations

from math import cos, hypot, radians

from knowledge.catalogue.activity import Venue
from knowledge.places.values import Place

_METRES_PER_DEGREE = 111_195.0
_EAST = cos(radians(52.09))
"""How much shorter a degree of longitude is at the latitude of the city."""


def metres(place: Place | None, venue: Venue) -> float | None:
    """Metres in a straight line, on a flat city; None where one of the two has no point."""
    if place is None or venue.lat is None or venue.lon is None:
        return None
    return _METRES_PER_DEGREE * hypot(place.lat - venue.lat, (place.lon - venue.lon) * _EAST)
