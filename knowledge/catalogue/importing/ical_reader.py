"""iCalendar files and feeds: series with their exceptions, single dates gathered, what is over left out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from icalendar import Event

from knowledge.catalogue.activity import Recurrence, Venue
from knowledge.catalogue.importing.contacts import POSTCODE, STREET
from knowledge.catalogue.importing.csv_reader import decode
from knowledge.catalogue.importing.rows import made_id, start_of
from knowledge.catalogue.importing.table import TELL_EVERY, Gathered, unread
from knowledge.catalogue.importing.tidy import plain_text
from knowledge.catalogue.importing.values import MOST_BYTES, MOST_EVENTS, Options, Problem, Reading, refusal
from knowledge.catalogue.recurrence import AMSTERDAM, has_ended
from knowledge.catalogue.rules import days_of, read_rule

MOST_DATES = 500
"""As many single dates, dates added and dates left out as are kept of one activity."""
LONGEST_EVENT = 200_000
WHEN, RULE = re.compile("DTSTART|DTEND|DURATION|RECURRENCE-ID"), re.compile("RRULE|EXRULE")
BROKEN = (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class _Held:
    """One VEVENT, read."""

    line: int
    uid: str
    values: dict[str, str]
    recurrence: Recurrence
    instead_of: date | None
    """The day of its series that this one replaces."""
    cancelled: bool


def read_ical(data: bytes, options: Options) -> Reading:
    """Read the events of a calendar."""
    if len(data) > MOST_BYTES:
        return refusal("ical", "too_big", f"{len(data) // 1024} kB")
    text = decode(data)
    if text is None:
        return refusal("ical", "not_a_list", "NUL")
    blocks = list(_blocks(text))
    if len(blocks) > MOST_EVENTS:
        return refusal("ical", "too_many", str(len(blocks)))
    if not blocks:
        return refusal("ical", "empty")
    gathered = Gathered(options)
    held: list[_Held] = []
    for count, (line, block) in enumerate(blocks):
        if count % TELL_EVERY == 0:
            options.progress(count, len(blocks))
        try:
            held.append(_event(line, block))
        except BROKEN as wrong:
            code = "bad_rule" if WHEN.search(str(wrong)) or RULE.search(block) else "broken"
            gathered.problems.append(Problem(line, code, " ".join(str(wrong).split())[:80]))
            gathered.unread.append(unread(_words(block)))
    options.expanding(True)
    held = [replace(one, recurrence=_with_first(one.recurrence)) for one in held]
    whole = _gathered_by_title(_in_series(held))
    for one in whole:
        # Remembered, so that nothing is expanded again below.
        if options.today is not None:
            has_ended(one.recurrence, start_of(options.today))
    options.expanding(False)
    for one in whole:
        if one.cancelled:
            gathered.problems.append(Problem(one.line, "cancelled", one.values.get("title", "")[:80]))
        else:
            gathered.add(one.line, one.values, one.recurrence)
    options.progress(len(blocks), len(blocks))
    return gathered.reading("ical")


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Each VEVENT as it stands, with the line it begins on."""
    begun = 0
    lines: list[str] = []
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        mark = line.strip().upper()
        if mark == "BEGIN:VEVENT":
            begun, lines = number, []
        if begun:
            lines.append(line)
        if mark == "END:VEVENT" and begun:
            yield begun, "\r\n".join(lines) + "\r\n"
            begun = 0


def _event(line: int, block: str) -> _Held:
    if len(block) > LONGEST_EVENT:
        raise ValueError("long_event")
    event = Event.from_ical(block)
    if not isinstance(event, Event):
        raise ValueError("no_event")
    if "EXRULE" in event:
        raise ValueError("EXRULE")
    start = _one(event, "DTSTART")
    if start is None:
        raise ValueError("DTSTART")
    replaced = _one(event, "RECURRENCE-ID")
    return _Held(
        line=line,
        uid=str(event.get("UID", "")),
        values=_values(event),
        recurrence=_recurrence(event, start),
        instead_of=_day(replaced) if replaced is not None else None,
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def _values(event: Event) -> dict[str, str]:
    """The words of an event, by our fields."""
    place = plain_text(_text(event, "LOCATION"))
    street, postcode = STREET.search(place), POSTCODE.search(place)
    name = re.split(r"[,\n]", place)[0].strip()
    point = re.fullmatch(r"(-?\d+(?:\.\d+)?);(-?\d+(?:\.\d+)?)", _ical(event, "GEO"))
    organiser = event.get("ORGANIZER")
    named = getattr(organiser, "params", {}).get("CN", "") if organiser is not None else ""
    found = {
        "id": _text(event, "UID"),
        "title": _text(event, "SUMMARY"),
        "description": _text(event, "DESCRIPTION"),
        "organiser": str(named),
        "venue": "" if street and name == street[0] else name,
        "address": street[0] if street else "",
        "postcode": postcode[0] if postcode else "",
        "lat": point[1] if point else "",
        "lon": point[2] if point else "",
        "website": _text(event, "URL"),
        "contact": _text(event, "CONTACT"),
        "tags": _ical(event, "CATEGORIES").replace("\\,", ","),
    }
    return {field: text for field, text in found.items() if text.strip()}


def _recurrence(event: Event, start: date | datetime) -> Recurrence:
    day, end = _day(start), _one(event, "DTEND")
    length = _one(event, "DURATION")
    if end is None and isinstance(length, timedelta):
        end = start + length
    rules = tuple(_rule(one) for one in _all(event, "RRULE"))
    added = [_day(one) for one in _dates(event, "RDATE")]
    if not rules and not isinstance(start, datetime) and end is not None and not isinstance(end, datetime):
        added += [day + timedelta(n) for n in range(1, min((end - start).days, 31))]
    return Recurrence(
        rules=rules,
        first=day,
        starts=_hour(start),
        ends=_hour(end) if end is not None and _hour(start) else None,
        extra=tuple(sorted(set(added)))[:MOST_DATES],
        without=tuple(sorted({_day(one) for one in _dates(event, "EXDATE")}))[-MOST_DATES:],
    )


def _with_first(series: Recurrence) -> Recurrence:
    """The series with its first day, which always counts, also where no rule would have named it."""
    day = series.first
    if day is None or any(day in days_of(read_rule(rule), day, day, day) for rule in series.rules):
        return series
    return replace(series, extra=tuple(sorted({day, *series.extra}))[:MOST_DATES])


def _words(block: str) -> dict[str, str]:
    """What an event that cannot be read says it is, as far as lines that are not folded say so."""
    found = (re.search(rf"(?im)^{name}(?:;[^:\r\n]*)?:(.*)$", block) for name in ("UID", "SUMMARY"))
    return {field: one[1].strip() for field, one in zip(("id", "title"), found, strict=True) if one}


def _rule(rule: Any) -> str:
    text = rule.to_ical().decode()
    read_rule(text)
    return str(text)


def _in_series(held: list[_Held]) -> list[_Held]:
    """Days that were moved or cancelled, put into the series they belong to."""
    changed: dict[str, list[_Held]] = defaultdict(list)
    for one in held:
        if one.instead_of is not None:
            changed[one.uid].append(one)
    whole: list[_Held] = []
    for one in held:
        if one.instead_of is not None:
            continue
        series = one.recurrence
        for other in changed.pop(one.uid, ()):
            series = _with_change(series, other)
        whole.append(replace(one, recurrence=series))
    orphans = [one for others in changed.values() for one in others if not one.cancelled]
    return whole + [replace(one, values={**one.values, "id": ""}) for one in orphans]


def _with_change(series: Recurrence, other: _Held) -> Recurrence:
    """The series without the day that was changed, and with what came instead."""
    gone = other.instead_of
    if gone is None:
        return series
    days = other.recurrence.extra
    same_hours = (other.recurrence.starts, other.recurrence.ends) == (series.starts, series.ends)
    if same_hours and gone in days and not other.cancelled:
        return series
    series = replace(
        series, without=(*series.without, gone), extra=tuple(one for one in series.extra if one != gone)
    )
    if other.cancelled:
        return series
    if same_hours:
        return replace(series, extra=tuple(sorted({*series.extra, *days})))
    moved = Recurrence(extra=days, starts=other.recurrence.starts, ends=other.recurrence.ends)
    return replace(series, also=(*series.also, moved))


def _gathered_by_title(held: list[_Held]) -> list[_Held]:
    """Agendas often list every single time: what has one title, place and hour becomes one activity."""
    groups: dict[tuple[object, ...], list[_Held]] = defaultdict(list)
    for one in held:
        series = one.recurrence
        alone = not series.rules and not series.also and not one.cancelled
        same = (one.values.get("title"), one.values.get("venue"), series.starts, series.ends)
        groups[same if alone else (one.line,)].append(one)
    return [group[0] if len(group) == 1 else _together(group) for group in groups.values()]


def _together(group: list[_Held]) -> _Held:
    latest = max(group, key=lambda one: max(one.recurrence.extra))
    days = sorted({day for one in group for day in one.recurrence.extra})[-MOST_DATES:]
    left_out = {day for one in group for day in one.recurrence.without}
    hours = Recurrence(starts=latest.recurrence.starts, ends=latest.recurrence.ends)
    venue = Venue(latest.values.get("venue", ""), "")
    # Dates come and go with each import; what it is, where and at what hour stays.
    values = {**latest.values, "id": made_id("", latest.values.get("title", ""), venue, hours)}
    whole = replace(hours, extra=tuple(day for day in days if day not in left_out))
    return replace(latest, values=values, recurrence=whole)


def _all(event: Event, name: str) -> list[Any]:
    value = event.get(name)
    return [] if value is None else value if isinstance(value, list) else [value]


def _one(event: Event, name: str) -> Any:
    values = _all(event, name)
    if not values:
        return None
    try:
        return values[0].dt
    except (AttributeError, ValueError):
        raise ValueError(name) from None


def _dates(event: Event, name: str) -> Iterator[date | datetime]:
    for group in _all(event, name):
        for one in getattr(group, "dts", ()):
            yield one.dt[0] if isinstance(one.dt, tuple) else one.dt


def _text(event: Event, name: str) -> str:
    values = _all(event, name)
    return str(values[0]) if values else ""


def _ical(event: Event, name: str) -> str:
    values = _all(event, name)
    raw = values[0].to_ical() if values else b""
    return raw.decode() if isinstance(raw, bytes) else str(raw)


def _here(moment: datetime) -> datetime:
    return moment.astimezone(AMSTERDAM) if moment.tzinfo is not None else moment


def _day(moment: date | datetime) -> date:
    return _here(moment).date() if isinstance(moment, datetime) else moment


def _hour(moment: date | datetime) -> time | None:
    return _here(moment).time().replace(second=0, microsecond=0) if isinstance(moment, datetime) else None
