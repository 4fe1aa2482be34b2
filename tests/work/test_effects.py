"""What a turn wants of the world becomes rows, in the turn's own transaction."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.conversation.effects import (
    AddToCase,
    CancelVisit,
    Effect,
    KeepUnmetWish,
    OpenCase,
    PlanVisit,
    RecordConsent,
    TellVisit,
)
from bot.conversation.events import Answered, AnyEvent, CaseClosed
from bot.conversation.replies import Reply
from bot.work.cases import NoOpenCase
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.ports import Turned
from db import consents, looks, unmet_wishes, visits
from db.case_notes import case_notes
from db.cases import cases
from db.engine import Store
from db.inbox import inbox
from db.looks import Look
from db.sealing import opened
from db.unmet_wishes import UnmetWish
from tests.work.scenes import START, column, said_to, workers_on

DAY = timedelta(days=1)
CASE = OpenCase("asked", "bel mij", "chat", "Oost", "Infopunt", START + DAY)


async def with_effects(store: Store, *effects: Effect) -> Workers:
    """Let one person's message have these effects."""

    def engine(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        match event:
            case Answered(name, role, text):
                return Turned("", (Reply(text, sender=f"{name}, {role}"),), ())
            case CaseClosed():
                return Turned("", (Reply("closed"),), ())
            case _:
                return Turned("", (), effects)

    workers = workers_on(store, MovableClock(START), engine=engine)
    await workers.journal.keep("web", "1", "anna", "hoi")
    await workers.settle()
    return workers


async def test_asking_for_a_human_opens_a_case_with_its_promise(store: Store) -> None:
    workers = await with_effects(store, CASE)
    [case] = await workers.cases.still_open()
    assert (case.reason, case.note, case.reach, case.wijk, case.owner) == (
        "asked",
        "bel mij",
        "chat",
        "Oost",
        "Infopunt",
    )
    assert (case.opened_at, case.answer_by, case.channel) == (START, START + DAY, "web")


async def test_nobody_ever_has_two_open_cases(store: Store) -> None:
    again = OpenCase("asked", "nog eens", "chat", "Oost", "Infopunt", START + 2 * DAY)
    workers = await with_effects(store, CASE, again, AddToCase("en dit"))
    [case] = await workers.cases.still_open()
    assert case.answer_by == START + DAY
    assert [note for _, note, _ in await workers.cases.notes(case.id)] == ["nog eens", "en dit"]


async def test_adding_to_a_case_that_is_not_there_adds_nothing(store: Store) -> None:
    await with_effects(store, AddToCase("en dit"))
    assert await column(store, case_notes, "note") == []


async def test_a_human_answers_and_closes_through_the_bot(store: Store) -> None:
    workers = await with_effects(store, CASE)
    [case] = await workers.cases.still_open()
    await workers.cases.answer(case.id, "Samira", "ambassadeur", "Dag, ik ben er", START + DAY / 2)
    await workers.settle()
    [line] = await workers.lines.after("web", "anna", 0, wait=0)
    assert (line.reply.sender, line.reply.text) == ("Samira, ambassadeur", "Dag, ik ben er")
    [answered] = await workers.cases.still_open()
    assert (answered.answered_at, answered.answered_by) == (START + DAY / 2, "Samira, ambassadeur")
    await workers.cases.close(case.id, "reached", START + DAY)
    await workers.settle()
    assert await said_to(workers, "anna") == ["Dag, ik ben er", "closed"]
    assert await workers.cases.still_open() == []
    assert await column(store, cases, "outcome") == ["reached"]
    assert await column(store, inbox, "raw") == ["", "", ""]


async def test_a_second_answer_leaves_the_moment_of_the_first(store: Store) -> None:
    workers = await with_effects(store, CASE)
    for hours, name in ((1, "Samira"), (2, "Noor")):
        await workers.cases.answer(1, name, "ambassadeur", "Dag", START + timedelta(hours=hours))
    [case] = await workers.cases.still_open()
    assert (case.answered_at, case.answered_by) == (START + timedelta(hours=1), "Samira, ambassadeur")


async def test_a_closed_case_is_neither_answered_nor_closed_again(store: Store) -> None:
    workers = await with_effects(store, CASE)
    await workers.cases.close(1, "reached", START)
    with pytest.raises(NoOpenCase):
        await workers.cases.answer(1, "Samira", "ambassadeur", "Dag", START)
    with pytest.raises(NoOpenCase):
        await workers.cases.close(1, "reached", START)
    with pytest.raises(NoOpenCase):
        await workers.cases.close(99, "reached", START)
    assert len(await column(store, inbox, "id")) == 2


async def test_after_a_case_is_closed_a_new_one_can_open(store: Store) -> None:
    workers = await with_effects(store, CASE)
    await workers.cases.close(1, "reached", START)
    await workers.journal.keep("web", "2", "anna", "hoi")
    await workers.settle()
    assert [case.id for case in await workers.cases.still_open()] == [2]


async def test_the_last_answer_about_a_purpose_holds_and_the_earlier_stays_as_proof(store: Store) -> None:
    yes = RecordConsent("remember", True, "v1", "nl")
    no = RecordConsent("remember", False, "v1", "nl")
    await with_effects(store, yes, no)
    assert await store.read(consents.holding, 1) == {"remember": False}
    assert await column(store, consents.consents, "granted") == [True, False]


async def test_an_unmet_wish_is_kept_whole(store: Store) -> None:
    await with_effects(store, KeepUnmetWish(("zingen", "koken"), ("theremin",), "Oost"))
    assert await store.read(unmet_wishes.of_person, 1) == [
        UnmetWish(("zingen", "koken"), ("theremin",), "Oost", START)
    ]


async def test_a_visit_is_planned_taken_back_and_planned_again(store: Store) -> None:
    def planned(connection: Connection) -> list[tuple[str, datetime]]:
        return visits.planned(connection, 1)

    plan = PlanVisit("act-1", START + DAY)
    await with_effects(store, plan, plan, PlanVisit("act-2", START + DAY), CancelVisit("act-2"))
    assert await store.read(planned) == [("act-1", START + DAY)]


async def test_what_became_of_a_visit_is_written_beside_it(store: Store) -> None:
    at = START + DAY
    await with_effects(
        store, PlanVisit("act-1", at), TellVisit("act-1", at, "went"), TellVisit("gone", at, "went")
    )

    def told(connection: Connection) -> list[tuple[str, datetime]]:
        rows = connection.execute(select(visits.visits)).mappings()
        clear = (opened(connection, visits.visits, row) for row in rows)
        return [(row["outcome"], row["told_at"]) for row in clear]

    assert await store.read(told) == [("went", START)]


async def test_a_turn_whose_effect_cannot_be_written_leaves_nothing_of_itself(store: Store) -> None:
    naive = PlanVisit("act-1", datetime(2026, 10, 24, 10, 0))  # noqa: DTZ001
    workers = await with_effects(store, CASE, naive)
    # The engine cannot even say that it failed; a case for whoever looks after the system is all there is.
    assert [case.reason for case in await workers.cases.still_open()] == ["turn-failed"]
    assert await column(store, visits.visits, "id") == []
    assert await column(store, inbox, "set_aside_at") == [START]


async def test_pr34_each_look_at_a_case_is_kept_with_who_when_and_why(store: Store) -> None:
    workers = await with_effects(store, CASE, AddToCase("en dit"))
    [(case, notes)] = await workers.cases.look("Sam", "voordeur cases", START + DAY)
    assert case.note == "bel mij"
    assert [note for _, note, _ in notes] == ["en dit"]
    kept = await store.read(looks.of_person, case.person_id)
    assert kept == [Look("Sam", "case", "voordeur cases", START + DAY)]
    assert await store.read(looks.of_person, case.person_id + 1) == []
