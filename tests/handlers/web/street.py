"""Where the tests walk up to the door: a real server on loopback, and a visitor without a browser."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from uuid import uuid4

import httpx

from bot.handlers.web.app import WebSettings, make_app
from bot.handlers.web.serving import WebServer
from bot.handlers.web.streams import Streams
from knowledge.texts.texts import Voice, Words
from tests.handlers.web.house import House

SETTINGS = WebSettings(
    network="Netwerk Informele Zorg Utrecht",
    phone="030 236 17 44",
    secure_cookies=False,
    patience=0.5,
    heartbeat=0.2,
)

TOKEN = re.compile(r'name="token" value="([0-9a-f]+)"')


@cache
def page_words() -> Words:
    """Load the texts of the pages, and no others."""
    folder = files("knowledge.texts")
    names = [f"web.{voice}.ftl" for voice in ("nl-u", "en", "tr", "ar")]
    return Words({name: (folder / name).read_text("utf-8") for name in names})


def words(key: str, language: str) -> str:
    """Say a key in the pages' language."""
    return page_words().say(key, Voice(language))


class StreetServer(WebServer):
    """The door's server, without hands on the signals of the process that tests it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


@dataclass
class Site:
    """A served door."""

    house: House
    streams: Streams
    server: StreetServer
    task: asyncio.Task[None]
    port: int

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    async def stop(self) -> None:
        """Stop the way a signal would."""
        self.server.should_exit = True
        await self.task

    async def kill(self) -> None:
        """Stop the way a crash would: every connection breaks off in the middle."""
        self.server.force_exit = True
        for connection in list(self.server.server_state.connections):
            connection.transport.abort()
        self.server.should_exit = True
        await self.task


async def serve(house: House, settings: WebSettings = SETTINGS, port: int = 0) -> Site:
    """Start serving; port 0 chooses a free one."""
    app = make_app(house, house, settings, words)
    server = StreetServer(app, port=port)
    task = asyncio.create_task(server.serve())
    while not server.started:
        assert not task.done(), "the server did not start"
        await asyncio.sleep(0.01)
    return Site(house, app.state.streams, server, task, server.servers[0].sockets[0].getsockname()[1])


async def until(true: Callable[[], bool]) -> None:
    """Wait for something to become true; raises TimeoutError where it does not within ten seconds."""
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - what is looked at knows nothing of who is looking
            await asyncio.sleep(0.01)


@asynccontextmanager
async def served(house: House, settings: WebSettings = SETTINGS) -> AsyncIterator[Site]:
    """Serve for as long as the block lasts."""
    site = await serve(house, settings)
    try:
        yield site
    finally:
        await site.stop()


class Visitor:
    """Somebody with a cookie jar who reads pages and posts forms."""

    def __init__(self, site: Site) -> None:
        """Walk up to the door."""
        self.http = httpx.AsyncClient(base_url=site.url, follow_redirects=False)
        self.token = ""

    async def __aenter__(self) -> Visitor:
        """Open the page."""
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Walk away."""
        await self.http.aclose()

    async def open(self) -> httpx.Response:
        """Open the page and take its token."""
        response = await self.http.get("/")
        if found := TOKEN.search(response.text):
            self.token = found.group(1)
        return response

    async def post(self, *, ref: str = "", **fields: str) -> httpx.Response:
        """Post a form the way a browser without scripts does."""
        form = {"token": self.token, "ref": ref or str(uuid4()), **fields}
        return await self.http.post(
            "/say", data=form, headers={"origin": "null", "sec-fetch-site": "same-origin"}
        )

    async def fetch(self, *, ref: str = "", **fields: str) -> httpx.Response:
        """Post JSON the way the page's script does."""
        said = {"token": self.token, "ref": ref or str(uuid4()), **fields}
        return await self.http.post("/say", json=said, headers={"accept": "application/json"})
