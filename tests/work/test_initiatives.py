"""What a resident brings in is seen by others only after somebody of the network has looked at it."""

from __future__ import annotations

import pytest

from bot.work import importing
from db.engine import Store
from knowledge.roster.members import Ambassador, Coordinator
from tests.work.network import Network

SAMIRA = Ambassador("Samira", wijken=("Overvecht",))


async def brings(network: Network, who: str = "ans") -> str:
    """Ans brings in knitting in the garden; returns the last that was said."""
    await network.says(who, "ik wil een activiteit aanmelden")
    await network.says(who, "Breien in de tuin")
    await network.says(who, "elke dinsdag van 10 tot 12 uur")
    await network.says(who, "de tuin in Overvecht")
    await network.presses(who, "Voor iedereen")
    await network.says(who, "030 123 45 67")
    return "\n".join(await network.presses(who, "Ja, geef het door"))


async def catalogue(store: Store) -> set[str]:
    return {one.title for one in await importing.whole(store) if not one.retired}


@pytest.fixture
async def network(store: Store) -> Network:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.joins("karin", Coordinator("Karin"))
    await network.hears("samira")
    await network.hears("karin")
    return network


async def test_approved_it_stands_for_everybody_from_the_next_message_on(network: Network) -> None:
    assert "Ik heb het doorgegeven" in await brings(network)
    heard = "\n".join(await network.hears("samira"))
    assert "Breien in de tuin" in heard
    assert "elke dinsdag" in heard
    assert await catalogue(network.store) == set()
    await network.presses("samira", "Goedkeuren")
    assert any("Samira vindt het goed" in line for line in await network.hears("ans"))
    [one] = await importing.whole(network.store)
    assert (one.source, one.verified_by, one.venue.wijk) == ("residents", "Samira", "Overvecht")
    assert one.recurrence.rules == ("FREQ=WEEKLY;BYDAY=TU",)
    assert one.contact.phone
    assert "Breien in de tuin" in "\n".join(await network.says("bram", "breien in overvecht"))


async def test_declined_it_is_seen_by_nobody_and_the_resident_reads_why(network: Network) -> None:
    await brings(network)
    await network.presses("samira", "Niet doen")
    await network.says("samira", "er is al een breiclub")
    assert any("“er is al een breiclub”" in line for line in await network.hears("ans"))
    assert await catalogue(network.store) == set()


async def test_asked_something_the_resident_answers_and_it_is_decided_after_that(network: Network) -> None:
    await brings(network)
    await network.presses("samira", "Iets vragen")
    await network.says("samira", "Is er een toilet?")
    assert any("“Is er een toilet?”" in line for line in await network.hears("ans"))
    await network.says("ans", "ja, in het schuurtje")
    assert any("“ja, in het schuurtje”" in line for line in await network.hears("samira"))
    await network.presses("samira", "Goedkeuren")
    assert await catalogue(network.store) == {"Breien in de tuin"}


async def test_of_two_who_decide_the_first_one_counts_and_the_other_is_told(network: Network) -> None:
    await brings(network)
    await network.presses("samira", "Goedkeuren")
    await network.hears("karin")
    assert any(
        "Misschien was een collega eerder" in line for line in await network.presses("karin", "Goedkeuren")
    )
    assert sum("Er is antwoord" in line for line in await network.hears("ans")) == 1


async def test_who_comes_later_finds_what_waits_in_the_menu(network: Network) -> None:
    await brings(network)
    await network.joins("noor", Ambassador("Noor"))
    await network.says("noor", "dienst")
    heard = "\n".join(await network.presses("noor", "Nieuwe activiteiten bekijken"))
    assert "Breien in de tuin" in heard


async def test_an_ambassador_of_another_wijk_is_not_asked_and_may_not_decide(network: Network) -> None:
    from bot.conversation.effects import DecideInitiative
    from bot.work.effects import write
    from db import initiatives

    number = await network.joins("noor", Ambassador("Noor", wijken=("Zuid",)))
    await network.hears("noor")
    await brings(network)
    assert await network.hears("noor") == []
    [one] = await network.store.read(initiatives.waiting)
    await network.store.write(write, number, DecideInitiative(one.id, "approve"), network.clock.now())
    assert await catalogue(network.store) == set()


async def test_it_is_heard_where_somebody_tells_what_they_run_and_not_again_in_their_answers(
    network: Network,
) -> None:
    heard = await network.says("ans", "Wij organiseren zelf elke vrijdag een soepmiddag, mag die erbij?")
    assert any("Hoe heet uw activiteit?" in line for line in heard)
    heard = await network.says("ans", "Soep in de hal")
    assert any("Wanneer is het?" in line for line in heard)
    heard = await network.says("ans", "ik organiseer een middag elke vrijdag om 12 uur")
    assert any("Waar is het?" in line for line in heard)


async def test_without_anybody_to_look_at_it_there_is_a_number_and_nothing_is_kept(store: Store) -> None:
    network = Network(store)
    await network.says("ans", "hallo")
    heard = await network.says("ans", "ik wil een activiteit aanmelden")
    assert any("Bel het Infopunt" in line for line in heard)
