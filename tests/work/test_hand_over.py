"""Handing a case over: to a colleague by button or by name, or to somebody outside, with the resident's own yes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.engine import Store
from knowledge.roster.members import Ambassador, Coordinator
from tests.work.network import Network
from tests.work.talking_to_samira import BRAM, SAMIRA, talking


async def test_handing_over_needs_the_residents_own_yes_and_begins_where_it_was(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.says("anna", "ik wil graag met een man praten")
    await network.presses("samira", "Notitie")
    await network.says("samira", "houdt van tuinieren")
    for agreed in (False, True):
        await network.presses("samira", "Overdragen")
        await network.presses("samira", "Bram (Overvecht)")
        await network.says("samira", "Bram weet veel van tuinen.")
        asked = await network.hears("anna")
        assert asked[-2:] == [
            "Bram weet veel van tuinen.",
            "Samira stelt voor dat u verder praat met Bram. Die ziet dan wat u vertelde. Is dat goed?",
        ]
        heard = await network.says("anna", "ja" if agreed else "nee")
        told = await network.hears("samira")
        assert any(("zegt ja" if agreed else "blijft liever bij u") in line for line in told)
        assert bool(await network.hears("bram")) == agreed
    assert "Bram (ambassadeur) gaat verder met uw vraag." in heard[-1]
    shown = await network.presses("bram", "Neem ik op me")
    assert any("Bewoner: ik wil graag met een man praten" in line for line in shown)
    assert any("Samira: houdt van tuinieren" in line for line in shown)
    assert told[-2:] == ["Zaak 1 is nu bij Bram.", "Deze zaak is klaar. Wilt u uw andere zaken zien?"]
    await network.hears("anna")
    await network.says("samira", "nog iets")
    assert await network.hears("anna") == []


@pytest.mark.parametrize("name", ["Bram", "bram", "Bramm", "aan Bram", "Bram Overvecht"])
async def test_a_typed_name_of_a_colleague_hands_the_case_to_that_colleague(store: Store, name: str) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.presses("samira", "Overdragen")
    assert (await network.says("samira", name))[-1] == "Waarom Bram? De bewoner leest uw reden."
    await network.says("samira", "Bram weet veel van tuinen.")
    assert "Bram (ambassadeur) gaat verder" in (await network.says("anna", "ja"))[-1]
    assert any("Neemt u deze?" in line for line in await network.hears("bram"))
    [case] = await network.workers.cases.still_open()
    assert case.owner == "Bram"


@pytest.mark.parametrize(
    ("others", "name"), [(("Zuid", "West"), "Bram"), (("Zuid",), "Bram van het Leger des Heils")]
)
async def test_where_a_typed_name_may_be_a_colleague_it_is_asked(
    store: Store, others: tuple[str, ...], name: str
) -> None:
    network = await talking(store)
    for wijk in others:
        await network.joins(f"bram {wijk}", Ambassador("Bram", wijken=("Overvecht", wijk)))
    await network.presses("samira", "Overdragen")
    assert (await network.says("samira", name))[-1] == f"Wie bedoelt u met {name}?"
    assert network.labels("samira") == [
        *(f"Bram (Overvecht, {wijk})" for wijk in others),
        f"Iemand anders: {name}",
        "Terug naar de zaak",
    ]
    assert "Waarom Bram?" in (await network.presses("samira", "Bram (Overvecht, Zuid)"))[-1]


async def test_only_an_unknown_name_goes_outside_and_that_is_said(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.presses("samira", "Overdragen")
    said = await network.says("samira", "Stichting Thuisgezet")
    assert said[:2] == [
        "Stichting Thuisgezet staat niet bij uw collega’s.",
        "Zegt de bewoner ja, dan sluit ik zaak 1. U geeft het zelf door.",
    ]
    await network.says("samira", "Daar kennen ze dit goed.")
    assert "Samira geeft uw vraag dan zelf door." in (await network.hears("anna"))[-1]
    assert "Samira geeft het zelf door aan Stichting Thuisgezet." in (await network.says("anna", "ja"))[0]
    assert any("Geef het zelf door aan Stichting Thuisgezet." in one for one in await network.hears("samira"))
    assert await network.workers.cases.still_open() == []


async def test_a_name_typed_at_the_command_is_held_against_the_roster_too(store: Store) -> None:
    network = await talking(store)
    bram = await network.joins("bram", BRAM)
    give = network.workers.cases.hand_over
    assert await give(1, "Samira", "bram", "hij weet er meer van", network.clock.now()) == (bram, "Bram")
    assert await give(1, "Samira", "De Buurman", "die is er al", network.clock.now()) == (None, "De Buurman")
    await network.joins("bram zuid", Ambassador("Bram", wijken=("Zuid",)))
    with pytest.raises(ValueError, match=f"{bram} Bram"):
        await give(1, "Samira", "Bram", "hij weet er meer van", network.clock.now())


async def test_who_goes_on_reads_that_there_was_danger_and_never_a_word_of_it(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("joke", "ik woon in overvecht")
    await network.says("joke", "ik wil dood")
    await network.presses("joke", "Laat een mens mij schrijven")
    await network.presses("samira", "Neem ik op me")
    await network.presses("samira", "Terecht")
    await network.joins("bram", BRAM)
    await network.waits(timedelta(days=1, hours=8))
    heard = await network.hears("bram")
    [offer] = [line for line in heard if "Neemt u deze?" in line]
    danger = "Let op, er was melding 1: gedachten aan zelfdoding, over zichzelf"
    assert any(danger in line for line in heard)
    assert "vraag, vandaag, Overvecht" in offer
    shown = "\n".join(await network.presses("bram", "Neem ik op me"))
    assert danger in shown
    assert "dood" not in shown + "\n".join(heard)


async def test_of_a_false_alarm_and_of_no_danger_nothing_stands_there(store: Store) -> None:
    network = await talking(store)
    await network.says("samira", "dienst")
    assert not any("melding" in line for line in await network.presses("samira", "Mijn zaken"))
    assert not any("melding" in line for line in await network.presses("samira", network.labels("samira")[0]))


async def proposes(network: Network, label: str = "Bram (Overvecht)") -> list[str]:
    """Samira proposes a colleague; returns what she hears."""
    await network.presses("samira", "Overdragen")
    await network.presses("samira", label)
    return await network.says("samira", "die weet hier meer van")


async def test_who_may_not_answer_there_is_not_proposed(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    wim = await network.joins("wim", Ambassador("Wim", wijken=("West",)))
    await network.presses("samira", "Overdragen")
    assert "Bram (Overvecht)" in network.labels("samira")
    assert "Wim (West)" not in network.labels("samira")
    said = await network.says("samira", "Wim")
    assert said[0] == "Wim antwoordt niet voor deze wijk. De zaak blijft van u."
    assert await network.hears("anna") == []
    with pytest.raises(ValueError, match="does not answer for Overvecht"):
        await network.workers.cases.hand_over(1, "Samira", wim, "weet er meer van", network.clock.now())


async def test_in_danger_a_resident_who_talks_with_a_human_is_asked_at_once(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.says("anna", "ik wil niet meer leven")
    await network.presses("samira", "Naar zaak 1")
    await network.hears("anna")
    await proposes(network)
    assert "Samira stelt voor dat u verder praat met Bram." in (await network.hears("anna"))[-1]
    assert "Bram (ambassadeur) gaat verder met uw vraag." in "\n".join(await network.says("anna", "ja"))
    assert any("Zaak 1: vraag, vandaag" in line for line in await network.hears("bram"))


async def test_who_in_danger_talks_with_the_bot_is_not_asked_and_that_is_said(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.says("anna", "computer")
    await network.says("anna", "ik wil niet meer leven")
    await network.presses("samira", "Nu niet")
    await network.hears("anna")
    assert any("Ik vraag nu niet of Bram" in line for line in await proposes(network))
    assert await network.hears("anna") == []
    await network.says("samira", "Anna, ik ben er.")
    assert "Anna, ik ben er." in await network.hears("anna")


async def test_after_a_hand_over_the_promise_is_watched_again(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await proposes(network)
    await network.says("anna", "ja, prima")
    await network.hears("samira")
    await network.waits(timedelta(days=1, hours=8))
    late = "\n".join(await network.hears("anna"))
    assert "U zou nu antwoord hebben van Bram (ambassadeur). Dat is niet gelukt." in late
    [case] = await network.workers.cases.still_open()
    assert case.answered_at is not None
    assert case.kept_at is None


async def test_who_was_handed_a_case_and_answered_broke_nothing(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await proposes(network)
    await network.says("anna", "ja")
    await network.presses("bram", "Neem ik op me")
    await network.says("bram", "Dag Anna, met Bram.")
    await network.hears("anna")
    await network.waits(timedelta(days=2))
    assert await network.hears("anna") == []


async def test_a_question_that_is_no_longer_true_gets_no_yes(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await proposes(network)
    await network.hears("anna")
    await network.joins("kim", Coordinator("Kim"))
    await network.says("samira", "stop")
    await network.says("samira", "stop")
    assert "gaat verder met uw vraag" in (await network.hears("anna"))[0]
    assert not any("Ik geef het door" in line for line in await network.presses("anna", "Ja, dat is goed"))


async def test_only_the_colleague_proposed_last_is_asked_about(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.joins("lia", Ambassador("Lia", wijken=("Overvecht",)))
    await proposes(network)
    await proposes(network, "Lia (Overvecht)")
    await network.hears("anna")
    said = await network.says("anna", "ja")
    assert not any("Bram" in line for line in said)
    assert any("Zaak 1" in line for line in await network.hears("lia"))
    assert await network.hears("bram") == []
