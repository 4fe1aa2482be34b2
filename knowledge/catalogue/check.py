"""What is missing, stale, odd or doubtful about an activity, for those who keep the catalogue."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import trust
from knowledge.catalogue.importing.columns import table
from knowledge.catalogue.importing.contacts import is_private
from knowledge.catalogue.recurrence import AMSTERDAM, has_ended, is_known
from knowledge.catalogue.words import plain
from knowledge.places.places import Places

PREMIUM = re.compile(r"(?<!\d)090[0-9][\s-]?\d")
NUMBER = re.compile(r"0\d{9}|0800\d{4,7}|14\d{3,4}|116\d{3}|11[23]")


def problems(activity: Activity, today: date) -> tuple[str, ...]:
    """Names of everything that deserves a look, such as "no_wijk" or "stale"; empty where all is well."""
    found = [*_missing(activity), *_when(activity, today), *_odd(activity), *suspicions(activity)]
    match trust(activity, today):
        case "warn":
            found.append("stale")
        case "hide":
            found.append("hidden")
        case "unknown":
            found.append("never_verified")
        case "fresh":
            pass
    return tuple(dict.fromkeys(found))


def suspicions(activity: Activity) -> tuple[str, ...]:
    """What makes a person look before residents do: dear numbers, payment, private addresses (SE-34)."""
    text = plain(" ".join(_texts(activity)))
    found = []
    if PREMIUM.search(text) or PREMIUM.search(activity.contact.phone):
        found.append("premium_number")
    if any(word in text for word in _fraud()["pay_links"]):
        found.append("payment")
    if activity.contact.email.rpartition("@")[2].lower() in _fraud()["private_mail"]:
        found.append("private_mail")
    if any(word in text for word in _fraud()["words"]):
        found.append("doubtful_words")
    return tuple(found)


@lru_cache(maxsize=1)
def _fraud() -> dict[str, Any]:
    known: dict[str, Any] = table()["fraud"]
    return known


def _texts(activity: Activity) -> tuple[str, ...]:
    return (
        activity.title,
        activity.description,
        activity.join,
        activity.cost.said,
        activity.contact.website,
        activity.contact.name,
    )


def _missing(activity: Activity) -> list[str]:
    contact = activity.contact
    checks = {
        "no_description": not activity.description,
        "no_organiser": not activity.organiser,
        "no_venue": not activity.venue.name,
        "no_address": not activity.venue.address,
        "no_wijk": not activity.venue.wijk,
        "no_point": activity.venue.lat is None or activity.venue.lon is None,
        "no_cost": activity.cost.cents is None and not activity.cost.said,
        "no_access": activity.access.step_free is None,
        "no_contact": not (contact.phone or contact.email or contact.website or activity.staff_contact.phone),
    }
    return [
        name for name, missing in checks.items() if missing and not (activity.sample and name == "no_contact")
    ]


def _when(activity: Activity, today: date) -> list[str]:
    when = activity.recurrence
    if not is_known(when):
        return ["no_days"]
    found = [] if when.starts else ["no_hours"]
    if when.starts and when.ends and when.ends <= when.starts:
        found.append("ends_before_it_starts")
    if has_ended(when, datetime.combine(today, time(0), AMSTERDAM)):
        found.append("ended")
    return found


def _odd(activity: Activity) -> list[str]:
    found = []
    phone = re.sub(r"\D", "", activity.contact.phone)
    if phone and not NUMBER.fullmatch(phone):
        found.append("doubtful_number")
    if phone and is_private(phone):
        found.append("private_number_shown")
    lat, lon = activity.venue.lat, activity.venue.lon
    if lat is not None and lon is not None and Places.load().far_from(lat, lon):
        found.append("far_away")
    if activity.women_only and activity.men_only:
        found.append("nobody_may_come")
    if activity.min_age is not None and activity.max_age is not None and activity.min_age > activity.max_age:
        found.append("odd_ages")
    if activity.cost.cents is not None and activity.cost.cents > 5000:
        found.append("dear")
    return found
