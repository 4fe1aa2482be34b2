"""Remembers in the store which topic of a staff group is for which case."""

from __future__ import annotations

from bot.work.clock import Clock
from db import staff_groups
from db.engine import Store


class StoredTopics:
    """The topics of the groups of one channel, whose addresses are numbers."""

    def __init__(self, store: Store, channel: str, clock: Clock) -> None:
        self._store = store
        self._channel = channel
        self._clock = clock

    async def find(self, chat: int, number: int) -> int | None:
        """Return the topic of a case in a group, where there is one."""
        return await self._store.read(staff_groups.thread_of, self._channel, str(chat), number)

    async def keep(self, chat: int, number: int, thread: int) -> None:
        """Remember the topic of a case in a group."""
        now = self._clock.now()
        await self._store.write(staff_groups.keep_thread, self._channel, str(chat), number, thread, now)
