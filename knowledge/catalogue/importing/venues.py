"""Where an activity is held, out of the cells of one row."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from knowledge.catalogue.activity import Venue
from knowledge.catalogue.importing import cells
from knowledge.catalogue.importing.contacts import STREET, Taken
from knowledge.city.city import City
from knowledge.places.places import Places
from knowledge.places.values import Place

if TYPE_CHECKING:
    from knowledge.catalogue.importing.rows import Row

_CITY_WIDE = r"stadsbreed|heel {city}|hele stad|meerdere|overal|online|alle wijken|divers"


def venue_of(row: Row, contact: Taken) -> Venue:
    """The venue of a row, with the point of the smallest place it names where it gives none itself."""
    street = row.text("address", 120)
    number = row.text("house_number", 12)
    address = f"{street} {number}".strip() or contact.address
    postcode = row.text("postcode", 12).upper() or contact.postcode
    name = row.text("venue", 120)
    if _town().fullmatch(name):
        name = ""  # a column called "plaats" may hold the town
    if not address:
        name, address = _apart(name)
    wijk, place = _place(row.text("wijk"), postcode, row.text("buurt"), f"{name}, {address}")
    wijk = wijk or row.options.wijk
    if not wijk and not _city_wide().search(row.get("wijk")):
        row.say("no_wijk")
    lat, lon = cells.degrees(row.get("lat"), 50, 54), cells.degrees(row.get("lon"), 3, 8)
    if (lat is None or lon is None) and place is not None:
        lat, lon = place.lat, place.lon
    return Venue(name=name or address, wijk=wijk, address=address, postcode=postcode, lat=lat, lon=lon)


@cache
def _town() -> re.Pattern[str]:
    city = City.load()
    return re.compile("|".join(map(re.escape, (city.name, *city.villages))), re.IGNORECASE)


@cache
def _city_wide() -> re.Pattern[str]:
    return re.compile(_CITY_WIDE.format(city=re.escape(City.load().name)), re.IGNORECASE)


@lru_cache(maxsize=4096)
def _place(wijk: str, postcode: str, buurt: str, rest: str) -> tuple[str, Place | None]:
    """The wijk, and the smallest place inside it that is known; a wijk by itself gives no point."""
    places = Places.load()
    named = [places.named(one) for one in (postcode, buurt, *re.split(r"[;,/&]| en ", wijk)) if one.strip()]
    known = [one for one in named if one is not None and one.wijk]
    if not known and not wijk:
        # A name that stands in the address or in the name of the place itself: "De Brink, Noord".
        parts = [places.named(part) for part in re.split(r"[,(;)]", rest) if part.strip()]
        known = [one for one in parts if one is not None and one.wijk]
    if not known:
        return "", None
    by_wijk = next((one.wijk for one in known if one.name == one.wijk), known[0].wijk)
    smaller = next((one for one in known if one.name != one.wijk and one.wijk == by_wijk), None)
    return by_wijk, smaller


def _apart(text: str) -> tuple[str, str]:
    """A cell that holds both the name of a venue and its street: "De Proef, Teststraat 1"."""
    name, _, rest = text.partition(",")
    street = STREET.fullmatch(rest.strip())
    return (name.strip(), street[0]) if name.strip() and street else (text, "")
