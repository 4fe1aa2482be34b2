"""A tap on the shoulder between loops of one process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


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
    """Wakes whoever waits for something about one person; who was not waiting has missed it and must look."""

    def __init__(self) -> None:
        self._waiting: dict[int, set[asyncio.Future[None]]] = {}

    def ring(self, people: Iterable[int]) -> list[int]:
        """Wake all who wait now for any of these people; return the people nobody here waited for."""
        unheard = []
        for person in people:
            waiters = self._waiting.get(person, ())
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)
            if not waiters:
                unheard.append(person)
        return unheard

    @contextmanager
    def listen(self, person: int) -> Iterator[asyncio.Future[None]]:
        """Give what the next ring for a person completes; take it before looking, to miss none."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiters = self._waiting.setdefault(person, set())
        waiters.add(waiter)
        try:
            yield waiter
        finally:
            waiter.cancel()
            waiters.discard(waiter)
            if not waiters:
                self._waiting.pop(person, None)
