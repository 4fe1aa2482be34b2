"""Danger at night: nobody is woken, as the person reads; whoever opens the desk is told first thing."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.engine import Store
from knowledge.roster.members import Coordinator
from knowledge.texts.dates import CITY_TIME
from tests.work.network import Network
from tests.work.talking_to_samira import SAMIRA


def told(lines: list[str]) -> bool:
    return any("Melding 1" in line for line in lines)


async def test_nobody_is_told_at_night_and_the_desk_is_when_it_opens(store: Store) -> None:
    network = Network(store, datetime(2026, 11, 24, 23, 9, tzinfo=CITY_TIME))
    await network.joins("samira", SAMIRA)
    await network.joins("kim", Coordinator("Kim"))
    await network.says("joke", "ik wil dood, vannacht maak ik er een eind aan")
    await network.waits(timedelta(hours=9, minutes=40))
    assert not told(await network.hears("kim"))
    assert not told(await network.hears("samira"))
    await network.waits(timedelta(minutes=20))
    assert told([*await network.hears("kim"), *await network.hears("samira")])


async def test_what_was_said_just_before_closing_wakes_nobody_either(store: Store) -> None:
    network = Network(store, datetime(2026, 11, 24, 16, 58, tzinfo=CITY_TIME))
    await network.joins("samira", SAMIRA)
    await network.joins("kim", Coordinator("Kim"))
    await network.says("joke", "ik woon in overvecht")
    await network.says("joke", "ik wil dood")
    assert told(await network.hears("samira"))
    await network.waits(timedelta(hours=12))
    assert not told(await network.hears("kim"))
    await network.waits(timedelta(hours=5))
    assert told(await network.hears("kim"))
