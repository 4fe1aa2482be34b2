"""A list on paper for people who are not online: A4, large type, one wijk."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from importlib.resources import files

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import may_be_shown, needs_warning
from knowledge.catalogue.recurrence import AMSTERDAM, has_ended, next_times
from knowledge.catalogue.when_said import say_date, say_when
from knowledge.catalogue.words import spoken

ENCODING = "windows-1252"
"""What the fonts every PDF reader has can write."""
TITLE, HEADING, TEXT, SMALL = 26, 19, 15, 12
"""Sizes of type in points; text for people who see less well is at least 14."""
LINE = 1.35
"""Height of a line, in heights of its letters."""
MM_PER_POINT = 0.3528
STAND_INS = {
    "ı": "i",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ħ": "h",
    "−": "-",
    "\u2011": "-",
    "\u2010": "-",
}


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    text = files("knowledge.catalogue").joinpath("printing.toml").read_text("utf-8")
    words: dict[str, str] = tomllib.loads(text)["nl"]
    return words


def wijk_list(wijk: str, activities: Iterable[Activity], today: date, helpline: str = "") -> bytes:
    """A PDF of all activities of a wijk that may be shown, in the order in which they are next held.

    `helpline` stands at the foot of every page. The same input gives the same bytes.
    """
    moment = datetime.combine(today, time(0), AMSTERDAM)
    shown = [
        one
        for one in activities
        if one.venue.wijk == wijk and may_be_shown(one, today) and not has_ended(one.recurrence, moment)
    ]
    nexts = {one.id: next_times(one.recurrence, moment) for one in shown}
    shown.sort(key=lambda one: (not nexts[one.id], [at.isoformat() for at in nexts[one.id]], one.title))
    page = _Page(today, helpline)
    page.say(_words()["title"].format(wijk=wijk), TITLE, bold=True)
    page.say(_words()["made_on"].format(date=say_date(today, spoken()["say"]["nl"])), SMALL)
    if any(one.sample for one in shown):
        page.say(_words()["sample"], TEXT, bold=True)
    if not shown:
        page.say(_words()["none"], TEXT)
    for one in shown:
        _entry(page, one, next(iter(nexts[one.id]), None), needs_warning(one, today))
    return bytes(page.output())


def printable(text: str) -> str:
    """The same text in letters the fonts have: others lose their accent, and signs without a likeness go."""
    done = []
    for letter in text:
        for candidate in (letter, STAND_INS.get(letter, ""), _bare(letter)):
            if candidate and _has(candidate):
                done.append(candidate)
                break
    return " ".join("".join(done).split())


def _bare(letter: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(one))


def _has(letter: str) -> bool:
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        return False
    return letter.isprintable() or letter == " "


class _Page(FPDF):
    """A4 upright, with the telephone number and the page number at the foot."""

    def __init__(self, today: date, helpline: str) -> None:
        super().__init__(format="A4")
        self._helpline = helpline
        self.core_fonts_encoding = ENCODING
        self.set_creation_date(datetime.combine(today, time(12), UTC))
        self.set_lang("nl")
        self.set_margins(18, 18, 18)
        self.set_auto_page_break(True, margin=24)
        self.add_page()

    def footer(self) -> None:
        """The same on every page."""
        self.set_y(-18)
        self.set_font("Helvetica", size=SMALL)
        number = _words()["page"].format(page=self.page_no())
        self.cell(0, 8, printable(f"{self._helpline}   {number}".strip()), align="C")

    def say(self, text: str, size: int, bold: bool = False) -> None:
        """A paragraph."""
        self.set_font("Helvetica", "B" if bold else "", size)
        self.multi_cell(
            0, size * MM_PER_POINT * LINE, printable(text), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def room_for(self, height: float) -> None:
        """Begin a new page where so many millimetres are not left."""
        if self.will_page_break(height):
            self.add_page()


def _entry(page: _Page, activity: Activity, following: datetime | None, warn: bool) -> None:
    words = _words()
    page.room_for(60)
    page.ln(5)
    page.say(activity.title, HEADING, bold=True)
    if activity.description:
        page.say(activity.description, TEXT)
    days = spoken()["say"]["nl"]
    place = ", ".join(filter(None, (activity.venue.name, activity.venue.address)))
    step_free = {True: words["step_free"], False: words["stairs"], None: ""}[activity.access.step_free]
    contact = activity.contact
    cost = activity.cost.said
    if activity.cost.upas and "pas" not in cost.lower():
        cost = f"{cost} ({words['upas']})"
    lines = {
        "when": say_when(activity.recurrence),
        "next": say_date(following.date(), days) if following else "",
        "where": place,
        "cost": cost,
        "access": activity.access.said or step_free,
        "join": activity.join,
        "contact": " ".join(filter(None, (contact.name, contact.phone or contact.email))),
    }
    for name, text in lines.items():
        if text:
            page.say(f"{words[name]}: {text}", TEXT)
    if warn:
        page.say(words["check_first"], TEXT, bold=True)
