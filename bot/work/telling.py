"""Telling a person what happened elsewhere: an event in their own inbox, in the transaction that made it happen."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import AnyEvent
from db import inbox, people


def tell(connection: Connection, person_id: int, event: AnyEvent, now: datetime, ref: str = "") -> bool:
    """Put an event in a person's inbox; a `ref` that was used before changes nothing. False where nobody is there."""
    channel = people.channel_of(connection, person_id)
    if channel is None:
        return False
    one = inbox.Inside(channel, ref or f"told:{uuid.uuid4().hex}", person_id, events.to_json(event))
    inbox.put_inside(connection, [one], now)
    return True
