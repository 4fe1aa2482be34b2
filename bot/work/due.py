"""Lets planned moments happen: a sweep turns due rows into events in the inbox, exactly once each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import FellDue
from bot.work.wake import Wake
from db import due, inbox
from db.engine import Store

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
        fell = [
            inbox.Inside(
                moment.channel,
                f"due:{moment.id}:{moment.round}",
                moment.person_id,
                events.to_json(FellDue(moment.kind, moment.about)),
            )
            for moment in moments
        ]
        inbox.put_inside(connection, fell, now)
        due.done(connection, [moment.id for moment in moments], now)
    return len(moments)
