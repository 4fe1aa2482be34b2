"""Whoever has the floor: whatever happens, no line of the bot goes out beside a human's, and no promise without a row."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from bot.conversation import events
from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.replies import Reply
from bot.conversation.state import from_json
from bot.handlers.ports import Outcome, Sent
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.roster import Rosters
from bot.work.talk import Talk, may_send
from db import cases, outbox, people
from db.engine import Store, open_store
from db.migrate import upgrade
from knowledge.roster.members import Ambassador
from tests.databases import KEYS
from tests.flows import city
from tests.work.network import CHANNEL, Network

SAID = st.sampled_from(
    ["hallo", "breien in overvecht", "een mens", "ik wil praten", "ja", "nee", "1", "stop", "computer", "hulp nu",
     "mijn gegevens", "dank je", "terug", "wie is mijn ambassadeur", "breien", "hoe gaat het?"]
)  # fmt: skip
STAFF = st.sampled_from(
    [
        "take",
        "Sluiten",
        "Bereikt",
        "Overdragen",
        "Later verder",
        "Notitie",
        "Goedemorgen",
        "dienst",
        "Mijn zaken",
    ]
)
DEEDS = st.one_of(
    st.tuples(st.just("anna"), SAID),
    st.tuples(st.just("anna"), SAID),
    st.tuples(st.just("samira"), STAFF),
    st.tuples(st.just("wait"), st.integers(1, 80).map(str)),
)
PROMISE = re.compile(r"uiterlijk (\w+ \d+ \w+)")


class Pushing:
    """A door that pushes and keeps, with each line, whether a human had the floor as it left."""

    channel = CHANNEL

    def __init__(self, store: Store) -> None:
        self.store = store
        self.sent: list[tuple[str, Reply, bool]] = []

    def read(self, raw: str) -> AnyEvent | None:
        return events.from_json(raw)

    async def send(self, address: str, reply: Reply) -> Outcome:
        person = await self.store.read(people.find, CHANNEL, address)
        assert person is not None
        assert person.state is not None
        self.sent.append((address, reply, from_json(person.state).floor))
        return Sent("1")


def pushed(store: Store, clock: MovableClock) -> tuple[Workers, Pushing]:
    """Workers that send through such a door."""
    talk, door = Talk(city.knowledge()), Pushing(store)
    workers = Workers(store, talk, clock=clock, may_send=may_send, renew=Rosters(talk).renew)
    workers.serve({}, [door])
    return workers, door


async def _does(network: Network, who: str, what: str) -> None:
    if who == "wait":
        await network.waits(timedelta(hours=int(what)))
    elif what == "take":
        # Something else may have been asked of her since she last looked.
        await network.hears("samira")
        if "Neem ik op me" in network.labels("samira"):
            await network.presses("samira", "Neem ik op me")
    else:
        await network.says(who, what)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=st.lists(DEEDS, min_size=4, max_size=16))
async def test_no_bot_line_beside_a_humans_and_no_promise_without_a_row(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, str]]
) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('floor') / 'v.db'}"
    await upgrade(url, KEYS)
    store = open_store(url, KEYS)
    try:
        network = Network(store)
        await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",)))
        for who, what in (
            ("anna", "breien in overvecht"),
            ("anna", "een mens"),
            ("anna", "praten"),
            ("anna", "ja"),
        ):
            await _does(network, who, what)
        await network.hears("samira")
        for who, what in deeds:
            before = await _floor(store)
            await _does(network, who, what)
            after = await _floor(store)
            for line in await _new_lines(network, store):
                if before and after and who != "wait":
                    assert line.sender or line.over, line.text
                await _stands(store, line)
    finally:
        await store.close()


async def _floor(store: Store) -> bool:
    person = await store.read(people.find, CHANNEL, "anna")
    return person is not None and person.state is not None and from_json(person.state).floor


async def _new_lines(network: Network, store: Store) -> list[Reply]:
    lines = await network.workers.lines.after(CHANNEL, "anna", network.seen_by("anna"), 0)
    await network.hears("anna")
    return [line.reply for line in lines]


async def _stands(store: Store, line: Reply) -> None:
    """A line that promises a moment is made from an open case with that moment."""
    if line.sender or "antwoord" not in line.text or not PROMISE.search(line.text):
        return
    number = await store.read(people.number_of, CHANNEL, "anna")
    assert number is not None
    if line.choices:
        return  # a question: nothing is promised before the yes
    assert await store.read(cases.open_of, number) is not None, line.text


def outbox_states(connection: Connection, person: int) -> list[str]:
    """How far each line to a person got."""
    rows = connection.scalars(select(outbox.outbox.c.status).where(outbox.outbox.c.person_id == person))
    return list(rows)


async def number_of(store: Store, who: str) -> int:
    number = await store.read(people.number_of, CHANNEL, who)
    assert number is not None
    return number


async def test_a_line_made_before_a_human_spoke_is_withheld_at_the_send(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",)))
    for text in ("breien in overvecht", "een mens", "praten", "ja"):
        await network.says("anna", text)
    await network.hears("samira")
    await network.presses("samira", "Neem ik op me")
    workers, door = pushed(store, network.clock)
    # All turns come before anything is sent: the bot answers anna, and then a human does.
    await workers.journal.keep(CHANNEL, "late-1", "anna", events.to_json(Wrote("iets leuks")))
    await workers.journal.keep(CHANNEL, "late-2", "samira", events.to_json(Wrote("Dag Anna.")))
    await workers.settle()
    beside = [reply for who, reply, floor in door.sent if who == "anna" and floor]
    assert [reply.text for reply in beside if reply.sender] == ["Dag Anna."]
    assert all(reply.sender or reply.over for reply in beside)
    withheld = await store.read(outbox_states, await number_of(store, "anna"))
    assert "withheld" in withheld
