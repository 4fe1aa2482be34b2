"""Somebody of the network is away, or hears nothing any more and what they had goes on to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import BeAway, BeSilent, LeavingEffect
from bot.work import alerts, roster
from bot.work.effects import casework
from db import roles
from knowledge.roster.members import Ambassador, Coordinator, Organiser


def write(connection: Connection, person_id: int, effect: LeavingEffect, now: datetime) -> None:
    """Write that somebody of the network is away, or hears nothing."""
    match effect:
        case BeSilent(silent):
            be_silent(connection, person_id, now, silent=silent)
        case BeAway():
            be_away(connection, person_id, effect)


def be_silent(connection: Connection, person: int, now: datetime, *, silent: bool) -> None:
    """Note that somebody of the network hears nothing from now on, or hears again."""
    for row in roles.standing(connection):
        member = roster.from_json(row.role, row.body)
        if row.person_id == person and isinstance(member, Ambassador | Coordinator | Organiser):
            changed = replace(member, listens=not silent)
            roles.change(connection, person, row.role, roster.to_json(changed))
    if silent:
        casework.left_by(connection, person, now)
        alerts.left_by(connection, person, now)


def be_away(connection: Connection, person: int, away: BeAway) -> None:
    """Write down when somebody is away, and who answers meanwhile."""
    one = roster.read(connection).ambassadors.get(person)
    if one is not None:
        changed = replace(one, away=away.away, deputy=away.deputy or one.deputy)
        roles.change(connection, person, "ambassador", roster.to_json(changed))
