"""Ambassadors in a Telegram group: they see number, kind, urgency and wijk, and one tap of one of them takes the case."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import Connection

from bot.handlers.telegram.door import TelegramDoor
from bot.handlers.telegram.ports import CHANNEL
from bot.work import inviting, roster
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.roster import Rosters
from bot.work.talk import Talk, may_send
from bot.work.topics import StoredTopics
from db import people, staff_groups
from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.botapi.people import Group, Person
from tests.botapi.server import TOKEN, BotApi, serving
from tests.flows import city
from tests.flows.talking import TUESDAY
from tests.handlers.telegram.house import QUICK, Lock, words

STAFF = -100_55


@asynccontextmanager
async def house(store: Store, api: BotApi) -> AsyncIterator[Workers]:
    """Every real part, on a clock that stands still on a Tuesday morning."""
    talk, clock = Talk(city.knowledge()), MovableClock(TUESDAY)
    workers = Workers(store, talk, clock=clock, may_send=may_send, renew=Rosters(talk).renew)
    topics = StoredTopics(store, CHANNEL, clock)
    door = TelegramDoor(
        TOKEN, workers.journal, words, base_url=api.url, staff=STAFF, topics=topics, timing=QUICK
    )
    await store.write(staff_groups.settle, CHANNEL, str(STAFF), TUESDAY)
    workers.serve({}, [door])
    await workers.start()
    await door.start()
    polling = asyncio.create_task(door.poll(Lock()))
    try:
        yield workers
    finally:
        await door.stop()
        await polling
        await workers.stop()


async def joins(store: Store, person: Person, member: Ambassador) -> None:
    """Somebody comes in with an invite."""

    def make(connection: Connection) -> str:
        return inviting.make(connection, "ambassador", roster.to_json(member), TUESDAY).token

    person.starts(await store.write(make))
    await person.sees("ambassadeur bij het")


async def asks(ans: Person) -> None:
    ans.writes("breien in overvecht")
    await ans.sees("iets voor u")
    ans.writes("een mens")
    await ans.sees("Wat mag ik doorgeven?")
    ans.writes("geheim over mijn knie")
    await ans.sees("Ik geef dit door")
    ans.presses("Ja, antwoord hier")
    await ans.sees("Samira (ambassadeur)")


def opened(api: BotApi, *, forum: bool) -> Group:
    group = api.group(STAFF, "supergroup")
    group.bot_inside = True
    group.forum = forum
    return group


@pytest.mark.parametrize("forum", [False, True], ids=["a plain group", "a forum"])
async def test_se22_the_group_sees_no_word_and_the_tap_of_an_ambassador_takes_the_case(
    store: Store, forum: bool
) -> None:
    async with serving() as api, house(store, api):
        group = opened(api, forum=forum)
        samira, ans, stranger = api.person(1, "Samira"), api.person(2, "Ans Geheim"), api.person(3)
        await joins(store, samira, Ambassador("Samira", wijken=("Overvecht",)))
        await asks(ans)
        alert = await group.sees("Zaak 1: vraag, gewoon, Overvecht.")
        group.presses("Neem ik op me", by=stranger)
        await api.called("answerCallbackQuery", 2)
        assert not any("opgepakt" in message.text for message in group.screen)
        assert alert.labels == ["Neem ik op me"]
        group.presses("Neem ik op me", by=samira)
        await samira.sees("geheim over mijn knie")
        taken = await group.sees("Zaak 1 is al opgepakt door Samira.")
        samira.writes("Dag, hoe gaat het?")
        assert "Samira, ambassadeur" in (await ans.sees("hoe gaat het?")).text
        said = " ".join(message.text for message in group.screen)
        for canary in ("knie", "geheim", "Ans", "hoe gaat"):
            assert canary not in said
        threads = {message.params.get("message_thread_id") for message in (alert, taken)}
        assert len(threads) == 1
        assert group.topics.get(threads.pop() or 0, "") == ("1" if forum else "")


async def test_se20_nothing_that_is_said_in_the_staff_group_is_kept_or_answered(store: Store) -> None:
    async with serving() as api, house(store, api):
        group, samira = opened(api, forum=False), api.person(1, "Samira")
        await joins(store, samira, Ambassador("Samira", wijken=("Overvecht",)))
        group.hears("hallo allemaal", by=api.person(9))
        samira.writes("hallo")
        await samira.sees("Fijn dat u schrijft")
        assert group.screen == []
        assert await store.read(people.number_of, CHANNEL, "9") is None


async def test_an_alert_goes_to_the_group_itself_where_its_topic_was_thrown_away(store: Store) -> None:
    async with serving() as api, house(store, api) as workers:
        group = opened(api, forum=True)
        samira, ans = api.person(1, "Samira"), api.person(2)
        await joins(store, samira, Ambassador("Samira", wijken=("Overvecht",)))
        await asks(ans)
        await group.sees("Zaak 1: vraag")
        group.topics.clear()
        group.presses("Neem ik op me", by=samira)
        taken = await group.sees("Zaak 1 is al opgepakt door Samira.")
        assert "message_thread_id" not in taken.params
        assert [case.taken_by is not None for case in await workers.cases.still_open()] == [True]
