"""What became of the rules for danger, by month: how often each spoke, was right, was wrong; and what none heard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.work.report.period import Period
from db import incidents, tallies
from db.incidents import IncidentRow
from knowledge.texts.dates import CITY_TIME

NO_RULE = "-"
"""In the place of a rule: somebody asked for a human themselves, or no rule heard it."""


@dataclass(frozen=True)
class RuleCount:
    """One rule in one month; a missed signal has a kind in the place of the rule, after "missed "."""

    month: str
    rule: str
    incidents: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def open(self) -> int:
        """How many were not marked."""
        return self.incidents - self.right - self.wrong


def counts(connection: Connection, period: Period) -> list[RuleCount]:
    """Count by month and rule, in that order; no person, wijk or word is in it."""
    spoke = Counter(_spoke(incidents.between(connection, period.first, period.last)))
    missed = Counter(
        (_month(one.at), one.what)
        for one in tallies.between(connection, period.first, period.last)
        if one.what.startswith(tallies.MISSED)
    )
    named = {(month, rule) for month, rule, _ in spoke}
    heard = [
        RuleCount(
            month,
            rule,
            sum(many for (m, r, _), many in spoke.items() if (m, r) == (month, rule)),
            spoke[month, rule, "right"],
            spoke[month, rule, "wrong"],
        )
        for month, rule in named
    ]
    unheard = [RuleCount(month, what, missed=many) for (month, what), many in missed.items()]
    return sorted((*heard, *unheard), key=lambda one: (one.month, one.missed > 0, one.rule))


def _spoke(found: list[IncidentRow]) -> Iterator[tuple[str, str, str]]:
    """Month, rule and mark of each rule of each incident: where several spoke, each was right or wrong."""
    for one in found:
        for rule in one.rules.split() or (NO_RULE,):
            yield _month(one.raised_at), rule, one.mark or ""


def _month(at: datetime) -> str:
    return f"{at.astimezone(CITY_TIME):%Y-%m}"
