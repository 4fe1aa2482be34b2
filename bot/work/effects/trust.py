"""What people say of the catalogue, as rows; whoever keeps an activity is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import (
    DoubtActivity,
    ReportChange,
    RetireActivity,
    TrustEffect,
    VerifyActivity,
)
from bot.conversation.events import ActivityDoubted, Appointment, VisitDoubted
from bot.flows.doubting import UNSAID, WHYS
from bot.work import freshness, roster
from bot.work.importing import activity_of, kept_of
from bot.work.telling import tell
from db import activities, imports, visits
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import doubted, verified
from knowledge.catalogue.reported import what_is_wrong
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.days import days_in


def write(connection: Connection, person_id: int, effect: TrustEffect, now: datetime) -> None:
    """Write what somebody says of an activity."""
    match effect:
        case DoubtActivity():
            doubt(connection, effect, now)
        case VerifyActivity(activity):
            verify(connection, person_id, activity, now)
        case RetireActivity(activity):
            retire(connection, person_id, activity, now)
        case ReportChange():
            report(connection, person_id, effect, now)


def doubt(connection: Connection, said: DoubtActivity, now: datetime) -> None:
    """Warn of an activity from this moment on, until somebody has checked it, and ask whoever keeps it.

    Until it is said what is wrong they are asked the next morning, then at once.
    """
    today = now.astimezone(CITY_TIME).date()
    found = _change(connection, said.activity, lambda one: doubted(one, today), now)
    if found is None:
        return
    for keeper in roster.read(connection).keepers_of(found):
        if said.why == UNSAID:
            freshness.plan_doubted(connection, keeper, found, now)
        else:
            freshness.unplan(connection, keeper, found, now)
            tell(connection, keeper, ActivityDoubted(found.id, said.why), now)


def verify(connection: Connection, person_id: int, activity: str, now: datetime) -> None:
    """All of it still holds, says who keeps it; they are asked again in time."""
    rights = roster.read(connection)
    found = _one(connection, activity)
    if found is None or not rights.may_keep(person_id, found):
        return
    today = now.astimezone(CITY_TIME).date()
    done = _change(connection, activity, lambda one: verified(one, today, rights.name_of(person_id)), now)
    if done is not None:
        for organiser in rights.organisers_of(done):
            freshness.plan(connection, organiser, (done,), now)


def retire(connection: Connection, person_id: int, activity: str, now: datetime) -> None:
    """It has stopped, says who keeps it: nobody is shown it any more."""
    found = _one(connection, activity)
    if found is not None and roster.read(connection).may_keep(person_id, found):
        row = kept_of(found, found.source)
        activities.hold_still(connection)
        imports.put(connection, [imports.Kept(row.id, row.source, row.body, True)], now)


def report(connection: Connection, person_id: int, said: ReportChange, now: datetime) -> None:
    """Something is different, says who runs it: it is doubted, and the coordinators hear what it is."""
    rights = roster.read(connection)
    found = _one(connection, said.activity)
    if found is None or not rights.may_keep(person_id, found):
        return
    today = now.astimezone(CITY_TIME).date()
    _change(connection, said.activity, lambda one: doubted(one, today), now)
    for coordinator in sorted(rights.coordinators):
        tell(connection, coordinator, ActivityDoubted(found.id, "different", said.text), now)
    _tell_who_goes(connection, found.id, said.text, now)


def _tell_who_goes(connection: Connection, activity: str, text: str, now: datetime) -> None:
    """Who has an appointment there hears of it: on the days that are named, or on any where none is."""
    named = days_in(text, now.astimezone(CITY_TIME).date())
    why = what_is_wrong(text)
    why = why if why in WHYS else "different"
    for visit in visits.coming(connection, now):
        day = visit.at.astimezone(CITY_TIME).date()
        if visit.activity != activity or (named and not min(named) <= day <= max(named)):
            continue
        about = Appointment(visit.activity, visit.at, visit.id)
        tell(connection, visit.person_id, VisitDoubted(why, about), now)
        if visit.buddy_id:
            tell(connection, visit.buddy_id, VisitDoubted(why, about.__replace__(side="buddy")), now)


def _one(connection: Connection, activity: str) -> Activity | None:
    row = imports.these(connection, [activity]).get(activity)
    return None if row is None or row.retired else activity_of(row)


def _change(
    connection: Connection, activity: str, change: Callable[[Activity], Activity], now: datetime
) -> Activity | None:
    activities.hold_still(connection)
    found = _one(connection, activity)
    if found is None:
        return None
    changed = change(found)
    imports.put(connection, [kept_of(changed, found.source)], now)
    return changed
