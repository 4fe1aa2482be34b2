"""The catalogue between the database and the conversation: stored as JSON, indexed in memory, renewed when it changes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.work import visiting
from bot.work.clock import Clock
from bot.work.talk import Talk
from db import activities
from db.activities import ActivityRow
from db.engine import Store
from knowledge.catalogue.activity import Activity
from knowledge.knowledge import Catalogue

log = logging.getLogger(__name__)

SAMPLE = "sample"
"""The source under which the sample catalogue is stored."""

_decoder = msgspec.json.Decoder(Activity)


async def stored(store: Store) -> tuple[int, tuple[Activity, ...]]:
    """Read the version of the catalogue and all activities that stand."""
    version, rows = await store.read(_stored)
    return version, tuple(_decoder.decode(row.body) for row in rows)


def _stored(connection: Connection) -> tuple[int, list[ActivityRow]]:
    return activities.version(connection), activities.standing(connection)


async def put(store: Store, source: str, found: Sequence[Activity], now: datetime) -> int:
    """Make a source hold exactly these activities; returns the version of the catalogue."""
    bodies = {activity.id: msgspec.json.encode(activity).decode() for activity in found}
    return await store.write(activities.replace_source, source, bodies, now)


class Renewal:
    """Looks now and then whether the catalogue changed, and gives the conversation the new one whole."""

    def __init__(self, store: Store, talk: Talk, version: int, clock: Clock) -> None:
        """Start from the version the conversation has."""
        self._store = store
        self._talk = talk
        self._version = version
        self._clock = clock

    async def run(self, every: float = 5.0) -> None:
        """Look every few seconds, until cancelled."""
        while True:
            await asyncio.sleep(every)
            try:
                await self.look()
            except (SQLAlchemyError, OSError, msgspec.DecodeError) as error:
                log.error("the catalogue could not be read: %s", type(error).__name__)

    async def look(self) -> bool:
        """Renew the catalogue where its version moved; says whether it did."""
        version = await self._store.read(activities.version)
        if version == self._version:
            return False
        self._version, found = await stored(self._store)
        knowledge = self._talk.knowledge
        # Indexing takes a moment; a thread keeps the conversations going meanwhile.
        catalogue = await asyncio.to_thread(Catalogue.of, found, knowledge.wishes)
        self._talk.knowledge = replace(knowledge, catalogue=catalogue)
        # Whoever was to go together to what is gone, or is not held then any more, hears so.
        await self._store.write(visiting.check, catalogue, self._clock.now())
        return True
