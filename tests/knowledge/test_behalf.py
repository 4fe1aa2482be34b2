"""Hearing that a message is about another, and what that other is called."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import knowledge.wishes
from knowledge.behalf.heard import About, Behalf

HEARD = Behalf.load()
SAID = Path(knowledge.wishes.__file__).parent / "said"
ABOUT_ANOTHER = "third_person"
AT_LEAST, AT_MOST = 0.70, 0.015
"""Of sentences about another, so many are heard; of all others, no more than so many are taken for one."""


def heard_of(about_another: bool) -> float:
    """The share of the collected sentences, about another or not, that is heard as about another."""
    rows = [
        row
        for path in sorted(SAID.glob("*.tsv"))
        for row in csv.DictReader(
            path.read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        if (row["style"] == ABOUT_ANOTHER) == about_another
    ]
    return sum(HEARD.about(row["text"]) is not None for row in rows) / len(rows)


def test_most_of_what_is_said_of_another_is_heard_and_little_else() -> None:
    assert heard_of(about_another=True) >= AT_LEAST
    assert heard_of(about_another=False) <= AT_MOST


@pytest.mark.parametrize(
    ("text", "relation", "sure"),
    [
        ("mijn moeder van 84 in Lunetten zit sinds de dood van mijn vader alleen voor de tv", "mother", True),
        ("mijn buurman. hij komt nooit meer buiten", "neighbour", True),
        ("ik maak me zorgen om mijn tante", "family", True),
        ("Ik ben huishoudelijke hulp bij een mevrouw in Zuilen", "client", True),
        ("Ik ben praktijkondersteuner en zou graag een patiënt doorverwijzen", "client", True),
        ("ik werk bij een corporatie en kom bij een huurder met dichte gordijnen", "client", True),
        ("wij willen een cliënte bij jullie aanmelden", "client", True),
        ("ik typ dit voor meneer Bakker, hij zit tegenover mij", "client", True),
        ("I work at a surgery and have to refer somebody", "client", True),
        (
            "mijn man heeft last van zijn hart en ik zoek iets voor ons samen, ook voor mijn man",
            "partner",
            True,
        ),
        ("het gaat om mijn schoonmoeder", "mother", False),
        ("annem için bir şey arıyorum", "mother", True),
        ("أبحث عن مجموعة لوالدي", "father", True),
        ("Mijn tante houdt van bloemen. Ik rijd haar overal heen.", "family", False),
        ("mijn vrouw is dement", "partner", False),
        ("zij zou graag biljarten in Zuilen", "other", False),
        ("Ik ben casemanager dementie. Ik heb een mevrouw in Zuilen die graag zingt.", "client", True),
    ],
)
def test_about_whom_it_is(text: str, relation: str, sure: bool) -> None:
    assert HEARD.about(text) == About(relation, sure)


@pytest.mark.parametrize(
    "text",
    [
        "mijn man is overleden en ik kom de deur niet meer uit",
        "mijn dochter wil wel mee",
        "ik woon bij mijn moeder en wil graag schaken",
        "mijn moeder leerde me breien",
        "Mijn neef is leraar geschiedenis, die heeft nu toetsweek",
    ],
)
def test_what_is_about_the_speaker_is_left_to_them(text: str) -> None:
    assert HEARD.about(text) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mijn vader heeft alzheimer en ik wil graag dansen", "ik wil graag dansen"),
        ("ik heb reuma, net als mijn zus", "ik heb reuma, net als mijn zus"),
        ("sinds mijn zoon ziek is zit ik binnen", "sinds mijn zoon is zit ik binnen"),
        ("my sister has dementia, I like chess", "I like chess"),
    ],
)
def test_pr17_the_health_of_another_is_not_what_somebody_says_of_themselves(text: str, left: str) -> None:
    assert HEARD.of_writer(text) == left


def test_what_a_third_person_plans_is_not_of_the_one_it_is_about() -> None:
    said = "Mijn oma houdt van puzzelen. Mijn oom wil haar naar een dagopvang"
    assert HEARD.not_about("grandparent", said) == "Mijn oma houdt van puzzelen"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Riet", "Riet"),
        ("ja, ze heet Riet", "Riet"),
        ("mevrouw de Vries", "mevrouw de Vries"),
        ("de heer Jansen", "de heer Jansen"),
        ("noem haar maar Ria van Dijk", "Ria"),
        ("oma is lief", "Oma"),
        ("ze zit de hele dag thuis", ""),
        ("nee, niet mijn vader, mijn schoonvader", ""),
        ("sonra ne olacak?", ""),
        ("ze heeft geen whatsapp", ""),
    ],
)
def test_a_name_and_nothing_else(text: str, name: str) -> None:
    assert HEARD.first_name(text) == name


def test_another_relation_is_meant_after_all() -> None:
    assert HEARD.rather("nee, niet mijn moeder maar mijn tante") == "family"
    assert HEARD.rather("ze woont bij mijn broer") == ""
