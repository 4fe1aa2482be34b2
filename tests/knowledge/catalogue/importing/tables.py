"""Reading a table of text made for a test, and what came of it."""

from __future__ import annotations

from datetime import date, datetime

from knowledge.catalogue.importing.detecting import detect
from knowledge.catalogue.importing.values import Options, Reading
from knowledge.catalogue.recurrence import AMSTERDAM

TODAY = date(2026, 11, 23)

NOW = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)


def read(text: str, encoding: str = "utf-8", **options: object) -> Reading:
    chosen = Options(source="proef", today=TODAY, **options)  # type: ignore[arg-type]
    return detect("lijst.csv", text.encode(encoding), chosen)


def codes(reading: Reading) -> list[tuple[int, str]]:
    return [(problem.line, problem.code) for problem in reading.problems]


DUTCH = (
    "Naam activiteit;Omschrijving;Plek;Postcode;Dag;Begintijd;Eindtijd;Kosten;Contact\r\n"
    "Café Brei;Gezellig breiën – met koffie;De Proef;3562 AB;dinsdag;10.00;12.00;€ 2,50;"
    "Proefpersoon, tel. 030-1234567, info@example.org, www.example.org\r\n"
)
