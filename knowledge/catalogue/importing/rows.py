"""One row of a list, by field, made into an activity."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import lru_cache

from knowledge.catalogue.activity import Access, Activity, Contact, Cost, Recurrence, Venue
from knowledge.catalogue.costs import parse_cost
from knowledge.catalogue.importing import cells
from knowledge.catalogue.importing.contacts import (
    Taken,
    phone_number,
    share_out,
    take_apart,
    without_private_phones,
)
from knowledge.catalogue.importing.tidy import cut, one_line, plain_text, safe_link
from knowledge.catalogue.importing.values import MOST_IN_CELL, Options, Problem
from knowledge.catalogue.importing.venues import venue_of
from knowledge.catalogue.recurrence import AMSTERDAM, has_ended, is_known
from knowledge.catalogue.rules import read_rule
from knowledge.catalogue.when_read import parse_when

LONGEST_DESCRIPTION = 2000
MAYBE_MOBILE = re.compile(r"6[\s()/.-]{0,3}\d")


@dataclass
class Row:
    """One row on its way to becoming an activity."""

    line: int
    cells: Mapping[str, str]
    options: Options
    problems: list[Problem] = field(default_factory=list)
    private: list[str] = field(default_factory=list)

    def say(self, code: str, detail: str = "") -> None:
        """Note a problem with this row."""
        self.problems.append(Problem(self.line, code, detail))

    def get(self, name: str) -> str:
        """A cell as it stands, without spaces around it."""
        return self.cells.get(name, "").strip()

    def text(self, name: str, longest: int = 200) -> str:
        """A cell as one plain line without anybody's private number."""
        cell = self.get(name)
        return one_line(self._public(cell), longest) if cell else ""

    def story(self, name: str, longest: int) -> str:
        """A cell as plain text with its paragraphs."""
        text = plain_text(self._public(self.get(name)))
        if len(text) > longest:
            self.say("shortened", name)
        return cut(text, longest)

    def _public(self, text: str) -> str:
        if self.options.phones_agreed or not MAYBE_MOBILE.search(text):
            return text
        text, private = without_private_phones(text)
        self.private.extend(private)
        return text


def activity_of(
    values: Mapping[str, str], line: int, options: Options, recurrence: Recurrence | None = None
) -> tuple[Activity | None, list[Problem]]:
    """The activity of a row, or none where a problem says why it is left out.

    `recurrence` is given where the source says it in rules rather than in words.
    """
    row = Row(line, values, options)
    too_long = next((name for name, text in values.items() if len(text) > MOST_IN_CELL), None)
    if too_long:
        row.say("cell_too_long", too_long)
        return None, row.problems
    title = row.text("title", 120)
    if not title:
        row.say("no_title")
    elif cells.stopped(row.get("status")):
        row.say("cancelled", title)
    if row.problems:
        return None, row.problems
    contact = take_apart(plain_text(f"{_mixed(row.get('contact_name'))}\n{row.get('contact')}".strip()))
    activity = _assembled(row, title, contact, recurrence)
    if options.today and has_ended(activity.recurrence, start_of(options.today)):
        row.say("ended", title)
        return None, row.problems
    return activity, row.problems


def _assembled(row: Row, title: str, contact: Taken, known: Recurrence | None) -> Activity:
    for_whom = row.text("for_whom")
    women, men = cells.for_one_sex(for_whom, title, row.get("women_only"), row.get("men_only"))
    youngest, oldest = _ages(row, for_whom)
    description = row.story("description", LONGEST_DESCRIPTION)
    join = row.text("join")
    said = row.text("step_free")
    venue = venue_of(row, contact)
    recurrence = _when(row) if known is None else known
    residents, staff = _contacts(row, contact)
    return Activity(
        id=own_id(row.get("id")) or made_id(row.options.source, title, venue, recurrence),
        title=title,
        description=description,
        organiser=row.text("organiser", 120),
        venue=venue,
        recurrence=recurrence,
        cost=_cost(row),
        access=Access(
            step_free=cells.is_step_free(said) if said else None,
            toilet=cells.yes_or_no(row.get("toilet")),
            ring_loop=cells.yes_or_no(row.get("ring_loop")),
            transport=cells.yes_or_no(row.get("transport")),
            said=said if cells.yes_or_no(said) is None else "",
        ),
        contact=residents,
        staff_contact=staff,
        kinds=tuple(one for one in cells.listed(row.get("kinds")) if re.fullmatch(r"[a-z0-9_]{2,60}", one)),
        tags=cells.listed(row.text("tags", 300)),
        languages=cells.languages(row.get("languages")),
        for_whom=for_whom,
        women_only=women,
        men_only=men,
        min_age=youngest,
        max_age=oldest,
        group_size=cells.whole_number(row.get("group_size"), 500),
        roles=cells.listed(row.text("roles", 300)),
        join=join,
        source=row.options.source,
        verified_on=_checked(row),
        verified_by=row.text("verified_by", 80),
    )


def own_id(text: str) -> str:
    """The id a row gives itself, fit to be used in a link."""
    return re.sub(r"[^\w.@:-]+", "-", text.strip())[:80].strip("-")


def made_id(source: str, title: str, venue: Venue, recurrence: Recurrence) -> str:
    """An id out of what it is, where and when: the same each time the same row comes in."""
    parts = [source, title, venue.name, venue.address, recurrence.said or repr(recurrence)]
    whole = "\x1f".join(" ".join(part.lower().split()) for part in parts)
    return "a-" + hashlib.sha256(whole.encode()).hexdigest()[:16]


def start_of(day: date) -> datetime:
    """The first moment of a day in Amsterdam."""
    return datetime.combine(day, time(0), AMSTERDAM)


def _ages(row: Row, for_whom: str) -> tuple[int | None, int | None]:
    youngest, oldest = cells.ages(row.get("age")) if row.get("age") else cells.ages(for_whom)
    said_from, said_until = (
        cells.whole_number(row.get("min_age"), 120),
        cells.whole_number(row.get("max_age"), 120),
    )
    return said_from if said_from is not None else youngest, said_until if said_until is not None else oldest


def _cost(row: Row) -> Cost:
    cost = parse_cost(row.text("cost"))
    with_pass = row.get("upas")
    if with_pass and cells.yes_or_no(with_pass) is not False:
        cost = replace(cost, upas=True)
    return cost


def _date(row: Row, name: str) -> date | None:
    try:
        return cells.a_date(row.get(name))
    except ValueError as wrong:
        row.say("bad_date", str(wrong))
        return None


def _checked(row: Row) -> date | None:
    """When somebody last checked it; nobody can have done so after today."""
    day, today = _date(row, "verified_on"), row.options.today
    if day is not None and today is not None and day > today:
        row.say("checked_later", day.strftime("%d-%m-%Y"))
        return today
    return day


def _contacts(row: Row, mixed: Taken) -> tuple[Contact, Contact]:
    """What residents may see, and what only ambassadors may see."""
    cell = take_apart(row.get("phone"))
    loose = re.sub(r"\D", "", row.get("phone"))
    phones = cell.phones or ((phone_number(loose),) if len(loose) in (9, 10) else ())
    emails = take_apart(row.get("email")).emails + mixed.emails
    site = safe_link(row.get("website")) or next(iter(mixed.websites), "")
    if row.get("website") and not safe_link(row.get("website")) and row.get("website") not in "-nvt":
        row.say("bad_link")
    agreed = row.options.phones_agreed or cells.yes_or_no(row.get("phone_agreed")) is True
    name = mixed.name if _mixed(row.get("contact_name")) else row.text("contact_name", 64) or mixed.name
    residents, staff = share_out(name, (*phones, *mixed.phones, *row.private), emails, site, agreed)
    if staff.phone:
        row.say("private_phone")
    return residents, staff


def _mixed(name: str) -> str:
    """The cell of a name, where more than a name stands in it: "Fatima (06-...) of info@..."."""
    return name if re.search(r"[@\d]", name) else ""


def _when(row: Row) -> Recurrence:
    """When it is, out of one cell or of cells for day, hours, dates and how often."""
    first, last = _date(row, "first"), _date(row, "last")
    hours = " - ".join(filter(None, (row.get("starts"), row.get("ends"))))
    said = ", ".join(filter(None, (row.text("when", 300), row.text("frequency", 200))))
    if not row.get("when"):
        said = " ".join(filter(None, (row.text("frequency", 200), row.text("day"), hours)))
    elif hours:
        said = f"{said} {hours}"
    if left_out := row.text("except_on"):
        said += (
            f", {left_out}" if re.match(r"(?i)niet|behalve|ook|geen", left_out) else f", niet op {left_out}"
        )
    if "FREQ=" in said.upper():
        return _by_rule(row, first, last)
    recurrence = _spoken(said, row.options.today)
    if recurrence is None and first is not None and not row.get("day") and not row.get("frequency"):
        # A date by itself is one afternoon; from one date to another is not known day by day.
        by_hours = _spoken(f"12 december 2026 {hours or row.get('when')}", None)
        if last is None or last == first:
            starts, ends = (by_hours.starts, by_hours.ends) if by_hours else (None, None)
            return Recurrence(extra=(first,), starts=starts, ends=ends, said=said)
    if recurrence is None:
        if said:
            row.say("when_unclear", said[:80])
        return Recurrence(first=first, last=last, said=said)
    parts = (recurrence, *recurrence.also) if first or last else ()
    dated = [replace(one, first=first or one.first, last=last or one.last, also=()) for one in parts]
    whole = replace(dated[0], also=tuple(dated[1:])) if dated else recurrence
    if not is_known(whole):
        row.say("which_week", said[:80])
    return whole


@lru_cache(maxsize=8192)
def _spoken(said: str, today: date | None) -> Recurrence | None:
    return parse_when(said, today)


def _by_rule(row: Row, first: date | None, last: date | None) -> Recurrence:
    """A cell with an iCalendar rule in it."""
    said = row.get("frequency") if "FREQ=" in row.get("frequency").upper() else row.get("when")
    hours = _spoken(f"12 december 2026 {row.get('starts')} - {row.get('ends')}", None)
    starts, ends = (hours.starts, hours.ends) if hours else (None, None)
    try:
        rule = said.strip().upper().removeprefix("RRULE:")
        read_rule(rule)
    except ValueError as wrong:
        row.say("when_unclear", str(wrong)[:80])
        return Recurrence(starts=starts, ends=ends)
    return Recurrence(rules=(rule,), first=first, last=last, starts=starts, ends=ends)
