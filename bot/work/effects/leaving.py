"""Somebody of the network hears nothing any more: nobody counts on them, and what they had goes on to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.work import alerts, roster
from bot.work.effects import casework
from db import roles
from knowledge.roster.members import Ambassador, Coordinator, Organiser


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
