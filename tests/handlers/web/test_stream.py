"""Lines come as they are said, once each, from where one left off, until one side leaves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from bot.conversation.replies import Choice, File, MapPoint, Reply
from bot.handlers.web.streams import MOST_AT_ONCE
from tests.handlers.web.house import House
from tests.handlers.web.street import Visitor, serve, served, until


class Listener:
    """Reads server-sent events."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        """Read from the lines of a response."""
        self._lines = lines

    async def raw(self) -> str:
        """Give the next line of the stream that says anything."""
        async for line in self._lines:
            if line:
                return line
        return "the end"

    async def event(self) -> tuple[int, dict[str, Any]]:
        """Give the next event: its id and its data."""
        number = 0
        while (line := await self.raw()) != "the end":
            if line.startswith("id: "):
                number = int(line.removeprefix("id: "))
            if line.startswith("data: "):
                return number, json.loads(line.removeprefix("data: "))
        raise AssertionError("the stream ended")


@asynccontextmanager
async def listening(visitor: Visitor, after: int | str = 0, **headers: str) -> AsyncIterator[Listener]:
    async with visitor.http.stream("GET", "/stream", params={"after": after}, headers=headers) as response:
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        yield Listener(response.aiter_lines())


async def test_a_line_comes_with_all_that_stands_under_it() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor, listening(visitor, 3) as listener:
        reply = Reply(
            "Regel een\nregel twee",
            choices=(Choice("a", "Ja"),),
            asked=7,
            place=MapPoint("Huis", "Straat 1", 52.1, 5.1),
            file=File("x.ics", "text/calendar", "BEGIN"),
            sender="Samira, ambassadeur",
            language="ar",
        )
        await house.say(house.visitors[0], reply)
        assert await listener.event() == (
            6,
            {
                "number": 6,
                "text": "Regel een\nregel twee",
                "choices": [{"key": "a", "label": "Ja"}],
                "asked": 7,
                "place": {
                    "name": "Huis",
                    "address": "Straat 1",
                    "link": "https://www.openstreetmap.org/?mlat=52.100000&mlon=5.100000#map=17/52.100000/5.100000",
                },
                "file": {"name": "x.ics", "link": "/file/6", "calendar": True},
                "sender": "Samira, ambassadeur",
                "language": "ar",
                "direction": "rtl",
            },
        )


async def test_one_goes_on_from_the_last_line_seen() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        for text in ("een", "twee", "drie"):
            await house.say(house.visitors[0], Reply(text))
        async with listening(visitor, 6) as listener:
            assert [(await listener.event())[1]["text"] for _ in range(2)] == ["twee", "drie"]
        # A browser that reconnects keeps its first address, and says in a header how far it came.
        async with listening(visitor, 0, **{"last-event-id": "9"}) as listener:
            assert (await listener.event())[1]["text"] == "drie"
        async with listening(visitor, "x", **{"last-event-id": "9" * 40}) as listener:
            assert (await listener.event())[0] == 3


async def test_nobody_hears_the_lines_of_another() -> None:
    """SE-05."""
    house = House()
    async with served(house) as site, Visitor(site) as one, Visitor(site) as other:
        async with listening(other, 3) as listener:
            await house.say(house.visitors[0], Reply("voor de een"))
            await house.say(house.visitors[1], Reply("voor de ander"))
            assert (await listener.event())[1]["text"] == "voor de ander"
        assert "voor de ander" not in (await one.open()).text


async def test_a_silent_stream_shows_that_it_is_there() -> None:
    async with served(House()) as site, Visitor(site) as visitor, listening(visitor, 3) as listener:
        assert await listener.raw() == "retry: 2000"
        assert await listener.raw() == ": still here"


async def test_a_visitor_who_leaves_lets_go_of_what_waited_for_the_next_line() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        async with listening(visitor, 3) as listener:
            await listener.raw()
            await until(lambda: house.waiting == 1)
        # A stream that is never let go makes this fail.
        await until(lambda: house.waiting == 0)
        await until(lambda: not site.server.server_state.tasks)


async def test_stopping_the_server_ends_the_streams_cleanly() -> None:
    house = House()
    site = await serve(house)
    async with Visitor(site) as visitor, listening(visitor, 3) as listener:
        assert await listener.raw() == "retry: 2000"
        stopping = asyncio.create_task(site.stop())
        while (line := await listener.raw()) != "the end":
            assert line == ": still here"
        await stopping
    assert house.waiting == 0


async def test_a_stream_asked_for_while_stopping_ends_at_once() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        site.streams.close()
        assert (await visitor.http.get("/stream", timeout=5)).status_code == 200


async def test_a_visitor_with_too_many_streams_gets_no_more_and_others_do() -> None:
    """SE-17."""
    async with (
        served(House()) as site,
        Visitor(site) as visitor,
        Visitor(site) as other,
        AsyncExitStack() as opened,
    ):
        listeners = [await opened.enter_async_context(listening(visitor)) for _ in range(MOST_AT_ONCE)]
        assert [await one.raw() for one in listeners] == ["retry: 2000"] * MOST_AT_ONCE
        assert (await visitor.http.get("/stream")).status_code == 429
        async with listening(other) as listener:
            assert (await listener.event())[0] == 3


async def test_without_a_conversation_there_is_nothing_to_hear() -> None:
    """SE-05."""
    async with served(House()) as site:
        visitor = Visitor(site)
        assert (await visitor.http.get("/stream")).status_code == 403
        await visitor.http.aclose()
