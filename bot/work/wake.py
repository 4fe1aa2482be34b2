"""A tap on the shoulder between loops of one process."""

from __future__ import annotations

import asyncio


class Wake:
    """Wakes whoever waits; a tap while nobody waits is remembered for the next one who does."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def tap(self) -> None:
        """Wake the one who waits."""
        self._event.set()

    async def wait(self, longest: float) -> bool:
        """Wait for a tap, at most this many seconds; say whether there was one."""
        try:
            async with asyncio.timeout(longest):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True


class Bell:
    """Wakes everyone who waits, each time it rings; who was not waiting has missed it and must look."""

    def __init__(self) -> None:
        self._next: asyncio.Future[None] | None = None

    def ring(self) -> None:
        """Wake all who wait now."""
        if self._next is not None and not self._next.done():
            self._next.set_result(None)
        self._next = None

    def listen(self) -> asyncio.Future[None]:
        """Return what the next ring completes; take it before looking, so that no ring falls in between."""
        if self._next is None or self._next.done():
            self._next = asyncio.get_running_loop().create_future()
        return self._next
