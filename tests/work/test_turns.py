"""A message is handled once, in order, and all that it leads to is written together."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select, update

from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.replies import Reply
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.ports import Turned
from bot.work.talk import Talk
from bot.work.turns import TRIES
from db.cases import cases
from db.engine import Store
from db.inbox import inbox
from db.keys import Cipher
from db.outbox import outbox
from db.people import people
from knowledge.knowledge import Knowledge
from tests.work.echo import echo, read
from tests.work.scenes import START, column, said_to, workers_on


async def test_a_message_gets_its_reply(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    assert await workers.journal.keep("web", "1", "anna", "hoi") is True
    await workers.settle()
    assert await said_to(workers, "anna") == ["1: hoi"]


async def test_the_words_are_forgotten_once_they_are_handled(store: Store) -> None:
    """PR-09."""
    workers = workers_on(store, MovableClock(START))
    await workers.journal.keep("web", "1", "anna", "canary")
    assert await column(store, inbox, "raw") == ["canary"]
    await workers.settle()
    assert await column(store, inbox, "raw") == [""]


async def test_a_message_delivered_again_changes_nothing(store: Store) -> None:
    """SE-03."""
    workers = workers_on(store, MovableClock(START))
    for _ in range(3):
        await workers.journal.keep("web", "1", "anna", "hoi")
        await workers.settle()
    assert await said_to(workers, "anna") == ["1: hoi"]


async def test_messages_of_many_people_are_handled_in_order_by_two_workers_at_once(store: Store) -> None:
    one, other = workers_on(store, MovableClock(START)), workers_on(store, MovableClock(START))
    names = [f"person{i}" for i in range(30)]
    for n in range(5):
        await asyncio.gather(*(one.journal.keep("web", f"{name}-{n}", name, str(n)) for name in names))
    await asyncio.gather(one.settle(), other.settle())
    for name in names:
        assert await said_to(one, name) == [f"{n + 1}: {n}" for n in range(5)]


async def test_what_asks_for_no_answer_is_handled_without_a_turn(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    await workers.journal.keep("web", "1", "anna", "nothing")
    await workers.settle()
    assert await column(store, inbox, "handled_at") == [START]
    assert await said_to(workers, "anna") == []


async def test_nonsense_is_set_aside_at_once_and_holds_nobody_up(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    await workers.journal.keep("web", "1", "anna", "nonsense")
    await workers.journal.keep("web", "2", "anna", "hoi")
    await workers.settle()
    assert await column(store, inbox, "set_aside_at") == [START, None]
    assert await said_to(workers, "anna") == ["1: hoi"]


async def test_a_turn_that_raises_drops_out_alone(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    for ref, (name, words) in enumerate([("anna", "hoi"), ("bert", "burst"), ("carla", "hallo")]):
        await workers.journal.keep("web", str(ref), name, words)
    turns, _ = workers._served()
    await turns.once()
    assert await column(store, inbox, "handled_at") == [START, None, START]
    assert await column(store, inbox, "tries") == [0, 1, 0]


async def test_after_three_tries_the_person_is_told_and_the_talk_goes_on(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    for ref, words in enumerate(["hoi", "burst", "nog iets"]):
        await workers.journal.keep("web", str(ref), "anna", words)
    await workers.settle()
    assert await said_to(workers, "anna") == ["1: hoi", "2: failed", "3: nog iets"]
    assert await column(store, inbox, "tries") == [0, TRIES, 0]
    assert await column(store, inbox, "set_aside_at") == [None, START, None]


async def test_when_not_even_that_can_be_said_a_case_opens(store: Store) -> None:
    def breaks(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        raise RuntimeError("always")

    workers = workers_on(store, MovableClock(START), engine=breaks)
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.settle()
    assert await said_to(workers, "anna") == []
    assert await column(store, cases, "reason") == ["turn-failed"]


async def test_who_is_told_that_a_human_looks_has_a_case(store: Store) -> None:
    """The real conversation, in which reading a wish goes wrong."""
    talk = Talk(Knowledge.load(()))

    def breaks(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        if event == Wrote("ik brei graag"):
            raise RuntimeError("always")
        return talk(state, event, now, person)

    workers = workers_on(store, MovableClock(START), engine=breaks)
    await workers.journal.keep("web", "1", "anna", "ik brei graag")
    await workers.settle()
    [said] = await said_to(workers, "anna")
    assert "Een mens kijkt ernaar" in said
    assert await column(store, cases, "reason") == ["turn-failed"]


async def test_what_the_database_refuses_drops_out_alone_too(store: Store) -> None:
    def odd(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        if event == Wrote("half"):
            # Half of a surrogate pair: no database takes it.
            return Turned("\ud800", (Reply("never said"),), ())
        return echo(state, event, now, person)

    workers = workers_on(store, MovableClock(START), engine=odd)
    for ref, (name, words) in enumerate([("anna", "hoi"), ("bert", "half"), ("carla", "hallo")]):
        await workers.journal.keep("web", str(ref), name, words)
    await workers.settle()
    assert await said_to(workers, "anna") == ["1: hoi"]
    assert await said_to(workers, "carla") == ["1: hallo"]
    assert await said_to(workers, "bert") == ["1: failed"]
    assert await column(store, inbox, "tries") == [0, TRIES, 0]


async def test_a_failure_is_logged_without_anyones_words(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """PR-20."""

    def leaks(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        raise RuntimeError(f"cannot handle {event}")

    workers = workers_on(store, MovableClock(START), engine=leaks)
    with caplog.at_level(logging.DEBUG):
        await workers.journal.keep("web", "1", "anna", "canary")
        await workers.settle()
    assert "RuntimeError" in caplog.text
    assert "canary" not in caplog.text


async def test_only_the_channels_of_this_process_are_served(store: Store) -> None:
    workers = workers_on(store, MovableClock(START))
    await workers.journal.keep("telegram", "1", "100", "hoi")
    await workers.settle()
    assert await column(store, inbox, "handled_at") == [None]


async def test_the_loops_answer_by_themselves_and_stop_when_asked(store: Store) -> None:
    workers = Workers(store, echo)
    workers.serve({"web": read})
    await workers.start()
    waiting = asyncio.create_task(workers.lines.after("web", "anna", 0, wait=20))
    await workers.journal.keep("web", "1", "anna", "hoi")
    assert [line.reply.text for line in await waiting] == ["1: hoi"]
    await workers.stop()
    await workers.journal.keep("web", "2", "anna", "later")
    assert await workers.lines.after("web", "anna", (await waiting)[-1].number, wait=0.2) == []


async def test_a_message_taken_in_by_another_process_is_found_too(store: Store) -> None:
    workers, elsewhere = Workers(store, echo), Workers(store, echo)
    workers.serve({"web": read})
    await workers.start()
    await elsewhere.journal.keep("web", "1", "anna", "hoi")
    assert [line.reply.text for line in await elsewhere.lines.after("web", "anna", 0, wait=20)] == ["1: hoi"]
    await workers.stop()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["anna", "bert", "carla"]),
            st.sampled_from(["hoi", "ja", "burst", "nonsense", "nothing"]),
        ),
        max_size=25,
    )
)
async def test_whatever_people_send_each_hears_an_answer_to_all_that_can_be_answered(
    store: Store, talk: list[tuple[str, str]]
) -> None:
    # One store serves all examples, so each example has people of its own.
    _run.append(None)
    workers = workers_on(store, MovableClock(START))
    for ref, (name, words) in enumerate(talk):
        await workers.journal.keep("web", f"{len(_run)}-{ref}", f"{name}{len(_run)}", words)
    await workers.settle()
    for name in {name for name, _ in talk}:
        answerable = [words for who, words in talk if who == name and words not in ("nonsense", "nothing")]
        expected = [
            f"{n}: {'failed' if words == 'burst' else words}" for n, words in enumerate(answerable, start=1)
        ]
        assert await said_to(workers, f"{name}{len(_run)}") == expected


_run: list[None] = []


async def test_replies_are_numbered_in_the_order_they_were_said(store: Store) -> None:
    def chatty(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        return Turned("{}", tuple(Reply(str(n)) for n in range(5)), ())

    workers = workers_on(store, MovableClock(START), engine=chatty)
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.settle()
    assert await column(store, outbox, "n") == [0, 1, 2, 3, 4]
    assert await said_to(workers, "anna") == ["0", "1", "2", "3", "4"]


async def test_pr22_a_state_that_was_tampered_with_stops_that_person_only(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    workers = workers_on(store, MovableClock(START))
    for ref, name in enumerate(("anna", "bert")):
        await workers.journal.keep("web", str(ref), name, "hoi")
    await workers.settle()

    def swap(connection: Connection) -> None:
        [anna, bert] = connection.execute(select(people.c.id, people.c.state).order_by(people.c.id)).all()
        connection.execute(update(people).where(people.c.id == anna.id).values(state=Cipher(bert.state)))

    await store.write(swap)
    for ref, name in enumerate(("anna", "bert", "carla"), start=2):
        await workers.journal.keep("web", str(ref), name, "nog iets")
    await workers.settle()
    assert await said_to(workers, "anna") == ["1: hoi"]
    assert await said_to(workers, "bert") == ["1: hoi", "2: nog iets"]
    assert await said_to(workers, "carla") == ["1: nog iets"]
    assert await column(store, cases, "reason") == ["turn-failed"]
    assert "SealBroken" in caplog.text
