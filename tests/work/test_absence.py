"""Being away, in one's own words: at just that question it is an answer, and no sign of danger."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.engine import Store
from knowledge.roster.members import Ambassador, Coordinator
from tests.work.network import Network
from tests.work.talking_to_samira import SAMIRA

CARD = "113"


async def asked_when(store: Store) -> Network:
    """Samira says that she is away, on a Tuesday."""
    network = Network(store)
    await network.joins("kim", Coordinator("Kim"))
    await network.joins("dirk", Ambassador("Dirk", wijken=("Overvecht",)))
    await network.joins("samira", SAMIRA)
    await network.says("samira", "dienst")
    await network.presses("samira", "Ik ben afwezig")
    for who in ("kim", "dirk"):
        await network.hears(who)
    return network


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("volgende week ben ik er niet", "maandag 30 november", "vrijdag 4 december"),
        ("Volgende week ben ik er even niet.", "maandag 30 november", "vrijdag 4 december"),
        ("van donderdag tot en met dinsdag ben ik weg", "donderdag 26 november", "dinsdag 1 december"),
        ("overmorgen ben ik vrij", "donderdag 26 november", "donderdag 26 november"),
        ("vanaf 30 november tot 4 december ben ik er niet", "maandag 30 november", "vrijdag 4 december"),
    ],
)
async def test_days_are_heard_and_nobody_is_alarmed(store: Store, words: str, first: str, last: str) -> None:
    network = await asked_when(store)
    said = await network.says("samira", words)
    assert said == [f"Afwezig van {first} tot en met {last}. Wie antwoordt dan voor u?"]
    assert await network.hears("kim") == []
    assert await network.hears("dirk") == []


async def test_a_beginning_without_an_end_is_asked_on(store: Store) -> None:
    network = await asked_when(store)
    [said] = await network.says("samira", "vanaf maandag ben ik er niet")
    assert said.startswith("Noem de eerste en de laatste dag.")
    assert await network.hears("kim") == []


@pytest.mark.parametrize(
    "words",
    [
        "ik wil dood",
        "volgende week ben ik er niet meer",
        "deze week wil ik dood",
    ],
)
async def test_what_says_more_than_days_is_heard_as_ever(store: Store, words: str) -> None:
    network = await asked_when(store)
    assert CARD in "\n".join(await network.says("samira", words))
    assert any("gedachten aan zelfdoding" in line for line in await network.hears("kim"))


async def test_who_has_no_role_is_heard_as_ever(store: Store) -> None:
    network = Network(store)
    assert CARD in "\n".join(await network.says("anna", "vanaf maandag ben ik er niet meer"))


async def test_nobody_is_asked_to_take_what_is_about_themselves(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.joins("kim", Coordinator("Kim"))
    await network.says("samira", "overvecht")
    await network.says("samira", "ik wil dood")
    await network.waits(timedelta(hours=2))
    assert not any("Melding" in line for line in await network.hears("samira"))
    assert any("Melding 1" in line for line in await network.hears("kim"))
