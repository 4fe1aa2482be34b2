"""Consent in the database: what stands there before a yes, the proof, and taking it back while something is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.conversation.effects import Count, Effect, KeepUnmetWish, PlanDue, RecordConsent
from bot.conversation.events import AnyEvent
from bot.work.clock import MovableClock
from bot.work.ports import Turned
from bot.work.talk import Talk
from db import consents, tallies, unmet_wishes
from db.due import due
from db.engine import Store
from db.sealing import opened
from db.tables import metadata
from tests.flows import city
from tests.work.scenes import START, workers_on

REMEMBER_YES = RecordConsent("remember", True, "remember-2", "nl-u", "nl-u 0123456789abcdef")


def counts(connection: Connection) -> dict[str, int]:
    found = {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in metadata.sorted_tables
    }
    return {name: count for name, count in found.items() if count}


async def test_pr01_before_consent_only_the_address_the_message_number_and_the_talk_itself_are_there(
    store: Store,
) -> None:
    clock = MovableClock(START)
    workers = workers_on(store, clock, engine=Talk(city.knowledge()))
    for number, text in enumerate(("hallo", "iets leuks")):
        await workers.journal.keep("web", str(number), "anna", text)
        await workers.settle()
    assert "Mag ik onthouden" in (await workers.lines.after("web", "anna", 0, wait=0))[-1].reply.text
    found = await store.read(counts)
    # What was said to somebody stands there until the page has shown it; the moments end
    # the talk, and what is held of it for two minutes.
    assert found.keys() == {"people", "inbox", "outbox", "due"}
    kinds = await store.read(lambda c: c.scalars(select(due.c.kind)).all())
    assert sorted(kinds) == ["talk.over", "watch.clears"]


async def test_pr03_the_proof_holds_words_door_and_moments(store: Store) -> None:
    await with_effects(store, [REMEMBER_YES])

    def proofs(connection: Connection) -> list[dict[str, object]]:
        rows = connection.execute(select(consents.consents)).mappings()
        return [opened(connection, consents.consents, row) for row in rows]

    [proof] = await store.read(proofs)
    assert (proof["purpose"], proof["wording"], proof["proof"], proof["channel"], proof["withdrawn_at"]) == (
        "remember",
        "remember-2",
        "nl-u 0123456789abcdef",
        "web",
        None,
    )
    assert proof["at"] == START


async def test_pr05_a_no_ends_the_yes_and_takes_back_what_was_planned_in_the_same_transaction(
    store: Store,
) -> None:
    tomorrow = START + timedelta(days=1)
    yes = RecordConsent("checkins", True, "checkins-1", "nl-u")
    no = RecordConsent("checkins", False, "checkins-1", "nl-u")
    await with_effects(
        store,
        [yes, PlanDue("checkin.visit", "brei", tomorrow), PlanDue("visit.reminder", "brei", tomorrow)],
        [no],
    )

    def moments(connection: Connection) -> list[tuple[str, bool]]:
        rows = connection.execute(select(due.c.kind, due.c.cancelled_at.is_not(None)).order_by(due.c.id))
        return [(kind, bool(cancelled)) for kind, cancelled in rows]

    assert await store.read(moments) == [("checkin.visit", True), ("visit.reminder", False)]
    ended = await store.read(
        lambda c: c.execute(select(consents.consents.c.granted, consents.consents.c.withdrawn_at)).all()
    )
    assert [tuple(row) for row in ended] == [(True, START), (False, None)]


async def test_pr05_a_wish_that_was_counted_goes_with_the_yes_to_counting_it(store: Store) -> None:
    yes = RecordConsent("improvement", True, "improvement-1", "nl-u")
    no = RecordConsent("improvement", False, "improvement-1", "nl-u")
    counted = Count("nothing found", "Oost", "muziek")
    await with_effects(store, [yes, KeepUnmetWish((), ("theremin",), "Oost"), counted], [no])
    assert await store.read(unmet_wishes.of_person, 1) == []
    [tally] = await store.read(tallies.between, START, START + timedelta(days=1))
    assert (tally.what, tally.wijk, tally.theme) == ("nothing found", "", "")


async def test_pr05_a_moment_that_fell_due_beside_the_no_is_not_said(store: Store) -> None:
    """The moment is in the inbox already when the no is heard: it comes to nothing, in whichever process."""
    clock = MovableClock(START)
    workers = workers_on(store, clock, engine=Talk(city.knowledge()))
    said = ("breien in overvecht", "ja", "ik ga zelf", "ja", "nee")
    for number, text in enumerate(said):
        await workers.journal.keep("web", str(number), "anna", text)
        await workers.settle()
    planned = await store.read(lambda c: c.scalar(select(due.c.at).where(due.c.kind == "visit.reminder")))
    assert planned is not None
    clock.move_to(planned)
    await workers.journal.keep("web", "stop", "anna", "stop")
    before = len(await workers.lines.after("web", "anna", 0, wait=0))
    await workers.move_on(clock.now())
    lines = await workers.lines.after("web", "anna", 0, wait=0)
    assert [line.reply.text.split(".")[0] for line in lines[before:]] == ["Goed"]


async def with_effects(store: Store, *turns: list[Effect]) -> None:
    """Let one person's messages have these effects, a list a message."""
    waiting = list(turns)

    def engine(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        return Turned("", (), tuple(waiting.pop(0)))

    workers = workers_on(store, MovableClock(START), engine=engine)
    for number in range(len(turns)):
        await workers.journal.keep("web", str(number), "anna", "hoi")
        await workers.settle()
