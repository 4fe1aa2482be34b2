"""Asking for a human where each wijk has people of its own."""

from __future__ import annotations

from dataclasses import replace

from knowledge.roster.members import Ambassador
from knowledge.roster.roster import Roster
from tests.flows import city
from tests.flows.talking import Talking

ROSTER = Roster(ambassadors={7: Ambassador("Noor", "U Centraal", ("Overvecht",))})


def asked_for_a_human() -> Talking:
    talk = Talking(knowledge=replace(city.knowledge(), roster=ROSTER))
    talk.says("ik wil een mens spreken")
    return talk


def test_a_wijk_that_is_not_heard_is_asked_once_more_and_what_was_said_is_passed_on() -> None:
    talk = asked_for_a_human()
    talk.says("het gaat over mijn huur")
    talk.says("ik kan er niet van slapen")
    assert "In welke wijk of buurt woont u?" in talk.text
    talk.says("overvecht noord")
    assert "Noor" in talk.text
    assert "er niet van slapen" in talk.text


def test_the_wijk_is_asked_no_third_time() -> None:
    talk = asked_for_a_human()
    for said in ("mijn huur", "qqq", "zzz"):
        talk.says(said)
    assert talk.conversation.spot.name == "human.reach"
    assert "Infopunt" in talk.text
    assert "qqq" not in talk.text


def test_a_wijk_in_the_note_is_not_asked_again() -> None:
    talk = asked_for_a_human()
    talk.says("ik woon in overvecht en snap een brief niet")
    assert talk.conversation.spot.name == "human.reach"
    assert "Noor" in talk.text


def test_where_another_lives_is_not_where_the_resident_lives() -> None:
    talk = asked_for_a_human()
    talk.says("ik zoek iets voor mijn moeder, zij woont in overvecht")
    assert talk.conversation.memory.place is None
