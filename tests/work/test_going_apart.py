"""Stories of going together in which one of the two stops, is erased, rests, or may not go along any more."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Connection

from bot.conversation.events import RoleEnded
from bot.work import roster, visiting
from bot.work.telling import tell
from db import erasing, people, roles
from db.engine import Store
from knowledge.roster.members import Ambassador, Away
from tests.work.going_together import (
    DAY,
    GARDEN,
    HOUR,
    OFFER,
    agree,
    both_sure,
    buddy,
    found,
    said,
    state,
    the_day_before,
    wishes,
)
from tests.work.network import CHANNEL, Network


async def test_se48_who_says_stop_hears_nothing_more_and_the_other_is_told(store: Store) -> None:
    network = await found(store)
    await network.says("ans", "stop")
    assert said(await network.hears("bo"), "gaat niet door")
    await network.waits(20 * DAY)
    assert await network.hears("ans") == []
    assert not said(await network.hears("bo"), "Hoe ging het")


async def test_a_buddy_who_says_stop_is_followed_by_another(store: Store) -> None:
    network = await found(store)
    await network.joins("kim", buddy("Kim"))
    await network.says("bo", "stop")
    assert said(await network.hears("ans"), "Ik heb een ander gevraagd")
    assert said(await network.hears("kim"), OFFER)
    await network.waits(20 * DAY)
    assert await network.hears("bo") == []


@pytest.mark.parametrize("by_the_desk", [True, False])
@pytest.mark.parametrize("asked_only", [True, False])
async def test_a_resident_who_is_erased_is_not_named_and_the_buddy_is_told(
    store: Store, asked_only: bool, by_the_desk: bool
) -> None:
    """PR-14."""
    network = Network(store)
    await network.joins("bo", buddy("Bo"))
    await wishes(network)
    if not asked_only:
        await network.presses("bo", "Ja, ik ga mee")
        await agree(network, "ans", "Ans")
    await network.hears("bo")
    if by_the_desk:
        number = await network.store.read(people.number_of, CHANNEL, "ans")
        assert number is not None
        await network.store.write(erasing.erase, number, network.clock.now())
    else:
        await network.says("ans", "vergeet mij")
        await network.says("ans", "ja")
    await network.waits(DAY)
    heard = await network.hears("bo")
    assert said(heard, "over woensdag 2 december" if asked_only and not by_the_desk else "niet te gaan")
    assert not said(heard, "Ans")
    await network.waits(20 * DAY)
    assert await network.hears("bo") == []


async def test_a_buddy_who_is_erased_is_followed_by_another_and_not_named(store: Store) -> None:
    network = Network(store)
    number = await network.joins("bo", buddy("Bo"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await agree(network, "ans", "Ans")
    await network.joins("kim", buddy("Kim"))
    await network.store.write(erasing.erase, number, network.clock.now())
    await network.waits(HOUR)
    heard = await network.hears("ans")
    assert said(heard, "Ik heb een ander gevraagd")
    assert not said(heard, "Bo ")
    assert said(await network.hears("kim"), OFFER)


async def test_a_role_that_is_taken_back_takes_the_buddy_out_of_every_visit(store: Store) -> None:
    network = Network(store)
    number = await network.joins("bo", buddy("Bo"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await agree(network, "ans", "Ans")

    def end(connection: Connection) -> None:
        roles.end(connection, number, "buddy", network.clock.now())
        visiting.left(connection, number, network.clock.now(), ("buddy",))
        tell(connection, number, RoleEnded("buddy"), network.clock.now())

    await network.store.write(end)
    await network.workers.settle()
    assert said(await network.hears("ans"), "Er is geen maatje dat dan kan")


async def test_pr33_a_vog_that_runs_out_before_the_day_ends_it_the_day_before(store: Store) -> None:
    network = Network(store)
    number = await network.joins("bo", buddy("Bo"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await agree(network, "ans", "Ans")

    def age(connection: Connection) -> None:
        roles.change(connection, number, "buddy", roster.to_json(buddy("Bo", vog_seen=date(2023, 11, 25))))

    await network.store.write(age)
    await network.hears("ans")
    await the_day_before(network)
    assert said(await network.hears("ans"), "Er is iets veranderd. Het maatje kan niet mee")
    assert await state(network) == "off"


async def test_a_pause_takes_back_what_was_asked_and_lets_appointments_stand(store: Store) -> None:
    network = await found(store)
    await wishes(network, "carla", day="woensdag 9 december, 13.00 uur")
    await network.joins("kim", buddy("Kim", away=(Away(date(2026, 11, 1), date(2026, 12, 5)),)))
    await network.says("bo", "dienst")
    await network.presses("bo", "Pauze")
    assert said(await network.presses("bo", "Ja"), "Uw afspraken blijven staan")
    assert await state(network) == "confirmed"
    await wishes(network, "dirk", day="woensdag 16 december, 13.00 uur")
    assert not said(await network.hears("bo"), OFFER)
    assert said(await network.hears("kim"), OFFER)
    await network.says("bo", "dienst")
    await network.presses("bo", "Pauze")
    assert said(await network.presses("bo", "Ja"), "Ik vraag u weer")


async def test_a_yes_to_sharing_that_is_taken_back_ends_it_and_both_are_told(store: Store) -> None:
    """PR-05."""
    network = await found(store)
    await network.says("ans", "toestemming")
    await network.presses("ans", "Stop met delen met wie meegaat")
    assert said(await network.hears("bo"), "gaat niet door")
    assert await state(network) == "off"


async def test_who_already_goes_along_is_not_asked_beyond_their_number(store: Store) -> None:
    network = await found(store)
    assert said(await wishes(network, "carla"), "Er is geen maatje dat dan kan")
    assert said(await network.says("ans", "mijn afspraken"), "met Bo")


async def test_that_it_is_off_is_heard_even_while_a_human_has_the_floor(store: Store) -> None:
    network = await found(store)
    await both_sure(network)
    await network.joins("samira", Ambassador("Samira"))
    await network.says("ans", "een mens")
    await network.says("ans", "ik wil iets vragen")
    await network.presses("ans", "Ja, antwoord hier")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Ans.")
    await network.hears("ans")
    await network.says("bo", "afzeggen")
    await network.presses("bo", f"Zeg af: De groene hoek, {GARDEN}")
    await network.presses("bo", "Ja, zeg af")
    heard = await network.hears("ans")
    assert said(heard, "Het maatje kan niet mee")
    assert not said(heard, "Wat wilt u nu?")
    assert await network.says("ans", "o jee") == []
    assert said(await network.hears("samira"), "o jee")
