"""Who is visiting is known by a secret that is never stored."""

from __future__ import annotations

from dataclasses import replace

from bot.handlers.web.session import Session
from tests.handlers.web.house import House
from tests.handlers.web.street import SETTINGS, Visitor, served


def test_two_visitors_share_nothing() -> None:
    """SE-05."""
    one, other = Session.fresh(), Session.fresh()
    assert {one.id, one.address, one.token, one.mark}.isdisjoint(
        {other.id, other.address, other.token, other.mark}
    )


def test_the_secret_has_at_least_128_bits_and_shows_in_nothing_derived_from_it() -> None:
    """SE-05."""
    session = Session.fresh()
    assert len(session.id) * 6 >= 128
    assert len({session.id, session.address, session.token, session.mark}) == 4


def test_a_ref_is_the_same_only_for_the_same_words_of_the_same_visitor() -> None:
    one, other = Session("a" * 43), Session("b" * 43)
    assert one.ref("r", "ja") == one.ref("r", "ja")
    assert one.ref("r", "ja") != one.ref("r", "nee")
    assert one.ref("r", "ja") != other.ref("r", "ja")
    assert one.ref("r", "ja").startswith(one.address)
    assert "ja" not in one.ref("r", "ja").removeprefix(one.address)


async def test_the_cookie_on_loopback_is_plain_and_hidden_from_scripts() -> None:
    """SE-05."""
    async with served(House()) as site, Visitor(site) as visitor:
        cookie = (await visitor.open()).headers["set-cookie"]
        assert cookie.startswith("voordeur=")
        assert {"HttpOnly", "Path=/", "SameSite=lax", "Max-Age=86400"} <= set(cookie.split("; "))


async def test_behind_https_the_cookie_is_bound_to_this_host() -> None:
    """SE-05."""
    async with served(House(), replace(SETTINGS, secure_cookies=True)) as site, Visitor(site) as visitor:
        response = await visitor.open()
        cookie = response.headers["set-cookie"]
        assert cookie.startswith("__Host-voordeur=")
        assert {"HttpOnly", "Path=/", "SameSite=lax", "Secure"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
        assert response.headers["strict-transport-security"] == "max-age=31536000"


async def test_the_secret_reaches_neither_the_journal_nor_the_page() -> None:
    """SE-15, SE-45."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        await visitor.fetch(text="hallo")
        secret = visitor.http.cookies["voordeur"]
        page = (await visitor.open()).text
    assert house.kept
    assert not any(secret in field for one in house.kept for field in (one.ref, one.address, one.raw))
    assert secret not in page


async def test_a_cookie_that_is_not_ours_is_replaced() -> None:
    """SE-05."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        for nonsense in ("x", "a" * 44, "../" * 14 + "a"):
            response = await visitor.http.get("/", headers={"cookie": f"voordeur={nonsense}"})
            assert response.status_code == 200
            assert "voordeur=" in response.headers["set-cookie"]
    assert len(house.visitors) == 4
