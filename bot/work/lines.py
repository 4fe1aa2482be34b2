"""Reads what was said to a person, for doors that are asked rather than told."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.conversation import replies
from bot.handlers.ports import Line
from bot.work.wake import Bell
from db import outbox, people
from db.engine import Store

LOOK_AGAIN = 0.25
"""Seconds until the next look, for lines that another process wrote."""


class OutboxLines:
    """The lines of the outbox; whoever waits is woken by this process's turns, and looks now and then."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    async def after(self, channel: str, address: str, number: int, wait: float) -> Sequence[Line]:
        """Return the lines after `number`, oldest first; wait up to `wait` seconds for the first one."""
        loop = asyncio.get_running_loop()
        end = loop.time() + wait
        while True:
            person = await self._store.read(people.number_of, channel, address)
            left = end - loop.time()
            if person is not None:
                lines = await self._of_person(person, number, left)
                if lines or loop.time() >= end:
                    return lines
                # Rung without a line: the person was erased, and is somebody new at the same address.
                continue
            if left <= 0:
                return []
            # Nothing was ever heard from this address; its first message makes the person.
            await asyncio.sleep(min(left, LOOK_AGAIN))

    async def _of_person(self, person: int, number: int, wait: float) -> Sequence[Line]:
        loop = asyncio.get_running_loop()
        end = loop.time() + wait
        while True:
            with self._bell.listen(person) as rung:
                rows = await self._store.read(outbox.after, person, number)
                left = end - loop.time()
                if rows or left <= 0:
                    return [Line(line, replies.from_json(payload)) for line, payload in rows]
                await asyncio.wait((rung,), timeout=min(left, LOOK_AGAIN))
                if rung.done() and not await self._store.read(outbox.after, person, number):
                    return []
