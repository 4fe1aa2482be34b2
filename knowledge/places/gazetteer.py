"""Reads the files of the city, and the words beside it, into one table of names."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

from knowledge.city import city as of_the_city
from knowledge.city.city import City
from knowledge.places.spelling import key, sound, words
from knowledge.places.values import Place

STREET_ENDINGS = (
    "plantsoen", "straat", "plein", "singel", "gracht", "dreef", "steeg", "baan", "kade", "laan", "dijk",
    "weg", "pad", "hof",
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """What one name stands for: a place in one wijk or in several, a town outside, or (with neither) no place at all."""

    name: str
    places: tuple[Place, ...] = ()
    outside: bool = False
    ordinary: bool = False
    """An everyday word too, so it needs a sentence that says it is a place."""
    rank: int = 0
    """How precise it is: 0 the city, 1 a wijk, 2 an area, 3 a buurt, 4 a street."""

    @property
    def wijken(self) -> frozenset[str]:
        """The wijken it may lie in."""
        return frozenset(place.wijk for place in self.places)


@dataclass(frozen=True)
class Words:
    """The words around a place, as `words.toml` has them."""

    living: frozenset[str]
    home: frozenset[str]
    elsewhere: frozenset[str]
    origin: frozenset[str]
    towards: frozenset[str]
    moved: frozenset[str]
    beside: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    answering: frozenset[str]
    negation: frozenset[str]
    near_after_all: frozenset[str]
    filler: frozenset[str]
    lookalikes: frozenset[str]
    endings: tuple[tuple[str, str], ...]
    not_streets: frozenset[str]
    postcode_words: frozenset[str]
    amounts: frozenset[str]


@dataclass(frozen=True)
class Gazetteer:
    """All names by their key, all names by their sound, and the postcodes."""

    wijken: tuple[Place, ...]
    buurten: tuple[Place, ...]
    towns: tuple[Place, ...]
    """Towns outside with a known point; their wijk is empty."""
    names: dict[str, Entry]
    postcodes: dict[str, Entry]
    boxes: frozenset[str]
    words: Words
    longest: int
    """The most words a name has."""
    sounds: dict[str, Entry] = field(default_factory=dict)

    @cached_property
    def codes(self) -> frozenset[str]:
        """How the postcodes of the city begin, three digits each."""
        return frozenset(code[:3] for code in (*self.postcodes, *self.boxes))

    @cached_property
    def box(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """South and north, west and east of the city, with some fifteen kilometres around it."""
        spots = (*self.wijken, *self.buurten)
        lats, lons = [spot.lat for spot in spots], [spot.lon for spot in spots]
        return (min(lats) - 0.15, max(lats) + 0.15), (min(lons) - 0.22, max(lons) + 0.22)


_LONGEST = 6
"""Words of a name that are looked at: longer ones are official, and nobody says them whole."""
_RANKS = {"wijk": 1, "area": 2, "buurt": 3}


def _rows(name: str) -> Iterator[dict[str, str]]:
    """The lines of one CSV file of the city, by column name."""
    yield from csv.DictReader(of_the_city.text(name).splitlines())


def _parts(name: str) -> Iterator[str]:
    """An official name and the names in it: "Lauwerecht, Hopakker en omgeving" is also "Lauwerecht" and "Hopakker"."""
    yield name
    for part in name.removesuffix(" en omgeving").split(","):
        yield part.strip().removesuffix(" en omgeving")


def _city(names: dict[str, Entry], city: City) -> tuple[list[Place], list[Place]]:
    """Put wijken, buurten and areas into the table, and the city last; returns the first two."""
    wijken: list[Place] = []
    buurten: list[Place] = []
    for row in _rows("city.csv"):
        place = Place(row["name"], row["wijk"], float(row["lat"]), float(row["lon"]))
        entry = Entry(place.name, (place,), ordinary=row["ordinary"] == "yes", rank=_RANKS[row["kind"]])
        match row["kind"]:
            case "wijk":
                wijken.append(place)
            case "buurt":
                buurten.append(place)
            case _:
                pass
        for part in _parts(place.name):
            names.setdefault(key(part), entry)
        if row["kind"] == "wijk":
            names[key("wijk" + place.name)] = Entry(place.name, (place,), rank=1)
            names[key(city.name + place.name)] = Entry(place.name, (place,), rank=1)
    for name in city.names:
        # A wijk may be called as the city is: its own name then means the wijk.
        names.setdefault(key(name), Entry(city.name, tuple(wijken), ordinary=True))
    return wijken, buurten


def _streets(names: dict[str, Entry], wijken: list[Place]) -> None:
    """Put streets, parks and buildings into the table, each with the point of what it is near."""
    points = {wijk.name: wijk for wijk in wijken}
    for row in _rows("streets.csv"):
        near = names[key(row["near"])].places[0] if row["near"] else None
        places = tuple(
            Place(row["name"], wijk, (near or points[wijk]).lat, (near or points[wijk]).lon)
            for wijk in row["wijk"].split(";")
        )
        entry = Entry(row["name"], places, ordinary=row["ordinary"] == "yes", rank=4)
        names.setdefault(key(row["name"]), entry)


def _outside(names: dict[str, Entry]) -> Iterator[Place]:
    """Put the towns outside into the table; those with a point are returned."""
    for row in _rows("outside.csv"):
        names.setdefault(
            key(row["name"]), Entry(row["name"], outside=True, ordinary=row["ordinary"] == "yes")
        )
        if row["lat"]:
            yield Place(row["name"], "", float(row["lat"]), float(row["lon"]))


def _words(city: City) -> tuple[Words, list[str]]:
    """The words around a place, and the phrases that hold a name but mean no place."""
    name_of_it = " ".join(word.folded for word in words(city.name))
    raw = tomllib.loads(
        files(__package__).joinpath("words.toml").read_text("utf-8").replace("{city}", name_of_it)
    )
    lists = {
        name: frozenset(word for line in raw["from" if name == "origin" else name] for word in line.split())
        for name in (
            "living", "home", "elsewhere", "origin", "towards", "moved", "beside", "before", "after", "answering",
            "negation", "near_after_all", "filler", "lookalikes",
        )
    }  # fmt: skip
    return Words(
        **{**lists, "lookalikes": lists["lookalikes"] | city.lookalikes},
        endings=city.endings,
        not_streets=city.not_streets,
        postcode_words=frozenset(raw["postcodes"]["words"]),
        amounts=frozenset(raw["postcodes"]["amounts"]),
    ), [*raw["nowhere"], *city.nowhere]


def _postcodes() -> tuple[dict[str, Entry], frozenset[str]]:
    """The postcodes where people live, and those of post-office boxes."""
    homes: dict[str, Entry] = {}
    boxes: set[str] = set()
    for row in _rows("postcodes.csv"):
        code = row["code"]
        if row["kind"] == "boxes":
            boxes.add(code)
        else:
            place = Place(code, row["wijk"], float(row["lat"]), float(row["lon"]))
            homes[code] = Entry(code, (place,), rank=3)
    return homes, frozenset(boxes)


@cache
def read() -> Gazetteer:
    """Read all files once."""
    names: dict[str, Entry] = {}
    city = City.load()
    wijken, buurten = _city(names, city)
    _streets(names, wijken)
    towns = tuple(_outside(names))
    spoken, phrases = _words(city)
    for phrase in phrases:
        names[key(phrase)] = Entry("")
    homes, boxes = _postcodes()
    sounds: dict[str, Entry] = {}
    for name, entry in names.items():
        if len(name) >= 5 and entry.name:
            sounds.setdefault(sound(name), entry)
    return Gazetteer(tuple(wijken), tuple(buurten), towns, names, homes, boxes, spoken, _LONGEST, sounds)
