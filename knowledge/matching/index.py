"""The activities of a catalogue, ordered so that the best few for a wish are found at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

from knowledge.catalogue import holidays
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import is_known, next_times
from knowledge.matching import nearness
from knowledge.matching.distance import metres
from knowledge.matching.echo import Echo
from knowledge.matching.facts import GROWN_UP, suits
from knowledge.matching.impressions import Impressions
from knowledge.matching.kinds_of import Deriver
from knowledge.matching.orders import Orders
from knowledge.matching.ranking import SOON, WALKABLE, Candidate, choose, order, sooner
from knowledge.matching.reasons import cautions_of, reasons_of
from knowledge.matching.sieve import Allowed, Sieve
from knowledge.matching.values import Asked, Suggestion
from knowledge.matching.wording import Wording
from knowledge.places.values import Place
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Chance, Wish

MOST_LOOKED_AT = 24
"""As many activities of one kind as are weighed against each other; the best fitting and freshest come first."""
MOST_HERE, MOST_NEXT_DOOR, NEXT_DOOR = 24, 12, 2
"""As many as are weighed too of the wijk of the place, and of each of the nearest others; and how many of these."""
KIN = 0.6
"""How well something wider meets a wish."""
LEAST_KIN_FIT = 0.7
"""How well something wider must be what it is, before it stands in for what is not there."""
GATHERING = frozenset(("andere_talen",))
"""Kinds that only gather what is unlike each other: any other language is no stand-in for Mandarin."""
MOST_READ, NEARNESS = 8, 0.25
"""As many of the likeliest are read for how near they lie to what was said, and what that counts for together."""
LEAST_LIKELY = 0.055
"""How likely an activity must be what is meant, before it is shown where the likeliest kinds are not there."""
NAMED = 0.5
"""How likely a wish is that was named, where its kind is not among the likely ones: a theme, an opening word."""
MOST_UNDERSTOOD = 3_000
"""As many activities are read for their meaning at most, for reading one takes hundredths of a second."""
CHILDREN, OF_THE_YOUNG = "kinderen", frozenset(("jongeren", "huiswerkhulp"))
"""A theme, and kinds of others, that are about who is not grown up."""
MAYBE = 0.1
"""How likely such a kind must be where it was not named."""
MOST_DATES = 20
"""So many dates are looked at for one on a day somebody can come."""
MOST_ABOUT_SOON = 6
"""As many of the best as are put in order by what is soon."""


class Index:
    """All current activities, and what they meet."""

    def __init__(
        self, activities: Sequence[Activity], taxonomy: Taxonomy, impressions: Impressions | None = None
    ) -> None:
        """Index these activities by their words, and by what is already known to be their meaning."""
        self._taxonomy = taxonomy
        impressions = impressions or Impressions()
        current = [activity for activity in activities if not activity.retired]
        self._activities = sorted(current, key=lambda a: (-(a.verified_on or date.min).toordinal(), a.id))
        deriver = Deriver(taxonomy, impressions)
        self._fits = [deriver.kinds_of(activity) for activity in self._activities]
        self._orders = Orders(self._fits, [activity.venue.wijk for activity in self._activities])
        self._sieve = Sieve.of(self._activities, self._fits)
        self._narrower: dict[str, frozenset[str]] = {}
        self._centres = _centres(self._activities)
        self._wording = Wording(self._activities, taxonomy)
        self._echo = Echo(self._activities, taxonomy)
        if any("public" in activity.recurrence.except_on for activity in self._activities):
            holidays.get_ready()
        self._next: dict[int, tuple[datetime, datetime | None]] = {}

    def __len__(self) -> int:
        return len(self._activities)

    @cached_property
    def least_plain(self) -> tuple[Activity, ...]:
        """The activities whose words say least what they are come first; at most MOST_UNDERSTOOD of them."""
        order = sorted(range(len(self)), key=lambda n: (max(self._fits[n].values(), default=0.0), n))
        return tuple(self._activities[n] for n in order[:MOST_UNDERSTOOD])

    def suggest(self, asked: Asked, now: datetime) -> tuple[Suggestion, ...]:
        """The activities that fit best, at most `asked.top`; none where nothing fits. `now` must be aware."""
        telling = self._echo.telling(asked.said)
        allowed = self._sieve.may(asked, now.date(), telling, self._is_for_the_young(asked))
        wijken = self._wijken(asked.place)
        pools = self._pools(allowed, wijken, now)
        shown: list[Suggestion] = []
        kept: list[Candidate] = []
        seen: set[int] = set()
        while len(shown) < asked.top:
            chosen = choose(pools, asked.top - len(shown), seen, kept)
            if not chosen:
                break
            for one in chosen:
                seen.add(one.number)
                suggestion = self._suggestion(one, pools, asked, now)
                if suggestion is not None:
                    # Best first, in the scores too: what was asked may put first what has fewer points.
                    least = min(suggestion.score, shown[-1].score if shown else suggestion.score)
                    shown.append(replace(suggestion, score=least))
                    kept.append(one)
        return tuple(shown)

    def _is_for_the_young(self, asked: Asked) -> bool:
        """Whether what is asked may well be for somebody who is not grown up."""
        if asked.needs.ages:
            return min(asked.needs.ages) < GROWN_UP
        kinds = (*(w.kind for w in asked.wishes), *(c.kind for c in asked.chances if c.share >= MAYBE))
        return any(kind in OF_THE_YOUNG or self._taxonomy.theme_of(kind) == CHILDREN for kind in kinds)

    def _pools(self, allowed: Allowed, wijken: Sequence[str], now: datetime) -> list[list[Candidate]]:
        """The candidates, best first: for each wish apart, or together where it is not plain which is meant."""
        asked = allowed.asked
        if asked.chances and asked.wishes and sum(bool(wish.words) for wish in asked.wishes) < 2:
            return [self._likely(allowed, wijken, now)]
        pools = [self._pool(wish, allowed, wijken, now) for wish in asked.wishes]
        if any(pools):
            return [*pools, self._likely(allowed, wijken, now)] if asked.chances else pools
        return [self._by_words(allowed, now)] if asked.words else pools

    def _likely(self, allowed: Allowed, wijken: Sequence[str], now: datetime) -> list[Candidate]:
        """Candidates by how likely each meets what is meant, and how near it lies to what was said."""
        asked = allowed.asked
        spoken = {one.kind for one in asked.chances}
        named = tuple(Chance(wish.kind, NAMED) for wish in asked.wishes if wish.kind not in spoken)
        wished = {wish.kind: wish for wish in asked.wishes}
        best: dict[int, tuple[float, Candidate]] = {}
        counted: dict[int, float] = defaultdict(float)
        for one in (*asked.chances, *named):
            # What is merely likely was not named: it is said to be like what was.
            wish = wished.get(one.kind, asked.wishes[0])
            for number, found in self._of_kind(wish, one.kind, 1.0, allowed, wijken).items():
                counts = one.share * found.fit
                counted[number] += counts
                if number not in best or best[number][0] < counts:
                    best[number] = (counts, found)
        expected = {number: share for number, share in counted.items() if share >= LEAST_LIKELY}
        self._add_nearness(expected, asked.said)
        most = max(expected.values(), default=1.0)
        pool = [
            self._candidate(number, found.wish, found.kind, expected[number] / most, allowed, exactly=True)
            for number, (_, found) in best.items()
            if number in expected
        ]
        return self._with_soon_first(sorted(pool), now)

    def _add_nearness(self, expected: dict[int, float], said: str) -> None:
        """Add how near the likeliest lie to what was said, where the engine can be loaded."""
        likeness = self._taxonomy.likeness
        if not said or likeness is None or likeness.engine is None or likeness.meant is None:
            return
        first = sorted(expected, key=lambda number: (-expected[number], number))[:MOST_READ]
        activities = [self._activities[number] for number in first]
        if activities:
            near = nearness.shares(said, activities, likeness.engine, likeness.meant.centre)
            for number, share in zip(first, near, strict=True):
                expected[number] += NEARNESS * float(share)

    def _wijken(self, place: Place | None) -> tuple[str, ...]:
        """The wijk of a place, and those whose activities are nearest to it."""
        if place is None:
            return ()
        near = sorted(
            (abs(lat - place.lat) + abs(lon - place.lon) * 0.6, wijk)
            for wijk, (lat, lon) in self._centres.items()
            if wijk != place.wijk
        )
        return (place.wijk, *(wijk for _, wijk in near[:NEXT_DOOR]))

    def _pool(self, wish: Wish, allowed: Allowed, wijken: Sequence[str], now: datetime) -> list[Candidate]:
        """Candidates for one wish, best first: of that kind, then of what is wider."""
        found = self._of_kind(wish, wish.kind, 1.0, allowed, wijken)
        if len(found) < allowed.asked.top:
            for other in self._wider(wish.kind):
                for number, one in self._of_kind(wish, other, KIN, allowed, wijken).items():
                    if one.fit >= LEAST_KIN_FIT * KIN and not self._is_sibling(one, wish.kind, other):
                        found.setdefault(number, one)
        return self._with_soon_first(sorted(found.values()), now)

    def _wider(self, kind: str) -> tuple[str, ...]:
        """What may stand in for a kind: what is wider. What is merely related would be a guess."""
        known = self._taxonomy.kinds.get(kind)
        return tuple(other for other in known.wider if other not in GATHERING) if known is not None else ()

    def _is_sibling(self, one: Candidate, wished: str, wider: str) -> bool:
        """Whether it is something narrow of its own: Spanish does not stand in for Japanese."""
        narrower = self._narrower.get(wider)
        if narrower is None:
            narrower = self._narrower[wider] = frozenset(self._taxonomy.members(wider)[1:])
        own = max((one.held.get(kind, 0.0) for kind in narrower if kind != wished), default=0.0)
        return own >= KIN and one.held.get(wider, 0.0) <= own

    def _of_kind(
        self, wish: Wish, kind: str, worth: float, allowed: Allowed, wijken: Sequence[str]
    ) -> dict[int, Candidate]:
        found: dict[int, Candidate] = {}
        for nth, wijk in enumerate(wijken):
            most = MOST_NEXT_DOOR if nth else MOST_HERE
            for number in allowed.first(self._orders.of_wijk(kind, wijk), most):
                found[number] = self._candidate(number, wish, kind, worth, allowed)
        for number in allowed.first(self._orders.of(kind), MOST_LOOKED_AT):
            if number not in found:
                found[number] = self._candidate(number, wish, kind, worth, allowed)
        return found if not allowed.asked.needs.near else {n: c for n, c in found.items() if c.is_close}

    def _candidate(
        self,
        number: int,
        wish: Wish | None,
        kind: str,
        worth: float,
        allowed: Allowed,
        *,
        exactly: bool = False,
    ) -> Candidate:
        """One activity weighed; `worth` is how well it fits where no kind was wished, or where that is known exactly."""
        activity, held = self._activities[number], self._fits[number]
        fit = held[kind] * worth if wish and not exactly else worth
        place = allowed.asked.place
        away = metres(place, activity.venue) if place else None
        facts, fresh = self._sieve.facts[number], self._sieve.fresh(number, allowed.today)
        echo = self._echo.points(allowed.said, number) if allowed.said else 0.0
        stands = order(fit, activity, facts, allowed.asked, allowed.mask, away, fresh + echo)
        return Candidate(
            stands, number, activity, wish, kind, fit, away, held, _is_close(place, activity, away)
        )

    def _by_words(self, allowed: Allowed, now: datetime) -> list[Candidate]:
        """Candidates by rare words of their own, best first."""
        said = allowed.asked.words
        sure = self._wording.find(said)
        return sorted(
            self._candidate(number, None, said, sure[number], allowed) for number in allowed.passing(sure)
        )

    def _with_soon_first(self, pool: list[Candidate], now: datetime) -> list[Candidate]:
        """The same, with the first few put in order by whether they are held soon."""
        if len(pool) < 2:
            return pool
        first = [
            sooner(one) if (next := self._held_next(one.number, now)) and next - now <= SOON else one
            for one in pool[:MOST_ABOUT_SOON]
        ]
        return sorted(first) + pool[MOST_ABOUT_SOON:]

    def _held_next(self, number: int, now: datetime) -> datetime | None:
        """When an activity is next held; worked out once for as long as that stays so."""
        known = self._next.get(number)
        if known is not None and known[0] <= now:
            held = known[1]
            if now < held if held is not None else now.date() == known[0].date():
                return held
        times = next_times(self._activities[number].recurrence, now, 1)
        self._next[number] = (now, times[0] if times else None)
        return times[0] if times else None

    def _suggestion(
        self, one: Candidate, pools: Sequence[Sequence[Candidate]], asked: Asked, now: datetime
    ) -> Suggestion | None:
        """What is shown of a candidate; None for what is over."""
        next = self._held_next(one.number, now)
        if next is None and is_known(one.activity.recurrence):
            return None
        if next is not None and not suits(asked.needs, next):
            later = next_times(one.activity.recurrence, now, MOST_DATES)
            next = min((at for at in later if suits(asked.needs, at)), default=next)
        also = [other for pool in pools for other in pool if other.number == one.number]
        facts = self._sieve.facts[one.number]
        reasons = reasons_of(also, facts, asked, next, now)
        cautions = cautions_of(one.activity, facts, asked, now.date())
        return Suggestion(one.activity, round(one.score, 4), reasons, next, cautions)


def _is_close(place: Place | None, activity: Activity, away: float | None) -> bool:
    """Whether somebody who asks for something close by may be shown it; yes where nobody knows."""
    if place is None or not activity.venue.wijk or activity.venue.wijk == place.wijk:
        return True
    return away is not None and away <= WALKABLE


def _centres(activities: Sequence[Activity]) -> dict[str, tuple[float, float]]:
    """The middle of the activities of each wijk, in degrees."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for activity in activities:
        venue = activity.venue
        if venue.wijk and venue.lat is not None and venue.lon is not None:
            points[venue.wijk].append((venue.lat, venue.lon))
    return {
        wijk: (sum(lat for lat, _ in held) / len(held), sum(lon for _, lon in held) / len(held))
        for wijk, held in points.items()
    }
