"""What an ambassador writes to somebody in danger, or of them: it arrives, and she is not taken for the one in danger."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db import incidents
from db.engine import Store
from tests.work.network import Network
from tests.work.talking_to_samira import SAMIRA, talking

TO_ANNA = [
    "Ik las dat je dood wilt. Kun je nu praten?",
    "Heb je ook gedachten aan zelfdoding?",
    "Ligt er een mes bij u in huis?",
    "Als hij je slaat, bel dan meteen 112.",
    "Do you want to kill yourself tonight?",
]


async def raised(network: Network) -> int:
    """How many incidents there are."""
    return len(
        await network.store.read(
            lambda connection: connection.execute(select(incidents.incidents.c.id)).all()
        )
    )


@pytest.mark.parametrize("words", TO_ANNA)
async def test_a_question_about_danger_reaches_whom_it_is_asked_of(store: Store, words: str) -> None:
    network = await talking(store)
    shown = await network.says("samira", words)
    assert words in "\n".join(await network.hears("anna"))
    assert "113" not in "\n".join(shown)
    assert await raised(network) == 0


async def test_it_reaches_who_is_in_danger_before_there_was_a_case(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("anna", "breien in overvecht")
    await network.says("anna", "ik wil dood")
    await network.presses("samira", "Neem ik op me")
    await network.hears("anna")
    await network.says("samira", "Ik las dat je dood wilt. Kun je nu praten?")
    assert "Ik las dat je dood wilt." in "\n".join(await network.hears("anna"))
    assert await raised(network) == 1


async def test_a_note_about_danger_is_kept_as_a_note(store: Store) -> None:
    network = await talking(store)
    await network.presses("samira", "Notitie")
    shown = "\n".join(await network.says("samira", "Mevrouw zegt dat ze dood wil, 113 gegeven"))
    assert "Het staat erbij" in shown
    assert await raised(network) == 0


async def test_an_ambassador_in_danger_herself_gets_the_card(store: Store) -> None:
    network = await talking(store)
    assert "113" in "\n".join(await network.says("samira", "ik wil zelf niet meer leven"))
    assert await raised(network) == 1
