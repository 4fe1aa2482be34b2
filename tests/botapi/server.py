"""The server: takes the bot's calls over HTTP, and gives it what people do."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.botapi import published
from tests.botapi.delivery import Delivery
from tests.botapi.methods import Methods
from tests.botapi.people import Group, Message, Person
from tests.botapi.rules import Refusal
from tests.botapi.troubles import Drops, Fails, Flood, Page, Stalls, Trouble

T = TypeVar("T")

TOKEN = "123456789:" + "sample-token-for-tests-only".ljust(35, "x")
"""Has the shape of a bot token, and opens nothing."""


@dataclass(frozen=True)
class Call:
    """One call of the bot, with decoded parameters; `at` in seconds of the monotonic clock."""

    method: str
    params: dict[str, Any]
    at: float


class BotApi:
    """One bot's Bot API. `faults` gathers calls that were not right; `approve` fails the test for them."""

    def __init__(self, token: str = TOKEN, apart: float = 0.0) -> None:
        """`apart` is the least number of seconds between two messages to one person; sooner gets a 429."""
        self.token = token
        self.apart = apart
        self.calls: list[Call] = []
        self.faults: list[str] = []
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.sent: list[Message] = []
        self.queries: dict[str, bool] = {}
        self.menus: dict[tuple[str, str], Any] = {}
        self.url = ""
        self.closing = asyncio.Event()
        self.delivery = Delivery(self)
        self._methods = Methods(self)
        self._troubles: dict[str, deque[Trouble]] = defaultdict(deque)
        self._changed = asyncio.Event()
        self._numbers = iter(range(1, 1_000_000_000))
        self._held: dict[int, float] = {}

    # What a test does.

    def person(self, number: int, name: str = "Sample", language: str = "nl") -> Person:
        """Somebody with this user id; the same one when asked again."""
        return self.people.setdefault(number, Person(self, number, name, language))

    def group(self, number: int, kind: str = "group") -> Group:
        """A group, supergroup or channel with this id."""
        return self.groups.setdefault(number, Group(self, number, kind))

    def trouble(self, method: str, *troubles: Trouble) -> None:
        """Order trouble for the coming calls of this method, one for each."""
        self._troubles[method].extend(troubles)

    def calls_of(self, method: str) -> list[Call]:
        """The calls of one method so far, in order."""
        return [call for call in self.calls if call.method == method]

    async def until(self, found: Callable[[], T | None], within: float = 10.0) -> T | None:
        """Wait until something is found (neither None nor False); None where that takes too long."""
        end = time.monotonic() + within
        while not (value := found()):
            changed = self._changed
            try:
                async with asyncio.timeout(max(0.0, end - time.monotonic())):
                    await changed.wait()
            except TimeoutError:
                return found() or None
        return value

    async def called(self, method: str, times: int = 1, within: float = 10.0) -> list[Call]:
        """Wait until a method was called so many times."""
        calls = await self.until(lambda: (c := self.calls_of(method))[times - 1 :] and c, within)
        assert calls, f"{method} was called {len(self.calls_of(method))} times, not {times}"
        return calls

    def forgive(self) -> None:
        """Forget faults and unanswered presses a test provoked on purpose."""
        self.faults.clear()
        self.queries = dict.fromkeys(self.queries, True)

    def approve(self) -> None:
        """Raise AssertionError where a call was not right or a press was never answered."""
        waiting = [name for name, answered in self.queries.items() if not answered]
        faults = self.faults + [f"press {name} was never answered" for name in waiting]
        assert not faults, "the Bot API was not used as published:\n" + "\n".join(faults)

    # What people and methods use.

    def push(self, kind: str, content: dict[str, Any]) -> int:
        """Something happened; returns the number of the update."""
        return self.delivery.add(kind, content)

    def new_number(self) -> int:
        """A number for a message, higher than every one before."""
        return next(self._numbers)

    def new_query(self) -> str:
        """An id for a pressed button, which waits to be answered."""
        name = f"query-{next(self._numbers)}"
        self.queries[name] = False
        return name

    def ring(self) -> None:
        """Wake everyone who waits for something to change."""
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def keep_distance(self, chat: int) -> None:
        """Refuse a message that comes too soon after the one before or after a flood warning."""
        now = time.monotonic()
        if (wait := self._held.get(chat, 0.0) - now) > 0:
            self.faults.append(f"a message {wait:.2f} s before its time")
            raise _flood(max(1, round(wait)))
        self._held[chat] = now + self.apart

    # The wire.

    async def answer(self, request: Request) -> Response:
        """Take one call."""
        try:
            return await self._answer(request)
        except Refusal as refusal:
            if refusal.wrong:
                self.faults.append(f"{request.path_params['method']}: {refusal.description}")
            return JSONResponse(refusal.answer(), refusal.code)
        finally:
            self.ring()

    async def _answer(self, request: Request) -> Response:
        if request.path_params["token"] != self.token:
            raise Refusal(401, "Unauthorized")
        method = request.path_params["method"]
        params, faults = published.decode(method, await _fields(request))
        self.calls.append(Call(method, params, time.monotonic()))
        if faults:
            self.faults.extend(faults)
            raise Refusal(400, f"Bad Request: {faults[0]}")
        troubles = self._troubles[method]
        trouble = troubles.popleft() if troubles else None
        self._before(trouble, params)
        if isinstance(trouble, Page):
            return Response(trouble.body, trouble.code, media_type="text/html")
        result = await self._methods.call(method, params)
        self.ring()
        match trouble:
            case Drops():
                return _Broken()
            case Stalls(seconds):
                await self.nap(seconds)
        return JSONResponse({"ok": True, "result": result})

    def _before(self, trouble: Trouble | None, params: dict[str, Any]) -> None:
        match trouble:
            case Flood(seconds):
                self._held[params.get("chat_id", 0)] = time.monotonic() + seconds
                raise _flood(seconds)
            case Fails(code, description, parameters):
                raise Refusal(code, description, parameters)

    async def nap(self, seconds: float) -> None:
        """Sleep, but not longer than the server lives."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.closing.wait()


async def _fields(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").startswith("application/json"):
        found = await request.json()
        return found if isinstance(found, dict) else {}
    async with request.form() as form:
        fields = {name: await _part(value) for name, value in form.items()}
    return {**request.query_params, **fields}


async def _part(value: str | UploadFile) -> object:
    if isinstance(value, str):
        return value
    return published.Upload(value.filename or "", value.content_type or "", await value.read())


def _flood(seconds: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


class _Broken(Response):
    """An answer that breaks off."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok": tr', "more_body": True})


class _Uvicorn(uvicorn.Server):
    """Leaves signals to the program it runs in, and ends as soon as it is asked."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.leave = asyncio.Event()

    async def main_loop(self) -> None:
        """Serve until it is time to leave."""
        await self.on_tick(0)
        await self.leave.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


@contextlib.asynccontextmanager
async def listening(app: Callable[..., Any], port: int = 0) -> AsyncIterator[str]:
    """Serve an ASGI app on loopback and give its address."""
    # asyncio sends small packets at once only where the socket says by number that it is TCP; without it every
    # answer is 40 ms late.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            ws="none",
            http="h11",
            timeout_graceful_shutdown=2,
        )
        server = _Uvicorn(config)
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.leave.set()
            await task


@contextlib.asynccontextmanager
async def serving(token: str = TOKEN, port: int = 0, apart: float = 0.0) -> AsyncIterator[BotApi]:
    """Run a Bot API; leaving it raises AssertionError for every call that was not right."""
    api = BotApi(token, apart)
    app = Starlette(routes=[Route("/bot{token}/{method}", api.answer, methods=["GET", "POST"])])
    async with listening(app, port) as api.url:
        try:
            yield api
        finally:
            api.closing.set()
            api.ring()
            await api.delivery.close()
    api.approve()
