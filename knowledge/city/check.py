"""What does not fit together in the files of a city, for whoever writes them."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator

from knowledge.city import city
from knowledge.city.city import lacking, text
from knowledge.places.spelling import key

_COLUMNS = {
    "city.csv": ("name", "kind", "wijk", "lat", "lon", "ordinary"),
    "postcodes.csv": ("code", "kind", "wijk", "lat", "lon"),
    "outside.csv": ("name", "lat", "lon", "ordinary"),
    "streets.csv": ("name", "kind", "wijk", "near", "ordinary"),
}
_KINDS = {"city.csv": ("wijk", "buurt", "area"), "postcodes.csv": ("homes", "boxes")}
_PLACELESS = ("outside.csv", "streets.csv")
"""Lists in which a point may be left out."""


def problems() -> Iterator[str]:
    """Every file and line that is to be mended, each beginning with the name of its file; nothing where all fits."""
    wrong = [f"{name}: is missing" for name in lacking(city.folder())] or [*_unreadable(), *_columns()]
    yield from wrong or _unfit()


def _unreadable() -> Iterator[str]:
    folder = city.folder()
    for path in (*sorted(folder.glob("*.toml")), *sorted((folder / "sample").glob("*.toml"))):
        try:
            tomllib.loads(path.read_text("utf-8"))
            if path.name == "city.toml":
                city.read(text(path.name))
        except tomllib.TOMLDecodeError as error:
            yield f"{path.name}: {error}"
        except ValueError as error:
            yield str(error)


def _columns() -> Iterator[str]:
    for name, columns in _COLUMNS.items():
        first = text(name).splitlines()[:1]
        if first and (missing := [one for one in columns if one not in first[0].split(",")]):
            yield f"{name}: there is no column {missing[0]}; the first line is {','.join(columns)}"


def _rows(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The lines of a list, each with where it stands."""
    for number, row in enumerate(csv.DictReader(text(name).splitlines()), 2):
        yield f"{name}, line {number}", {column: value or "" for column, value in row.items() if column}


def _unfit() -> Iterator[str]:
    wijken = {row["name"] for _, row in _rows("city.csv") if row["kind"] == "wijk"}
    if not wijken:
        yield "city.csv: there is no line of the kind wijk"
    for name in _COLUMNS:
        for where, row in _rows(name):
            yield from (f"{where}: {wrong}" for wrong in _row(name, row, wijken))
    places = {key(row["name"]) for name in ("city.csv", "streets.csv") for _, row in _rows(name)}
    parts = {key(part) for _, row in _rows("city.csv") for part in row["name"].split(",")}
    codes = {row["code"] for _, row in _rows("postcodes.csv")}
    for where, row in _rows("streets.csv"):
        if row["near"] and key(row["near"]) not in places | parts:
            yield f"{where}: near {row['near']!r}, which is in no list"
    served = city.read(text("city.toml"))
    for example in served.examples:
        if key(example) not in places | parts | codes:
            yield f"city.toml: nobody knows the example {example!r}; it is in no list"
    for ending, wijk in served.endings:
        if wijk not in wijken:
            yield f"city.toml: streets that end in {ending} lie in {wijk!r}, which city.csv has not"
    for path in sorted((city.folder() / "sample").glob("*.toml")):
        if (held := tomllib.loads(path.read_text("utf-8")).get("wijk")) not in wijken:
            yield f"sample/{path.name}: the wijk {held!r} is not in city.csv"


def _row(name: str, row: dict[str, str], wijken: set[str]) -> Iterator[str]:
    kinds = _KINDS.get(name, ())
    if kinds and row["kind"] not in kinds:
        yield f"the kind {row['kind']!r} is none of {', '.join(kinds)}"
    named = [wijk for wijk in row.get("wijk", "").split(";") if wijk]
    yield from (f"the wijk {wijk!r} is not in city.csv" for wijk in named if wijk not in wijken)
    placed = name not in _PLACELESS and row["kind"] != "boxes"
    if name != "outside.csv" and placed and not named:
        yield "there is no wijk"
    if placed or row.get("lat"):
        try:
            within = 50 < float(row["lat"]) < 54 and 3 < float(row["lon"]) < 8
        except ValueError:
            within = False
        if not within:
            yield f"{row['lat']!r}, {row['lon']!r} is no point in the Netherlands (latitude, longitude)"
