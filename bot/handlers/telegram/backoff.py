"""How long to wait after trouble: a little at first, then longer, and back to little once it is over."""

from __future__ import annotations

import asyncio


class Backoff:
    """Waits `first` seconds, then half as long again each time up to `most`."""

    def __init__(self, first: float = 1.0, most: float = 30.0) -> None:
        self._first = first
        self._most = most
        self._next = first
        self.calm = True
        """Whether nothing has gone wrong since the last success."""

    def over(self) -> None:
        """Remember that it works again."""
        self._next = self._first
        self.calm = True

    def step(self) -> float:
        """Say how many seconds to wait this time."""
        self.calm = False
        now, self._next = self._next, min(self._most, self._next * 1.5)
        return now

    async def pause(self, at_least: float = 0.0) -> None:
        """Wait, at least this many seconds; ends at once when the task is cancelled."""
        await asyncio.sleep(max(at_least, self.step()))


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Wait so many seconds, or until the event is set."""
    try:
        # Not asyncio.wait_for: on Python 3.11 that may swallow a cancellation that comes with the event.
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
