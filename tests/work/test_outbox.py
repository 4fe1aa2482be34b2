"""Lines go out once, in order for each person, and every way it can end is an end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply, Weight
from bot.handlers.ports import Gone, Outcome, Refused, Sent, TryLater, Unsure
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.outbox import DOUBT, GIVE_UP, LEASE, SLOWEST, Sender, may_repeat, pause
from bot.work.ports import Engine, Turned
from db.due import due
from db.engine import Store
from db.outbox import outbox
from db.people import people
from tests.work.echo import read
from tests.work.scenes import START, column, workers_on


class FakeDoor:
    """A door that writes down what it was given, and ends each send as it is told."""

    channel = "telegram"

    def __init__(self, outcomes: Callable[[str, Reply], Outcome] | None = None) -> None:
        self.sent: list[tuple[str, str]] = []
        self._outcomes = outcomes or (lambda _address, _reply: Sent("m1"))
        self.hold = asyncio.Event()
        self.hold.set()
        self.began = asyncio.Event()
        self.at_once = 0
        self.most_at_once = 0

    def read(self, raw: str) -> AnyEvent | None:
        """Read as the echo's door does."""
        return read(raw)

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Take a line, once `hold` lets it."""
        self.sent.append((address, reply.text))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.began.set()
            await asyncio.sleep(0)
            await self.hold.wait()
            return self._outcomes(address, reply)
        finally:
            self.at_once -= 1


def saying(*lines: Reply) -> Engine:
    """An engine that says these lines to everything but its own events."""

    def engine(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        said = () if type(event).__name__ == "Unreachable" else lines
        return Turned(state or "", said, ())

    return engine


async def one_turn(store: Store, clock: MovableClock, door: FakeDoor, *lines: Reply) -> Workers:
    """Let one person's message be answered with these lines, without sending them yet."""
    workers = workers_on(store, clock, engine=saying(*lines), doors=[door])
    await workers.journal.keep("telegram", "1", "100", "hoi")
    turns, _ = workers._served()
    await turns.drain()
    return workers


async def test_lines_go_out_in_order_and_keep_the_channels_own_number(store: Store) -> None:
    door = FakeDoor()
    workers = await one_turn(store, MovableClock(START), door, Reply("een"), Reply("twee"), Reply("drie"))
    await workers.settle()
    assert door.sent == [("100", "een"), ("100", "twee"), ("100", "drie")]
    assert await column(store, outbox, "status") == ["sent"] * 3
    assert await column(store, outbox, "channel_ref") == ["m1"] * 3


async def test_different_people_are_sent_to_at_the_same_time_but_not_all_at_once(store: Store) -> None:
    door = FakeDoor()
    workers = workers_on(store, MovableClock(START), engine=saying(Reply("hoi")), doors=[door])
    for n in range(40):
        await workers.journal.keep("telegram", str(n), str(n), "hoi")
    await workers.settle()
    assert len(door.sent) == 40
    assert 2 <= door.most_at_once <= 16


async def test_a_later_line_waits_for_one_that_is_retried(store: Store) -> None:
    outcomes: Iterator[Outcome] = iter([TryLater(30), Sent(), Sent()])
    door = FakeDoor(lambda _address, _reply: next(outcomes))
    clock = MovableClock(START)
    workers = await one_turn(store, clock, door, Reply("een"), Reply("twee"))
    await workers.settle()
    assert door.sent == [("100", "een")]
    clock.move_by(timedelta(seconds=29))
    await workers.settle()
    assert len(door.sent) == 1
    clock.move_by(timedelta(seconds=1))
    await workers.settle()
    assert door.sent == [("100", "een"), ("100", "een"), ("100", "twee")]


async def test_one_persons_trouble_holds_nobody_else_up(store: Store) -> None:
    door = FakeDoor(lambda address, _reply: TryLater(60) if address == "1" else Sent())
    workers = workers_on(store, MovableClock(START), engine=saying(Reply("hoi")), doors=[door])
    for n in range(3):
        await workers.journal.keep("telegram", str(n), str(n), "hoi")
    await workers.settle()
    assert await column(store, outbox, "status") == ["sent", "retry", "sent"]


async def test_a_line_that_can_never_be_sent_is_given_up_after_a_day(store: Store) -> None:
    door = FakeDoor(lambda _address, _reply: TryLater(1))
    clock = MovableClock(START)
    workers = await one_turn(store, clock, door, Reply("een"))
    while await column(store, outbox, "ended_at") == [None]:
        await workers.settle()
        clock.move_by(GIVE_UP / 8)
        assert clock.now() < START + 2 * GIVE_UP
    assert await column(store, outbox, "status") == ["failed"]


async def test_a_refused_line_fails_at_once_and_the_next_goes_out(store: Store) -> None:
    door = FakeDoor(lambda _address, reply: Refused("too long") if reply.text == "een" else Sent())
    workers = await one_turn(store, MovableClock(START), door, Reply("een"), Reply("twee"))
    await workers.settle()
    assert await column(store, outbox, "status") == ["failed", "sent"]
    assert await column(store, outbox, "why") == ["too long", None]


@pytest.mark.parametrize(("weight", "times", "end"), [("line", 2, "unsure"), ("introduction", 1, "unsure")])
async def test_what_may_have_arrived_is_repeated_as_its_weight_allows(
    store: Store, weight: Weight, times: int, end: str
) -> None:
    door = FakeDoor(lambda _address, _reply: Unsure())
    clock = MovableClock(START)
    workers = await one_turn(store, clock, door, Reply("een", weight=weight))
    for _ in range(5):
        await workers.settle()
        clock.move_by(timedelta(minutes=10))
    assert len(door.sent) == times
    assert await column(store, outbox, "status") == [end]


async def test_a_crisis_card_is_repeated_until_it_is_acknowledged(store: Store) -> None:
    outcomes: Iterator[Outcome] = iter([*[Unsure()] * 8, Sent()])
    door = FakeDoor(lambda _address, _reply: next(outcomes))
    clock = MovableClock(START)
    workers = await one_turn(store, clock, door, Reply("kaart", weight="card"))
    for _ in range(12):
        await workers.settle()
        clock.move_by(timedelta(minutes=10))
    assert len(door.sent) == 9
    assert await column(store, outbox, "status") == ["sent"]


async def test_who_cannot_be_reached_is_remembered_and_sent_nothing_more(store: Store) -> None:
    door = FakeDoor(lambda _address, _reply: Gone())
    workers = await one_turn(store, MovableClock(START), door, Reply("een"), Reply("twee"))
    await workers.settle()
    assert door.sent == [("100", "een")]
    assert await column(store, outbox, "status") == ["failed", "withheld"]
    assert await column(store, people, "unreachable_at") == [START]


async def test_the_engine_hears_that_someone_cannot_be_reached(store: Store) -> None:
    heard: list[str] = []

    def engine(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        heard.append(type(event).__name__)
        return Turned("", () if heard[-1] == "Unreachable" else (Reply("hoi"),), ())

    workers = workers_on(store, MovableClock(START), engine=engine, doors=[FakeDoor(lambda *_: Gone())])
    await workers.journal.keep("telegram", "1", "100", "hoi")
    await workers.settle()
    assert heard == ["Wrote", "Unreachable"]


async def test_who_writes_again_can_be_reached_again(store: Store) -> None:
    outcomes: Iterator[Outcome] = iter([Gone(), Sent()])
    door = FakeDoor(lambda _address, _reply: next(outcomes))
    workers = await one_turn(store, MovableClock(START), door, Reply("een"))
    await workers.settle()
    await workers.journal.keep("telegram", "2", "100", "daar ben ik weer")
    await workers.settle()
    assert await column(store, people, "unreachable_at") == [None]
    assert await column(store, outbox, "status") == ["failed", "sent"]


async def test_what_may_not_go_out_any_more_is_withheld_at_the_last_moment(store: Store) -> None:
    """SE-48."""

    def may_send(state: str | None, reply: Reply, now: datetime) -> datetime | None:
        return now if state == "listening" or not reply.proactive else None

    door = FakeDoor()
    workers = workers_on(
        store,
        MovableClock(START),
        engine=lambda state, event, now, person: Turned(
            "stopped", (Reply("herinnering", proactive=True), Reply("dag")), ()
        ),
        doors=[door],
        may_send=may_send,
    )
    await workers.journal.keep("telegram", "1", "100", "stop")
    await workers.settle()
    assert door.sent == [("100", "dag")]
    assert await column(store, outbox, "status") == ["withheld", "sent"]


async def test_what_is_held_until_its_hour_lets_later_lines_go_first(store: Store) -> None:
    morning = START + timedelta(hours=12)

    def may_send(state: str | None, reply: Reply, now: datetime) -> datetime:
        return max(now, morning) if reply.proactive else now

    door = FakeDoor()
    clock = MovableClock(START)
    workers = workers_on(
        store,
        clock,
        engine=saying(Reply("nieuws", proactive=True), Reply("dag")),
        doors=[door],
        may_send=may_send,
    )
    await workers.journal.keep("telegram", "1", "100", "hoi")
    await workers.settle()
    assert door.sent == [("100", "dag")]
    assert await column(store, outbox, "status") == ["held", "sent"]
    clock.move_to(morning - timedelta(seconds=1))
    await workers.settle()
    assert len(door.sent) == 1
    clock.move_to(morning)
    await workers.settle()
    assert door.sent == [("100", "dag"), ("100", "nieuws")]
    assert await column(store, outbox, "status") == ["sent", "sent"]


async def test_a_line_that_cannot_be_judged_fails_alone(store: Store) -> None:
    def may_send(state: str | None, reply: Reply, now: datetime) -> datetime:
        if reply.text == "een":
            raise KeyError("no such state")
        return now

    door = FakeDoor()
    workers = workers_on(
        store,
        MovableClock(START),
        engine=saying(Reply("een"), Reply("twee")),
        doors=[door],
        may_send=may_send,
    )
    await workers.journal.keep("telegram", "1", "100", "hoi")
    await workers.settle()
    assert door.sent == [("100", "twee")]
    assert await column(store, outbox, "status") == ["failed", "sent"]


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


async def test_lines_for_doors_that_ask_are_there_to_be_read_and_never_sent(store: Store) -> None:
    door = FakeDoor()
    workers = workers_on(store, MovableClock(START), engine=saying(Reply("hoi")), doors=[door])
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.settle()
    assert door.sent == []
    assert await column(store, outbox, "status") == ["sent"]
    assert await column(store, due, "id") == []


@given(st.integers(1, 10_000), st.floats(0, 100_000))
def test_a_pause_never_falls_short_of_what_was_asked_nor_grows_without_end(tries: int, asked: float) -> None:
    waits = pause(tries, asked)
    assert waits >= timedelta(seconds=asked)
    assert waits <= max(SLOWEST, timedelta(seconds=asked))


@given(st.integers(1, 1000))
def test_an_introduction_is_never_repeated_and_a_card_always(doubts: int) -> None:
    assert not may_repeat("introduction", doubts)
    assert may_repeat("card", doubts)
    assert may_repeat("line", doubts) == (doubts == 1)
