"""Settles who does what only one process may do, such as polling Telegram: a lease in the database."""

from __future__ import annotations

import asyncio
import logging
import uuid
from datetime import datetime, timedelta

from bot.work.clock import Clock
from db import locks
from db.engine import Store

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
"""How long the lock stays ours without a sign of life; machines' clocks must agree within a few seconds."""
MARGIN = timedelta(seconds=5)
"""How long before the end of the lease we no longer call it ours."""
RENEW = 5.0
"""Seconds between two signs of life, and between two attempts to take over."""


class Leader:
    """One candidate for a lock; `held()` says whether it may act at this moment."""

    def __init__(self, store: Store, name: str, clock: Clock) -> None:
        """Stand for the lock of this name."""
        self._store = store
        self._name = name
        self._clock = clock
        self._holder = uuid.uuid4().hex
        self._until: datetime | None = None

    def held(self) -> bool:
        """Say whether the lock is ours now."""
        return self._until is not None and self._clock.now() < self._until - MARGIN

    async def try_once(self) -> bool:
        """Take or renew the lock and say whether it is ours."""
        # The lease counts from before the question, so that a slow database never makes it longer than it is.
        now = self._clock.now()
        taken = await self._store.write(locks.take, self._name, self._holder, now, now + LEASE)
        self._until = now + LEASE if taken else None
        return taken

    async def run(self) -> None:
        """Take the lock when it is free and keep it, until cancelled."""
        while True:
            try:
                await self.try_once()
            except Exception as error:  # noqa: BLE001 (this loop must outlive whatever befalls one round)
                log.error("the lock %s could not be renewed: %s", self._name, type(error).__name__)
            await asyncio.sleep(RENEW)

    async def release(self) -> None:
        """Let go of the lock, so that another need not wait for the lease to end."""
        self._until = None
        await self._store.write(locks.give_back, self._name, self._holder)
