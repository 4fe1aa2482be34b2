"""What is offered while somebody writes to a resident: only who says so takes it, and words reach whom they are for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.engine import Store
from knowledge.roster.members import Coordinator
from tests.work.network import Network
from tests.work.talking_to_samira import SAMIRA, asks, talking

DANGER = "ik wil dood"


async def in_danger(store: Store) -> Network:
    """Samira writes to Anna when Joke of the same wijk is in danger."""
    network = await talking(store)
    await network.says("joke", "ik woon in overvecht")
    await network.says("joke", DANGER)
    assert any("Melding 1, vandaag" in line for line in await network.hears("samira"))
    await network.hears("joke")
    return network


@pytest.mark.parametrize("words", ["ja", "ja hoor, dat is goed", "Ja, ik bel u om 14 uur.", "ok"])
async def test_a_yes_to_ones_resident_takes_no_alert_and_reaches_that_resident(
    store: Store, words: str
) -> None:
    network = await in_danger(store)
    assert "Voor wie is dit?" in (await network.says("samira", words))[-1]
    assert await network.hears("joke") == []
    assert (await network.presses("samira", "Zaak 1"))[-1].endswith("Neemt u deze?")
    assert await network.hears("anna") == [words]
    assert await network.hears("joke") == []
    assert "Melding 1 staat op uw naam." in (await network.presses("samira", "Neem ik op me"))[-1]
    assert any("Samira (ambassadeur) las dat u hier schreef" in line for line in await network.hears("joke"))


async def test_a_yes_that_was_meant_for_the_alert_takes_it_in_one_press(store: Store) -> None:
    network = await in_danger(store)
    await network.says("samira", "ja")
    assert network.labels("samira") == ["Zaak 1", "Neem ik op me", "Voor niemand"]
    assert "Melding 1 staat op uw naam." in (await network.presses("samira", "Neem ik op me"))[-1]
    assert await network.hears("anna") == []


@pytest.mark.parametrize("words", ["neem ik", "Ik neem deze."])
async def test_words_that_say_so_take_it_whatever_lies_on_the_desk(store: Store, words: str) -> None:
    network = await in_danger(store)
    assert "Melding 1 staat op uw naam." in (await network.says("samira", words))[-1]


@pytest.mark.parametrize(
    "words", ["Anna, wat is uw nummer?", "nee", "kunt u mij een mens noemen die u kent?"]
)
async def test_other_words_are_kept_for_the_resident_too(store: Store, words: str) -> None:
    network = await in_danger(store)
    assert "Voor wie is dit?" in (await network.says("samira", words))[-1]
    assert words in (await network.says("samira", "en nog iets"))[-1]
    await network.presses("samira", "Zaak 1")
    assert await network.hears("anna") == [f"{words}\nen nog iets"]


async def test_words_outlive_the_offer_they_were_typed_under(store: Store) -> None:
    network = await in_danger(store)
    await network.joins("kim", Coordinator("Kim"))
    await network.says("samira", "tot straks")
    await network.waits(timedelta(minutes=6))
    await network.presses("kim", "Neem ik op me")
    assert any("Melding 1 is opgepakt door Kim." in line for line in await network.hears("samira"))
    await network.presses("samira", "Zaak 1")
    assert await network.hears("anna") == ["tot straks"]


async def test_a_note_that_is_being_written_is_nobodys_message(store: Store) -> None:
    network = await talking(store)
    await network.presses("samira", "Notitie")
    await asks(network, "berta", "ik zoek gezelschap")
    await network.hears("samira")
    await network.says("samira", "belt liever")
    assert await network.hears("anna") == []
    assert (await network.presses("samira", "Nu niet"))[-1].startswith("Wat mag er bij zaak 1 staan?")


async def test_a_yes_after_another_question_is_asked_once_more(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("samira", "dienst")
    await asks(network)
    await network.hears("samira")
    assert (await network.says("samira", "ja"))[-1].endswith("Neemt u deze?")
    assert any("over mijn tuin" in line for line in await network.says("samira", "ja graag"))


async def test_a_yes_takes_what_was_all_that_was_asked(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.hears("samira")
    assert any("over mijn tuin" in line for line in await network.says("samira", "ja"))
