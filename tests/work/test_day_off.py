"""Who runs an activity says that it is closed on a day: who has an appointment then hears so, and nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.engine import Store
from knowledge.roster.members import Coordinator, Organiser
from tests.flows import city
from tests.work.going_together import GARDEN, agree, buddy, wishes
from tests.work.network import Network

PLACE = replace(city.ACTIVITIES[1], sample=False, verified_on=date(2026, 11, 1), verified_by="Els")
NEWS = "Wie De groene hoek organiseert, zegt: "


async def going(store: Store) -> Network:
    """Ans goes to the garden with Bea, and Els runs it."""
    network = Network(store)
    await network.publishes(PLACE)
    await network.joins("bea", buddy("Bea", wijken=("Overvecht",)))
    await network.joins("els", Organiser("Els", activities=(PLACE.id,)))
    await network.joins("kim", Coordinator("Kim"))
    await wishes(network)
    await network.presses("bea", "Ja, ik ga mee")
    await network.hears("ans")
    await agree(network, "ans", "Ans")
    await network.says("els", "dienst")
    await network.presses("els", "Mijn activiteiten nakijken")
    await network.presses("els", "De groene hoek")
    await network.presses("els", "Er is iets anders")
    for who in ("ans", "bea"):
        await network.hears(who)
    return network


@pytest.mark.parametrize("who", ["ans", "bea"])
async def test_both_hear_what_is_wrong_on_their_day(store: Store, who: str) -> None:
    network = await going(store)
    await network.says("els", "op 2 december zijn we gesloten, het is dicht")
    heard = "\n".join(await network.hears(who))
    assert f"{NEWS}het is dicht. Het gaat om {GARDEN}." in heard
    assert "Vraag het na voor u gaat." in heard


async def test_another_day_that_is_closed_is_not_told(store: Store) -> None:
    network = await going(store)
    await network.says("els", "op 9 december is het dicht")
    assert await network.hears("ans") == []
    assert await network.hears("bea") == []


async def test_where_no_day_is_named_everybody_who_goes_hears_it(store: Store) -> None:
    network = await going(store)
    await network.says("els", "er komt een andere begeleider")
    assert any(f"{NEWS}er is iets anders." in line for line in await network.hears("ans"))


async def test_who_took_it_back_hears_nothing(store: Store) -> None:
    network = await going(store)
    await network.says("ans", "mijn afspraken")
    await network.presses("ans", network.labels("ans")[0])
    await network.hears("bea")
    await network.says("ans", "ja")
    await network.hears("bea")
    await network.says("els", "het is dicht")
    assert not any(NEWS in line for line in await network.hears("bea"))
