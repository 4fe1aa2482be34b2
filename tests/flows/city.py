"""A small city for conversations to happen in: a dozen activities that do not change under the tests."""

from __future__ import annotations

from datetime import date, time
from functools import cache

from knowledge.catalogue.activity import Access, Activity, Contact, Cost, Recurrence, Venue
from knowledge.knowledge import Knowledge

LINDE = Venue("Buurthuis De Linde", "Overvecht", "Lindelaan 1", "3561AA", 52.1172, 5.1085)
MOLEN = Venue("Buurthuis De Molen", "Zuid", "Molenweg 2", "3525AA", 52.0649, 5.1282)
KERK = Venue("Kerk aan de Gracht", "Binnenstad", "Grachtstraat 3", "3511AA", 52.0898, 5.1187)


def weekly(day: str, hour: int, said: str) -> Recurrence:
    return Recurrence(
        (f"FREQ=WEEKLY;BYDAY={day}",), date(2026, 1, 1), None, time(hour), time(hour + 2), said=said
    )


ACTIVITIES = (
    Activity(
        "brei", "Breicafé", "Samen breien bij de koffie.", "Breiclub", LINDE, weekly("TU", 10, "elke dinsdag"),
        Cost(0), Access(True, toilet=True, ring_loop=True), Contact(email="brei@example.org"),
        kinds=("breien",), sample=True,
    ),
    Activity(
        "tuin", "De groene hoek", "Samen in de moestuin werken.", "Tuinclub", LINDE, weekly("WE", 13, "elke woensdag"),
        Cost(0), Access(False), kinds=("tuinieren", "moestuin"), sample=True,
    ),
    Activity(
        "tuin-zuid", "Tuin aan de Molen", "Zaaien en oogsten met de buurt.", "Tuinclub", MOLEN,
        weekly("TH", 9, "elke donderdag"), Cost(200), Access(True), kinds=("tuinieren",), sample=True,
    ),
    Activity(
        "koor", "Zing mee", "Een koor voor iedereen, noten lezen hoeft niet.", "Koor", KERK, weekly("MO", 19, "maandag"),
        Cost(250, upas=True), Access(None), kinds=("koor",), sample=True,
    ),
    Activity(
        "schaak", "Schaken in de bieb", "Een partij schaken, beginners welkom.", "Schaakclub", KERK,
        weekly("FR", 14, "elke vrijdag"), Cost(0), Access(True, toilet=False, ring_loop=False),
        kinds=("schaken",), sample=True,
    ),
    Activity(
        "eten", "Aan tafel", "Samen eten met de buurt.", "Eetclub", MOLEN, weekly("SA", 17, "elke zaterdag"),
        Cost(500), Access(True), kinds=("samen_eten",), roles=("kok", "gastvrouw of gastheer"), sample=True,
    ),
    Activity(
        "loop", "Wandelgroep", "Een uur wandelen door het park.", "Wandelclub", LINDE, weekly("TH", 10, "donderdag"),
        Cost(0), Access(True), kinds=("wandelen",), sample=True,
    ),
)  # fmt: skip


@cache
def knowledge() -> Knowledge:
    """Everything the bot knows, with the activities of this small city."""
    return Knowledge.load(ACTIVITIES)
