"""The sample catalogue of the city: invented activities in every wijk, each plainly marked as a sample."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from knowledge.catalogue.activity import Access, Activity, Recurrence, Venue
from knowledge.catalogue.costs import parse_cost
from knowledge.catalogue.when_read import parse_when
from knowledge.city.city import folder

SOURCE = "voorbeeld"
VENUE_KEYS = {
    "name",
    "organiser",
    "address",
    "postcode",
    "lat",
    "lon",
    "step_free",
    "toilet",
    "ring_loop",
    "access",
}


@lru_cache(maxsize=1)
def load() -> tuple[Activity, ...]:
    """All sample activities, file by file; ValueError names an entry that is wrong."""
    found: list[Activity] = []
    for file in sorted((folder() / "sample").glob("*.toml")):
        data = tomllib.loads(file.read_text("utf-8"))
        found.extend(_activity(entry, data) for entry in data["activity"])
    return tuple(found)


def _activity(entry: dict[str, Any], data: dict[str, Any]) -> Activity:
    left = dict(entry)
    place = _place(left, data)
    when = _when(left)
    cost = parse_cost(left.pop("cost", ""))
    for name in ("kinds", "tags", "languages", "roles"):
        if name in left:
            left[name] = tuple(left[name])
    left.setdefault("languages", ("nl",))
    organiser = left.pop("organiser", place.get("organiser", ""))
    try:
        return Activity(
            organiser=organiser,
            venue=Venue(
                name=place.get("name", ""),
                wijk=data["wijk"],
                address=place.get("address", ""),
                postcode=place.get("postcode", ""),
                lat=place.get("lat"),
                lon=place.get("lon"),
            ),
            recurrence=when,
            cost=cost,
            access=Access(
                step_free=place.get("step_free"),
                toilet=place.get("toilet"),
                ring_loop=place.get("ring_loop"),
                transport=left.pop("transport", None),
                said=place.get("access", ""),
            ),
            source=SOURCE,
            sample=True,
            **left,
        )
    except TypeError as wrong:
        raise ValueError(f"{entry.get('id', '?')}: {wrong}") from wrong


def _place(left: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """The venue an entry names, with what the entry itself says over it."""
    own = {key: left.pop(key) for key in list(left) if key in VENUE_KEYS - {"organiser"}}
    if "place" in left:
        return {"name": left.pop("place"), **own}
    name = left.pop("venue", "")
    if name not in data.get("venues", {}):
        raise ValueError(f"{left.get('id', '?')}: there is no venue {name!r} in this file")
    return {**data["venues"][name], **own}


def _when(left: dict[str, Any]) -> Recurrence:
    said = left.pop("when", "")
    when = parse_when(said)
    if when is None:
        raise ValueError(f"{left.get('id', '?')}: it cannot be told when {said!r} is")
    return when
