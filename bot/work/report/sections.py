"""The parts of the report, each made from rows of one period."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.work.report.cells import FEWEST, cell, cells, distinct
from bot.work.report.period import Period
from db import cases, people, tallies, visit_offers, visits
from db.cases import CaseRow
from knowledge.wishes.taxonomy import Taxonomy


@dataclass(frozen=True)
class Section:
    """One part: its title, the names of its columns, and its rows as text."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


WENT = frozenset(("went", "good", "so-so", "bad"))
"""What is said of a visit that was made, and how it was (`bot/flows/checkins`)."""

Make = Callable[[Connection, Period], Section]


def talks(connection: Connection, period: Period) -> Section:
    """How many people talked, and to how many something was suggested."""
    counted = tallies.between(connection, period.first, period.last)
    shown = {one.person_id for one in counted if one.what == "suggested"}
    nothing = {one.person_id for one in counted if one.what == "nothing found"}
    rows = (
        ("were last heard in this period", people.seen_between(connection, period.first, period.last)),
        ("were shown something (of those who agreed to be counted)", len(shown)),
        ("found nothing for a wish (of those who agreed to be counted)", len(nothing)),
    )
    return Section("Talks", ("people who", "people"), tuple((name, str(cell(n))) for name, n in rows))


def unmet(connection: Connection, period: Period) -> Section:
    """What was wished for and not found, by wijk and theme."""
    taxonomy = Taxonomy.load()
    counted = [
        one for one in tallies.between(connection, period.first, period.last) if one.what == "nothing found"
    ]
    by = distinct(((one.wijk or "not known", one.theme), one.person_id) for one in counted)
    rows = (
        (wijk, taxonomy.themes[theme].name["nl"] if theme in taxonomy.themes else "other", str(shown))
        for (wijk, theme), shown in sorted(cells(by).items())
    )
    return Section("Unmet wishes", ("wijk", "theme", "people"), tuple(rows))


def answers(connection: Connection, period: Period) -> Section:
    """How long until a human answered, against what was promised."""
    asked = cases.opened_between(connection, period.first, period.last)
    answered = [one for one in asked if one.answered_at is not None]
    in_time = [one for one in answered if one.answered_at and one.answered_at <= one.promised_first]
    broken = [one for one in asked if _broken(one, period.now)]
    rows = [
        ("asked for a human", str(cell(len(asked)))),
        ("answered", str(cell(len(answered)))),
        ("answered within the promise", str(cell(len(in_time)))),
        ("promise broken", str(cell(len(broken)))),
    ]
    if len(answered) >= FEWEST:
        took = _median([one.answered_at - one.opened_at for one in answered if one.answered_at])
        promised = _median([one.promised_first - one.opened_at for one in answered])
        rows.append(("hours until the answer, half of them less", took))
        rows.append(("hours that were promised, half of them less", promised))
    return Section("Humans", ("what", "number"), tuple(rows))


def _broken(case: CaseRow, now: datetime) -> bool:
    return case.promised_first < (case.answered_at or now)


def _median(spans: Sequence[timedelta]) -> str:
    return f"{statistics.median(span.total_seconds() for span in spans) / 3600:.1f}"


def going(connection: Connection, period: Period) -> Section:
    """Who meant to go, with whom, and who went, also a second time."""
    planned = visits.planned_between(connection, period.first, period.last)
    went = [one for one in planned if one.outcome in WENT]
    again = {
        person
        for person, times in Counter((one.person_id, one.activity) for one in went).items()
        if times > 1
    }
    rows = (
        ("meant to go to something", {one.person_id for one in planned}),
        ("wished that somebody goes along", {one.person_id for one in planned if one.state != visits.ALONE}),
        ("had somebody who goes along", {one.person_id for one in planned if one.buddy_id}),
        ("went", {one.person_id for one in went}),
        ("went with somebody along", {one.person_id for one in went if one.buddy_id}),
        ("went to the same again", {person for person, _ in again}),
    )
    return Section(
        "Visits", ("people who", "people"), tuple((name, str(cell(len(who)))) for name, who in rows)
    )


def buddies(connection: Connection, period: Period) -> Section:
    """How many buddies were asked, and what they answered."""
    offers = visit_offers.made_between(connection, period.first, period.last)
    rows = (
        ("were asked to go along", {buddy for buddy, _ in offers}),
        ("said yes", {buddy for buddy, state in offers if state == "yes"}),
        ("said no", {buddy for buddy, state in offers if state == "no"}),
        ("let it pass", {buddy for buddy, state in offers if state == "late"}),
    )
    return Section(
        "Buddies", ("buddies who", "buddies"), tuple((name, str(cell(len(who)))) for name, who in rows)
    )


SECTIONS: tuple[Make, ...] = (talks, going, buddies, unmet, answers)
"""In the order in which they stand in the report."""
