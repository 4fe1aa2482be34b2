"""The Bot API server itself refuses what Telegram refuses, and what was never published."""

from __future__ import annotations

import tomllib
from collections.abc import AsyncIterator
from importlib.resources import files
from typing import Any

import httpx
import pytest

from tests.botapi.server import TOKEN, BotApi, serving
from tests.botapi.troubles import Drops


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A server whose faults are forgiven: these tests make them on purpose."""
    async with serving() as server:
        server.person(5).writes("hallo")
        yield server
        server.forgive()


async def call(api: BotApi, method: str, token: str = TOKEN, **params: Any) -> tuple[int, dict[str, Any]]:
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{api.url}/bot{token}/{method}", json=params)
        return answer.status_code, answer.json()


def keys(**button: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ja", **button}]]}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendText", {}),
        ("sendMessage", {"chat_id": 5}),
        ("sendMessage", {"chat_id": 5, "text": 7}),
        ("sendMessage", {"chat_id": 5, "text": "a", "disable_web_page_preview": True}),
        ("sendMessage", {"chat_id": 5, "text": "a", "reply_markup": {"inline_keyboard": [{"text": "Ja"}]}}),
        ("sendMessage", {"chat_id": 5, "text": "a", "reply_markup": keys(data="x")}),
        ("sendMessage", {"chat_id": 5, "text": ""}),
        ("sendMessage", {"chat_id": 5, "text": " \n"}),
        ("sendMessage", {"chat_id": 5, "text": "x" * 4097}),
        ("sendMessage", {"chat_id": 5, "text": "🌷" * 2049}),
        ("sendMessage", {"chat_id": 5, "text": "a", "reply_markup": keys(callback_data="é" * 33)}),
        ("sendMessage", {"chat_id": 5, "text": "a", "reply_markup": keys()}),
        ("sendMessage", {"chat_id": 5, "text": "<b>a", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 5, "text": "<x>a</x>", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 5, "text": "a.", "parse_mode": "MarkdownV2"}),
        ("sendMessage", {"chat_id": 5, "text": "*a", "parse_mode": "MarkdownV2"}),
        (
            "sendMessage",
            {"chat_id": 5, "text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
        ),
        ("sendVenue", {"chat_id": 5, "latitude": 99.0, "longitude": 5, "title": "a", "address": "b"}),
        ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "help", "description": ""}]}),
        ("setMyCommands", {"commands": [{"command": f"c{n}", "description": "x"} for n in range(101)]}),
        ("setMyDescription", {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("setWebhook", {"url": "http://example.org/x"}),
        ("setWebhook", {"url": "https://example.org/x", "secret_token": "a b"}),
    ],
)
async def test_a_call_that_is_not_right_gets_400_and_fails_the_test(
    api: BotApi, method: str, params: dict[str, Any]
) -> None:
    status, answer = await call(api, method, **params)
    assert (status, answer["ok"], answer["error_code"]) == (400, False, 400)
    with pytest.raises(AssertionError, match=method):
        api.approve()


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("x" * 4096, {}),
        ("<b>" + "x" * 4096 + "</b>", {"parse_mode": "HTML"}),
        ("*vet* en \\.", {"parse_mode": "MarkdownV2"}),
        ("a", {"reply_markup": keys(callback_data="x" * 64)}),
    ],
)
async def test_a_call_that_is_just_right_is_taken(api: BotApi, text: str, more: dict[str, Any]) -> None:
    status, answer = await call(api, "sendMessage", chat_id=5, text=text, **more)
    assert status == 200, answer
    api.approve()


async def test_another_token_opens_nothing(api: BotApi) -> None:
    assert (await call(api, "getMe", token="1:x"))[0] == 401


async def test_a_press_that_is_never_answered_fails_the_test(api: BotApi) -> None:
    await call(api, "sendMessage", chat_id=5, text="a", reply_markup=keys(callback_data="1:a"))
    api.person(5).presses("Ja")
    with pytest.raises(AssertionError, match="never answered"):
        api.approve()
    assert (await call(api, "answerCallbackQuery", callback_query_id="another"))[0] == 400


async def test_updates_wait_until_the_offset_passes_them(api: BotApi) -> None:
    first = api.delivery.waiting[0]
    second = api.person(5).writes("nog iets")
    for offset in (0, first, first):
        _, answer = await call(api, "getUpdates", offset=offset)
        assert [update["update_id"] for update in answer["result"]] == [first, second]
    _, answer = await call(api, "getUpdates", offset=second, limit=1)
    assert [update["update_id"] for update in answer["result"]] == [second]
    _, answer = await call(api, "getUpdates", offset=second + 1)
    assert answer["result"] == []


async def test_no_updates_are_given_while_a_webhook_is_set(api: BotApi) -> None:
    assert (await call(api, "setWebhook", url="http://127.0.0.1:1/x"))[0] == 200
    assert (await call(api, "getUpdates"))[0] == 409
    assert (await call(api, "deleteWebhook"))[0] == 200
    assert (await call(api, "getUpdates"))[0] == 200


async def test_the_same_buttons_twice_is_not_a_change(api: BotApi) -> None:
    _, sent = await call(api, "sendMessage", chat_id=5, text="a", reply_markup=keys(callback_data="1:a"))
    where = {"chat_id": 5, "message_id": sent["result"]["message_id"]}
    assert (await call(api, "editMessageReplyMarkup", **where))[0] == 200
    assert (await call(api, "editMessageReplyMarkup", **where))[0] == 400


async def test_who_never_wrote_cannot_be_written_to(api: BotApi) -> None:
    api.person(6)
    status, answer = await call(api, "sendMessage", chat_id=6, text="a")
    assert (status, answer["description"]) == (400, "Bad Request: chat not found")


async def test_messages_too_soon_after_each_other_get_429(api: BotApi) -> None:
    api.apart = 60
    assert (await call(api, "sendMessage", chat_id=5, text="a"))[0] == 200
    status, answer = await call(api, "sendMessage", chat_id=5, text="b")
    assert status == 429
    assert answer["parameters"]["retry_after"] > 50
    assert api.faults


async def test_a_dropped_connection_breaks_off_after_the_work_was_done(api: BotApi) -> None:
    api.trouble("sendMessage", Drops())
    with pytest.raises(httpx.RemoteProtocolError):
        await call(api, "sendMessage", chat_id=5, text="a")
    assert [message.text for message in api.sent] == ["a"]


def test_the_sheet_of_methods_says_which_bot_api_it_is() -> None:
    sheet = tomllib.loads(files("tests.botapi").joinpath("methods.toml").read_text("utf-8"))
    assert sheet["version"].startswith("Bot API ")
    assert sheet["source"].startswith("https://core.telegram.org/")
