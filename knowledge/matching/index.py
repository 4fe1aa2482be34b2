"""The activities of a catalogue, ordered so that the best few for a wish are found at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import chain

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import may_be_shown
from knowledge.catalogue.recurrence import is_known, next_times
from knowledge.matching.distance import metres
from knowledge.matching.facts import facts_of, wanted
from knowledge.matching.kinds_of import Deriver
from knowledge.matching.ranking import Candidate, choose, reasons_of, score
from knowledge.matching.values import Asked, Suggestion
from knowledge.matching.wording import Wording
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Wish

MOST_LOOKED_AT = 40
"""As many activities of one kind as are weighed against each other; the best fitting and freshest come first."""
TOUCHED = 0.2
"""An activity that speaks of an unwanted kind this much is left out."""
KIN = 0.6
"""How well something related meets a wish."""
LEAST_FIT = 0.35
LEAST_KIN_FIT = 0.7
"""How well something related must be what it is, before it stands in for what is not there."""
TIERS = 13
"""Steps of a tenth in which activities of one kind are ordered."""


def _ordered(fits: Sequence[Mapping[str, float]]) -> dict[str, list[int]]:
    """Each kind with the numbers of its activities: the best fitting first, then in the order they stand in."""
    tiers: dict[str, list[list[int]]] = {}
    seen: dict[int, list[list[int]]] = {}
    for number, held in enumerate(fits):
        places = seen.get(id(held))
        if places is None:
            places = []
            for kind, fit in held.items():
                if fit >= LEAST_FIT:
                    of_kind = tiers.setdefault(kind, [[] for _ in range(TIERS)])
                    places.append(of_kind[max(0, TIERS - 1 - int(fit * 10))])
            seen[id(held)] = places
        for place in places:
            place.append(number)
    return {kind: list(chain.from_iterable(of_kind)) for kind, of_kind in tiers.items()}


class Index:
    """All current activities, and what they meet."""

    def __init__(self, activities: Sequence[Activity], taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        current = [activity for activity in activities if not activity.retired]
        self._activities = sorted(current, key=lambda a: (-(a.verified_on or date.min).toordinal(), a.id))
        self._facts = [facts_of(activity) for activity in self._activities]
        deriver = Deriver(taxonomy)
        self._fits = [deriver.kinds_of(activity) for activity in self._activities]
        self._by_kind = _ordered(self._fits)
        self._wijken = [activity.venue.wijk for activity in self._activities]
        self._wording = Wording(self._activities, taxonomy)

    def __len__(self) -> int:
        return len(self._activities)

    def suggest(self, asked: Asked, now: datetime) -> tuple[Suggestion, ...]:
        """The activities that fit best, at most `asked.top`; none where nothing fits. `now` must be aware."""
        unwanted = self._unwanted(asked.unwanted)
        pools = [self._pool(wish, asked, unwanted, now.date()) for wish in asked.wishes]
        if not any(pools) and asked.words:
            pools = [self._by_words(asked, unwanted, now.date())]
        shown: list[Suggestion] = []
        seen: set[int] = set()
        while len(shown) < asked.top:
            chosen = choose(pools, asked.top - len(shown), seen, len(shown))
            if not chosen:
                break
            for one in chosen:
                seen.add(one.number)
                suggestion = self._suggestion(one, pools, asked, now)
                if suggestion is not None:
                    shown.append(suggestion)
        return tuple(shown)

    def _unwanted(self, kinds: Iterable[str]) -> frozenset[str]:
        known: set[str] = set()
        for kind in kinds:
            known.add(kind)
            if kind.removeprefix(THEME) in self._taxonomy.themes or kind in self._taxonomy.kinds:
                known.update(self._taxonomy.members(kind))
        return frozenset(known)

    def _allowed(self, number: int, asked: Asked, mask: int, unwanted: frozenset[str]) -> bool:
        facts = self._facts[number]
        if facts.unmet & mask:
            return False
        needs = asked.needs
        if needs.weekdays and facts.days and not facts.days.intersection(needs.weekdays):
            return False
        activity = self._activities[number]
        if needs.language and needs.language not in activity.languages:
            return False
        if unwanted:
            fits = self._fits[number]
            if any(fits.get(kind, 0.0) > TOUCHED for kind in unwanted):
                return False
        return activity.id not in asked.leave_out

    def _pool(self, wish: Wish, asked: Asked, unwanted: frozenset[str], today: date) -> list[Candidate]:
        """Candidates for one wish, best first: of that kind, then of what is related to it."""
        mask = wanted(asked.needs)
        pool = self._of_kind(wish, wish.kind, 1.0, asked, mask, unwanted, today)
        if len(pool) < asked.top:
            have = {one.number for one in pool}
            for other, worth in self._kin(wish.kind):
                for one in self._of_kind(wish, other, worth, asked, mask, unwanted, today):
                    if one.number not in have and one.fit >= LEAST_KIN_FIT * worth:
                        have.add(one.number)
                        pool.append(one)
        return sorted(pool, key=lambda one: (-one.score, self._activities[one.number].id))

    def _kin(self, kind: str) -> Iterator[tuple[str, float]]:
        known = self._taxonomy.kinds.get(kind)
        if known is None:
            return
        near = dict.fromkeys(chain(known.wider, known.related))
        yield from ((other, KIN) for other in near)

    def _of_kind(
        self,
        wish: Wish,
        kind: str,
        worth: float,
        asked: Asked,
        mask: int,
        unwanted: frozenset[str],
        today: date,
    ) -> list[Candidate]:
        everywhere = self._by_kind.get(kind, [])
        wijk = asked.place.wijk if asked.place else None
        here = (number for number in everywhere if self._wijken[number] == wijk) if wijk else ()
        found: dict[int, Candidate] = {}
        for numbers in (here, everywhere):
            looked = 0
            for number in numbers:
                if looked == MOST_LOOKED_AT:
                    break
                if number in found or not self._allowed(number, asked, mask, unwanted):
                    continue
                looked += 1
                fit = self._fits[number][kind] * worth
                activity = self._activities[number]
                away = metres(asked.place, activity.venue)
                points = score(fit, activity, self._facts[number], asked, mask, away, today)
                found[number] = Candidate(number, wish, kind, fit, points, away)
        return list(found.values())

    def _by_words(self, asked: Asked, unwanted: frozenset[str], today: date) -> list[Candidate]:
        mask = wanted(asked.needs)
        pool = [
            Candidate(
                number,
                None,
                asked.words,
                sure,
                score(sure, self._activities[number], self._facts[number], asked, mask, away, today),
                away,
            )
            for number, sure in self._wording.find(asked.words).items()
            if self._allowed(number, asked, mask, unwanted)
            for away in (metres(asked.place, self._activities[number].venue),)
        ]
        return sorted(pool, key=lambda one: (-one.score, self._activities[one.number].id))

    def _suggestion(
        self, one: Candidate, pools: Sequence[Sequence[Candidate]], asked: Asked, now: datetime
    ) -> Suggestion | None:
        """What is shown of a candidate; None for what is over."""
        activity = self._activities[one.number]
        if not may_be_shown(activity, now.date()):
            return None
        times = next_times(activity.recurrence, now, 1)
        if not times and is_known(activity.recurrence):
            return None
        also = [other for pool in pools for other in pool if other.number == one.number]
        reasons = reasons_of(also, activity, self._facts[one.number], asked, times[0] if times else None, now)
        return Suggestion(activity, round(one.score, 4), reasons, times[0] if times else None)
