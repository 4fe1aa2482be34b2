"""Open Referral HSDS 3: a list of services or one service as JSON, or a package of CSV files.

Field names follow the Human Services Data Specification 3.0 (Open Referral, CC BY-SA 4.0).
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time
from typing import Any

from knowledge.catalogue.activity import Recurrence
from knowledge.catalogue.importing import cells
from knowledge.catalogue.importing.archives import UnsafeArchive, open_archive, unpack
from knowledge.catalogue.importing.csv_reader import decode
from knowledge.catalogue.importing.table import TELL_EVERY, Gathered
from knowledge.catalogue.importing.values import MOST_ROWS, Options, Problem, Reading, refusal
from knowledge.catalogue.rules import read_rule
from knowledge.catalogue.when_read import parse_when

MARKS = {
    "service_at_locations",
    "schedules",
    "organization",
    "cost_options",
    "fees_description",
    "application_process",
    "eligibility_description",
    "assured_date",
}
Item = dict[str, Any]


def is_hsds(item: Any) -> bool:
    """Whether an object is a service (or an organisation with services) of HSDS."""
    if not isinstance(item, dict):
        return False
    return (
        len(MARKS & item.keys()) >= 2
        or ("services" in item and "name" in item)
        or bool({"service_at_locations"} & item.keys())
    )


def read_hsds(items: Iterable[tuple[int, Any]], options: Options) -> Reading:
    """Services, each with the number it has in the list, as activities: one for each place it is held."""
    gathered = Gathered(options)
    services = [(line, one) for line, item in items for one in _services(item)]
    for count, (line, service) in enumerate(services):
        if count % TELL_EVERY == 0:
            options.progress(count, len(services))
        places = _dicts(service, "service_at_locations") or [{}]
        for place in places:
            _add(gathered, line, service, place, len(places) > 1)
    options.progress(len(services), len(services))
    return gathered.reading("hsds")


def read_hsds_package(data: bytes, options: Options) -> Reading:
    """A ZIP of CSV files, joined by their ids."""
    try:
        archive = open_archive(data)
        tables: dict[str, list[Item]] = {}
        for entry in archive.infolist():
            name = entry.filename.rsplit("/", 1)[-1].lower()
            if name.endswith(".csv"):
                tables[name.removesuffix(".csv")] = _table(unpack(archive, entry.filename))
    except UnsafeArchive as wrong:
        return refusal("hsds", "unsafe_archive", str(wrong))
    except csv.Error as wrong:
        return refusal("hsds", "broken", str(wrong)[:80])
    if "services" not in tables:
        return refusal("hsds", "not_a_list", "services.csv")
    if any(len(rows) > MOST_ROWS for rows in tables.values()):
        return refusal("hsds", "too_many", f"> {MOST_ROWS}")
    return read_hsds([(row["_line"], row) for row in _joined(tables)], options)


def _table(data: bytes) -> list[Item]:
    text = decode(data)
    if text is None:
        raise UnsafeArchive("no_text")
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="_more")
    return [{**row, "_line": reader.line_num} for row, _ in zip(reader, range(MOST_ROWS + 1), strict=False)]


def _joined(tables: dict[str, list[Item]]) -> list[Item]:
    """Services with everything that points at them, as nested as the JSON form is."""

    def by(table: str, key: str) -> dict[str, list[Item]]:
        found: dict[str, list[Item]] = defaultdict(list)
        for row in tables.get(table, []):
            if row.get(key):
                found[row[key]].append(row)
        return found

    organisations = {row.get("id"): row for row in tables.get("organizations", [])}
    parts = ("schedules", "phones", "languages", "cost_options")
    at_place = {part: by(part, "service_at_location_id") for part in parts}
    of_service = {part: by(part, "service_id") for part in parts}
    of_location = {
        part: by(part, "location_id") for part in ("addresses", "accessibility", "schedules", "phones")
    }
    locations: dict[str, Item] = {}
    for row in tables.get("locations", []):
        key = str(row.get("id") or "")
        locations[key] = {**row, **{part: found[key] for part, found in of_location.items() if key in found}}
    held_at: dict[str, list[Item]] = defaultdict(list)
    for row in tables.get("service_at_location", tables.get("service_at_locations", [])):
        key = str(row.get("id") or "")
        own = {part: found[key] for part, found in at_place.items() if key in found}
        place = {**row, **own, "location": locations.get(str(row.get("location_id") or ""), {})}
        held_at[str(row.get("service_id") or "")].append(place)
    return [
        {
            **row,
            **{part: found[row["id"]] for part, found in of_service.items() if row.get("id") in found},
            "organization": organisations.get(row.get("organization_id"), {}),
            "service_at_locations": held_at[str(row.get("id") or "")],
        }
        for row in tables["services"]
    ]


def _services(item: Any) -> list[Item]:
    """The services of an object: itself, or those of an organisation."""
    if not isinstance(item, dict):
        return []
    inside = _dicts(item, "services")
    if inside and "service_at_locations" not in item:
        return [{"organization": {"name": item.get("name")}, **one} for one in inside]
    return [item]


def _add(gathered: Gathered, line: int, service: Item, place: Item, several: bool) -> None:
    location = _dict(place, "location")
    address = next(iter(_dicts(location, "addresses")), {})
    phones = _dicts(place, "phones") or _dicts(service, "phones") or _dicts(location, "phones")
    spoken = _dicts(service, "languages") or _dicts(place, "languages")
    schedules = _dicts(place, "schedules") or _dicts(service, "schedules") or _dicts(location, "schedules")
    recurrence, wrong = _recurrence(schedules, gathered.options)
    if wrong:
        gathered.problems.append(Problem(line, "when_unclear", wrong[:80]))
    values = {
        "id": str(place.get("id") if several else service.get("id") or ""),
        "title": _said(service, "name"),
        "description": _said(service, "description"),
        "organiser": _said(_dict(service, "organization"), "name"),
        "venue": _said(location, "name"),
        "address": _said(address, "address_1"),
        "postcode": _said(address, "postal_code"),
        "wijk": _said(address, "region") if not _said(address, "postal_code") else "",
        "lat": _said(location, "latitude"),
        "lon": _said(location, "longitude"),
        "cost": _cost(service),
        "join": _said(service, "application_process"),
        "for_whom": _said(service, "eligibility_description"),
        "min_age": _said(service, "minimum_age"),
        "max_age": _said(service, "maximum_age"),
        "languages": ", ".join(_said(one, "code") or _said(one, "name") for one in spoken),
        "step_free": "; ".join(_said(one, "description") for one in _dicts(location, "accessibility")),
        "transport": "",
        "phone": _said(next(iter(phones), {}), "number").strip('"'),
        "email": _said(service, "email"),
        "website": _said(service, "url"),
        "status": _said(service, "status"),
        "verified_on": _said(service, "assured_date")[:10],
    }
    gathered.add(line, {name: text for name, text in values.items() if text}, recurrence)


def _cost(service: Item) -> str:
    """What it costs, in the words of the organiser where there are any."""
    said = _said(service, "fees_description")
    options = [
        " ".join(
            filter(None, (_said(one, "option"), f"€ {amount}" if (amount := _said(one, "amount")) else ""))
        )
        for one in _dicts(service, "cost_options")
    ]
    return (
        said if said and not any("€" in one for one in options) else "; ".join(filter(None, options)) or said
    )


def _recurrence(schedules: list[Item], options: Options) -> tuple[Recurrence, str]:
    """All schedules together, and what could not be read of them."""
    read: list[Recurrence] = []
    wrong = ""
    for schedule in schedules[:50]:
        try:
            read.append(_schedule(schedule, options))
        except ValueError as why:
            wrong = wrong or str(why)
    if not read:
        return Recurrence(said=_said(next(iter(schedules), {}), "description")[:300]), wrong
    first, *more = read
    return Recurrence(**{**first.__dict__, "also": tuple(more)}), wrong


def _schedule(schedule: Item, options: Options) -> Recurrence:
    """One schedule; ValueError where it says no days."""
    first = _day(_said(schedule, "dtstart") or _said(schedule, "valid_from"))
    last = _day(_said(schedule, "until") or _said(schedule, "valid_to"))
    starts, ends = _hour(_said(schedule, "opens_at")), _hour(_said(schedule, "closes_at"))
    said = _said(schedule, "description")[:300]
    freq = _said(schedule, "freq").upper()
    if freq:
        parts = [f"FREQ={freq}"]
        for name in ("interval", "count", "byday", "bymonthday", "byyearday", "wkst"):
            if value := _said(schedule, name).replace(" ", ""):
                parts.append(f"{name.upper()}={value}")
        if freq == "YEARLY" and (weeks := _said(schedule, "byweekno")):
            parts.append(f"BYWEEKNO={weeks}")
        rule = ";".join(parts).upper()
        read_rule(rule)
        return Recurrence(rules=(rule,), first=first, last=last, starts=starts, ends=ends, said=said)
    spoken = parse_when(said, options.today) if said else None
    if spoken is not None:
        return spoken
    if first is None:
        raise ValueError(said or "no_days")
    return Recurrence(extra=(first,), starts=starts, ends=ends, said=said)


def _day(text: str) -> date | None:
    return cells.a_date(text[:10]) if text else None


def _hour(text: str) -> time | None:
    """ "10:00", "10:00:00", "10:00Z": wall time, whatever zone is claimed."""
    try:
        return time.fromisoformat(text[:5]) if text else None
    except ValueError:
        return None


def _said(item: Item, name: str) -> str:
    value = item.get(name)
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()


def _dict(item: Item, name: str) -> Item:
    value = item.get(name)
    return value if isinstance(value, dict) else {}


def _dicts(item: Item, name: str) -> list[Item]:
    value = item.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
