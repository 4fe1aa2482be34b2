"""Stopping while residents count on somebody: never by the way, and then nobody is promised them any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.engine import Store
from knowledge.roster.members import Coordinator
from tests.work.network import Network
from tests.work.talking_to_samira import BRAM, SAMIRA, asks, talking

QUESTION = "Wilt u stoppen? Dan stuur ik u niets meer. Uw zaken en meldingen gaan naar een ander."


@pytest.mark.parametrize(
    "words", ["klaar voor vandaag hoor", "ik stop ermee voor vandaag", "annuleren", "genoeg geweest"]
)
async def test_ordinary_words_at_the_desk_go_to_the_resident_and_stop_nothing(
    store: Store, words: str
) -> None:
    network = await talking(store)
    await network.says("samira", words)
    assert await network.hears("anna") == [words]
    await network.says("anna", "bent u er nog?")
    assert await network.hears("samira") == ["bent u er nog?"]


@pytest.mark.parametrize("words", ["afsluiten", "Sluiten", "zaak sluiten"])
async def test_closing_words_at_the_desk_close_the_case_and_only_with_an_outcome(
    store: Store, words: str
) -> None:
    network = await talking(store)
    assert (await network.says("samira", words))[-1] == "Hoe is zaak 1 afgelopen?"
    assert "Kies hieronder" in (await network.says("samira", words))[-1]
    assert await network.hears("anna") == []
    assert "Zaak 1 is gesloten." in (await network.presses("samira", "Bereikt"))[0]


async def test_a_bare_stop_is_asked_first_and_a_no_changes_nothing(store: Store) -> None:
    network = await talking(store)
    assert (await network.says("samira", "stop"))[-1] == QUESTION
    assert "Wat u nu schrijft, gaat naar de bewoner." in (await network.says("samira", "nee"))[-1]
    await network.says("anna", "bent u er nog?")
    assert (await network.hears("samira"))[-1] == "bent u er nog?"


async def test_who_stopped_is_not_promised_to_anybody_and_what_they_had_goes_on(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.says("samira", "stop")
    assert "Ik stop" in (await network.presses("samira", "Ja, stuur mij niets meer"))[0]
    assert "Bram (ambassadeur) gaat verder met uw vraag." in (await network.hears("anna"))[-1]
    assert any("Zaak 1: vraag" in line for line in await network.hears("bram"))
    assert "Bram (ambassadeur)" in (await asks(network, "berta"))[0]
    await network.says("samira", "ik ben er weer")
    await network.says("bram", "stop")
    await network.says("bram", "ja")
    assert "Samira (ambassadeur)" in (await asks(network, "cor"))[0]


async def test_an_alert_nobody_took_goes_on_at_once_and_no_new_one_is_given_to_who_stopped(
    store: Store,
) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.joins("kim", Coordinator("Kim"))
    await network.says("joke", "ik woon in overvecht")
    await network.says("joke", "ik wil dood")
    assert any("Melding 1" in line for line in await network.hears("samira"))
    await network.says("samira", "stop")
    await network.says("samira", "stop")
    assert any("Melding 1" in line for line in await network.hears("kim"))
    await network.says("piet", "ik woon in overvecht")
    said = await network.says("piet", "ik wil dood")
    assert any("Ik geef dit nu door aan Kim" in line for line in said)
    await network.waits(timedelta(minutes=1))
    assert await network.hears("samira") == []


async def test_a_buddy_or_a_resident_stops_at_once(store: Store) -> None:
    network = await talking(store)
    assert "Ik stop" in (await network.says("anna", "stop"))[0]
