"""Lists to take over at the desk, as organisations have them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import httpx
import pytest

from bot.work.fetching import Fetched, NotFetched
from tests.commands.desk import Desk

HEAD = ["Naam activiteit", "Organisatie", "Waar", "Postcode", "Wanneer", "Kosten", "Contact"]

MEAL = [
    "Samen eten",
    "Voorbeeldkeuken",
    "De Proef",
    "3521 AB",
    "elke dinsdag 17.30-19.30 uur",
    "€ 4,50",
    "Jan Voorbeeld\ntel 06-12345678\ninfo@keuken.example",
]

COFFEE = ["Koffie ‘Bij de buren’", "", "De Proef", "3521 AB", "ma t/m vr 10-12", "gratis", "030-1234567"]

NAMELESS = ["", "Voorbeeldkeuken", "", "", "", "", ""]

DEAR = ["Spaans", "", "", "3544 XX", "elke maandag 10.00", "€ 5", "bel 0900-1234"]


def listed(*rows: Sequence[str], head: Sequence[str] = HEAD) -> bytes:
    """A list as a spreadsheet in the Netherlands saves it."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([head, *rows])
    return out.getvalue().encode("cp1252")


def many(number: int) -> bytes:
    return listed(
        *(["Koor " + str(n), "", "De Proef", "3521 AB", "elke dinsdag 10.00", "", ""] for n in range(number))
    )


CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1@proef
DTSTART;TZID=Europe/Amsterdam:20260901T100000
DTEND;TZID=Europe/Amsterdam:20260901T120000
RRULE:FREQ=WEEKLY;BYDAY=TU
EXDATE;TZID=Europe/Amsterdam:20301224T100000
SUMMARY:Tuingroep
END:VEVENT
BEGIN:VEVENT
UID:2@proef
DTSTART;TZID=Europe/Amsterdam:20230901T190000
RRULE:FREQ=WEEKLY;UNTIL=20240601T000000Z
SUMMARY:Oud koor
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def titles(desk: Desk) -> set[str]:
    return {row["title"] for row in desk.do("catalogue", "list", "--json").rows}


def samples(desk: Desk) -> int:
    return sum(row["sample"] for row in desk.do("catalogue", "list", "--json").rows)


class Feed:
    """A feed on the internet, as far as the command can see."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data = listed(MEAL)
        monkeypatch.setattr("bot.commands.lists.fetch", self.fetch)

    async def fetch(self, url: str) -> Fetched:
        if "weg" in url:
            raise NotFetched("the site answered 404")
        host = httpx.URL(url).host
        return Fetched(self.data, "lijst.csv", host, f"{host} {hash(url)}")
