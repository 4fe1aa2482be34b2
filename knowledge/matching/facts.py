"""What of an activity can be held against a need: certain yes, certain no, or not known."""

from __future__ import annotations

import re
from datetime import datetime, time
from functools import lru_cache
from typing import NamedTuple

from knowledge.catalogue.activity import Activity, Recurrence
from knowledge.matching.values import ReasonKind
from knowledge.wishes.values import Needs

FLAGS: tuple[ReasonKind, ...] = (
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
"""Needs that an activity meets or does not, and reasons where it does; each is one bit, in this order."""
_BITS = {name: 1 << place for place, name in enumerate(FLAGS)}
(_FREE, _STEP_FREE, _DAYTIME, _EVENING, _WEEKEND, _SMALL, WOMEN, MEN, _TRANSPORT) = _BITS.values()
ADULT = 1 << len(FLAGS)
"""What somebody needs who asks for nothing for the young: that it is for grown-ups too."""
HARD = _FREE | _STEP_FREE | WOMEN | MEN | _TRANSPORT | ADULT
"""Needs without which somebody cannot come: what is known to meet them goes before what may meet them."""
EVENING = time(17, 0)
GROWN_UP = 18
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
    """Bits of the needs it certainly meets and certainly does not; its weekdays (empty: not known)."""

    met: int
    unmet: int
    days: frozenset[int]


def wanted(needs: Needs) -> int:
    """The bits of what somebody needs."""
    return sum(bit for name, bit in _BITS.items() if getattr(needs, name))


def facts_of(activity: Activity) -> Facts:
    """What is certain of an activity; alike activities share one answer."""
    met, unmet, days = _held(activity.recurrence)
    cost, access, size = activity.cost, activity.access, activity.group_size
    if cost.cents == 0:
        met |= _FREE
    elif cost.cents is not None and not cost.upas:
        # With a U-pas it may be free; without an amount ("eerste keer gratis") nobody knows.
        unmet |= _FREE
    if access.step_free is not None:
        met, unmet = (met | _STEP_FREE, unmet) if access.step_free else (met, unmet | _STEP_FREE)
    if access.transport is not None:
        met, unmet = (met | _TRANSPORT, unmet) if access.transport else (met, unmet | _TRANSPORT)
    if size is not None:
        met |= _SMALL if size <= SMALL else 0
        unmet |= _SMALL if size > LARGE else 0
    women, men = _for_one_sex(f"{activity.for_whom} {activity.title}".lower())
    met |= ADULT if activity.max_age is None or activity.max_age >= GROWN_UP else 0
    met |= (WOMEN if women or activity.women_only else 0) | (MEN if men or activity.men_only else 0)
    return _shared(met, unmet | (WOMEN | MEN) & ~met, days)


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
def _shared(met: int, unmet: int, days: frozenset[int]) -> Facts:
    return Facts(met, unmet, days)


@lru_cache(maxsize=16384)
def _held(recurrence: Recurrence) -> tuple[int, int, frozenset[int]]:
    """What its days and hours meet and do not meet, and its weekdays."""
    days = weekdays(recurrence)
    met = unmet = 0
    if days:
        met, unmet = (_WEEKEND, 0) if days & {5, 6} else (0, _WEEKEND)
    late = _is_late(recurrence)
    if late is not None:
        met |= _EVENING if late else _DAYTIME
        unmet |= _DAYTIME if late else _EVENING
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


def _for_one_sex(text: str) -> tuple[bool, bool]:
    """Whether words in lower case say it is for women only, and for men only."""
    women = "vrouw" in text or "dames" in text or "women" in text
    men = "mannen" in text or "heren" in text or "men only" in text
    return women and bool(_FOR_WOMEN.search(text)), men and bool(_FOR_MEN.search(text))
