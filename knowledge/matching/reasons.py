"""The true reasons for a suggestion, and what is not certain about it, as data: sentences are made from exactly these."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import months_unchecked, needs_warning
from knowledge.matching.facts import FLAGS, MEN, WOMEN, Facts
from knowledge.matching.ranking import NEAR, SOON, Candidate
from knowledge.matching.values import Asked, Caution, Reason


def reasons_of(
    also: Iterable[Candidate], facts: Facts, asked: Asked, next: datetime | None, now: datetime
) -> tuple[Reason, ...]:
    """The true reasons for showing an activity, the most telling first; `also` are all its candidacies."""
    wished: dict[Reason, float] = {}
    found: list[Reason] = []
    for one in also:
        reason = _wished(one, asked)
        wished[reason] = max(wished.get(reason, 0.0), one.fit)
        if not found:
            found = _met(one, facts, asked)
    best = sorted(wished, key=lambda reason: -wished[reason])
    if next is not None and next - now <= SOON:
        found.append(Reason("soon"))
    return (*best, *found)


def _wished(one: Candidate, asked: Asked) -> Reason:
    if one.wish is None:
        return Reason("words", asked.words)
    return Reason(one.wish.way, one.kind) if one.kind == one.wish.kind else Reason("wider", one.kind)


def _met(one: Candidate, facts: Facts, asked: Asked) -> list[Reason]:
    """What was asked for and is known to be so."""
    needs, venue = asked.needs, one.activity.venue
    found = [
        Reason(name) for place, name in enumerate(FLAGS) if facts.met >> place & 1 and getattr(needs, name)
    ]
    if needs.women and facts.met & WOMEN and not needs.women_only:
        found.append(Reason("women_only"))
    if needs.men and facts.met & MEN and not needs.men_only:
        found.append(Reason("men_only"))
    if needs.weekdays and facts.days.intersection(needs.weekdays):
        found.append(Reason("weekdays"))
    if needs.language and needs.language in one.activity.languages:
        found.append(Reason("language", needs.language))
    if one.away is not None and one.away <= NEAR:
        found.append(Reason("near"))
    if asked.place is not None and venue.wijk == asked.place.wijk:
        found.append(Reason("same_wijk", venue.wijk))
    return found


def cautions_of(activity: Activity, facts: Facts, asked: Asked, today: date) -> tuple[Caution, ...]:
    """What is not certain about an activity: asked-for needs nobody knows it meets, and whether it still exists."""
    needs = asked.needs
    found = [
        Caution("unknown", name)
        for place, name in enumerate(FLAGS)
        if not facts.met >> place & 1 and getattr(needs, name)
    ]
    if needs.weekdays and not facts.days:
        found.append(Caution("unknown", "weekdays"))
    if needs.language and not activity.languages:
        found.append(Caution("unknown", "language"))
    if needs_warning(activity, today):
        if activity.doubted_on is not None:
            found.append(Caution("doubted"))
        else:
            found.append(Caution("unchecked", months=months_unchecked(activity, today)))
    return tuple(found)
