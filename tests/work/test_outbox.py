"""Lines go out once, in order for each person, and every way it can end is an end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply, Weight
from bot.handlers.ports import Gone, Outcome, Refused, Sent, TryLater, Unsure
from bot.work.clock import MovableClock
from bot.work.outbox import GIVE_UP, SLOWEST, may_repeat, pause
from bot.work.ports import Turned
from db.due import due
from db.engine import Store
from db.outbox import outbox
from db.people import people
from tests.work.scenes import START, column, workers_on
from tests.work.sending import FakeDoor, one_turn, saying


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
