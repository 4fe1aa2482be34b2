"""How an earlier case of the same person ended is kept as a word of ours and said in that of who reads it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.flows.casework import ENDED, OUTCOMES
from db.engine import Store
from tests.work.network import Network
from tests.work.talking_to_samira import asks, talking


async def earlier(network: Network) -> list[str]:
    """What Samira reads of before, once Anna has asked again and she has taken it."""
    await network.hears("anna")
    await network.waits(timedelta(minutes=30))
    await asks(network, note="nog een vraag, over de heg")
    shown = await network.presses("samira", "Neem ik op me")
    return [line for line in shown if line.startswith("Eerder")]


async def closes(network: Network, outcome: str) -> None:
    await network.presses("samira", "Sluiten")
    if outcome in ("Bereikt", "Niet bereikt", "Voicemail", "Doorverwezen"):
        await network.presses("samira", outcome)
    else:
        await network.says("samira", outcome)


@pytest.mark.parametrize(
    "outcome", ["Bereikt", "Niet bereikt", "Voicemail", "Doorverwezen", "haar zus helpt verder"]
)
async def test_it_is_said_as_it_was_chosen_or_in_their_own_words(store: Store, outcome: str) -> None:
    network = await talking(store)
    await closes(network, outcome)
    assert await earlier(network) == [f"Eerder: Samira (ambassadeur) · {outcome}"]


async def test_that_its_person_stopped_is_said_too(store: Store) -> None:
    network = await talking(store)
    await network.says("anna", "stop")
    assert await earlier(network) == ["Eerder: Samira (ambassadeur) · Gestopt door de bewoner"]


async def test_who_goes_on_outside_the_network_is_named(store: Store) -> None:
    network = await talking(store)
    await network.presses("samira", "Overdragen")
    await network.says("samira", "Huisarts De Beuk")
    await network.says("samira", "Die kent haar al jaren.")
    await network.says("anna", "ja")
    assert await earlier(network) == ["Eerder: Samira (ambassadeur) · Verder met Huisarts De Beuk"]


async def test_at_the_desk_it_ends_in_the_same_words(store: Store) -> None:
    network = await talking(store)
    await network.workers.cases.close(1, "not_reached", network.clock.now())
    assert await earlier(network) == ["Eerder: Samira (ambassadeur) · Niet bereikt"]


async def test_what_earlier_releases_kept_with_a_space_is_said_in_words_as_well(store: Store) -> None:
    network = await talking(store)
    await network.workers.cases.close(1, "not reached", network.clock.now())
    assert await earlier(network) == ["Eerder: Samira (ambassadeur) · Niet bereikt"]


def test_each_end_that_can_be_chosen_is_one_that_can_be_said() -> None:
    assert OUTCOMES.items() <= ENDED.items()
