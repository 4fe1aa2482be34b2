"""What lies on an ambassador's desk: their cases, offers and words, and what leaves it."""

from __future__ import annotations

from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.work.network import Network
from tests.work.talking_to_samira import BRAM, SAMIRA, asks, talking


async def test_words_for_another_case_are_never_sent_to_the_one_on_the_desk(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Berta.")
    await network.hears("anna")
    await network.says("anna", "ben je er nog?")
    assert (await network.hears("samira"))[-1] == "Zaak 1 schreef ook. Wilt u daarheen?"
    assert "Voor wie is dit?" in (await network.says("samira", "Ja, ik ben er nog."))[-1]
    await network.hears("berta")
    await network.presses("samira", "Zaak 1")
    assert await network.hears("anna") == ["Ja, ik ben er nog."]
    assert await network.hears("berta") == []


async def test_who_was_erased_is_gone_from_the_ambassadors_desk(store: Store) -> None:
    network = await talking(store)
    await network.says("anna", "vergeet mij")
    await network.says("anna", "ja")
    assert any("liet alles wissen" in line for line in await network.hears("samira"))


async def test_an_ambassador_writes_down_an_absence_and_a_deputy(store: Store) -> None:
    network = Network(store)
    await network.joins("dirk", Ambassador("Dirk", wijken=("Zuid",)))
    await network.joins("samira", SAMIRA)
    await network.says("samira", "dienst")
    await network.presses("samira", "Ik ben afwezig")
    assert "maandag 23 november" in (await network.says("samira", "23-11-2026 tot 4 december"))[-1]
    await network.presses("samira", "Dirk")
    assert "Dirk (ambassadeur)" in (await asks(network))[0]
    await network.says("samira", "dienst")
    assert "tot en met vrijdag 4 december" in (await network.presses("samira", "Ik ben afwezig"))[0]
    await network.presses("samira", "Niet meer afwezig")
    assert "Samira (ambassadeur)" in (await asks(network, "berta"))[0]


async def test_cases_are_found_again_in_the_menu(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Nu niet")
    await network.says("samira", "dienst")
    await network.presses("samira", "Open vragen")
    [label] = [label for label in network.labels("samira") if label.startswith("Zaak 2")]
    assert "gezelschap" not in label
    assert any("gezelschap" in line for line in await network.presses("samira", label))
    await network.says("samira", "dienst")
    await network.presses("samira", "Mijn zaken")
    assert [label[:6] for label in network.labels("samira")] == ["Zaak 1", "Zaak 2", "Klaar "]


async def test_a_closed_case_is_gone_from_the_list_it_was_chosen_from(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "dienst")
    await network.presses("samira", "Mijn zaken")
    await network.says("anna", "ben je er nog?")
    await network.presses("samira", "Naar zaak 1")
    await network.presses("samira", "Sluiten")
    await network.presses("samira", "Bereikt")
    assert [label[:6] for label in network.labels("samira")] == ["Zaak 2", "Klaar "]


async def test_who_is_offered_what_another_closed_is_not_asked_for_it_again(store: Store) -> None:
    network = Network(store)
    for who, member in (("samira", SAMIRA), ("bram", BRAM)):
        await network.joins(who, member)
    await asks(network)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.hears("samira")
    await network.presses("bram", "Neem ik op me")
    assert "Zaak 2 is al opgepakt door Bram." in await network.hears("samira")
    assert (await network.presses("samira", "Nu niet"))[0] == "Goed. Zaak 1 blijft staan voor een ander."
    assert not any("zaak 2" in line.casefold() for line in await network.says("samira", "hallo"))


async def test_closing_with_no_case_on_the_desk_is_no_stop(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    assert "Er zijn op dit moment geen zaken." in await network.says("samira", "Sluiten")
    assert "Samira (ambassadeur)" in (await asks(network))[0]
    assert any("Neemt u deze?" in line for line in await network.hears("samira"))


async def test_an_offer_is_asked_again_after_the_menu(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.says("samira", "dienst")
    assert (await network.presses("samira", "Klaar voor nu"))[-1].endswith("Neemt u deze?")
    assert any("over mijn tuin" in line for line in await network.presses("samira", "Neem ik op me"))
