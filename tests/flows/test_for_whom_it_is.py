"""For whom an activity is: what is for others only is not suggested, and the list says for whom the rest is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from knowledge.knowledge import Knowledge
from knowledge.texts.dates import CITY_TIME
from tests.flows import city
from tests.flows.talking import Talking

BREI = next(one for one in city.ACTIVITIES if one.id == "brei")
WOMEN = replace(BREI, id="vrouwen", title="Breien met thee", women_only=True)
GIRLS = replace(BREI, id="meiden", title="Meiden breien", women_only=True, min_age=10, max_age=16)


def talking(now: datetime = datetime(2026, 12, 1, 10, tzinfo=CITY_TIME)) -> Talking:
    return Talking(now, Knowledge.load((BREI, WOMEN, GIRLS)))


def looked_for(whom: str) -> str:
    talk = talking()
    talk.says(f"ik zoek iets voor mijn {whom} in Overvecht, breien")
    talk.says("Toon")
    talk.presses("Ja")
    return talk.text


def test_a_father_is_shown_nothing_that_is_for_women_only() -> None:
    said = looked_for("vader")
    assert "Breicafé" in said
    assert "Breien met thee" not in said


def test_a_mother_is_shown_what_is_for_women_and_the_list_says_so() -> None:
    said = looked_for("moeder")
    assert "Breien met thee" in said
    assert "Voor wie: alleen vrouwen" in said


def test_what_is_for_children_is_not_for_who_did_not_say_to_be_young() -> None:
    talk = talking()
    talk.says("ik wil graag breien, alleen met vrouwen, in overvecht")
    assert "Breien met thee" in talk.text
    assert "Meiden breien" not in talk.text


def test_a_public_holiday_is_not_offered_without_a_word() -> None:
    talk = talking(datetime(2026, 12, 23, 10, tzinfo=CITY_TIME))
    talk.says("ik wil schaken of breien in overvecht")
    assert "feestdag" not in talk.text
    friday = Talking(datetime(2026, 12, 23, 10, tzinfo=CITY_TIME))
    friday.says("ik wil schaken in de binnenstad")
    assert "vrijdag 25 december" in friday.text
    assert "dat is een feestdag" in friday.text
