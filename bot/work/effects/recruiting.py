"""Finding people who do something for others, as rows: asked once, invited, and written down what was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from bot.conversation.effects import InviteBuddy, RecordBuddy, RecruitingEffect, UseInvite
from bot.conversation.events import InviteMade
from bot.flows.contribute import ASK
from bot.flows.recruiting import RECORDS
from bot.work import inviting, roster
from bot.work.telling import tell
from db import due, roles
from knowledge.roster.members import Buddy
from knowledge.texts.dates import CITY_TIME

LATER = timedelta(weeks=3)
"""How long after a visit somebody is asked whether they would do something themselves."""
AT = time(11, 0)
"""When on that day, in wall time of Europe/Amsterdam."""


def write(connection: Connection, person_id: int, effect: RecruitingEffect, now: datetime) -> None:
    """Write that an invite is made or used, and what was seen of a buddy."""
    match effect:
        case UseInvite(secret):
            inviting.use(connection, person_id, secret, now)
        case InviteBuddy(name):
            invite(connection, person_id, name, now)
        case RecordBuddy(person, what):
            record(connection, person_id, person, what, now)


def ask_later(connection: Connection, person_id: int, at: datetime) -> None:
    """Plan the question for somebody who joined something, where it was not planned before."""
    if not due.planned(connection, person_id, ASK, ""):
        day = (at + LATER).astimezone(CITY_TIME).date()
        due.plan(connection, person_id, ASK, "", datetime.combine(day, AT, CITY_TIME))


def invite(connection: Connection, person_id: int, name: str, now: datetime) -> None:
    """Make an invite for a buddy, where a coordinator asks for it."""
    rights = roster.read(connection)
    if person_id not in rights.coordinators:
        return
    secret = inviting.make(
        connection,
        "buddy",
        roster.to_json(Buddy(name)),
        now,
        made_by=rights.name_of(person_id),
        with_code=True,
    )
    tell(connection, person_id, InviteMade(name, secret.token, secret.code or ""), now)


def record(connection: Connection, person_id: int, buddy: int, what: str, now: datetime) -> None:
    """Write down what was seen of a buddy today, where an ambassador or a coordinator says so."""
    rights = roster.read(connection)
    known = rights.buddies.get(buddy)
    may = person_id in rights.coordinators or person_id in rights.ambassadors
    if known is None or not may or person_id == buddy or what not in RECORDS:
        return
    today = now.astimezone(CITY_TIME).date()
    changed = replace(
        known,
        vog_seen=today if what == "vog_seen" else known.vog_seen,
        trained=today if what == "trained" else known.trained,
        agreed=today if what == "agreed" else known.agreed,
    )
    roles.change(connection, buddy, "buddy", roster.to_json(changed))
