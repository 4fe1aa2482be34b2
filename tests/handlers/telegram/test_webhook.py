"""The webhook: the right secret first, then a decent body, and 200 only after it was kept."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.types import Message, Scope

from bot.handlers.telegram.door import TelegramDoor
from bot.handlers.telegram.webhook import HEADER, webhook_route
from tests.botapi.server import TOKEN, BotApi, listening
from tests.handlers.telegram.house import QUICK, Memory, words

SECRET = "sample-secret-of-the-tests"
FORGED = "a-secret-somebody-guessed-wrong"
PRIVATE = {"id": 5, "type": "private"}
UPDATE = {"update_id": 9, "message": {"message_id": 1, "date": 1, "chat": PRIVATE, "text": "hallo 🌷"}}
GOOD = json.dumps(UPDATE).encode()


@pytest.fixture
async def app(memory: Memory) -> AsyncIterator[Starlette]:
    """A web server with the webhook alone; its door has no Telegram to call."""
    door = TelegramDoor(TOKEN, memory, words, base_url="http://127.0.0.1:1", timing=QUICK)
    yield Starlette(routes=[door.webhook("/telegram", SECRET)])
    await door.stop()


async def post(
    app: Starlette,
    body: bytes = GOOD,
    secrets: tuple[str, ...] = (SECRET,),
    kind: str = "application/json",
) -> int:
    headers = [(HEADER, secret) for secret in secrets] + [("content-type", kind)]
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        return (await client.post("/telegram", content=body, headers=headers)).status_code


async def test_an_update_with_the_right_secret_is_kept_as_it_came(app: Starlette, memory: Memory) -> None:
    """SE-01."""
    assert await post(app) == 200
    assert memory.kept == {"9": ("5", GOOD.decode())}


async def test_the_same_update_twice_is_kept_once_and_accepted_twice(app: Starlette, memory: Memory) -> None:
    """SE-03."""
    assert [await post(app), await post(app)] == [200, 200]
    assert len(memory.kept) == 1


@pytest.mark.parametrize(
    "secrets",
    [(), ("",), (FORGED,), (SECRET, SECRET), (SECRET, FORGED), (SECRET + "x",), (SECRET[:-1],), (SECRET.upper(),)],
)  # fmt: skip
async def test_without_exactly_the_right_secret_nothing_is_read(
    app: Starlette, memory: Memory, secrets: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """SE-01."""
    caplog.set_level(logging.DEBUG)
    assert await post(app, secrets=secrets) == 403
    assert await post(app, body=b"\xff{", secrets=secrets) == 403
    assert not memory.tries
    assert FORGED not in caplog.text
    assert SECRET not in caplog.text


async def test_the_body_of_a_forged_request_is_not_even_received(app: Starlette) -> None:
    """SE-01."""
    received = []

    async def receive() -> Message:
        received.append(1)
        return {"type": "http.request", "body": b"x", "more_body": True}

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(HEADER.lower().encode(), FORGED.encode()), (b"content-type", b"application/json")]
    scope: Scope = {
        "type": "http", "method": "POST", "path": "/telegram", "raw_path": b"/telegram", "root_path": "",
        "scheme": "http", "query_string": b"", "headers": headers, "http_version": "1.1",
    }  # fmt: skip
    await app(scope, receive, send)
    assert sent[0]["status"] == 403
    assert not received


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"hallo", 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"update_id": "9"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": ' + b"9" * 5000 + b"}", 400),
        (GOOD.replace(b"hallo", b"hal\0lo"), 400),
        (GOOD.replace(b"hallo", b"\xff\xfe"), 400),
        (b'{"update_id": 9, "message": ' + b"[" * 60 + b"]" * 60 + b"}", 400),
        (b"[" * 500_000, 400),
        (b'{"a":' * 160_000, 400),
        (b"x" * 1_000_001, 413),
        (b'{"update_id": 9, "message": ' + b"[" * 40 + b"]" * 40 + b"}", 200),
        (b'{"update_id": 9, "inline_query": {}}', 200),
    ],
    ids=lambda value: f"{value[:24]!r}" if isinstance(value, bytes) else str(value),
)
async def test_a_body_that_is_not_decent_is_refused_and_the_webhook_goes_on(
    app: Starlette, memory: Memory, body: bytes, status: int
) -> None:
    """SE-04."""
    assert await post(app, body) == status
    assert not memory.kept
    assert await post(app) == 200


@pytest.mark.parametrize("kind", ["text/plain", "", "application/x-www-form-urlencoded", "application/jsonp"])
async def test_a_body_of_another_type_is_refused(app: Starlette, memory: Memory, kind: str) -> None:
    """SE-04."""
    assert await post(app, kind=kind) == 415
    assert not memory.tries


async def test_a_hundred_thousand_random_bytes_are_refused_wherever_they_stand(
    app: Starlette, memory: Memory
) -> None:
    """SE-04."""
    noise = random.Random(2)
    for _ in range(20):
        assert await post(app, noise.randbytes(100_000)) == 400
    hidden = {**UPDATE, "noise": noise.randbytes(100_000).decode("latin-1")}
    assert await post(app, json.dumps(hidden).encode()) == 200
    assert len(memory.kept) == 1


async def test_what_could_not_be_kept_is_not_accepted_and_comes_again(app: Starlette, memory: Memory) -> None:
    memory.broken = 1
    assert [await post(app), await post(app)] == [503, 200]
    assert memory.tries == ["9", "9"]


async def test_a_request_that_is_no_post_is_refused(app: Starlette) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        assert (await client.get("/telegram")).status_code == 405


@pytest.mark.parametrize("secret", ["", "short", "has a space in it, and commas", "é" * 20, "x" * 257])
async def test_a_secret_that_protects_nothing_is_refused(door: TelegramDoor, secret: str) -> None:
    """SE-01."""
    with pytest.raises(ValueError, match="secret"):
        door.webhook("/telegram", secret)


async def test_telegram_delivers_to_the_announced_address_again_and_again_until_it_is_kept(
    api: BotApi, memory: Memory
) -> None:
    memory.broken = 2
    door = TelegramDoor(TOKEN, memory, words, base_url=api.url, timing=QUICK)
    async with listening(Starlette(routes=[door.webhook("/telegram", SECRET)])) as address:
        await door.announce(f"{address}/telegram", SECRET)
        anna = api.person(5)
        anna.writes("via de webhook")
        assert await api.until(lambda: memory.kept)
        assert await api.until(lambda: len(api.delivery.answers) == 3)
        assert api.delivery.answers == [503, 503, 200]
        anna.sends_voice()
        assert await api.until(lambda: len(memory.kept) == 2)
        await door.stop()


async def test_a_press_that_comes_by_webhook_is_answered(api: BotApi, door: TelegramDoor) -> None:
    api.person(5).writes("hallo")
    press = {
        "id": api.new_query(),
        "from": PRIVATE,
        "message": {"message_id": 3, "chat": PRIVATE},
        "data": "1:a",
    }
    app = Starlette(routes=[door.webhook("/telegram", SECRET)])
    assert await post(app, json.dumps({"update_id": 3, "callback_query": press}).encode()) == 200
    await api.called("answerCallbackQuery")


class Broken:
    """Takes nothing."""

    async def take(self, raw: str) -> None:
        raise ValueError(f"not an update: {raw}")


async def test_what_is_refused_is_not_quoted_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """SE-01."""
    app = Starlette(routes=[webhook_route("/telegram", SECRET, Broken())])
    assert await post(app) == 400
    assert "refused" in caplog.text
    assert "hallo" not in caplog.text
