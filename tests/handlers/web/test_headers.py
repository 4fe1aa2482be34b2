"""Every page carries the headers that keep it to itself, and the same help in the same place."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.handlers.web.app import make_app
from tests.handlers.web.house import House
from tests.handlers.web.street import SETTINGS, Visitor, served, words

PAGES = ("/", "/privacy", "/toegankelijkheid", "/stoppen", "/nergens", "/say")
EVERYTHING = (
    *PAGES,
    "/health",
    "/file/3",
    "/static/chat.js",
    "/static/chat.css",
    "/static/door.svg",
    "/static/x",
)


@pytest.mark.parametrize("path", EVERYTHING)
async def test_headers(path: str) -> None:
    """SE-25, SE-41, SE-15."""
    async with served(House()) as site, Visitor(site) as visitor:
        headers = (await visitor.http.get(path)).headers
    policy = headers["content-security-policy"]
    assert "unsafe" not in policy
    assert {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"} <= set(policy.split("; "))
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers
    assert "strict-transport-security" not in headers  # plain http on loopback
    if path in ("/static/chat.js", "/static/chat.css", "/static/door.svg"):
        assert "immutable" in headers["cache-control"]
    else:
        assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_has_the_telephone_and_the_ways_out(path: str) -> None:
    """PR-37."""
    async with served(House()) as site, Visitor(site) as visitor:
        page = (await visitor.http.get(path)).text
    bar = page[page.index("<header") : page.index("</header>")]
    assert 'href="tel:0302361744"' in bar
    assert 'href="/privacy"' in page
    assert 'href="/toegankelijkheid"' in page


@pytest.mark.parametrize("path", ["/", "/privacy", "/toegankelijkheid", "/stoppen"])
@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar"])
async def test_no_page_asks_anything_of_another_server(path: str, language: str) -> None:
    """SE-25."""
    async with served(House()) as site, Visitor(site) as visitor:
        page = (await visitor.http.get(path, params={"lang": language})).text
    assert f'<html lang="{language}"' in page
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page)
    assert not re.search(r"<(?:script|style)>|\bstyle=|\bon\w+=", page)


async def test_the_style_and_the_picture_ask_nothing_of_another_server_either() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        for name in ("chat.css", "chat.js", "door.svg"):
            text = (await visitor.http.get(f"/static/{name}")).text
            assert "//" not in re.sub(
                r"http://www\.w3\.org/2000/svg|^\s*//.*$|; // .*$", "", text, flags=re.MULTILINE
            )


async def test_letters_grow_with_what_the_reader_has_set() -> None:
    """PR-36."""
    async with served(House()) as site, Visitor(site) as visitor:
        style = (await visitor.http.get("/static/chat.css")).text
    assert not re.search(r"font(?:-size)?:[^;]*\dpx", style)


async def test_the_script_is_one_that_old_telephones_understand() -> None:
    """ES2017: no optional chaining, nullish, spread in objects, catch without a name, async iteration."""
    async with served(House()) as site, Visitor(site) as visitor:
        script = (await visitor.http.get("/static/chat.js")).text
    newer = re.search(
        r"\?\.\w|\?\?|\{\s*\.\.\.|,\s*\.\.\.\w+\s*\}|catch\s*\{|for await|\bimport\b|\bstatic\b", script
    )
    assert newer is None, newer


async def test_health_says_nothing_about_anybody() -> None:
    """SE-45."""
    async with served(House()) as site, Visitor(site) as visitor:
        response = await visitor.http.get("/health")
    assert (response.status_code, response.text) == (200, "ok")
    assert "set-cookie" not in response.headers


def test_the_address_can_be_shared_with_a_webhook() -> None:
    async def webhook(_: Request) -> Response:
        return PlainTextResponse("gehoord")

    house = House()
    app = make_app(house, house, SETTINGS, words, [Route("/telegram", webhook, methods=["POST"])])
    assert "/telegram" in [route.path for route in app.routes if isinstance(route, Route)]


async def test_a_language_without_pages_is_refused_at_the_start() -> None:
    with pytest.raises(ValueError, match="'fr'"):
        replace(SETTINGS, language="fr")
