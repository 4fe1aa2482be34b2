"""Telling a person what happened elsewhere: an event in their own inbox, in the transaction that made it happen."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import AnyEvent
from bot.work.concerning import concerned, draft_of
from db import inbox, people


def tell(
    connection: Connection,
    person_id: int,
    event: AnyEvent,
    now: datetime,
    ref: str = "",
    *,
    about: int | None = None,
    draft: int | None = None,
) -> bool:
    """Put an event in a person's inbox; a `ref` that was used before changes nothing. False where nobody is there.

    What it tells of another person goes when they go: whom it is `about` is looked up where nobody says so, and
    `draft` is what was told of somebody who was not asked yet.
    """
    channel = people.channel_of(connection, person_id)
    if channel is None:
        return False
    one = inbox.Inside(channel, ref or f"told:{uuid.uuid4().hex}", person_id, events.to_json(event))
    whom = about or concerned(connection, event)
    one = one._replace(about_id=None if whom == person_id else whom, draft_id=draft or draft_of(event))
    inbox.put_inside(connection, [one], now)
    return True
