"""Whoever asks to be forgotten is gone in one transaction, hears one last line, and is somebody new afterwards."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, func, select

from bot.conversation.events import AnyEvent, Wrote
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.ports import Turned
from bot.work.talk import Talk, may_send
from db import erasures, people
from db.cases import cases
from db.due import due
from db.engine import Store
from db.erasing import of_a_person
from db.inbox import inbox
from db.people import people as people_table
from db.retention import enforce, rules
from db.tables import metadata
from tests.flows import city
from tests.work.scenes import START, column, said_to, workers_on
from tests.work.sending import FakeDoor

ALL = (
    "hallo", "iets leuks", "ja", "ik hou van breien in overvecht", "een mens", "bel mij, kanariepiet",
    "morgenochtend graag", "ja hoor",
)  # fmt: skip


async def somebody(store: Store, clock: MovableClock) -> Workers:
    """Somebody who said a good deal, and left a question for a human."""
    workers = workers_on(store, clock, engine=Talk(city.knowledge()), may_send=may_send)
    await say(workers, *ALL)
    return workers


async def say(workers: Workers, *texts: str, address: str = "anna") -> None:
    for text in texts:
        await workers.journal.keep("web", f"{address}:{text}", address, text)
        await workers.settle()


async def test_pr12_the_summary_and_the_file_come_in_the_same_moment(store: Store) -> None:
    workers = await somebody(store, MovableClock(START))
    await say(workers, "mijn gegevens")
    lines = await workers.lines.after("web", "anna", 0, wait=0)
    [file] = [line.reply.file for line in lines if line.reply.file]
    tables = json.loads(file.content)
    assert tables["cases"][0]["note"] == "bel mij, kanariepiet"
    assert tables["cases"][0]["reach"] == "morgenochtend graag"
    assert tables["people"][0]["address"] == "anna"
    assert [row["purpose"] for row in tables["consents"]] == ["remember"]
    assert any("breien" in line.reply.text for line in lines[-3:])
    await say(workers, "wat weet je van mij")
    files = [
        line.reply.file for line in await workers.lines.after("web", "anna", 0, wait=0) if line.reply.file
    ]
    assert "content" not in files[-1].content, "a file does not hold the files before it"


async def test_pr14_everything_goes_in_one_transaction_and_one_line_still_comes(store: Store) -> None:
    clock = MovableClock(START)
    workers = await somebody(store, clock)
    await say(workers, "hallo", address="bert")
    before = await store.read(people.number_of, "web", "anna")
    seen = (await workers.lines.after("web", "anna", 0, wait=0))[-1].number
    await say(workers, "vergeet mij", "ja wis alles")
    assert [
        line.reply.text.split(".")[0] for line in await workers.lines.after("web", "anna", seen, wait=0)
    ] == ["Goedendag"]
    after = await store.read(people.number_of, "web", "anna")
    assert after is not None
    assert after != before

    def left(connection: Connection) -> dict[str, int]:
        tables = [table for table in metadata.sorted_tables if of_a_person(table) and "person_id" in table.c]
        counts = {
            table.name: connection.scalar(
                select(func.count()).select_from(table).where(table.c.person_id.in_([before, after]))
            )
            for table in tables
        }
        return {name: count for name, count in counts.items() if count}

    found = await store.read(left)
    assert found.keys() == {"inbox", "outbox"}
    assert found["outbox"] == 1
    raws = await store.read(lambda c: c.scalars(select(inbox.c.raw).where(inbox.c.person_id == after)).all())
    assert set(raws) == {""}, "only the numbers of the messages stay, to know them again"
    state = await store.read(
        lambda c: c.scalar(select(people_table.c.state).where(people_table.c.id == after))
    )
    assert state is None
    assert len(await store.read(erasures.known)) == 1
    clock.move_by(timedelta(days=60))
    await workers.move_on(clock.now())
    assert len(await said_to(workers, "anna")) == 1, "nothing that was planned comes"
    assert len(await said_to(workers, "bert")) > 0


async def test_pr14_a_message_delivered_again_afterwards_is_known(store: Store) -> None:
    workers = await somebody(store, MovableClock(START))
    await say(workers, "vergeet mij", "ja wis alles", "ja wis alles")
    assert len(await said_to(workers, "anna")) == 1


async def test_pr14_what_was_sent_right_behind_it_is_heard_by_somebody_new(store: Store) -> None:
    workers = await somebody(store, MovableClock(START))
    await say(workers, "vergeet mij")
    await workers.journal.keep("web", "x1", "anna", "ja wis alles")
    await workers.settle()
    await workers.journal.keep("web", "x2", "anna", "hallo")
    await workers.settle()
    said = await said_to(workers, "anna")
    assert said[0].startswith("Goedendag")
    assert "Ik ben een computer" in said[1]


async def test_pr14_the_last_line_is_sent_through_a_door_that_pushes(store: Store) -> None:
    clock = MovableClock(START)
    door = FakeDoor()
    workers = workers_on(store, clock, engine=Talk(city.knowledge()), doors=[door], may_send=may_send)
    for text in (*ALL, "vergeet mij", "ja wis alles"):
        await workers.journal.keep("telegram", text, "carla", text)
        await workers.settle()
    assert door.sent[-1][0] == "carla"
    assert door.sent[-1][1].startswith("Goedendag. Alles is gewist.")


async def test_pr01_whoever_never_said_a_word_since_is_forgotten_after_a_day(store: Store) -> None:
    clock = MovableClock(START)
    workers = await somebody(store, clock)
    await say(workers, "vergeet mij", "ja wis alles")
    await store.write(enforce, START + timedelta(hours=23), rules())
    assert await store.read(people.number_of, "web", "anna") is not None
    await store.write(enforce, START + timedelta(hours=25), rules())
    assert await store.read(people.number_of, "web", "anna") is None


LATER = [timedelta(seconds=3), timedelta(minutes=3), timedelta(hours=20)]


@pytest.mark.parametrize("wait", LATER)
@pytest.mark.parametrize(
    ("asked", "yes", "gone"),
    [
        (("alles over mij wissen",), "ja", "Alles is gewist"),
        (("mijn vriend heeft me vanmorgen geslagen", "wis dit gesprek"), "ja", "gewist"),
    ],
)
async def test_pr14_cr12_a_typed_yes_erases_whenever_it_comes(
    store: Store, asked: tuple[str, ...], yes: str, gone: str, wait: timedelta
) -> None:
    clock = MovableClock(START)
    workers = workers_on(store, clock, engine=Talk(city.knowledge()), may_send=may_send)
    await say(workers, "dag, ik ben hier voor het eerst", *asked)
    before = await store.read(people.number_of, "web", "anna")
    clock.move_by(wait)
    await workers.move_on(clock.now())
    await say(workers, yes)
    assert await store.read(people.number_of, "web", "anna") != before
    [farewell] = await said_to(workers, "anna")
    assert gone in farewell
    assert await column(store, due, "kind") == []


async def test_pr14_cr12_a_typed_yes_erases_who_let_what_they_told_be_counted(store: Store) -> None:
    clock = MovableClock(START)
    workers = await somebody(store, clock)
    await say(workers, "vergeet mij")
    clock.move_by(timedelta(minutes=40))
    for text in ("ja", "en nu opnieuw: goedemiddag"):
        await workers.journal.keep("web", f"at once: {text}", "anna", text)
    await workers.settle()
    said = await said_to(workers, "anna")
    assert said[0].startswith("Goedendag. Alles is gewist.")
    assert "Ik ben een computer" in said[1], "what was sent right behind it is heard by somebody new"


async def test_a_turn_that_fails_is_looked_at_by_a_human_as_is_said(store: Store) -> None:
    def breaks(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        if event == Wrote("breek"):
            raise RuntimeError("for this test")
        return talk(state, event, now, person)

    talk = Talk(city.knowledge())
    workers = workers_on(store, MovableClock(START), engine=breaks, may_send=may_send)
    await say(workers, "ik woon in Overvecht en zing graag", "breek")
    assert "Een mens kijkt ernaar" in (await said_to(workers, "anna"))[-1]
    assert await column(store, cases, "reason") == ["turn-failed"]
    assert await column(store, cases, "note") == [""]
    assert await column(store, cases, "wijk") == ["Overvecht"]
