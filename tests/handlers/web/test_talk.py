"""A visitor without scripts, or a script, says something over HTTP and hears the answer once."""

from __future__ import annotations

import html
import re

import pytest

from bot.conversation.events import Pressed, Started, Wrote
from bot.conversation.replies import File, MapPoint, Reply
from tests.handlers.web.house import House
from tests.handlers.web.street import Visitor, serve, served


async def test_opening_the_page_brings_the_welcome_and_opening_it_again_changes_nothing() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        for _ in range(3):
            page = await visitor.open()
            assert page.text.count("Welkom. Ik ben een computer.") == 1
    assert house.heard() == [Started()]
    assert house.kept[0].channel == "web"
    assert house.kept[0].ref == f"start:{house.kept[0].address}"


async def test_no_other_page_has_any_effect() -> None:
    """SE-38."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        for path in (
            "/?lang=en",
            "/privacy",
            "/toegankelijkheid",
            "/stoppen",
            "/say",
            "/file/3",
            "/health",
            "/x",
        ):
            await visitor.http.get(path)
        await visitor.http.head("/")
        await visitor.http.get("/say?text=hoi&press=1:fun&ref=12345678")
    assert house.heard() == [Started()]


async def test_looking_without_opening_announces_nobody() -> None:
    house = House()
    async with served(house) as site:
        visitor = Visitor(site)
        assert (await visitor.http.head("/")).status_code == 200
        await visitor.http.aclose()
    assert house.kept == []


async def test_a_form_post_leads_back_to_a_page_with_the_answer() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        response = await visitor.post(text="ik brei graag")
        assert (response.status_code, response.headers["location"]) == (303, "/#last")
        assert "U schreef: ik brei graag" in (await visitor.open()).text
    assert house.heard() == [Started(), Wrote("ik brei graag")]


async def test_a_button_without_scripts_is_a_press() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        page = (await visitor.open()).text
        assert '<button type="submit" name="press" value="1:fun"' in page
        await visitor.post(press="1:fun")
        assert "U drukte op 1:fun" in (await visitor.open()).text
    assert house.heard()[1:] == [Pressed(1, "fun")]


async def test_a_script_is_answered_at_once() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        response = await visitor.fetch(text="hallo")
        assert (response.status_code, response.json()) == (202, {"kept": True})


@pytest.mark.parametrize("how", ["post", "fetch"])
async def test_the_same_message_sent_again_is_heard_once(how: str) -> None:
    """SE-03."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        for _ in range(3):
            response = await getattr(visitor, how)(text="ja", ref="0123456789abcdef")
            assert response.status_code in (202, 303)
    assert house.heard() == [Started(), Wrote("ja")]


async def test_other_words_from_a_page_gone_back_to_are_heard_too() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        await visitor.post(text="ja", ref="0123456789abcdef")
        await visitor.post(text="nee", ref="0123456789abcdef")
    assert house.heard()[1:] == [Wrote("ja"), Wrote("nee")]


async def test_one_visitor_cannot_take_the_ref_of_another() -> None:
    """SE-05."""
    house = House()
    async with served(house) as site, Visitor(site) as one, Visitor(site) as other:
        await one.fetch(text="ja", ref="0123456789abcdef")
        await other.fetch(text="ja", ref="0123456789abcdef")
    assert [one.address for one in house.kept[2:]] == house.visitors
    assert len({one.ref for one in house.kept}) == 4


async def test_what_cannot_be_kept_is_said_so_and_the_words_stay_in_the_field() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        house.broken = True
        words = 'ik "brei" <graag> & lees'
        response = await visitor.post(text=words, ref="0123456789abcdef")
        assert response.status_code == 503
        assert "Uw bericht is niet aangekomen. Probeer het opnieuw." in response.text
        assert field_of(response.text) == words
        assert 'value="0123456789abcdef"' in response.text
        assert "030 236 17 44" in response.text
        script = await visitor.fetch(text=words, ref="0123456789abcdef")
        assert (script.status_code, list(script.json())) == (503, ["error"])
        house.broken = False
        await visitor.post(text=words, ref="0123456789abcdef")
    assert house.heard() == [Started(), Wrote(words)]


async def test_a_press_that_cannot_be_kept_can_be_pressed_again() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        house.broken = True
        response = await visitor.post(press="1:fun")
        assert response.status_code == 503
        assert 'name="press" value="1:fun"' in response.text


async def test_a_door_that_cannot_open_says_so_with_the_telephone() -> None:
    house = House()
    house.broken = True
    async with served(house) as site, Visitor(site) as visitor:
        response = await visitor.open()
        assert response.status_code == 503
        assert "De voordeur gaat nu even niet open" in response.text
        assert 'href="tel:0302361744"' in response.text


async def test_a_text_that_is_too_long_stays_in_the_field_beside_the_reason() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        response = await visitor.post(text="\nlang " * 1000)
        assert response.status_code == 422
        assert "Er passen 4096 tekens in" in response.text
        assert field_of(response.text) == "\nlang " * 1000
        assert 'aria-invalid="true"' in response.text
    assert house.heard() == [Started()]


async def test_a_conversation_that_expired_keeps_the_words_and_begins_anew() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        visitor.http.cookies.clear()
        response = await visitor.post(text="daar ben ik weer")
        assert response.status_code == 403
        assert field_of(response.text) == "daar ben ik weer"
        token = re.search(r'name="token" value="(\w+)"', response.text)
        assert token
        visitor.token = token.group(1)
        assert (await visitor.post(text="daar ben ik weer")).status_code == 303
    assert house.heard() == [Started(), Wrote("daar ben ik weer")]


async def test_a_map_point_is_a_link_that_tells_nobody_where_one_came_from() -> None:
    """SE-15."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        place = MapPoint("Buurthuis", "Voorbeeldstraat 1", 52.0907, 5.1214)
        await house.say(house.visitors[0], Reply("Hier is het.", place=place))
        page = (await visitor.open()).text
    assert "https://www.openstreetmap.org/?mlat=52.090700&amp;mlon=5.121400#map=17/52.090700/5.121400" in page
    assert 'rel="noreferrer noopener"' in page
    assert "Voorbeeldstraat 1" in page


async def test_a_file_is_for_the_visitor_it_was_made_for_and_nobody_else() -> None:
    """SE-08."""
    house = House()
    async with served(house) as site, Visitor(site) as visitor, Visitor(site) as other:
        ics = File('bréi"café\r\n.ics', "text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        await house.say(house.visitors[0], Reply("Voor in uw agenda.", file=ics))
        page = (await visitor.open()).text
        link = re.search(r'href="(/file/\d+)"', page)
        assert link
        found = await visitor.http.get(link.group(1))
        assert (found.status_code, found.text) == (200, ics.content)
        assert found.headers["content-type"] == "text/calendar; charset=utf-8"
        assert found.headers["content-disposition"].startswith('attachment; filename="br-i-caf-.ics"')
        assert (await other.http.get(link.group(1))).status_code == 404
        other.http.cookies.clear()
        assert (await other.http.get(link.group(1))).status_code == 404


@pytest.mark.parametrize("number", ["0", "3", "4", "-1", "x", "9" * 30, "9" * 5000, "٣", "%00"])
async def test_a_file_that_is_not_there_is_not_found(number: str) -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        assert (await visitor.http.get(f"/file/{number}")).status_code == 404


async def test_the_language_of_the_page_is_chosen_by_a_link_and_kept() -> None:
    async with served(House()) as site, Visitor(site) as visitor:
        assert '<html lang="nl" dir="ltr">' in (await visitor.open()).text
        assert '<html lang="ar" dir="rtl">' in (await visitor.http.get("/?lang=ar")).text
        page = (await visitor.open()).text
        assert '<html lang="ar" dir="rtl">' in page
        # The page speaks Arabic, but this line is Dutch, and is read aloud as Dutch.
        assert re.search(r'<div class="bubble" lang="nl" dir="ltr">', page)
        assert '<html lang="ar"' in (await visitor.http.get("/?lang=xx")).text


async def test_leaving_a_shared_screen_takes_the_conversation_off_it() -> None:
    house = House()
    async with served(house) as site, Visitor(site) as visitor:
        secret = visitor.http.cookies["voordeur"]
        assert "Ja, maak het scherm leeg" in (await visitor.http.get("/stoppen")).text
        assert (await visitor.http.post("/stoppen", data={"token": "x"})).status_code == 403
        assert visitor.http.cookies["voordeur"] == secret
        left = await visitor.http.post("/stoppen", data={"token": visitor.token})
        assert left.status_code == 200
        assert "voordeur" not in visitor.http.cookies
        await visitor.open()
        assert visitor.http.cookies["voordeur"] != secret
    assert len(house.visitors) == 2


async def test_a_conversation_goes_on_after_the_server_was_started_again() -> None:
    house = House()
    site = await serve(house)
    async with Visitor(site) as visitor:
        await visitor.post(text="een")
        await site.stop()
        site = await serve(house, port=site.port)
        await visitor.post(text="twee")
        page = (await visitor.open()).text
    await site.stop()
    assert page.count("U schreef: een") == page.count("U schreef: twee") == 1


def field_of(page: str) -> str:
    """Read what stands in the field the way a browser does: without the first line end."""
    found = re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", page, re.DOTALL)
    assert found
    return html.unescape(found.group(1))
