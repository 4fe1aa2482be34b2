"""Server-sent events: the lines of one conversation as they come, until the visitor or the server leaves."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from starlette.types import Receive, Scope, Send

from bot.handlers.ports import Line, Lines
from bot.handlers.web.settings import CHANNEL

MOST_AT_ONCE = 8
"""Streams one visitor may have open; a browser opens at most six to one host."""


class Streams:
    """All open streams of this process: how many each visitor has, and the moment they must all end."""

    def __init__(self) -> None:
        """Start with none."""
        self._closing = asyncio.Event()
        self._open: Counter[str] = Counter()

    @property
    def total(self) -> int:
        """How many streams are open now."""
        return self._open.total()

    def close(self) -> None:
        """End every stream now, and every later one at once: a server would wait for them forever."""
        self._closing.set()

    def full(self, address: str) -> bool:
        """Whether this visitor has as many as allowed."""
        return self._open[address] >= MOST_AT_ONCE

    def enter(self, address: str) -> None:
        """Count one more."""
        self._open[address] += 1

    def leave(self, address: str) -> None:
        """Count one less, and forget a visitor with none: many come by in a year."""
        self._open[address] -= 1
        if not self._open[address]:
            del self._open[address]

    async def closed(self) -> None:
        """Wait until the streams must end."""
        await self._closing.wait()


@dataclass(frozen=True)
class LineStream:
    """An ASGI answer that sends every line after `number`, and a sign of life every `heartbeat` seconds.

    Not Starlette's StreamingResponse: that one does not know that the server is stopping, and an answer that
    never ends holds up the stop.
    """

    lines: Lines
    streams: Streams
    address: str
    number: int
    heartbeat: float
    write: Callable[[Line], str]
    """Makes the data of one event: JSON on one line."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer until the visitor is gone or the streams are closed; raises what Lines raises."""
        headers = [
            (b"content-type", b"text/event-stream; charset=utf-8"),
            # Proxies that gather answers before passing them on would keep the lines to themselves.
            (b"x-accel-buffering", b"no"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        self.streams.enter(self.address)
        try:
            await _first_of(self._speak(send), _gone(receive), self.streams.closed())
        finally:
            self.streams.leave(self.address)
        # To a visitor who is gone this says nothing; to the others it is a clean end, and they come back.
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _speak(self, send: Send) -> None:
        await _write(send, "retry: 2000\n\n")
        number = self.number
        while True:
            new = await self.lines.after(CHANNEL, self.address, number, self.heartbeat)
            for line in new:
                await _write(send, f"id: {line.number}\ndata: {self.write(line)}\n\n")
                number = line.number
            if not new:
                await _write(send, ": still here\n\n")


async def _write(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _first_of(*things: Coroutine[None, None, None]) -> None:
    """Run until the first is done, let go of the others, and raise what the first one raised."""
    tasks = [asyncio.create_task(thing) for thing in things]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
