"""CR-33: what an ambassador marks, without a word of anybody, and what becomes of it by rule and month."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.work.effects import trouble
from bot.work.report.period import Period
from bot.work.report.rules import RuleCount, counts
from db import incidents, people, tallies
from db.engine import Store
from db.sealing import opened
from knowledge.roster.members import Ambassador, Buddy
from tests.flows.talking import TUESDAY
from tests.work.network import CHANNEL, Network

ANS, BEP, SAM = "ans", "bep", "sam"
DANGER = "ik wil dood"
YEAR = Period(TUESDAY - timedelta(days=180), TUESDAY + timedelta(days=180), TUESDAY)


async def counted(store: Store) -> list[RuleCount]:
    return await store.read(lambda connection: counts(connection, YEAR))


async def with_sam(store: Store) -> Network:
    network = Network(store)
    await network.joins(SAM, Ambassador("Sam"))
    await network.hears(SAM)
    return network


async def marked(network: Network, who: str, mark: str) -> None:
    await network.says(who, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, mark)


async def test_cr33_each_rule_is_counted_by_month_with_what_it_was(store: Store) -> None:
    network = await with_sam(store)
    await marked(network, ANS, "Terecht")
    await marked(network, BEP, "Loos alarm")
    await network.waits(timedelta(days=10))
    await network.says("cor", DANGER)
    found = await counted(store)
    assert {one.rule for one in found if one.month == "2026-11"} == {one.rule for one in found}
    november, december = (one for one in found if one.rule == found[0].rule)
    assert (november.month, december.month) == ("2026-11", "2026-12")
    assert "suicide" in november.rule
    assert (november.incidents, november.right, november.wrong, november.open) == (2, 1, 1, 0)
    assert (december.incidents, december.right, december.wrong, december.open) == (1, 0, 0, 1)


async def test_cr33_a_missed_signal_is_marked_from_the_menu_without_a_word(store: Store) -> None:
    network = await with_sam(store)
    await network.says(SAM, "dienst")
    await network.presses(SAM, "Gemist signaal")
    said = await network.says(SAM, "buurvrouw Kanarie van nummer 12 zei iets")
    assert not any("Kanarie" in line for line in said)
    assert await counted(store) == [], "words mark nothing"
    said = await network.presses(SAM, "Verwaarlozing")
    assert said[0] == "Genoteerd, zonder een woord van de persoon."
    assert await counted(store) == [RuleCount("2026-11", "missed neglect", missed=1)]


async def test_cr33_a_missed_signal_is_marked_from_a_case_which_stays_on_the_desk(store: Store) -> None:
    network = await with_sam(store)
    for said in ("een mens", "mijn fiets is stuk", "ja, antwoord hier"):
        await network.says(ANS, said)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Gemist signaal")
    await network.presses(SAM, "Geweld")
    assert await counted(store) == [RuleCount("2026-11", "missed violence", missed=1)]
    await network.hears(ANS)
    await network.says(SAM, "Dag, met Sam.")
    assert "Dag, met Sam." in await network.hears(ANS), "the case is still on the desk"


async def test_cr33_nothing_points_to_whom_a_missed_signal_was_about(store: Store) -> None:
    network = await with_sam(store)
    for said in ("een mens", "mijn fiets is stuk", "ja, antwoord hier"):
        await network.says(ANS, said)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Gemist signaal")
    await network.presses(SAM, "Geweld")

    def look(connection: Connection) -> tuple[int | None, list[dict[str, object]]]:
        rows = connection.execute(select(tallies.tallies)).mappings()
        return people.number_of(connection, CHANNEL, SAM), [
            opened(connection, tallies.tallies, r) for r in rows
        ]

    sam, [row] = await store.read(look)
    assert (row["person_id"], row["wijk"], row["theme"]) == (sam, None, None)
    assert await store.read(lambda c: list(incidents.since(c, TUESDAY - timedelta(days=1)))) == []


async def test_cr33_only_who_answers_for_people_may_mark_one(store: Store) -> None:
    network = await with_sam(store)
    bo = await network.joins("bo", Buddy("Bo"))
    for person in (bo, 0):
        await store.write(trouble.mark_missed, person, "suicide", TUESDAY)
    assert await counted(store) == []


async def test_cr33_a_drill_is_not_counted(store: Store) -> None:
    def drilled(connection: Connection) -> None:
        people.meet(connection, [(people.DRILL, "x")], TUESDAY)
        person = people.number_of(connection, people.DRILL, "x") or 0
        incidents.add(connection, incident(person, TUESDAY))

    await store.write(drilled)
    assert await counted(store) == []


def incident(person: int, at: datetime) -> dict[str, object]:
    return {
        "person_id": person, "kind": "suicide", "who": "self", "urgency": "soon", "rules": "nl.a nl.b", "wijk": "Oost",
        "version": "1", "asked": False, "raised_at": at, "last_at": at, "mark": "wrong",
    }  # fmt: skip
