"""How far an activity can be trusted, by when somebody last checked it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, Literal

from dateutil.relativedelta import relativedelta

from knowledge.catalogue.activity import Activity

Trust = Literal["fresh", "warn", "hide", "unknown"]

WARN_AFTER: Final = relativedelta(months=6)
HIDE_AFTER: Final = relativedelta(months=12)
ASK_BEFORE: Final = relativedelta(weeks=2)
"""The organiser is asked this long before a warning would appear."""


def trust(activity: Activity, today: date) -> Trust:
    """Fresh; to be shown with a warning (6 months); not to be shown (12 months, or retired); or never checked.

    A sample is what it is, and stays fresh.
    """
    if activity.retired:
        return "hide"
    if activity.sample:
        return "fresh"
    if activity.verified_on is None:
        return "unknown"
    if today >= activity.verified_on + HIDE_AFTER:
        return "hide"
    return "warn" if today >= activity.verified_on + WARN_AFTER else "fresh"


def may_be_shown(activity: Activity, today: date) -> bool:
    """Whether residents may see it; what nobody has checked yet they may, with the warning."""
    return trust(activity, today) != "hide"


def needs_warning(activity: Activity, today: date) -> bool:
    """Whether residents are told to ask first whether it still exists."""
    return trust(activity, today) in ("warn", "unknown")


def ask_organiser_on(activity: Activity) -> date | None:
    """The day to ask the organiser whether it still holds; none where it is retired, a sample or never checked."""
    if activity.retired or activity.sample or activity.verified_on is None:
        return None
    return activity.verified_on + WARN_AFTER - ASK_BEFORE


def verified(activity: Activity, on: date, by: str) -> Activity:
    """The activity after somebody checked it."""
    return replace(activity, verified_on=on, verified_by=by, retired=False)


def doubted(activity: Activity, today: date) -> Activity:
    """The activity after somebody said it is closed, moved or gone: warned about at once, until it is checked."""
    lowered = today - WARN_AFTER
    known = activity.verified_on
    return replace(activity, verified_on=lowered if known is None or known > lowered else known)
