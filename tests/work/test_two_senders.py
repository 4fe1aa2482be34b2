"""Two senders, and one that is slow, stops or dies: no line goes out twice, and none is forgotten."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.conversation.replies import Reply, Weight
from bot.handlers.ports import Outcome, Refused
from bot.work.clock import MovableClock
from bot.work.outbox import DOUBT, LEASE, Sender
from db.engine import Store
from db.outbox import outbox
from tests.work.scenes import START, column, workers_on
from tests.work.sending import FakeDoor, one_turn, saying


async def test_two_senders_never_send_one_line_twice(store: Store) -> None:
    """SE-18."""
    door = FakeDoor()
    workers = workers_on(store, MovableClock(START), engine=saying(Reply("a"), Reply("b")), doors=[door])
    for n in range(30):
        await workers.journal.keep("telegram", str(n), str(n), "hoi")
    turns, sender = workers._served()
    await turns.drain()
    other = Sender(store, {"telegram": door}, MovableClock(START))
    await asyncio.gather(sender.once(), other.once())
    assert sorted(door.sent) == sorted((str(n), text) for n in range(30) for text in "ab")
    for n in range(30):
        assert [text for address, text in door.sent if address == str(n)] == ["a", "b"]


@pytest.mark.parametrize(
    ("weight", "sent_again", "end"),
    [("line", True, "sent"), ("card", True, "sent"), ("introduction", False, "unsure")],
)
async def test_a_sender_that_died_with_a_line_in_its_hands_leaves_it_in_doubt(
    store: Store, weight: Weight, sent_again: bool, end: str
) -> None:
    clock = MovableClock(START)
    dying = FakeDoor()
    dying.hold.clear()
    workers = await one_turn(store, clock, dying, Reply("een", weight=weight))
    _, sender = workers._served()
    sending = asyncio.create_task(sender.once())
    await dying.began.wait()
    sending.cancel()
    await sender.finish(0)

    door = FakeDoor()
    other = Sender(store, {"telegram": door}, clock)
    await other.once()
    assert door.sent == []
    clock.move_by(LEASE + timedelta(seconds=1))
    await other.once()
    assert door.sent == ([("100", "een")] if sent_again else [])
    assert await column(store, outbox, "status") == [end]


async def test_stopping_lets_the_line_under_way_arrive_and_takes_up_no_other(store: Store) -> None:
    clock = MovableClock(START)
    door = FakeDoor()
    door.hold.clear()
    workers = await one_turn(store, clock, door, Reply("een"), Reply("twee"))
    await workers.start()
    await door.began.wait()
    stopping = asyncio.create_task(workers.stop())
    await asyncio.sleep(0.05)
    door.hold.set()
    await stopping
    assert door.sent == [("100", "een")]
    assert await column(store, outbox, "status") == ["sent", "waiting"]
    assert await column(store, outbox, "lease_until") == [None, None]


async def test_a_sender_that_was_too_slow_cannot_overrule_the_one_that_took_over(store: Store) -> None:
    """SE-18."""
    clock = MovableClock(START)
    slow = FakeDoor(lambda _address, _reply: Refused("late"))
    slow.hold.clear()
    workers = await one_turn(store, clock, slow, Reply("een"))
    _, sender = workers._served()
    sending = asyncio.create_task(sender.once())
    await slow.began.wait()
    clock.move_by(LEASE + timedelta(seconds=1))
    await Sender(store, {"telegram": FakeDoor()}, clock).once()
    slow.hold.set()
    await sending
    assert await column(store, outbox, "status") == ["sent"]


async def test_a_door_that_raises_leaves_the_line_in_doubt(store: Store) -> None:
    def explode(_address: str, _reply: Reply) -> Outcome:
        raise OSError("the door fell off")

    door = FakeDoor(explode)
    clock = MovableClock(START)
    workers = await one_turn(store, clock, door, Reply("een"))
    await workers.settle()
    assert await column(store, outbox, "status") == ["retry"]
    assert await column(store, outbox, "retry_at") == [START + DOUBT]
