"""Small calls to Telegram that nobody waits for: answering a press, taking buttons away, leaving a group."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram.error import TelegramError

log = logging.getLogger(__name__)

MOST = 200
"""How many may be under way at once; more means that Telegram is not answering, and they are left out."""

Errand = Callable[[], Awaitable[object]]


class Errands:
    """Runs errands beside the main work; one that fails harms nothing, and none outlives `settle`."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._under_way: set[asyncio.Task[None]] = set()

    def run(self, name: str, errand: Errand) -> None:
        """Start an errand; `name` says in the log what it was."""
        if len(self._under_way) >= self._most:
            log.warning("Telegram: too much is under way; left out: %s", name)
            return
        task = asyncio.create_task(_run(name, errand), name=f"telegram: {name}")
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settle(self, seconds: float = 5.0) -> None:
        """Wait for what is under way, and end what takes longer than this many seconds."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def _run(name: str, errand: Errand) -> None:
    try:
        await errand()
    except TelegramError as error:
        # A query that is too old, buttons that are gone already, a group left long ago: of no consequence.
        log.info("Telegram did not take this: %s (%s)", name, type(error).__name__)
