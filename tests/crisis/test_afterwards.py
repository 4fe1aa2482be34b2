"""CR-36: low answers in a row, and silence after danger, make a task for a human, which is no alarm."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from db import alerts, people
from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.work.network import CHANNEL, Network
from tests.work.test_checkins import DAY, OVER, PLANS

ANNA, SAM = "anna", "sam"
DANGER = "ik wil dood"
ONCE_MORE = 3 * DAY


async def going(store: Store) -> Network:
    """Anna means to go in a week and wants to be asked; Sam is on duty."""
    network = Network(store)
    await network.joins(SAM, Ambassador("Sam"))
    for said in PLANS:
        await network.says(ANNA, said)
    await network.hears(SAM)
    return network


async def in_danger(network: Network) -> None:
    await network.says(ANNA, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Terecht")
    await network.presses(ANNA, "Ik ben veilig")


async def goes_again(network: Network, answer: str) -> list[str]:
    """Anna goes a week later, and says how it was."""
    for said in PLANS[:4]:
        await network.says(ANNA, said)
    await network.says(ANNA, "nee")
    await network.waits(timedelta(days=7, hours=3))
    await network.says(ANNA, "ja")
    return await network.says(ANNA, answer)


async def asked(store: Store) -> int | None:
    """How urgently a human is asked to look at Anna's task; 1 is ordinary."""

    def look(connection: Connection) -> int | None:
        anna = people.number_of(connection, CHANNEL, ANNA) or 0
        found = alerts.open_of(connection, anna, "question")
        return None if found is None else found.urgency

    return await store.read(look)


async def notes(network: Network) -> list[str]:
    """What stands in the open cases, first words and what was added."""
    found = []
    for case in await network.workers.cases.still_open():
        assert case.reason == "gentle"
        found += [case.note, *(note for _, note, _ in await network.workers.cases.notes(case.id))]
    return found


async def test_cr36_one_answer_that_is_so_so_concerns_nobody(store: Store) -> None:
    network = await going(store)
    await network.waits(OVER)
    await network.says(ANNA, "ja")
    await network.says(ANNA, "ging wel")
    assert await notes(network) == []


async def test_cr36_two_low_answers_in_a_row_make_a_task(store: Store) -> None:
    network = await going(store)
    await network.waits(OVER)
    await network.says(ANNA, "ja")
    await network.says(ANNA, "ging wel")
    said = await goes_again(network, "ging wel")
    assert any("kan een ambassadeur van het netwerk dit zien" in line for line in said)
    [note] = await notes(network)
    assert note.startswith("Twee keer achter elkaar")
    assert note.endswith("Dit is geen alarm.")
    assert await asked(store) == 1
    assert not any("Melding" in line for line in await network.hears(SAM))


async def test_cr36_a_second_low_answer_is_added_to_the_task_of_the_first(store: Store) -> None:
    network = await going(store)
    await network.waits(OVER)
    await network.says(ANNA, "ja")
    await network.says(ANNA, "niet zo fijn")
    await goes_again(network, "niet zo fijn")
    first, second = await notes(network)
    assert first.startswith("Het bezoek aan Breicafé viel tegen")
    assert second.startswith("Twee keer achter elkaar")


async def test_cr36_a_good_answer_in_between_begins_the_row_anew(store: Store) -> None:
    network = await going(store)
    await network.waits(OVER)
    await network.says(ANNA, "ja")
    await network.says(ANNA, "ging wel")
    await goes_again(network, "goed")
    await goes_again(network, "ging wel")
    assert await notes(network) == []


async def test_cr36_no_answer_to_two_check_ins_after_danger_makes_a_task(store: Store) -> None:
    network = await going(store)
    await in_danger(network)
    await network.waits(OVER + ONCE_MORE + timedelta(hours=1))
    assert await notes(network) == [], "the second question has only just been asked"
    await network.hears(ANNA)
    await network.hears(SAM)
    await network.waits(3 * DAY)
    assert await notes(network) == ["Op twee vragen hoe het ging kwam geen antwoord. Dit is geen alarm."]
    assert await network.hears(ANNA) == [], "of silence nothing is said"
    assert await asked(store) == 1
    assert any("Zaak 1: vraag, gewoon" in line for line in await network.hears(SAM))


async def test_cr36_silence_without_danger_before_concerns_nobody(store: Store) -> None:
    network = await going(store)
    await network.waits(OVER + ONCE_MORE + 9 * DAY)
    assert await notes(network) == []


async def test_cr36_danger_after_the_first_question_leaves_only_one_check_in_without_an_answer(
    store: Store,
) -> None:
    network = await going(store)
    await network.waits(OVER)
    await in_danger(network)
    await network.waits(ONCE_MORE + 9 * DAY)
    assert await notes(network) == []


async def test_cr36_an_answer_in_time_and_a_false_alarm_make_no_task(store: Store) -> None:
    network = await going(store)
    await in_danger(network)
    await network.waits(OVER + ONCE_MORE + DAY)
    await network.says(ANNA, "ja")
    await network.says(ANNA, "goed")
    await network.waits(9 * DAY)
    assert await notes(network) == []


async def test_cr36_a_false_alarm_is_no_danger(store: Store) -> None:
    network = await going(store)
    await network.says(ANNA, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Loos alarm")
    await network.presses(ANNA, "Ik ben veilig")
    await network.waits(OVER + ONCE_MORE + 9 * DAY)
    assert await notes(network) == []
