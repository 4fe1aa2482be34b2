"""Weighing candidates: fit first, then what was asked, then distance, freshness and what is soon."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import NamedTuple

from knowledge.catalogue.activity import Activity
from knowledge.matching.facts import GROWN_UP, HARD, MEN, WOMEN, Facts
from knowledge.matching.values import Asked
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.values import Wish

WALKABLE = 2_500.0
"""As far as somebody may be sent who asks for something close by, in metres, unless it is in the own wijk."""
NEAR, FAR = 1_200.0, 6_000.0
"""Up to here is near, in metres; beyond the second, distance makes no more difference."""
MOST_IN_TURN = 24
"""As many candidates of each wish as take part in the choice."""
SOON = timedelta(days=7)
WELL = 0.88
"""Activities that fit this well fit equally well: what was asked and where they are decide between them."""
FINER = 0.02
"""What little a still better fit counts for beyond that."""
WEAK = 0.55
"""What fits less is a stand-in or spoken of in passing, and comes after all that fits."""
AWAY, AWAY_ASKED, ONLY_WIJK = 0.10, 0.20, 0.6
"""What being at the door counts for, what where nearness was asked, and which share where only the wijk is known."""
NOT_KNOWN = 0.04
FOR_OTHERS = 0.03
"""What it costs to be for one sex only, where nobody asked for that."""
OTHER_LANGUAGE, OWN_LANGUAGE = 0.08, 0.04
"""What it costs not to speak there what somebody writes in, and counts for to speak it where that is not Dutch."""
YOUNG_PEOPLE = 30
"""What is for nobody of so many years is for the young; to them it is among their own."""
AMONG_OWN = 0.15
"""What it counts for to be for women, or men, only, where somebody would rather be among them."""
FRESH, NEVER_CHECKED, STALE = 0.02, 0.0, -0.03
SOON_COUNTS = 0.015
ALIKE = 0.05
"""Candidates as good as each other within this are chosen among for variety."""
MOST_VARIED = 12
SAME_TITLE, SAME_PLACE, SAME_SORT = 0.04, 0.02, 0.02


class Candidate(NamedTuple):
    """An activity (by number) that meets a wish, through which kind, and how well; metres away where known."""

    order: tuple[bool, int, float, str]
    """Sorts the best first: what is weak, hard needs not known to be met, points, and the id to break ties."""
    number: int
    activity: Activity
    wish: Wish | None
    kind: str
    fit: float
    away: float | None
    held: dict[str, float]
    """Everything the activity meets, and how well."""
    is_close: bool = True

    @property
    def score(self) -> float:
        """The points it was given."""
        return -self.order[2]


def order(
    fit: float, activity: Activity, facts: Facts, asked: Asked, mask: int, away: float | None, fresh: float
) -> tuple[bool, int, float, str]:
    """Where a candidate stands among others; the same for the same activity, whatever the others are."""
    points = fit if fit < WELL else WELL + FINER * (fit - WELL)
    needs = asked.needs
    unknown = mask & ~facts.met
    hard = (unknown & HARD).bit_count() if unknown else 0
    if unknown:
        points -= NOT_KNOWN * unknown.bit_count()
    if needs.language and needs.language not in activity.languages:
        hard += 1
        points -= NOT_KNOWN
    if needs.weekdays and not facts.days:
        points -= NOT_KNOWN
    place = asked.place
    if place is not None:
        most = AWAY_ASKED if needs.near else AWAY
        if away is not None:
            points += most * max(0.0, 1 - away / FAR)
        elif activity.venue.wijk == place.wijk:
            points += most * ONLY_WIJK
    if activity.languages and not needs.language:
        if asked.speaks not in activity.languages:
            points -= OTHER_LANGUAGE
        elif asked.speaks != "nl":
            points += OWN_LANGUAGE
    if needs.ages and min(needs.ages) < GROWN_UP:
        points += AMONG_OWN if facts.ages[1] < YOUNG_PEOPLE else -FOR_OTHERS
    for_women, for_men = facts.met & WOMEN, facts.met & MEN
    if (for_women and needs.women) or (for_men and needs.men):
        points += AMONG_OWN
    elif (for_women and not needs.women_only) or (for_men and not needs.men_only):
        points -= FOR_OTHERS
    return fit < WEAK, hard, -(points + fresh), activity.id


def sooner(one: Candidate) -> Candidate:
    """The candidate with what being held soon counts for."""
    weak, hard, points, id = one.order
    return one._replace(order=(weak, hard, points - SOON_COUNTS, id))


def choose(
    pools: Sequence[Sequence[Candidate]], count: int, seen: Collection[int], before: Sequence[Candidate]
) -> list[Candidate]:
    """The next candidates to show: each wish is met in turn, and one that meets several comes first.

    `before` are those shown already; what differs from them is chosen where it is as good.
    """
    left = [[one for one in pool if one.number not in seen][:MOST_IN_TURN] for pool in pools]
    if len(pools) > 1 and not before:
        left = [_with_several(pool, pools) for pool in left]
    meets = [{one.number for one in pool[:MOST_IN_TURN]} for pool in pools]
    chosen: list[Candidate] = []
    met: set[int] = set()
    while len(chosen) < count and any(left):
        for turn, pool in enumerate(left):
            if not pool or len(chosen) == count or (turn in met and not _all_met(met, left)):
                continue
            one = _most_different(pool, [*before, *chosen])
            chosen.append(one)
            left = [[other for other in held if other.number != one.number] for held in left]
            met.update(n for n, numbers in enumerate(meets) if one.number in numbers)
            break
        else:
            met = set()
        if _all_met(met, left):
            met = set()
    return chosen


def _all_met(met: Collection[int], left: Sequence[Sequence[Candidate]]) -> bool:
    return all(n in met or not pool for n, pool in enumerate(left))


def _most_different(pool: Sequence[Candidate], others: Sequence[Candidate]) -> Candidate:
    """The best of a pool; among those as good, the one least like what is shown with it."""
    first = pool[0]
    if not others:
        return first
    weak, hard, points, _ = first.order
    best, least = first, points + _likeness(first, others)
    for one in pool[1:MOST_VARIED]:
        # What comes later is no better by itself, so it can win by its difference only.
        if one.order[2] >= least or one.order[2] > points + ALIKE or one.order[:2] != (weak, hard):
            break
        worth = one.order[2] + _likeness(one, others)
        if worth < least - 1e-9:
            best, least = one, worth
    return best


def _likeness(one: Candidate, others: Sequence[Candidate]) -> float:
    """How much a candidate is like the one it is most like of those shown with it."""
    mine, held = one.activity, one.held
    title, venue = mine.title, mine.venue
    most = 0.0
    for other in others:
        theirs = other.activity
        found = SAME_TITLE if title == theirs.title else 0.0
        if venue.name == theirs.venue.name and venue.address == theirs.venue.address:
            found += SAME_PLACE
        if held is other.held or _sort(one) == _sort(other):
            found += SAME_SORT
        most = max(most, found)
    return most


def _sort(one: Candidate) -> str:
    """The kind an activity is most, where a whole theme is wished; the wished kind otherwise."""
    if not one.kind.startswith(THEME):
        return one.kind
    return max((k for k in one.held if not k.startswith(THEME)), key=one.held.__getitem__, default=one.kind)


def _with_several(pool: Sequence[Candidate], pools: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """The pool with what meets other wishes well moved up, where it fits nearly as well."""
    others = [{c.number: c.fit for c in other[:MOST_IN_TURN]} for other in pools]

    def worth(one: Candidate) -> tuple[bool, int, float, str]:
        weak, hard, points, id = one.order
        more = sum(fits.get(one.number, 0.0) >= 0.7 for fits in others) - 1
        return weak, hard, points - 0.15 * more, id

    return sorted(pool, key=worth)
