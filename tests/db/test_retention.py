"""Each table with something about a person has a rule for how long, and the rule is kept to the day."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Table, delete, func, select, update

from db import cases, retention
from db.alerts import alerts
from db.consents import consents
from db.declared import Plain, declared, sealed_columns
from db.engine import Store
from db.erasing import of_a_person
from db.inbox import inbox
from db.keys import BLANK
from db.people import people as people_table
from db.retention import Rule, rules
from db.roles import roles
from db.sealing import Sealed
from db.staff_groups import staff_groups
from db.tables import metadata
from knowledge.texts.texts import Voice, Words
from tests.db.filled import ANNA, BERT, NOW, fill

DAY = timedelta(days=1)

LIMITS = {
    ("people", "seen_at", ("an open case", "a role", "a group")): 365,
    ("people", "seen_at", ("an open case", "consent", "a role", "a group")): 30,
    ("people", "seen_at", ("an open case", "a role", "a group", "a talk")): 1,
    ("inbox", "handled_at", ()): 7,
    ("unmet_wishes", "at", ()): 365,
    ("visits", "at", ()): 182,
    ("outbox", "ended_at", ()): 30,
    ("cases", "closed_at", ()): 365,
    ("cases", "opened_at", ("a word since",)): 182,
    ("alerts", "raised_at", ()): 365,
    ("looks", "at", ()): 730,
}
"""The limits that were agreed; a change of one is a change to talk about."""


@pytest.mark.parametrize("table", [t for t in metadata.sorted_tables if sealed_columns(t)], ids=str)
def test_pr10_every_table_with_something_about_a_person_has_a_rule(table: Table) -> None:
    assert table.name in {rule.table for rule in rules()}, (
        "say in db/retention.toml how long its rows are kept"
    )
    assert of_a_person(table), "a foreign key leads from it to people, so that erasing finds it"


def test_pr10_every_rule_is_about_columns_that_are_there() -> None:
    for rule in rules():
        table = metadata.tables[rule.table]
        assert rule.why
        assert set(rule.unless) <= {*retention.UNLESS, *retention.SINCE}
        if rule.belongs_to:
            assert any(key.column.table.name == rule.belongs_to for key in table.foreign_keys)
        else:
            assert isinstance(declared(table.c[rule.after]), Plain)
            assert rule.keep >= DAY
        assert not rule.blank or isinstance(table.c[rule.blank].type, Sealed)


def test_pr11_the_limits_are_the_ones_that_were_proposed() -> None:
    found = {(rule.table, rule.after, rule.unless): rule.keep.days for rule in rules() if not rule.blank}
    assert LIMITS.items() <= found.items()
    assert retention.backups() == 30 * DAY
    [erasures] = [rule for rule in rules() if rule.table == "erasures"]
    assert erasures.keep > retention.backups(), "an erasure is remembered longer than any backup is kept"


@pytest.mark.parametrize(
    ("voice", "year"),
    [
        (Voice("nl", "u"), "1 jaar"),
        (Voice("nl", "je"), "1 jaar"),
        (Voice("en"), "1 year"),
        (Voice("tr"), "1 yıl"),
        (Voice("ar"), "365"),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_pr11_who_asks_how_long_is_told_what_holds(voice: Voice, year: str) -> None:
    people = {rule.unless: rule.keep.days for rule in rules() if rule.table == "people"}
    said = Words.load().say("answer-how_long", voice)
    assert people["an open case", "a role", "a group"] == 365
    assert year in said
    without_a_yes = people["an open case", "consent", "a role", "a group"]
    for days in (without_a_yes, retention.backups().days):
        assert str(days) in said


@pytest.mark.parametrize(
    "rule", [rule for rule in rules() if not rule.belongs_to], ids=lambda r: f"{r.table}-{r.after}"
)
async def test_pr10_a_row_stays_until_its_day_and_is_gone_on_it(store: Store, rule: Rule) -> None:
    table = metadata.tables[rule.table]

    def end_one(connection: Connection) -> None:
        """Let Anna's row be over now, and Bert's a year and more later."""
        if "id" not in table.c:
            connection.execute(
                table.insert(), [{"token": "a", "at": NOW}, {"token": "b", "at": NOW + 9999 * DAY}]
            )
            return
        fill(connection)
        if "a role" in rule.unless:
            _nothing_open(connection)
        if "consent" in rule.unless:
            connection.execute(update(consents).values(granted=False))
        if "a talk" in rule.unless:
            connection.execute(update(people_table).values(state=None))
            connection.execute(update(inbox).values(handled_at=NOW))
        for number, moment in ((ANNA, NOW), (BERT, NOW + 9999 * DAY)):
            connection.execute(update(table).where(table.c.id == number).values({rule.after: moment}))

    await store.write(end_one)
    before = await store.read(_left, table, rule)
    await store.write(retention.enforce, NOW + rule.keep - DAY, [rule])
    assert await store.read(_left, table, rule) == before == 2
    await store.write(retention.enforce, NOW + rule.keep + DAY, [rule])
    assert await store.read(_left, table, rule) == 1


async def test_pr10_whoever_waits_for_an_answer_is_not_forgotten(store: Store) -> None:
    def wait(connection: Connection) -> None:
        fill(connection)
        connection.execute(update(cases.cases).values(closed_at=None))

    await store.write(wait)
    assert await _people_after(store, 4000 * DAY) == 2


async def test_pr10_pr11_a_question_that_nobody_closes_is_let_go_of_with_whoever_asked_it(
    store: Store,
) -> None:
    """Anna asked half a year ago and nobody did anything; Bert still writes about his."""

    def ask(connection: Connection) -> None:
        fill(connection)
        connection.execute(delete(staff_groups))
        connection.execute(update(roles).values(ended_at=NOW))
        connection.execute(update(consents).values(granted=False))
        # An alert and an incident that nobody ended keep nothing either.
        connection.execute(update(alerts).values(ended_at=None))

    def writes(connection: Connection) -> None:
        last = NOW + 170 * DAY
        connection.execute(update(people_table).where(people_table.c.id == BERT).values(seen_at=last))

    def whose(connection: Connection) -> set[tuple[str, int]]:
        return {
            (table.name, number)
            for table in (cases.cases, people_table, alerts)
            for number in connection.scalars(select(table.c.id))
        }

    await store.write(ask)
    await store.write(retention.enforce, NOW + 181 * DAY, rules())
    assert len(await store.read(whose)) == 6
    await store.write(writes)
    for later in (183, 184):
        await store.write(retention.enforce, NOW + later * DAY, rules())
    assert await store.read(whose) == {("cases", BERT), ("people", BERT), ("alerts", BERT)}
    for later in (170 + 183, 170 + 184):
        await store.write(retention.enforce, NOW + later * DAY, rules())
    assert await store.read(whose) == set()


async def test_pr10_a_yes_to_keeping_something_keeps_the_row_until_a_year_of_silence(store: Store) -> None:
    def agree(connection: Connection) -> None:
        fill(connection)
        _nothing_open(connection)
        connection.execute(update(consents).where(consents.c.person_id == BERT).values(granted=False))

    await store.write(agree)
    assert await _people_after(store, 29 * DAY) == 2
    assert await _people_after(store, 31 * DAY) == 1
    assert await _people_after(store, 364 * DAY) == 1
    assert await _people_after(store, 366 * DAY) == 0


async def test_pr10_a_person_whose_time_has_come_goes_with_every_row(store: Store) -> None:
    def end(connection: Connection) -> None:
        fill(connection)
        _nothing_open(connection)

    def rows(connection: Connection) -> int:
        tables = (table for table in metadata.sorted_tables if of_a_person(table))
        return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)

    await store.write(end)
    await store.write(retention.enforce, NOW + 366 * DAY, rules())
    assert await store.read(rows) == 0


def _nothing_open(connection: Connection) -> None:
    """Close every case, end every role and leave every group, which would keep a person's row."""
    connection.execute(delete(staff_groups))
    connection.execute(update(cases.cases).where(cases.cases.c.closed_at.is_(None)).values(closed_at=NOW))
    connection.execute(update(roles).where(roles.c.ended_at.is_(None)).values(ended_at=NOW))


async def _people_after(store: Store, later: timedelta) -> int:
    moment: datetime = NOW + later
    await store.write(retention.enforce, moment, [rule for rule in rules() if rule.table == "people"])
    return await store.read(lambda connection: _left(connection, people_table, None))


def _left(connection: Connection, table: Table, rule: Rule | None) -> int:
    query: Any = select(func.count()).select_from(table)
    if rule is not None and rule.blank:
        query = query.where(table.c[rule.blank] != BLANK)
    return connection.scalar(query) or 0
