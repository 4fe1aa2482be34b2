"""A feed is fetched from the public internet only, from exactly the address that was checked, and never without end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

import httpx
import pytest

from bot.work import fetching
from bot.work.fetching import Fetched, NotFetched, Resolve, checked, fetch, is_public
from tests.work.addresses import ALLOWED_AS_WRITTEN, NOT_PUBLIC, PUBLIC, PUBLIC_V6, REFUSED_AS_WRITTEN

Handler = Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]


def answering(*found: str) -> Resolve:
    """A resolver that always gives these addresses."""

    async def resolve(host: str) -> Sequence[str]:
        return found

    return resolve


def page(data: bytes = b"titel\nKoor\n") -> httpx.Response:
    """An answer that is still to be read, as it comes from a network."""
    return httpx.Response(200, stream=httpx.ByteStream(data))


def giving() -> Handler:
    return lambda request: page()


async def got(url: str, handler: Handler, resolve: Resolve | None = None) -> Fetched:
    return await fetch(
        url,
        resolve=resolve or answering(PUBLIC),
        transport=httpx.MockTransport(handler),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("url", REFUSED_AS_WRITTEN)
async def test_an_address_that_must_not_be_asked_is_refused_before_anything_is_sent(url: str) -> None:
    """SE-35."""

    def nobody(request: httpx.Request) -> httpx.Response:
        raise AssertionError("something was sent")

    async def no_one(host: str) -> Sequence[str]:
        raise AssertionError("a name was looked up")

    with pytest.raises(NotFetched) as refused:
        await got(url, nobody, no_one)
    assert "127.0.0.1" not in str(refused.value)


def test_the_table_of_refused_addresses_is_long_enough() -> None:
    """SE-35."""
    assert len(set(REFUSED_AS_WRITTEN)) >= 40


@pytest.mark.parametrize("url", ALLOWED_AS_WRITTEN)
async def test_an_ordinary_address_is_fetched(url: str) -> None:
    assert (await got(url, giving())).data == b"titel\nKoor\n"


@pytest.mark.parametrize("address", NOT_PUBLIC)
async def test_a_name_that_leads_to_a_private_address_is_refused(address: str) -> None:
    """SE-35."""
    assert not is_public(address)
    for found in ([address], [PUBLIC, address]):
        with pytest.raises(NotFetched, match="public internet"):
            await got("https://feed.example.org/", giving(), answering(*found))


@pytest.mark.parametrize("address", [PUBLIC, PUBLIC_V6, "64:ff9b::5db8:d70e", "8.8.8.8"])
def test_a_public_address_is_public(address: str) -> None:
    assert is_public(address)


async def test_the_connection_goes_to_the_address_that_was_checked_and_tls_to_the_name() -> None:
    """SE-35."""
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return page(b"x")

    await got("https://feed.example.org/a.ics?week=1", handler)
    [request] = asked
    assert str(request.url) == f"https://{PUBLIC}/a.ics?week=1"
    assert request.headers["Host"] == "feed.example.org"
    assert request.extensions["sni_hostname"] == "feed.example.org"


async def test_a_name_server_that_changes_its_mind_gains_nothing() -> None:
    """SE-35."""
    asked: list[str] = []
    answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])

    async def rebinding(host: str) -> Sequence[str]:
        return next(answers)

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return page(b"x")

    await got("https://feed.example.org/", handler, rebinding)
    assert asked == [PUBLIC]


@pytest.mark.parametrize(
    "onward",
    [
        "http://feed.example.org/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://feed.example.org:8080/",
        "https://[::1]/",
        "//0x7f000001/",
        "file:///etc/passwd",
        "https://name:secret@feed.example.org/",
    ],
)
async def test_a_redirect_is_checked_like_the_first_address(onward: str) -> None:
    """SE-35."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers={"Location": onward})

    with pytest.raises(NotFetched):
        await got("https://feed.example.org/", handler)
    assert asked == [PUBLIC]


async def test_a_redirect_to_a_name_on_loopback_is_refused() -> None:
    """SE-35."""

    async def resolve(host: str) -> Sequence[str]:
        return [PUBLIC] if host == "feed.example.org" else ["127.0.0.1"]

    handler = giving_redirects("https://intern.example.org/")
    with pytest.raises(NotFetched, match="public internet"):
        await got("https://feed.example.org/", handler, resolve)


def giving_redirects(*onward: str) -> Handler:
    left = list(onward)

    def handler(request: httpx.Request) -> httpx.Response:
        if left:
            return httpx.Response(301, headers={"Location": left.pop(0), "Set-Cookie": "a=secret"})
        assert "cookie" not in request.headers
        assert "authorization" not in request.headers
        return page(b"titel")

    return handler


async def test_three_redirects_are_followed_without_cookies_and_a_fourth_is_not() -> None:
    """SE-35."""
    assert (await got("https://feed.example.org/", giving_redirects("/1", "/2", "/3"))).data == b"titel"
    with pytest.raises(NotFetched, match="more than 3"):
        await got("https://feed.example.org/", giving_redirects("/1", "/2", "/3", "/4"))


async def test_more_than_ten_megabytes_is_not_read_to_its_end() -> None:
    """SE-35."""
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 1_000_000
            yield b"x" * 1_000_000

    with pytest.raises(NotFetched, match="larger than 10 MB"):
        await got("https://feed.example.org/", lambda request: httpx.Response(200, content=endless()))
    assert sent <= fetching.MOST_BYTES + 2_000_000


async def test_a_site_that_says_nothing_is_left_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """SE-35."""
    monkeypatch.setattr(fetching, "SECONDS", 0.05)

    async def silent(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError("never")

    with pytest.raises(NotFetched, match="took longer"):
        await got("https://feed.example.org/", silent)


async def test_packed_answers_are_refused_because_a_bomb_could_be_in_them() -> None:
    """SE-35."""

    def packed(request: httpx.Request) -> httpx.Response:
        assert request.headers["Accept-Encoding"] == "identity"
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"\x1f\x8b"))

    with pytest.raises(NotFetched, match="packed"):
        await got("https://feed.example.org/", packed)


@pytest.mark.parametrize("status", [204, 206, 304, 401, 404, 500])
async def test_anything_but_the_whole_list_is_an_error(status: int) -> None:
    with pytest.raises(NotFetched, match=str(status)):
        await got("https://feed.example.org/", lambda request: httpx.Response(status))


async def test_the_next_address_is_tried_where_one_cannot_be_reached() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == PUBLIC:
            raise httpx.ConnectError("no route")
        return page(b"x")

    assert (await got("https://feed.example.org/", handler, answering(PUBLIC, PUBLIC_V6))).data == b"x"
    with pytest.raises(NotFetched, match="cannot be reached"):
        await got("https://feed.example.org/", handler, answering(PUBLIC))


async def test_a_name_without_an_address_is_said_to_be_unknown() -> None:
    async def unknown(host: str) -> Sequence[str]:
        raise OSError("no such name")

    for resolve in (unknown, answering()):
        with pytest.raises(NotFetched, match="no site of that name"):
            await got("https://feed.example.org/", giving(), resolve)


async def test_the_system_resolver_is_asked_and_its_loopback_refused() -> None:
    assert "127.0.0.1" in await fetching.addresses("127.0.0.1")
    with pytest.raises(NotFetched):
        await fetch("https://127.0.0.1/")


async def test_a_feed_is_known_again_without_keeping_its_secret_address() -> None:
    url = "https://calendar.example.org/private-1234/basic.ics"
    first, second = await got(url, giving()), await got(url, giving())
    other = await got(url.replace("1234", "9999"), giving())
    assert first.known_as == second.known_as != other.known_as
    assert first.name == "basic.ics"
    assert first.host == "calendar.example.org"
    assert "private" not in first.known_as


def test_a_name_that_is_not_ascii_is_asked_in_its_ascii_form() -> None:
    assert checked("https://café.example/").raw_host == b"xn--caf-dma.example"
