"""Lets planned moments happen: a sweep turns due rows into events in the inbox, exactly once each."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import FellDue
from bot.work.wake import Wake
from db import due, inbox
from db.engine import Store
from db.keys import SealBroken

log = logging.getLogger(__name__)

BATCH = 500
"""How many moments are moved in one commit at most."""


class DueMoments:
    """The moments that people of some channels have planned; any number of processes may sweep at once."""

    def __init__(self, store: Store, heard: Wake) -> None:
        """Sweep in a store; `heard` is tapped for the turns."""
        self._store = store
        self._heard = heard

    async def sweep(self, channels: Collection[str], now: datetime) -> int:
        """Put an event in the inbox for every moment up to `now` (aware), oldest first; return how many."""
        if await self.next_due(channels) is None:
            return 0
        total = 0
        while moved := await self._store.write(_move, sorted(channels), now):
            total += moved
        if total:
            self._heard.tap()
        return total

    async def next_due(self, channels: Collection[str]) -> datetime | None:
        """Return the first moment that is still to come."""
        return await self._store.read(due.next_moment, sorted(channels))


def _move(connection: Connection, channels: Sequence[str], now: datetime) -> int:
    moments = due.fallen(connection, channels, now, BATCH)
    if moments:
        fell = [event for moment in moments if (event := _event(connection, moment)) is not None]
        inbox.put_inside(connection, fell, now)
        due.done(connection, [moment.id for moment in moments], now)
    return len(moments)


def _event(connection: Connection, moment: due.Fallen) -> inbox.Inside | None:
    try:
        about = due.about_of(connection, moment)
    except SealBroken:
        # One moment somebody tampered with must not keep all others from coming.
        log.critical("the moment %d cannot be opened: it was changed, or its key is missing", moment.id)
        return None
    event = events.to_json(FellDue(moment.kind, about))
    return inbox.Inside(moment.channel, f"due:{moment.id}:{moment.round}", moment.person_id, event)
