"""The catalogue between the database and the conversation: stored as JSON, indexed in memory, renewed when it changes."""

from __future__ import annotations

import asyncio
import logging
import threading
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

AT_ONCE = 20
"""So many changes are taken into a transaction in which turns are taken; more wait for the next look."""
UNDERSTOOD_AT_ONCE = 100
"""So many activities are read for their meaning between two looks: a few seconds of one processor."""
MOST_AMENDED = 200
"""So many changed activities are indexed beside the rest at most, until all is indexed anew."""

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
    """Gives the conversation the catalogue as it stands: a few changes at once, everything else within seconds."""

    def __init__(self, store: Store, talk: Talk, version: int, clock: Clock) -> None:
        """Start from the version the conversation has."""
        self._store = store
        self._talk = talk
        self._version = version
        self._clock = clock
        # Turns are taken in another thread than the one in which the catalogue is indexed anew.
        self._lock = threading.Lock()

    def renew(self, connection: Connection) -> None:
        """Bring what changed into the transaction in which turns are taken, where it is little enough to index there."""
        with self._lock:
            version = activities.version(connection)
            if version == self._version:
                return
            changed = activities.changed_since(connection, self._version, AT_ONCE)
            if changed is None:
                return
            knowledge = self._talk.knowledge
            found = [
                replace(_decoder.decode(row.body), source=row.source, retired=retired)
                for row, retired in changed
            ]
            catalogue = knowledge.catalogue.amended(found, knowledge.wishes)
            if len(catalogue.changed) <= MOST_AMENDED:
                self._talk.knowledge = replace(knowledge, catalogue=catalogue)
                self._version = version
                # Whoever was to go together to what is gone hears so, in this very transaction.
                visiting.check(connection, catalogue, self._clock.now())

    async def run(self, every: float = 5.0) -> None:
        """Look every few seconds, until cancelled."""
        while True:
            await asyncio.sleep(every)
            try:
                await self.look()
                await self.understand()
            except (SQLAlchemyError, OSError, msgspec.DecodeError) as error:
                log.error("the catalogue could not be read: %s", type(error).__name__)

    async def look(self) -> bool:
        """Index the catalogue anew where it changed; says whether it did."""
        version = await self._store.read(activities.version)
        if version == self._version and self._talk.knowledge.catalogue.lately is None:
            return False
        return await self._index_anew()

    async def understand(self) -> bool:
        """Read some activities nobody read yet for what they are like; indexes anew, and says so, once all are."""
        catalogue, taxonomy = self._talk.knowledge.catalogue, self._talk.knowledge.wishes
        unread = await asyncio.to_thread(catalogue.unread)
        if not unread or taxonomy.likeness is None:
            return False
        # Turns go on in other threads; of the engine each waits for one activity at most.
        await asyncio.to_thread(catalogue.impressions.read, unread[:UNDERSTOOD_AT_ONCE], taxonomy.likeness)
        return len(unread) <= UNDERSTOOD_AT_ONCE and await self._index_anew()

    async def _index_anew(self) -> bool:
        version, found = await stored(self._store)
        known = self._talk.knowledge
        # Indexing takes a moment; a thread keeps the conversations going meanwhile.
        catalogue = await asyncio.to_thread(Catalogue.of, found, known.wishes, known.catalogue.impressions)
        with self._lock:
            if version < self._version:
                # It changed again meanwhile, and the conversations know: the next look indexes that too.
                return False
            self._talk.knowledge = replace(self._talk.knowledge, catalogue=catalogue)
            self._version = version
        # Whoever was to go together to what is gone, or is not held then any more, hears so.
        await self._store.write(visiting.check, catalogue, self._clock.now())
        return True
