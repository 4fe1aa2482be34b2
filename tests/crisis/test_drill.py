"""CR-34: a drill goes through the whole chain, says of each link how it went, and leaves nobody behind."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from bot.work.drilling import Drill, Step
from bot.work.house import Workers
from bot.work.roster import Rosters
from bot.work.talk import Talk
from db.engine import Store
from db.people import DRILL, people
from knowledge.roster.members import Ambassador
from tests.flows import city
from tests.work.network import Network


def drill_over(network: Network) -> Drill:
    talk = Talk(city.knowledge())
    workers = Workers(network.store, talk, clock=network.clock, renew=Rosters(talk).renew)
    return Drill(network.store, workers, network.clock)


async def steps(drill: Drill, wait: float) -> list[Step]:
    return [step async for step in drill.steps(wait)]


async def left_behind(store: Store) -> int:
    query = select(func.count()).select_from(people).where(people.c.channel == DRILL)
    return await store.read(lambda connection: connection.scalar(query) or 0)


async def test_cr34_a_drill_ends_well_when_somebody_takes_it(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    await network.hears("sam")
    drilling = asyncio.create_task(steps(drill_over(network), 30))
    heard: list[str] = []
    while not heard:
        await asyncio.sleep(0.05)
        await network.workers.settle()
        heard = await network.hears("sam")
    assert heard[0] == "Goedendag. Dit is een oefening. Doe wat u altijd zou doen."
    await network.presses("sam", "Neem ik op me")
    done = await drilling
    assert [step.how for step in done] == ["ok"] * 5
    assert done[2].said == "told: Sam"
    assert await left_behind(store) == 0


async def test_cr34_a_missed_acknowledgement_warns(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    done = await steps(drill_over(network), 0)
    assert done[-1].how == "WRONG"
    assert "nobody took it" in done[-1].said
    assert await left_behind(store) == 0


async def test_cr34_at_night_it_says_that_nobody_is_at_work(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    await network.waits(timedelta(hours=13))
    done = await steps(drill_over(network), 0)
    assert done[2].how == "look"
    assert "2026-11-25 09:00" in done[2].said
