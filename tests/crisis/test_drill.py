"""CR-34: a drill goes through the whole chain, leaves nobody behind, and is asked for when none held for a month."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from bot.work.drilling import Drill, Step
from bot.work.house import Workers
from bot.work.roster import Rosters
from bot.work.talk import Talk
from db import drills, roles
from db import people as people_db
from db.engine import Store
from db.people import DRILL, people
from knowledge.roster.members import Ambassador, Coordinator
from tests.flows import city
from tests.flows.talking import TUESDAY
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
    assert await store.read(drills.last_held) == TUESDAY


async def test_cr34_a_missed_acknowledgement_warns(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    done = await steps(drill_over(network), 0.1)
    assert done[-1].how == "WRONG"
    assert "nobody took it" in done[-1].said
    assert await left_behind(store) == 0
    assert await store.read(drills.last_held) is None


async def test_cr34_at_night_it_says_that_nobody_is_at_work(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    await network.waits(timedelta(hours=13))
    done = await steps(drill_over(network), 0)
    assert done[2].how == "look"
    assert "2026-11-25 09:00" in done[2].said


async def test_cr34_where_nobody_is_waited_for_only_the_machine_is_tried(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    await store.write(drills.keep, True, TUESDAY - timedelta(days=9))
    done = await steps(drill_over(network), 0)
    assert [step.how for step in done] == ["ok"] * 4
    assert done[2].said == "told: Sam"
    assert await store.read(drills.last_held) == TUESDAY - timedelta(days=9)


async def test_cr34_in_the_hours_of_the_desk_an_empty_roster_is_wrong(store: Store) -> None:
    done = await steps(drill_over(Network(store)), 0)
    assert done[2] == Step("WRONG", "the desk is open, and nobody on the roster is at work: nobody is told")


DAY = timedelta(days=1)


async def with_kim(store: Store) -> Network:
    """Kim coordinates, Sam does not, and a night goes by in which the house is tidied."""
    network = Network(store)
    await network.joins("kim", Coordinator("Kim"))
    await network.joins("sam", Ambassador("Sam"))
    for who in ("kim", "sam"):
        await network.hears(who)
    await network.waits(timedelta(hours=18))
    await network.workers.housekeeping.daily(network.clock.now())
    return network


async def days_with_a_reminder(network: Network, days: int) -> list[tuple[int, str]]:
    """On which of these days Kim was reminded, and how; the house is tidied every night."""
    found = []
    for n in range(days):
        await network.waits(DAY)
        await network.workers.housekeeping.daily(network.clock.now())
        found += [(n, line) for line in await network.hears("kim")]
    return found


async def test_cr34_the_coordinator_is_reminded_every_week_until_a_drill_held(store: Store) -> None:
    network = await with_kim(store)
    reminded = await days_with_a_reminder(network, 15)
    assert [n for n, _ in reminded] == [0, 7, 14]
    assert {line for _, line in reminded} == {
        "Goedendag. Er lukte nog geen oefening voor gevaar. Vraag wie het systeem beheert om “voordeur drill”."
    }
    assert await network.hears("sam") == [], "an ambassador is not"


async def test_cr34_a_drill_that_held_is_enough_for_a_month(store: Store) -> None:
    network = await with_kim(store)
    await store.write(drills.keep, True, network.clock.now())
    [(first, line), (second, _)] = await days_with_a_reminder(network, 40)
    assert first >= 30
    assert second - first == 7
    assert line.startswith(
        "Goedendag. De laatste oefening voor gevaar die lukte was op woensdag 25 november."
    )


async def test_cr34_a_drill_that_failed_is_not_enough(store: Store) -> None:
    network = await with_kim(store)
    await store.write(drills.keep, False, network.clock.now())
    assert len(await days_with_a_reminder(network, 2)) == 1


async def test_cr34_who_coordinates_no_more_is_not_reminded(store: Store) -> None:
    network = await with_kim(store)
    number = await store.read(people_db.number_of, "web", "kim")
    assert number is not None
    assert await store.write(roles.end, number, "coordinator", network.clock.now())
    assert await days_with_a_reminder(network, 10) == []


async def test_cr34_a_reminder_comes_once_from_two_processes(store: Store) -> None:
    network = await with_kim(store)
    other = Network(store, network.clock.now())
    await other.workers.housekeeping.daily(network.clock.now())
    network.clock.move_by(DAY)
    other.clock.move_by(DAY)
    await asyncio.gather(
        *(each.workers.move_on(network.clock.now()) for each in (network, other, network, other))
    )
    assert len(await network.hears("kim")) == 1
