"""What nobody should send gets a plain refusal, and the door stays open for the others."""

from __future__ import annotations

import asyncio
import logging
import random

import httpx
import pytest

from bot.conversation.events import Started, Wrote
from tests.handlers.web.house import House
from tests.handlers.web.street import Site, Visitor, served

ROUTES = (
    "/",
    "/say",
    "/stream",
    "/file/3",
    "/stoppen",
    "/privacy",
    "/toegankelijkheid",
    "/health",
    "/static/chat.js",
)
PHONE = "030 236 17 44"
TYPES = (
    "application/x-www-form-urlencoded",
    "application/json",
    "application/octet-stream",
    "multipart/form-data",
)


def noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(100_000)


async def still_open(site: Site) -> None:
    """Somebody else comes by, and is heard."""
    async with Visitor(site) as other:
        assert (await other.fetch(text="hallo")).status_code == 202


async def test_a_hundred_thousand_random_bytes_at_any_route(caplog: pytest.LogCaptureFixture) -> None:
    """SE-04."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        with caplog.at_level(logging.ERROR):
            for seed, route in enumerate(ROUTES):
                for kind in TYPES:
                    response = await visitor.http.post(
                        route, content=noise(seed), headers={"content-type": kind}
                    )
                    assert 400 <= response.status_code < 500, (route, kind)
        assert house.heard() == [Started()]
        assert caplog.records == []
        await still_open(site)


async def test_a_hundred_thousand_random_bytes_instead_of_http() -> None:
    """SE-04."""
    async with served(House()) as site:
        for seed in range(5):
            reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
            writer.write(noise(seed))
            answer = await reader.read(20)
            assert answer.startswith(b"HTTP/1.1 400"), answer
            writer.close()
        await still_open(site)


@pytest.mark.parametrize("kind", ["form", "json", "chunked"])
async def test_more_than_a_megabyte_is_refused_with_a_sentence(kind: str) -> None:
    """SE-04."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        big = b"text=" + b"x" * 1_100_000

        async def pieces() -> object:
            for start in range(0, len(big), 50_000):
                yield big[start : start + 50_000]

        headers = {"content-type": "application/json" if kind == "json" else TYPES[0]}
        content = pieces() if kind == "chunked" else big
        response = await visitor.http.post("/say", content=content, headers=headers)  # type: ignore[arg-type]
        assert response.status_code == 413
        assert "Dat was te veel in één keer" in response.text
        assert PHONE in response.text
        assert house.heard() == [Started()]
        await still_open(site)


async def test_a_text_of_almost_a_megabyte_is_refused_and_not_lost() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        response = await visitor.post(text="x" * 1_000_000)
        assert response.status_code == 422
        assert "x" * 1_000_000 in response.text


async def test_refusals_are_plain_sentences_for_people_and_for_scripts() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        page = await visitor.http.post("/say", content=b"{", headers={"content-type": "application/json"})
        assert (page.status_code, PHONE in page.text) == (400, True)
        assert "We konden dit bericht niet lezen." in page.text
        headers = {"content-type": "application/json", "accept": "application/json"}
        script = await visitor.http.post("/say", content=b"{", headers=headers)
        assert script.json() == {
            "error": "We konden dit bericht niet lezen. Schrijf het nog eens met gewone letters."
        }


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elders.example"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "http://127.0.0.1.elders.example"},
        {"origin": "http://[::"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "null", "sec-fetch-site": "cross-site"},
    ],
)
@pytest.mark.parametrize("route", ["/say", "/stoppen"])
async def test_a_post_from_another_site_is_refused(headers: dict[str, str], route: str) -> None:
    """SE-05, SE-38."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        form = {"token": visitor.token, "ref": "0123456789abcdef", "text": "hallo"}
        response = await visitor.http.post(route, data=form, headers=headers)
        assert response.status_code == 403
        assert "Dit bericht kwam niet van deze pagina" in response.text
        assert "voordeur" in visitor.http.cookies
    assert house.heard() == [Started()]


async def test_a_post_from_the_own_site_is_taken_with_or_without_the_newer_headers() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        ways: list[dict[str, str]] = [
            {},
            {"origin": "null"},
            {"origin": site.url, "sec-fetch-site": "same-origin"},
        ]
        for number, headers in enumerate(ways):
            form = {"token": visitor.token, "ref": f"01234567{number}", "text": "hallo"}
            assert (await visitor.http.post("/say", data=form, headers=headers)).status_code == 303
    assert house.heard() == [Started(), *[Wrote("hallo")] * 3]


@pytest.mark.parametrize("token", ["", "x", "é", "0" * 32])
async def test_a_post_without_the_proof_of_the_session_is_refused(token: str) -> None:
    """SE-05, SE-38."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        visitor.token = token
        assert (await visitor.post(text="hallo")).status_code == 403
        assert (await visitor.fetch(text="hallo")).status_code == 403
    assert house.heard() == [Started()]


async def test_the_proof_of_one_session_is_worth_nothing_in_another() -> None:
    """SE-05, SE-38."""
    house = House()
    async with served(house) as site, Visitor(site) as one, Visitor(site) as other:
        one.token = other.token
        assert (await one.fetch(text="hallo")).status_code == 403
    assert house.heard() == [Started(), Started()]


async def test_a_fault_of_ours_is_a_kind_page_without_what_caused_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """PR-20, SE-45."""

    class Collapsing(House):
        async def after(self, *_: object) -> list[object]:  # type: ignore[override]
            raise RuntimeError("geheim van de bewoner")

    async with served(Collapsing()) as site, httpx.AsyncClient(base_url=site.url) as http:
        with caplog.at_level(logging.CRITICAL):
            response = await http.get("/")
        assert response.status_code == 500
        assert "Er ging bij ons iets mis" in response.text
        assert PHONE in response.text
        assert "geheim" not in response.text
        assert response.headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
