"""What of an activity can be held against a need: certain yes, certain no, or not known."""

from __future__ import annotations

import re
from datetime import datetime, time
from functools import lru_cache
from typing import NamedTuple

from knowledge.catalogue.activity import Activity, Recurrence
from knowledge.catalogue.costs import costs_something
from knowledge.matching.values import ReasonKind
from knowledge.wishes.values import Needs

FLAGS: tuple[ReasonKind, ...] = (
    "free",
    "cheap",
    "step_free",
    "daytime",
    "evening",
    "weekend",
    "small_group",
    "women_only",
    "men_only",
    "transport",
)
"""Needs that an activity meets or does not, and reasons where it does; each is one bit, in this order."""
_BITS = {name: 1 << place for place, name in enumerate(FLAGS)}
(_FREE, _CHEAP, _STEP_FREE, _DAYTIME, _EVENING, _WEEKEND, _SMALL, WOMEN, MEN, _TRANSPORT) = _BITS.values()
ADULT = 1 << len(FLAGS)
"""What somebody needs who asks for nothing for the young: that it is for grown-ups too."""
HARD = _FREE | _STEP_FREE | WOMEN | MEN | _TRANSPORT | ADULT
"""Needs without which somebody cannot come: what is known to meet them goes before what may meet them."""
EVENING = time(17, 0)
GROWN_UP = 18
"""Years; what is for nobody older is for the young."""
FROM_MIDDLE_AGE, YOUNGER = 40, 3
"""A lowest age from that one on is not taken to the year: who is so many years younger is welcome too."""
TOWARDS_EVENING, LATEST = time(16, 0), time(18, 30)
"""What begins after the one and ends after the other is not by day."""
CHEAP, DEAR = 350, 600
"""Euro cents each time: up to the one it is cheap, above the other it is not."""
ANY_AGE = (0, 200)
_FAMILIES = re.compile(
    r"\b(ouders?|moeders?|vaders?|gezin\w*|grootouders?|opa|oma|parents?|famil\w+|jong en oud|alle leeftijden)\b"
)
SMALL, LARGE = 10, 15
"""Up to so many people is a small group; more than so many is not."""

_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_SAID_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_BYDAY = re.compile(r"BYDAY=([^;]+)")
_FOR_WOMEN = re.compile(
    r"\b(alleen (voor )?(vrouwen|dames)|vrouwengroep|voor vrouwen|vrouwen ?only|women only)\b"
)
_FOR_MEN = re.compile(r"\b(alleen (voor )?(mannen|heren)|mannengroep|voor mannen|men only)\b")


class Facts(NamedTuple):
    """Bits of the needs it certainly meets and certainly does not; weekdays (none: not known); ages."""

    met: int
    unmet: int
    days: frozenset[int]
    ages: tuple[int, int] = ANY_AGE

    def takes(self, needs: Needs) -> bool:
        """Whether it is for somebody of one of those ages, and not for the other sex only."""
        if (needs.sex == "man" and self.met & WOMEN) or (needs.sex == "woman" and self.met & MEN):
            return False
        youngest, oldest = self.ages
        youngest -= YOUNGER if youngest >= FROM_MIDDLE_AGE else 0
        return not needs.ages or any(youngest <= age <= oldest for age in needs.ages)


def wanted(needs: Needs) -> int:
    """The bits of what somebody needs."""
    return sum(bit for name, bit in _BITS.items() if getattr(needs, name))


def facts_of(activity: Activity) -> Facts:
    """What is certain of an activity; alike activities share one answer."""
    met, unmet, days = _held(activity.recurrence)
    cost, access, size = activity.cost, activity.access, activity.group_size
    if cost.cents == 0:
        met |= _FREE
    elif not cost.upas and costs_something(cost):
        # With a U-pas it may be free; without an amount ("eerste keer gratis") nobody knows.
        unmet |= _FREE
    if cost.cents is not None and (cost.cents <= CHEAP or cost.upas):
        met |= _CHEAP
    elif cost.cents is not None and cost.cents > DEAR:
        unmet |= _CHEAP
    if access.step_free is not None:
        met, unmet = (met | _STEP_FREE, unmet) if access.step_free else (met, unmet | _STEP_FREE)
    if access.transport is not None:
        met, unmet = (met | _TRANSPORT, unmet) if access.transport else (met, unmet | _TRANSPORT)
    if size is not None:
        met |= _SMALL if size <= SMALL else 0
        unmet |= _SMALL if size > LARGE else 0
    women, men = _for_one_sex(f"{activity.for_whom} {activity.title}".lower())
    youngest, oldest = _ages(activity)
    met |= ADULT if oldest > GROWN_UP else 0
    unmet |= 0 if met & ADULT else ADULT
    met |= (WOMEN if women or activity.women_only else 0) | (MEN if men or activity.men_only else 0)
    return _shared(met, unmet | (WOMEN | MEN) & ~met, days, (youngest, oldest))


def _ages(activity: Activity) -> tuple[int, int]:
    """The ages it is for; where children come with somebody, any."""
    if _FAMILIES.search(activity.for_whom.lower()):
        return ANY_AGE
    return activity.min_age or ANY_AGE[0], activity.max_age or ANY_AGE[1]


def suits(needs: Needs, at: datetime) -> bool:
    """Whether a moment (aware, as it is said there) is on a day and at an hour somebody can come."""
    late = at.time() >= EVENING
    return not (
        (needs.weekdays and at.weekday() not in needs.weekdays)
        or (needs.weekend and at.weekday() < 5)
        or (needs.evening and not late)
        or (needs.daytime and late)
    )


@lru_cache(maxsize=16384)
def _shared(met: int, unmet: int, days: frozenset[int], ages: tuple[int, int]) -> Facts:
    return Facts(met, unmet, days, ages)


@lru_cache(maxsize=16384)
def _held(recurrence: Recurrence) -> tuple[int, int, frozenset[int]]:
    """What its days and hours meet and do not meet, and its weekdays."""
    days = weekdays(recurrence)
    met = unmet = 0
    if days:
        met, unmet = (_WEEKEND, 0) if days & {5, 6} else (0, _WEEKEND)
    late = _is_late(recurrence)
    if late is not None:
        by_day = not late and not _lasts_into_the_evening(recurrence)
        met |= _EVENING if late else _DAYTIME if by_day else 0
        unmet |= 0 if by_day else _DAYTIME
        unmet |= 0 if late else _EVENING
    return met, unmet, days


def weekdays(recurrence: Recurrence) -> frozenset[int]:
    """The weekdays it is held on, as far as its rules, dates or wording say."""
    days = {
        _DAYS[day[-2:]]
        for rule in recurrence.rules
        for part in _BYDAY.findall(rule)
        for day in part.split(",")
        if day[-2:] in _DAYS
    }
    days |= {day.weekday() for day in recurrence.extra}
    if not days and not recurrence.rules:
        said = recurrence.said.lower()
        days = {number for number, name in enumerate(_SAID_DAYS) if name in said}
    for one in recurrence.also:
        days |= weekdays(one)
    return frozenset(days)


def _is_late(recurrence: Recurrence) -> bool | None:
    """Whether it is held in the evening; None where that is not known, or differs by day."""
    if recurrence.starts is not None:
        late = recurrence.starts >= EVENING
        return late if all(_is_late(one) in (None, late) for one in recurrence.also) else None
    said = recurrence.said.lower()
    late, early = "avond" in said, "ochtend" in said or "middag" in said
    return None if late == early else late


def _lasts_into_the_evening(recurrence: Recurrence) -> bool:
    starts, ends = recurrence.starts, recurrence.ends
    return (
        starts is not None and ends is not None and starts >= TOWARDS_EVENING and not starts < ends <= LATEST
    )


def _for_one_sex(text: str) -> tuple[bool, bool]:
    """Whether words in lower case say it is for women only, and for men only."""
    women = "vrouw" in text or "dames" in text or "women" in text
    men = "mannen" in text or "heren" in text or "men only" in text
    return women and bool(_FOR_WOMEN.search(text)), men and bool(_FOR_MEN.search(text))
