"""What was planned happens once, at its moment, however many processes look."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.conversation.effects import CancelDue, Effect, PlanDue
from bot.conversation.events import AnyEvent, FellDue, Wrote
from bot.conversation.replies import Reply
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.ports import Turned
from db.due import due
from db.engine import Store
from tests.work.scenes import START, column, said_to, workers_on

DAY = timedelta(days=1)


def planner(*plans: Sequence[Effect]) -> type[_Planner]:
    """An engine whose n-th message has the n-th of these effects, and that names whatever falls due."""
    return type("Planner", (_Planner,), {"plans": plans})


class _Planner:
    plans: tuple[Sequence[Effect], ...] = ()

    def __call__(self, state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        count = int(state or "0")
        match event:
            case FellDue(kind, about):
                return Turned(str(count), (Reply(f"{kind} {about}"),), ())
            case Wrote():
                return Turned(str(count + 1), (), tuple(self.plans[count]))
            case _:
                return Turned(str(count), (), ())


async def hear(workers: Workers, *refs: str) -> None:
    """Let the person write once for each ref."""
    for ref in refs:
        await workers.journal.keep("web", ref, "anna", "hoi")
        await workers.settle()


async def test_a_planned_moment_happens_when_its_time_has_come(store: Store) -> None:
    clock = MovableClock(START)
    engine = planner([PlanDue("reminder", "tea", START + DAY)])()
    workers = workers_on(store, clock, engine=engine)
    await hear(workers, "1")
    assert await workers.next_due() == START + DAY
    clock.move_to(START + DAY - timedelta(seconds=1))
    await workers.move_on(clock.now())
    assert await said_to(workers, "anna") == []
    clock.move_to(START + DAY)
    await workers.move_on(clock.now())
    assert await said_to(workers, "anna") == ["reminder tea"]
    await workers.move_on(clock.now())
    assert await said_to(workers, "anna") == ["reminder tea"]
    assert await workers.next_due() is None


async def test_what_falls_due_happens_in_order(store: Store) -> None:
    plans = [PlanDue("check", about, START + n * DAY) for about, n in (("c", 3), ("a", 1), ("b", 2))]
    workers = workers_on(store, MovableClock(START), engine=planner(plans)())
    await hear(workers, "1")
    await workers.move_on(START + 4 * DAY)
    assert await said_to(workers, "anna") == ["check a", "check b", "check c"]


async def test_planning_the_same_again_moves_it(store: Store) -> None:
    first, later = PlanDue("check", "tea", START + DAY), PlanDue("check", "tea", START + 2 * DAY)
    workers = workers_on(store, MovableClock(START), engine=planner([first], [later])())
    await hear(workers, "1", "2")
    await workers.move_on(START + DAY)
    assert await said_to(workers, "anna") == []
    await workers.move_on(START + 2 * DAY)
    assert await said_to(workers, "anna") == ["check tea"]


async def test_planning_again_what_has_already_happened_lets_it_happen_again(store: Store) -> None:
    plan = PlanDue("check", "tea", START)
    workers = workers_on(store, MovableClock(START), engine=planner([plan], [plan])())
    await hear(workers, "1")
    await workers.move_on(START)
    await hear(workers, "2")
    await workers.move_on(START)
    assert await said_to(workers, "anna") == ["check tea", "check tea"]


async def test_plans_are_taken_back_by_about_by_kind_or_altogether(store: Store) -> None:
    everything = [PlanDue(kind, about, START + DAY) for kind in ("check", "remind") for about in "ab"]
    for n, (cancel, left) in enumerate(
        [
            (CancelDue("check", "a"), ["check b", "remind a", "remind b"]),
            (CancelDue("check"), ["remind a", "remind b"]),
            (CancelDue(about="a"), ["check b", "remind b"]),
            (CancelDue(), []),
        ]
    ):
        workers = workers_on(store, MovableClock(START), engine=planner([*everything, cancel])())
        await workers.journal.keep("web", f"{n}", f"person{n}", "hoi")
        await workers.settle()
        await workers.move_on(START + DAY)
        assert sorted(await said_to(workers, f"person{n}")) == left


async def test_two_processes_that_sweep_at_once_let_each_moment_happen_once(store: Store) -> None:
    """SE-48."""
    plans = [PlanDue("check", str(n), START) for n in range(40)]
    engine = planner(plans)()
    one, other = (workers_on(store, MovableClock(START), engine=engine) for _ in range(2))
    await hear(one, "1")
    moved = await asyncio.gather(*(each.due.sweep(["web"], START) for each in (one, other)))
    assert sum(moved) == 40
    await one.settle()
    assert sorted(await said_to(one, "anna")) == sorted(f"check {n}" for n in range(40))


async def test_moments_of_channels_that_are_not_served_here_wait(store: Store) -> None:
    workers = workers_on(store, MovableClock(START), engine=planner([PlanDue("check", "a", START)])())
    await hear(workers, "1")
    assert await workers.due.sweep(["telegram"], START) == 0
    assert await workers.due.next_due(["telegram"]) is None
    assert await column(store, due, "done_at") == [None]


async def test_a_moment_in_the_hour_that_comes_twice_happens_at_the_right_one(store: Store) -> None:
    """SE-48."""
    second = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"), fold=1)
    workers = workers_on(store, MovableClock(START), engine=planner([PlanDue("check", "a", second)])())
    await hear(workers, "1")
    await workers.move_on(second.replace(fold=0))
    assert await said_to(workers, "anna") == []
    await workers.move_on(second)
    assert await said_to(workers, "anna") == ["check a"]


async def test_the_beat_lets_moments_happen_by_itself(store: Store) -> None:
    clock = MovableClock(START)
    workers = workers_on(store, clock, engine=planner([PlanDue("check", "a", START + DAY)])())
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.start()
    clock.move_by(DAY)
    lines = await workers.lines.after("web", "anna", 0, wait=20)
    await workers.stop()
    assert [line.reply.text for line in lines] == ["check a"]
