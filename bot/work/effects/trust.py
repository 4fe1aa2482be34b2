"""What people say of the catalogue, as rows."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.work.importing import activity_of, kept_of
from db import activities, imports
from knowledge.catalogue.freshness import doubted
from knowledge.texts.dates import CITY_TIME


def doubt(connection: Connection, activity: str, now: datetime) -> None:
    """Warn of an activity from today, until somebody has checked it; conversations see it within seconds."""
    activities.hold_still(connection)
    row = imports.these(connection, [activity]).get(activity)
    if row is not None:
        today = now.astimezone(CITY_TIME).date()
        imports.put(connection, [kept_of(doubted(activity_of(row), today), row.source)], now)
