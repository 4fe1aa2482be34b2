"""Which activities may be suggested at all: what certainly breaks a need, is not wanted, or is over, is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from knowledge.catalogue.activity import Activity, Recurrence
from knowledge.catalogue.freshness import limits
from knowledge.matching.facts import ADULT, HARD, Facts, facts_of, wanted
from knowledge.matching.ranking import FRESH, NEVER_CHECKED, STALE
from knowledge.matching.values import Asked
from knowledge.wishes.lexicon import THEME

TOUCHED = 0.1
"""An activity that speaks of an unwanted kind this much is left out."""
NEVER = date.max.toordinal()


@dataclass(frozen=True)
class Sieve:
    """What is known of each activity, by its number."""

    facts: Sequence[Facts]
    unmet: Sequence[int]
    fits: Sequence[Mapping[str, float]]
    gone: Sequence[int]
    """Ordinals of the days from which they are not shown: checked too long ago, or over."""
    stale: Sequence[int]
    """Ordinals of the days from which they are shown with a warning; 0 where nobody ever checked."""
    believed: Sequence[int]
    """Ordinals of the days before which nobody can have checked, whatever stands there."""
    languages: Sequence[tuple[str, ...]]
    ids: Mapping[str, int]

    @classmethod
    def of(cls, activities: Sequence[Activity], fits: Sequence[Mapping[str, float]]) -> Sieve:
        """What is known of these activities."""
        facts = [facts_of(activity) for activity in activities]
        gone, stale, believed = [], [], []
        for activity in activities:
            trusted = limits(activity)
            gone.append(min(_day(trusted.hide_from), _over(activity.recurrence)))
            stale.append(0 if trusted.warn_from == date.min else _day(trusted.warn_from))
            believed.append(trusted.believed_from.toordinal())
        return cls(
            facts,
            [one.unmet for one in facts],
            fits,
            gone,
            stale,
            believed,
            [activity.languages for activity in activities],
            {activity.id: number for number, activity in enumerate(activities)},
        )

    def fresh(self, number: int, today: int) -> float:
        """What having been checked lately, or not, counts for; `today` is an ordinal."""
        stale = 0 if today < self.believed[number] else self.stale[number]
        return FRESH if today < stale else STALE if stale else NEVER_CHECKED

    def may(self, asked: Asked, today: date, said: frozenset[str], for_the_young: bool) -> Allowed:
        """What somebody may be shown today; `said` are the telling words of what they wrote."""
        mask = wanted(asked.needs) | (0 if for_the_young else ADULT)
        left_out = {self.ids[id] for id in asked.leave_out if id in self.ids}
        return Allowed(self, asked, mask, left_out, today.toordinal(), said)


@dataclass(frozen=True)
class Allowed:
    """One person's sieve."""

    known: Sieve
    asked: Asked
    mask: int
    left_out: Collection[int]
    today: int
    said: frozenset[str] = frozenset()

    def passing(self, numbers: Iterable[int]) -> Iterator[int]:
        """Those that may be shown, in the same order."""
        known, mask, today, needs = self.known, self.mask, self.today, self.asked.needs
        gone = known.gone
        numbers = (n for n in numbers if gone[n] > today)
        if mask:
            unmet = known.unmet
            numbers = (n for n in numbers if not unmet[n] & mask)
        if needs.language:
            spoken = known.languages
            numbers = (n for n in numbers if not spoken[n] or needs.language in spoken[n])
        if needs.weekdays:
            facts, days = known.facts, frozenset(needs.weekdays)
            numbers = (n for n in numbers if not facts[n].days or not days.isdisjoint(facts[n].days))
        if needs.ages or needs.sex:
            facts = known.facts
            numbers = (n for n in numbers if facts[n].takes(needs))
        for kind in self.asked.unwanted:
            numbers = self._without(kind, numbers)
        left_out = self.left_out
        return (n for n in numbers if n not in left_out) if left_out else iter(numbers)

    def _without(self, kind: str, numbers: Iterable[int]) -> Iterator[int]:
        fits = self.known.fits
        wished = [one.kind for one in self.asked.wishes if not one.kind.startswith(THEME)]
        # What is wished at least as much as it is unwanted may be shown: model trains to who wants no real ones.
        return (
            n
            for n in numbers
            if (touched := fits[n].get(kind, 0.0)) <= TOUCHED
            or any(fits[n].get(other, 0.0) >= touched for other in wished)
        )

    def first(self, numbers: Sequence[int], most: int) -> Iterable[int]:
        """So many that may be shown, first of which hard needs are known to be met."""
        hard, language = self.mask & HARD, self.asked.needs.language
        if not hard and not language:
            return islice(self.passing(numbers), most)
        facts, spoken = self.known.facts, self.known.languages

        def meets(n: int) -> bool:
            return facts[n].met & hard == hard and (not language or language in spoken[n])

        sure = list(islice((n for n in self.passing(numbers) if meets(n)), most))
        if len(sure) < most:
            sure += islice((n for n in self.passing(numbers) if not meets(n)), most - len(sure))
        return sure


def _day(day: date | None) -> int:
    return NEVER if day is None else day.toordinal()


def _over(recurrence: Recurrence) -> int:
    """The ordinal of the day after its last one, as far as that is plain."""
    if recurrence.rules and recurrence.last is None:
        return NEVER
    days = [*recurrence.extra]
    if recurrence.rules and recurrence.last is not None:
        days.append(recurrence.last)
    if not days:
        return NEVER
    return max([max(days).toordinal() + 1, *(_over(one) for one in recurrence.also)])
