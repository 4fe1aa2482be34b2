"""Not faster than Telegram likes: one message a second to a person, thirty a second to all together."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable


class Pace:
    """Lets senders wait for their turn. Remembers only people whose turn is not free yet."""

    def __init__(
        self,
        apart: float = 1.0,
        overall: float = 1 / 30,
        patience: float = 3.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """Take the seconds between two messages to one person, between any two, and the longest wait."""
        self._apart = apart
        self._overall = overall
        self._patience = patience
        self._clock = clock
        self._sleep = sleep
        self._free: dict[int, float] = {}
        self._all_free = 0.0

    async def turn(self, chat: int) -> float:
        """Wait for this person's turn and return 0.0; where that takes too long, return at once how long."""
        now = self._clock()
        wait = self._free.get(chat, 0.0) - now
        if wait > self._patience:
            return wait
        if self._all_free - now > self._patience:
            return self._all_free - now
        # Taken before the waiting, so that two messages to one person cannot wait for the same moment.
        self._free[chat] = max(now, self._free.get(chat, 0.0)) + self._apart
        if wait > 0:
            await self._sleep(wait)
        await self._among_all()
        # The turn may have come later than was thought; the next one counts from now.
        self._free[chat] = max(self._free.get(chat, 0.0), self._clock() + self._apart)
        return 0.0

    def hold(self, chat: int, seconds: float) -> None:
        """Send nothing to this person for so many seconds: Telegram asked."""
        self._free[chat] = max(self._free.get(chat, 0.0), self._clock() + seconds)

    async def _among_all(self) -> None:
        now = self._clock()
        start = max(now, self._all_free)
        self._all_free = start + self._overall
        if start > now:
            await self._sleep(start - now)
        if len(self._free) > 256:
            self._free = {chat: free for chat, free in self._free.items() if free > self._clock()}
