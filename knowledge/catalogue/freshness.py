"""How far an activity can be trusted, by when somebody last checked it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from dateutil.relativedelta import relativedelta

from knowledge.catalogue.activity import Activity

Trust = Literal["fresh", "warn", "hide", "unknown"]

MONTHS_TO_WARN: Final = 6
MONTHS_TO_HIDE: Final = 12
ASK_BEFORE: Final = relativedelta(weeks=2)
"""The organiser is asked this long before a warning would appear."""


@dataclass(frozen=True)
class Limits:
    """The days on which trust in an activity changes; None where no day brings that change."""

    warn_from: date | None
    hide_from: date | None
    believed_from: date = date.min
    """Before this day nobody can have checked it yet, whatever stands there."""


def limits(activity: Activity) -> Limits:
    """From when an activity is shown with a warning, and from when not at all; retired ones never are.

    What nobody ever checked is warned about always, a doubted one from the day of the doubt; a sample only then.
    """
    if activity.retired:
        return Limits(date.min, date.min)
    doubted = activity.doubted_on
    if activity.sample:
        return Limits(doubted, None)
    if activity.verified_on is None:
        return Limits(date.min, None)
    warn, hide = _limits_of(activity.verified_on)
    return Limits(warn if doubted is None else min(warn, doubted), hide, activity.verified_on)


@lru_cache(maxsize=4096)
def _limits_of(verified_on: date) -> tuple[date, date]:
    return (
        verified_on + relativedelta(months=MONTHS_TO_WARN),
        verified_on + relativedelta(months=MONTHS_TO_HIDE),
    )


def trust(activity: Activity, today: date) -> Trust:
    """Fresh, to be shown with a warning (6 months, or doubted), not at all (12 months, or retired), or never checked."""
    found = limits(activity)
    if today < found.believed_from:
        return "unknown" if activity.doubted_on is None else "warn"
    if found.hide_from is not None and today >= found.hide_from:
        return "hide"
    if found.warn_from is None or today < found.warn_from:
        return "fresh"
    checked = activity.sample or activity.verified_on is not None
    return "warn" if checked or activity.doubted_on is not None else "unknown"


def may_be_shown(activity: Activity, today: date) -> bool:
    """Whether residents may see it; what nobody has checked yet they may, with the warning."""
    return trust(activity, today) != "hide"


def needs_warning(activity: Activity, today: date) -> bool:
    """Whether residents are told to ask first whether it still exists."""
    return trust(activity, today) in ("warn", "unknown")


def months_unchecked(activity: Activity, today: date) -> int | None:
    """Whole months since somebody checked it; None where nobody ever did, or says so of a day to come.

    Counted as the limits are: from 31 August it is six months on 28 February.
    """
    if activity.verified_on is None or activity.verified_on > today:
        return None
    months = (today.year - activity.verified_on.year) * 12 + today.month - activity.verified_on.month
    return months if activity.verified_on + relativedelta(months=months) <= today else months - 1


def ask_organiser_on(activity: Activity) -> date | None:
    """The day to ask the organiser whether it still holds; none where it is retired, a sample or never checked."""
    if activity.retired or activity.sample or activity.verified_on is None:
        return None
    return activity.verified_on + relativedelta(months=MONTHS_TO_WARN) - ASK_BEFORE


def verified(activity: Activity, on: date, by: str) -> Activity:
    """The activity after somebody checked it."""
    return replace(activity, verified_on=on, verified_by=by, doubted_on=None, retired=False)


def doubted(activity: Activity, today: date) -> Activity:
    """The activity after somebody said it is closed, moved or gone: warned about at once, until it is checked."""
    return replace(activity, doubted_on=today)
