"""Where a list of activities comes from, what it is called, and what a person says of its columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.commands.calls import CallError
from bot.work.catalogue import SAMPLE
from bot.work.fetching import MOST_BYTES, fetch
from db.import_sources import SourceRow
from knowledge.catalogue import sample
from knowledge.catalogue.importing.columns import fields
from knowledge.places.places import Places

RESERVED: Final = frozenset({SAMPLE, sample.SOURCE})


@dataclass(frozen=True)
class List:
    """A list as it came in."""

    data: bytes
    name: str
    came_from: str
    known_as: str
    is_feed: bool


async def get(address: str) -> List:
    """The list's bytes; ValueError where a file cannot be read, NotFetched where an address cannot."""
    if "://" in address:
        found = await fetch(address)
        return List(found.data, found.name, found.host, found.known_as, True)
    return _from_file(Path(address))


def _from_file(path: Path) -> List:
    try:
        with path.open("rb") as file:
            # One byte more than is allowed is enough to see that it is too much.
            data = file.read(MOST_BYTES + 1)
    except OSError as wrong:
        raise CallError(f"{path.name} cannot be read: {wrong.strerror}") from None
    if len(data) > MOST_BYTES:
        raise CallError(f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB: divide the list")
    return List(data, path.name, path.name, path.name, False)


def corrections_of(given: Sequence[str]) -> dict[str, str]:
    """Column -> field; ValueError names what is wrong with one."""
    found: dict[str, str] = {}
    for one in given:
        column, sign, field = (part.strip() for part in one.rpartition("="))
        if not sign or not column:
            raise CallError(f'"{one}" should be COLUMN=FIELD')
        if field not in fields() | {""}:
            raise CallError(f'there is no field "{field}"; there are {", ".join(sorted(fields()))}')
        found[column] = field
    return found


def source_name(asked: str | None, came: List, known: Mapping[str, SourceRow]) -> str:
    """The name of the source: as asked, as remembered, or after the file or site."""
    by_list = next((row.name for row in known.values() if row.known_as == came.known_as), None)
    name = (asked or by_list or _own_name(came)).strip()
    if name in RESERVED or not name:
        raise CallError(f'a list cannot be called "{name}": name it with --source')
    if came.is_feed and not asked and not by_list and name in known:
        raise CallError(f"there is another list from {name}: name this one with --source")
    return name


def _own_name(came: List) -> str:
    if came.is_feed:
        return came.came_from.removeprefix("www.")
    # What a browser adds when a file of that name is already there.
    return re.sub(r"\s*\(\d+\)$", "", Path(came.name).stem)


def wijk_named(name: str) -> str:
    """The wijk somebody means; ValueError lists those there are."""
    place = Places.load().named(name)
    if place is None or not place.wijk:
        known = ", ".join(one.name for one in Places.load().wijken)
        raise CallError(f'there is no wijk "{name}"; there are {known}')
    return place.wijk
