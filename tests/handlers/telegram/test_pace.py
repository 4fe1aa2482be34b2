"""Messages wait their turn, on a clock of the test's own."""

from __future__ import annotations

import asyncio

from bot.handlers.telegram.pace import Pace


class Clock:
    """A clock that moves only when somebody sleeps; the earliest sleeper wakes first."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        end = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, end)


def a_pace(clock: Clock, apart: float = 1.0, overall: float = 0.0) -> Pace:
    return Pace(apart, overall, patience=3.0, clock=clock, sleep=clock.sleep)


async def test_the_second_message_to_a_person_waits_a_second_and_another_person_does_not() -> None:
    """SE-18."""
    clock = Clock()
    pace = a_pace(clock)
    assert await pace.turn(1) == 0.0
    assert await pace.turn(2) == 0.0
    assert clock.now == 100.0
    assert await pace.turn(1) == 0.0
    assert clock.now == 101.0


async def test_messages_to_one_person_at_the_same_moment_each_get_a_second_of_their_own() -> None:
    clock = Clock()
    pace = a_pace(clock)
    starts = []

    async def send() -> None:
        assert await pace.turn(1) == 0.0
        starts.append(clock.now)

    await asyncio.gather(send(), send(), send())
    assert starts == [100.0, 101.0, 102.0]


async def test_thirty_in_a_second_is_the_most_for_all_together() -> None:
    clock = Clock()
    pace = a_pace(clock, overall=1 / 30)
    starts = []
    for person in range(90):
        assert await pace.turn(person) == 0.0
        starts.append(clock.now)
    assert all(later - sooner >= 0.999 for sooner, later in zip(starts, starts[30:], strict=False))


async def test_who_would_wait_long_is_told_how_long_and_does_not_wait() -> None:
    clock = Clock()
    pace = a_pace(clock)
    pace.hold(1, 30)
    assert await pace.turn(1) == 30.0
    assert await pace.turn(1) == 30.0
    assert clock.now == 100.0
    clock.now += 28
    assert await pace.turn(1) == 0.0
    assert clock.now == 130.0


async def test_a_hundred_thousand_people_leave_no_trace_once_their_turn_is_over() -> None:
    """SE-17."""
    clock = Clock()
    pace = a_pace(clock)
    for person in range(100_000):
        clock.now += 0.01
        await pace.turn(person)
    assert len(pace._free) < 300
