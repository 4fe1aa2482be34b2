"""One process at a time does what only one may do, and another takes over when it is gone."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.work.clock import MovableClock
from bot.work.leader import LEASE, MARGIN, Leader
from db.engine import Store
from tests.work.scenes import START


async def test_only_one_holds_the_lock(store: Store) -> None:
    clock = MovableClock(START)
    candidates = [Leader(store, "telegram", clock) for _ in range(4)]
    taken = await asyncio.gather(*(candidate.try_once() for candidate in candidates))
    assert sorted(taken) == [False, False, False, True]
    assert [candidate.held() for candidate in candidates] == taken


async def test_different_locks_do_not_know_each_other(store: Store) -> None:
    clock = MovableClock(START)
    assert await Leader(store, "telegram", clock).try_once()
    assert await Leader(store, "whatsapp", clock).try_once()


async def test_a_holder_that_gives_signs_of_life_keeps_it(store: Store) -> None:
    clock = MovableClock(START)
    holder, other = Leader(store, "telegram", clock), Leader(store, "telegram", clock)
    await holder.try_once()
    for _ in range(5):
        clock.move_by(LEASE / 2)
        assert await holder.try_once()
        assert not await other.try_once()


async def test_another_takes_over_when_the_lease_ends_and_the_first_knows_before_that(store: Store) -> None:
    clock = MovableClock(START)
    dead, heir = Leader(store, "telegram", clock), Leader(store, "telegram", clock)
    await dead.try_once()
    clock.move_by(LEASE - MARGIN)
    assert not dead.held()
    assert not await heir.try_once()
    clock.move_by(MARGIN)
    assert await heir.try_once()
    assert not await dead.try_once()
    assert not dead.held()


async def test_letting_go_makes_room_at_once(store: Store) -> None:
    clock = MovableClock(START)
    holder, other = Leader(store, "telegram", clock), Leader(store, "telegram", clock)
    await holder.try_once()
    await holder.release()
    assert not holder.held()
    assert await other.try_once()


async def test_letting_go_of_what_another_took_over_changes_nothing(store: Store) -> None:
    clock = MovableClock(START)
    late, heir = Leader(store, "telegram", clock), Leader(store, "telegram", clock)
    await late.try_once()
    clock.move_by(LEASE + timedelta(seconds=1))
    await heir.try_once()
    await late.release()
    assert heir.held()
    assert not await late.try_once()
