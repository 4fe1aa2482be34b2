"""What of an activity can be held against a need: certain yes, certain no, or not known."""

from __future__ import annotations

import re
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from knowledge.catalogue.activity import Activity, Recurrence
from knowledge.wishes.values import Needs

FLAGS = (
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
"""Needs that an activity meets or does not; each is one bit, in this order."""
_BITS = {name: 1 << place for place, name in enumerate(FLAGS)}
EVENING = time(17, 0)
SMALL, LARGE = 10, 15
"""Up to so many people is a small group; more than so many is not."""

_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_SAID_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_BYDAY = re.compile(r"BYDAY=([^;]+)")
_WOMEN = re.compile(
    r"\b(alleen (voor )?(vrouwen|dames)|vrouwengroep|voor vrouwen|vrouwen ?only|women only)\b", re.I
)
_MEN = re.compile(r"\b(alleen (voor )?(mannen|heren)|mannengroep|voor mannen|men only)\b", re.I)


class Facts(NamedTuple):
    """Bits of the needs it certainly meets and certainly does not; its weekdays (empty: not known)."""

    met: int
    unmet: int
    days: frozenset[int]


def wanted(needs: Needs) -> int:
    """The bits of what somebody needs."""
    return sum(bit for name, bit in _BITS.items() if getattr(needs, name))


def facts_of(activity: Activity) -> Facts:
    """What is certain of an activity."""
    days = weekdays(activity.recurrence)
    known: dict[str, bool | None] = {
        "free": _free(activity),
        "step_free": activity.access.step_free,
        "weekend": bool(days & {5, 6}) if days else None,
        "small_group": _small(activity.group_size),
        "women_only": activity.women_only or _says(_WOMEN, activity.for_whom, activity.title),
        "men_only": activity.men_only or _says(_MEN, activity.for_whom, activity.title),
        "transport": activity.access.transport,
        **_hours(activity.recurrence),
    }
    met = unmet = 0
    for name, value in known.items():
        if value is True:
            met |= _BITS[name]
        elif value is False:
            unmet |= _BITS[name]
    return Facts(met, unmet, days)


@lru_cache(maxsize=16384)
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
    return frozenset(days)


def _hours(recurrence: Recurrence) -> dict[str, bool | None]:
    if recurrence.starts is not None:
        late = recurrence.starts >= EVENING
        return {"daytime": not late, "evening": late}
    said = recurrence.said.lower()
    late, early = "avond" in said, "ochtend" in said or "middag" in said
    if late == early:
        return {"daytime": None, "evening": None}
    return {"daytime": early, "evening": late}


@lru_cache(maxsize=16384)
def _says(words: re.Pattern[str], for_whom: str, title: str) -> bool:
    return bool(words.search(f"{for_whom} {title}"))


def _free(activity: Activity) -> bool | None:
    cost = activity.cost
    if cost.cents is None:
        return True if re.search(r"\b(gratis|kosteloos|vrije gift|free)\b", cost.said, re.I) else None
    if cost.cents == 0:
        return True
    return None if cost.upas else False


def _small(size: int | None) -> bool | None:
    if size is None or SMALL < size <= LARGE:
        return None
    return size <= SMALL
