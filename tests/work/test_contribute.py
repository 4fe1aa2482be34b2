"""Doing something for others: asked for once, met by an ambassador, and written down what was seen."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.conversation.effects import InviteBuddy, RecordBuddy, TellVisit
from bot.work.effects import write
from db import cases, people
from db.engine import Store
from knowledge.roster.members import Ambassador, Buddy, Coordinator
from tests.work.network import CHANNEL, Network

ONCE = "Een vraag die ik maar 1 keer stel"


async def number(network: Network, who: str) -> int:
    found = await network.store.read(people.number_of, CHANNEL, who)
    assert found is not None
    return found


async def went(network: Network, who: str) -> None:
    now = network.clock.now()
    await network.store.write(write, await number(network, who), TellVisit("brei", now, "went"), now)


async def agrees_to_checkins(network: Network, who: str) -> None:
    await network.says(who, "mijn toestemming")
    await network.presses(who, "Vraag me over later vragen hoe het ging")
    await network.presses(who, "Ja, dat mag")


async def test_who_joined_something_is_asked_once_ever(store: Store) -> None:
    network = Network(store)
    await network.says("ans", "hallo")
    await agrees_to_checkins(network, "ans")
    await went(network, "ans")
    await network.waits(timedelta(days=22))
    heard = await network.hears("ans")
    assert sum(ONCE in line for line in heard) == 1
    assert any("Ik vraag het niet meer" in line for line in await network.presses("ans", "Nee"))
    await went(network, "ans")
    await network.waits(timedelta(days=60))
    assert not any(ONCE in line for line in await network.hears("ans"))


async def test_without_a_yes_to_being_asked_how_it_goes_nobody_is_asked(store: Store) -> None:
    network = Network(store)
    await network.says("ans", "hallo")
    await went(network, "ans")
    await network.waits(timedelta(days=40))
    assert not any(ONCE in line for line in await network.hears("ans"))


async def test_who_wants_to_be_a_buddy_gets_to_know_an_ambassador(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", Ambassador("Samira"))
    await network.says("bo", "hallo")
    await network.says("bo", "ik wil maatje worden")
    await network.presses("bo", "Ja, kennismaken")
    await network.presses("bo", "Ja, antwoord hier")
    [case] = await store.read(cases.still_open)
    assert (case.reason, case.note) == ("buddy intake", "Ik wil graag maatje worden.")


async def test_a_coordinator_invites_and_writes_down_what_was_seen(store: Store) -> None:
    network = Network(store)
    await network.joins("karin", Coordinator("Karin"))
    await network.says("karin", "dienst")
    await network.presses("karin", "Maatje uitnodigen")
    heard = "\n".join(await network.says("karin", "Bo"))
    token = re.search(r"#start=([A-Za-z0-9_-]{32})", heard)
    assert token, heard
    await network.opens("bo", token[1])
    await network.presses("karin", "VOG en training van een maatje")
    bo = await number(network, "bo")
    await network.presses("karin", f"Bo ({bo})")
    await network.presses("karin", "VOG gezien")
    await network.says("karin", "hallo")
    buddy = network.talk.roster.buddies[bo]
    assert (buddy.vog_seen, buddy.trained) == (network.clock.now().date(), None)


@pytest.mark.parametrize(
    "member", [Buddy("Jan"), Ambassador("Jan"), None], ids=["buddy", "ambassador", "nobody"]
)
async def test_rights_are_checked_where_the_row_is_written(
    store: Store, member: Buddy | Ambassador | None
) -> None:
    network = Network(store)
    bo = await network.joins("bo", Buddy("Bo"))
    await network.says("jan", "hallo")
    if member is not None:
        await network.joins("jan", member)
    jan, now = await number(network, "jan"), network.clock.now()
    await store.write(write, jan, InviteBuddy("Piet"), now)
    await store.write(write, jan, RecordBuddy(bo, "vog_seen"), now)
    await store.write(write, bo, RecordBuddy(bo, "trained"), now)
    await store.write(write, jan, RecordBuddy(bo, "name"), now)
    await network.workers.settle()
    assert not any("Voor Piet" in line for line in await network.hears("jan"))
    await network.says("bo", "hallo")
    known = network.talk.roster.buddies[bo]
    assert known.trained is None
    assert (known.vog_seen is not None) is isinstance(member, Ambassador)
