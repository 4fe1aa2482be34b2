"""CR-11, CR-29: whose wish to die or whose hurt a sentence tells of, by the subject it has."""

from __future__ import annotations

import pytest

from knowledge.safety.detector import Safety

SAFETY = Safety.load()

OTHERS = (
    "mijn vader wil niet meer leven",
    "zij wil niet meer leven",
    "mijn schoonmoeder is alleen en ze wil niet meer leven",
    "opa houdt van kaarten maar hij wil er niet meer zijn",
    "ik denk dat mijn dochter niet meer wil leven",
    "ik ken iemand die niet meer wil leven",
    "sinds de zomer wil mijn broer niet meer leven",
    "mijn zus ziet geen uitweg meer",
    "Mijn neef stuurde net vaarwel en nu neemt hij niet op",
    "mijn buurvrouw wordt geslagen door haar man",
    "my sister sees no way out",
)
THEMSELVES = (
    "ik mis mijn man en wil niet meer leven",
    "mijn vrouw is overleden en ik wil niet meer leven",
    "zonder mijn broer wil ik er niet meer zijn",
    "mijn zoon slaat mij, ik wil er niet meer zijn",
    "ik woon bij mijn zus en wil er niet meer zijn",
    "ik heb pijn die niet stopt en wil niet meer leven",
    "wil niet meer leven",
    "ik word geslagen door mijn man",
    "i miss my wife and i want to die",
    "annem öldü, artık yaşamak istemiyorum",
)


@pytest.mark.parametrize("text", OTHERS)
def test_cr11_a_worried_person_is_not_taken_for_the_one_at_risk(text: str) -> None:
    signal = SAFETY.examine(text)
    assert signal.level >= 2
    assert signal.who == "other"


@pytest.mark.parametrize("text", THEMSELVES)
def test_cr11_who_writes_of_themselves_stays_the_one_at_risk(text: str) -> None:
    signal = SAFETY.examine(text)
    assert signal.level >= 2
    assert signal.who == "self"


@pytest.mark.parametrize(
    "text",
    [
        "Mijn kleinzoon schreeuwt elke week aan de deur tot ik hem mijn AOW geef",
        "mijn kleindochter slaat mij met de riem",
    ],
)
def test_cr03_a_grandparent_is_no_child(text: str) -> None:
    signal = SAFETY.examine(text)
    assert (signal.kind, signal.who) == ("violence", "self")
