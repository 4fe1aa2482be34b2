"""Weighing candidates: fit first, then what was asked, then distance, freshness and what is soon."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from knowledge.catalogue.activity import Activity
from knowledge.matching.facts import FLAGS, Facts
from knowledge.matching.values import Asked, Reason, ReasonKind
from knowledge.wishes.values import Wish

NEAR, FAR = 1_200.0, 6_000.0
"""Up to here is near, in metres; beyond the second, distance makes no more difference."""
MOST_IN_TURN = 24
"""As many candidates of each wish as take part in the choice."""
SOON = timedelta(days=7)
_FLAG_REASONS: tuple[ReasonKind, ...] = (
    "free",
    "step_free",
    "daytime",
    "evening",
    "weekend",
    "small_group",
    "women_only",
    "men_only",
    "transport",
)


class Candidate(NamedTuple):
    """An activity (by number) that meets a wish, through which kind, and how well; metres away where known."""

    number: int
    wish: Wish | None
    kind: str
    fit: float
    score: float
    away: float | None


def score(
    fit: float, activity: Activity, facts: Facts, asked: Asked, mask: int, away: float | None, today: date
) -> float:
    """How good a candidate is; whatever is not known costs a little."""
    unknown = (mask & ~facts.met).bit_count() + bool(asked.needs.weekdays and not facts.days)
    total = fit - 0.06 * unknown
    if asked.place is not None:
        weight = 0.16 if asked.needs.near else 0.08
        if away is not None:
            total += weight * max(0.0, 1 - away / FAR)
        elif activity.venue.wijk == asked.place.wijk:
            total += weight * 0.7
    if (activity.women_only and not asked.needs.women_only) or (
        activity.men_only and not asked.needs.men_only
    ):
        total -= 0.03
    if activity.verified_on is not None:
        age = (today - activity.verified_on).days
        total += 0.02 if age <= 183 else 0.0 if age <= 365 else -0.08
    return total


def choose(
    pools: Sequence[Sequence[Candidate]], count: int, seen: Collection[int], shown: int
) -> list[Candidate]:
    """The next candidates to show: each wish is met in turn, and one that meets several comes first."""
    left = [[one for one in pool[:MOST_IN_TURN] if one.number not in seen] for pool in pools]
    if len(pools) > 1 and not shown:
        left = [_with_several(pool, pools) for pool in left]
    chosen: list[Candidate] = []
    taken: set[int] = set()
    met: set[int] = set()
    while len(chosen) < count and any(left):
        for turn, pool in enumerate(left):
            if turn in met and len(met) < sum(bool(p) for p in left):
                continue
            while pool and pool[0].number in taken:
                pool.pop(0)
            if not pool or len(chosen) == count:
                continue
            one = pool.pop(0)
            taken.add(one.number)
            chosen.append(one)
            met.update(
                n
                for n, other in enumerate(pools)
                if any(c.number == one.number for c in other[:MOST_IN_TURN])
            )
        if all(n in met or not left[n] for n in range(len(left))):
            met = set()
    return chosen


def _with_several(pool: list[Candidate], pools: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """The pool with what meets other wishes well moved up, where it fits nearly as well."""
    others = [{c.number: c.fit for c in other[:MOST_IN_TURN]} for other in pools]

    def worth(one: Candidate) -> float:
        more = sum(fits.get(one.number, 0.0) >= 0.75 for fits in others) - 1
        return -(one.score + 0.15 * more)

    return sorted(pool, key=worth)


def reasons_of(
    also: Iterable[Candidate],
    activity: Activity,
    facts: Facts,
    asked: Asked,
    next: datetime | None,
    now: datetime,
) -> tuple[Reason, ...]:
    """The true reasons for showing an activity, the most telling first."""
    wished: dict[Reason, float] = {}
    away: float | None = None
    for one in also:
        away = one.away
        if one.wish is None:
            reason = Reason("words", asked.words)
        elif one.kind == one.wish.kind:
            reason = Reason(one.wish.way, one.wish.kind)
        else:
            reason = Reason("wider", one.kind)
        wished[reason] = max(wished.get(reason, 0.0), one.fit)
    found = sorted(wished, key=lambda reason: -wished[reason])
    found += [
        Reason(name)
        for name, flag in zip(_FLAG_REASONS, FLAGS, strict=True)
        if _asked_and_met(flag, facts, asked)
    ]
    if asked.needs.weekdays and facts.days.intersection(asked.needs.weekdays):
        found.append(Reason("weekdays"))
    if asked.needs.language:
        found.append(Reason("language", asked.needs.language))
    if away is not None and away <= NEAR:
        found.append(Reason("near"))
    if asked.place is not None and activity.venue.wijk == asked.place.wijk:
        found.append(Reason("same_wijk", activity.venue.wijk))
    if next is not None and next - now <= SOON:
        found.append(Reason("soon"))
    return tuple(found)


def _asked_and_met(flag: str, facts: Facts, asked: Asked) -> bool:
    return bool(getattr(asked.needs, flag)) and bool(facts.met >> FLAGS.index(flag) & 1)
