"""Check-ins over months, in a real store: what is asked when, of whom no more, and what the database holds of it."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, func, select

from bot.work import catalogue
from db import cases, erasing, people, visits
from db.due import due
from db.engine import Store
from db.outbox import outbox
from db.sealing import opened
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.quiet import is_quiet
from tests.flows import city
from tests.flows.talking import TUESDAY
from tests.work.network import CHANNEL, Network

PLANS = ("ik wil graag breien in overvecht", "deze wil ik", "ik ga zelf", "ja", "nee", "ja")
"""On the way to a visit a week after TUESDAY at ten, with a yes to being asked how it went."""
DAY = timedelta(days=1)
OVER = timedelta(days=7, hours=3)
"""From TUESDAY until the visit is over and the question comes."""


async def going(store: Store, *who: str, now: datetime = TUESDAY) -> Network:
    """A network in which these people mean to go."""
    network = Network(store, now)
    for name in who:
        for said in PLANS:
            await network.says(name, said)
    return network


async def asked_how(network: Network, who: str) -> list[str]:
    """What a person hears that asks how it went, as the first words after the polite ones."""
    said = await network.hears(who)
    return [line for line in said if "Breicafé" in line and line.endswith("?")]


async def test_who_went_is_asked_again_after_two_and_six_weeks_and_never_after(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    assert len(await asked_how(network, "anna")) == 1
    await network.says("anna", "ja")
    await network.says("anna", "goed")
    for weeks in (2, 4):
        await network.waits(timedelta(weeks=weeks))
        assert len(await asked_how(network, "anna")) == 1
        await network.says("anna", "ja")
    await network.waits(timedelta(days=300))
    assert await network.hears("anna") == []
    assert await network.workers.next_due() is None
    [(outcome, _)] = await store.read(outcomes)
    assert outcome == "again"


async def test_who_did_not_dare_goes_a_week_later(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    await network.says("anna", "nee ik durfde niet")
    for said in ("een ander moment", "1", "ik ga zelf", "ja"):
        await network.says("anna", said)
    await network.waits(timedelta(days=7))
    await network.says("anna", "ja")
    await network.says("anna", "leuk")
    assert [outcome for outcome, _ in await store.read(outcomes)] == ["dared", "good"]
    [case] = await network.workers.cases.still_open()
    assert case.reason == "gentle"
    assert "Breicafé" in case.note
    assert "durf" not in case.note


async def test_nobody_answers_once_more_then_a_last_message_then_silence(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    assert len(await asked_how(network, "anna")) == 1
    await network.waits(3 * DAY)
    assert len(await asked_how(network, "anna")) == 1
    await network.waits(7 * DAY)
    [last, _] = await network.hears("anna")
    assert "Ik vraag hier niet meer naar" in last
    await network.waits(400 * DAY)
    assert await network.hears("anna") == []
    assert await network.workers.cases.still_open() == []


async def test_the_answer_is_understood_days_later_also_where_nothing_else_is_remembered(
    store: Store,
) -> None:
    network = await going(store, "anna")
    await network.waits(OVER + 2 * DAY)
    await network.hears("anna")
    said = await network.says("anna", "ja hoor")
    assert said[-1] == "Hoe was het?"
    await network.waits(3 * DAY)
    assert await network.hears("anna") == [], "an answer clears what it answers"


async def test_erased_while_a_check_in_is_due(store: Store) -> None:
    """SE-48."""
    network = await going(store, "anna", "bea")
    number = await store.read(people.number_of, CHANNEL, "anna")
    assert number is not None
    network.clock.move_by(OVER)
    await network.workers.due.sweep([CHANNEL], network.clock.now())
    assert await store.write(erasing.erase, number, network.clock.now())
    await network.workers.settle()
    assert await store.read(lambda c: c.scalar(select(func.count()).select_from(people.people))) == 1
    assert len(await asked_how(network, "bea")) == 1
    assert (
        await store.read(
            lambda c: c.scalar(select(func.count()).select_from(outbox).where(outbox.c.person_id == number))
        )
        == 0
    )


@pytest.mark.parametrize("stop_first", [True, False])
async def test_a_stop_in_the_very_moment_a_check_in_falls_due(store: Store, stop_first: bool) -> None:
    """SE-48."""
    network = await going(store, "anna")
    await network.waits(OVER - timedelta(seconds=1))
    await network.hears("anna")
    network.clock.move_by(timedelta(seconds=1))
    if stop_first:
        await network.workers.journal.keep(CHANNEL, "stop", "anna", '{"event":"wrote","text":"stop"}')
    await network.workers.due.sweep([CHANNEL], network.clock.now())
    if not stop_first:
        await network.workers.journal.keep(CHANNEL, "stop", "anna", '{"event":"wrote","text":"stop"}')
    await network.workers.settle()
    said = await network.hears("anna")
    assert said[-1].startswith("Goed. Ik stop")
    assert len(said) == (1 if stop_first else 2)
    await network.waits(400 * DAY)
    assert await network.hears("anna") == []


async def test_two_processes_ask_once(store: Store) -> None:
    """SE-48."""
    who = [f"person{n}" for n in range(12)]
    network = await going(store, *who)
    network.clock.move_by(OVER)
    other = Network(store, network.clock.now())
    await asyncio.gather(
        *(each.workers.move_on(network.clock.now()) for each in (network, other, network, other))
    )
    assert [len(await asked_how(network, name)) for name in who] == [1] * 12


async def test_a_process_that_starts_again_goes_on_where_the_talk_was(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    await network.says("anna", "nee")
    again = Network(store, network.clock.now())
    said = await again.says("anna", "ik was ziek")
    assert "Beterschap." in said
    again.clock.move_by(timedelta(minutes=1))
    later = Network(store, again.clock.now())
    await later.says("anna", "over een week")
    await later.waits(8 * DAY)
    assert any("U vroeg mij om vandaag weer te schrijven" in line for line in await later.hears("anna"))


async def test_a_case_lets_check_ins_rest_and_closing_it_brings_them_back(store: Store) -> None:
    network = await going(store, "anna")
    await network.says("anna", "een mens")
    await network.says("anna", "overslaan")
    await network.says("anna", "ja, antwoord hier")
    await network.waits(OVER + 2 * DAY)
    assert await asked_how(network, "anna") == []
    [case] = await network.workers.cases.still_open()
    await network.workers.cases.close(case.id, "reached", network.clock.now())
    await network.waits(2 * DAY)
    assert len(await asked_how(network, "anna")) == 1


async def test_what_was_closed_is_trusted_less_at_once(store: Store) -> None:
    network = await going(store, "anna")
    await catalogue.put(store, "list", city.ACTIVITIES, TUESDAY)
    await network.waits(OVER)
    await network.says("anna", "nee het was dicht")
    _, found = await catalogue.stored(store)
    assert {one.id: one.doubted_on for one in found if one.doubted_on} == {"brei": date(2026, 12, 1)}
    assert await network.workers.cases.still_open() == []


@pytest.mark.parametrize("day", [date(2026, 10, 20), date(2027, 3, 23), date(2026, 12, 22)])
async def test_an_evening_visit_is_asked_about_by_day_on_both_clock_changes_and_new_year(
    store: Store, day: date
) -> None:
    """SE-48: The choir is on Mondays at 19; the clocks change in the night before the reminder, or the year after it."""
    network = Network(store, datetime.combine(day, time(12), CITY_TIME))
    for said in (
        "ik wil zingen in een koor in de binnenstad",
        "deze wil ik",
        "ik ga zelf",
        "ja",
        "nee",
        "ja",
    ):
        await network.says("anna", said)
    await network.hears("anna")
    seen: list[datetime] = []
    until = network.clock.now() + timedelta(days=40)
    while (planned := await network.workers.next_due()) is not None and planned <= until:
        network.clock.move_to(max(planned, network.clock.now()))
        await network.workers.move_on(network.clock.now())
        if any("Zing mee" in line for line in await network.hears("anna")):
            seen.append(network.clock.now().astimezone(CITY_TIME))
    assert len(seen) == 3, "the reminder, the question, the question once more"
    assert not any(is_quiet(moment) for moment in seen)
    assert [moment.hour for moment in seen] == [10, 10, 10]


async def test_nothing_is_planned_or_kept_for_whoever_said_no(store: Store) -> None:
    """PR-02."""
    network = Network(store)
    for said in (*PLANS[:-1], "nee"):
        await network.says("anna", said)
    kinds = await store.read(lambda c: c.scalars(select(due.c.kind)).all())
    assert "checkin.after" not in kinds
    await network.waits(100 * DAY)
    assert await asked_how(network, "anna") == []


async def test_low_answers_reach_an_ambassador_only_as_what_they_are(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    await network.says("anna", "ja")
    await network.says("anna", "niet zo fijn")
    [case] = await network.workers.cases.still_open()
    assert (case.reason, case.wijk) == ("gentle", "Overvecht")
    assert await store.read(cases.open_of, case.person_id) == case.id


async def test_a_gentle_item_becomes_the_question_of_whoever_then_asks_for_a_human(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    await network.says("anna", "nee ik durfde niet")
    [gentle] = await network.workers.cases.still_open()
    for said in ("liever niet", "een mens", "mijn fiets is stuk", "ja, antwoord hier"):
        await network.says("anna", said)
    [asked] = await network.workers.cases.still_open()
    assert asked.id == gentle.id
    assert (gentle.reason, asked.reason) == ("gentle", "asked")
    held = await store.read(people.number_of, CHANNEL, "anna")
    assert held == asked.person_id
    assert asked.answer_by > network.clock.now()


async def test_a_gentle_item_that_is_closed_without_a_word_is_closed_in_silence(store: Store) -> None:
    network = await going(store, "anna")
    await network.waits(OVER)
    await network.says("anna", "nee ik durfde niet")
    [gentle] = await network.workers.cases.still_open()
    await network.workers.cases.close(gentle.id, "reached", network.clock.now())
    await network.workers.settle()
    assert await network.hears("anna") == []


def outcomes(connection: Connection) -> list[tuple[str, datetime]]:
    rows = connection.execute(select(visits.visits).order_by(visits.visits.c.at)).mappings()
    clear = (opened(connection, visits.visits, row) for row in rows)
    return [(row["outcome"], row["at"]) for row in clear]
