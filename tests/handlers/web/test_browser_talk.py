"""Talking in a real browser: nothing is lost and nothing comes twice, whatever happens to the connection."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Route

from bot.conversation.events import Pressed, Started, Wrote
from bot.conversation.replies import Choice, File, MapPoint, Reply
from tests.handlers.web.house import WELCOME, House
from tests.handlers.web.street import serve, served
from tests.handlers.web.window import window

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_one_says_something_and_hears_the_answer(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.say("ik brei graag")
        await visitor.wait_for("U schreef: ik brei graag")
        assert await visitor.seen() == [WELCOME.text, "ik: ik brei graag", "U schreef: ik brei graag"]
        assert await visitor.page.input_value("#text") == ""
        assert await visitor.page.evaluate("document.activeElement.id") == "text"
        assert visitor.house.heard() == [Started(), Wrote("ik brei graag")]


async def test_one_presses_a_button_and_it_stays_marked(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.page.click("button:has-text('Iets leuks doen')")
        await visitor.wait_for("U drukte op 1:fun")
        assert await visitor.seen() == [WELCOME.text, "ik: Iets leuks doen", "U drukte op 1:fun"]
        for _ in range(2):
            chosen = visitor.page.locator("button.chosen")
            assert await chosen.text_content() == "Iets leuks doen (gekozen)"
            assert await visitor.page.locator(".choices.now").count() == 0
            assert await visitor.page.locator(".choices.old button").count() == 2
            await visitor.page.reload()
        assert visitor.house.heard() == [Started(), Pressed(1, "fun")]


async def test_only_the_newest_question_stands_out_and_old_ones_still_work(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.house.say(
            visitor.address,
            Reply("Welke dag?", choices=(Choice("mon", "Maandag"), Choice("tue", "Dinsdag")), asked=2),
        )
        await visitor.wait_for("Welke dag?")
        assert await visitor.page.locator(".choices.now button").all_inner_texts() == ["Maandag", "Dinsdag"]
        group = visitor.page.locator(".choices.old [role=group]")
        assert await group.get_attribute("aria-label") == "Eerdere vraag"
        await visitor.page.click("button:has-text('Een mens spreken')")
        await visitor.wait_for("U drukte op 1:human")


async def test_a_trembling_hand_presses_once(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.page.evaluate(
            "const b = document.querySelector('button[name=press]'); b.click(); b.click()"
        )
        await visitor.wait_for("U drukte op 1:fun")
        assert visitor.house.heard() == [Started(), Pressed(1, "fun")]


async def test_reloading_loses_nothing_and_doubles_nothing(browser: Browser) -> None:
    async with window(browser) as visitor:
        for text in ("een", "twee"):
            await visitor.say(text)
            await visitor.wait_for(f"U schreef: {text}")
        await visitor.page.fill("#text", "nog niet af")
        before = await visitor.seen()
        for _ in range(3):
            await visitor.page.reload()
            assert await visitor.seen() == before
        assert await visitor.page.input_value("#text") == "nog niet af"
        assert before == [WELCOME.text, "ik: een", "U schreef: een", "ik: twee", "U schreef: twee"]
        assert visitor.house.heard() == [Started(), Wrote("een"), Wrote("twee")]


async def test_what_is_said_while_the_server_is_away_arrives_once_in_order(browser: Browser) -> None:
    house = House()
    site = await serve(house)
    async with window(browser, site) as visitor:
        await visitor.say("voor")
        await visitor.wait_for("U schreef: voor")
        await site.kill()
        await visitor.say("een")
        await visitor.say("twee")
        await visitor.page.locator(".own.failed .state", has_text="Niet verstuurd.").nth(1).wait_for()
        await house.say(visitor.address, Reply("gezegd terwijl niemand luisterde"))
        site = await serve(house, port=site.port)
        await visitor.wait_for("U schreef: twee")
        await visitor.page.locator(".own.failed").first.wait_for(state="detached")
        expected = [
            *(WELCOME.text, "ik: voor", "U schreef: voor", "ik: een", "ik: twee"),
            *("gezegd terwijl niemand luisterde", "U schreef: een", "U schreef: twee"),
        ]
        assert await visitor.seen() == expected
        await visitor.page.reload()
        assert sorted(await visitor.seen()) == sorted(expected)
    assert house.heard() == [Started(), Wrote("voor"), Wrote("een"), Wrote("twee")]
    await site.stop()


async def test_a_server_killed_between_lines_costs_no_line(browser: Browser) -> None:
    house = House()
    site = await serve(house)
    async with window(browser, site) as visitor:
        for number in range(2):
            await house.say(visitor.address, Reply(f"regel {number}a"))
            await visitor.wait_for(f"regel {number}a")
            await site.kill()
            await house.say(visitor.address, Reply(f"regel {number}b"))
            site = await serve(house, port=site.port)
            await visitor.wait_for(f"regel {number}b")
        assert await visitor.seen() == [
            WELCOME.text,
            *(f"regel {n}{half}" for n in range(2) for half in "ab"),
        ]
    await site.stop()


async def test_an_answer_lost_on_the_way_is_sent_again_and_heard_once(browser: Browser) -> None:
    async with window(browser) as visitor:
        lost = 0

        async def lose_the_first_answer(route: Route) -> None:
            nonlocal lost
            if lost:
                await route.continue_()
                return
            lost += 1
            await route.fetch()
            await route.abort()

        await visitor.page.route("**/say", lose_the_first_answer)
        await visitor.say("hallo")
        await visitor.page.click("button.retry")
        await visitor.page.locator(".own .state").wait_for(state="hidden")
        assert await visitor.seen() == [WELCOME.text, "ik: hallo", "U schreef: hallo"]
        assert visitor.house.heard() == [Started(), Wrote("hallo")]


async def test_a_message_the_house_could_not_keep_can_be_tried_again(browser: Browser) -> None:
    async with window(browser) as visitor:
        visitor.house.broken = True
        await visitor.say("hallo")
        await visitor.page.click("button.retry")
        await visitor.page.locator(".own.failed").wait_for()
        visitor.house.broken = False
        await visitor.page.click("button.retry")
        await visitor.wait_for("U schreef: hallo")
        assert await visitor.seen() == [WELCOME.text, "ik: hallo", "U schreef: hallo"]


async def test_a_page_closed_before_its_message_was_sent_sends_it_when_opened_again(browser: Browser) -> None:
    async with window(browser) as visitor:
        visitor.house.broken = True
        await visitor.say("bijna vergeten")
        await visitor.page.locator(".own.failed").wait_for()
        visitor.house.broken = False
        await visitor.page.reload()
        await visitor.wait_for("U schreef: bijna vergeten")
        assert visitor.house.heard() == [Started(), Wrote("bijna vergeten")]


async def test_a_text_that_is_too_long_stays_in_the_field(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.say("x" * 4097)
        await visitor.page.locator("#problem", has_text="Er passen 4096 tekens in").wait_for()
        assert await visitor.page.input_value("#text") == "x" * 4097
        assert await visitor.page.get_attribute("#text", "aria-invalid") == "true"
        assert await visitor.seen() == [WELCOME.text]
        await visitor.say("😀" * 4096)
        await visitor.wait_for("U schreef: 😀")
        assert await visitor.page.get_attribute("#text", "aria-invalid") is None


async def test_an_expired_conversation_says_so_and_keeps_the_words(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.page.context.clear_cookies()
        await visitor.say("daar ben ik weer")
        await visitor.page.locator(".own.failed .state", has_text="Open de pagina opnieuw").wait_for()
        await visitor.page.reload()
        assert await visitor.page.input_value("#text") == "daar ben ik weer"
        assert await visitor.seen() == [WELCOME.text]


async def test_leaving_a_shared_screen_leaves_nothing_in_the_browser(browser: Browser) -> None:
    async with window(browser) as visitor:
        await visitor.say("iets van mij")
        await visitor.wait_for("U schreef: iets van mij")
        await visitor.page.click("text=Stoppen en dit scherm leegmaken")
        await visitor.page.click("text=Ja, maak het scherm leeg")
        await visitor.page.locator("h1", has_text="Het scherm is leeg").wait_for()
        assert await visitor.page.evaluate("sessionStorage.length") == 0
        assert await visitor.page.context.cookies() == []
        await visitor.page.click("text=Een nieuw gesprek beginnen")
        assert await visitor.seen() == [WELCOME.text]


async def test_a_place_and_a_file_come_under_a_line(browser: Browser) -> None:
    async with window(browser, accept_downloads=True) as visitor:
        await visitor.house.say(
            visitor.address,
            Reply(
                "Dit kiest u.",
                place=MapPoint("Buurthuis", "Voorbeeldstraat 1", 52.09, 5.12),
                file=File("breien.ics", "text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
            ),
        )
        for _ in range(2):
            await visitor.wait_for("Dit kiest u.")
            line = visitor.page.locator(".line", has_text="Dit kiest u.")
            assert "Voorbeeldstraat 1" in await line.inner_text()
            link = line.locator(".place a")
            assert (await link.get_attribute("href") or "").startswith(
                "https://www.openstreetmap.org/?mlat=52.09"
            )
            async with visitor.page.expect_download() as download:
                await line.locator("text=Bewaar in uw agenda").click()
            assert (await download.value).suggested_filename == "breien.ics"
            await visitor.page.reload()


async def test_without_scripts_everything_works_by_form(browser: Browser) -> None:
    async with served(House()) as site, window(browser, site, java_script_enabled=False) as visitor:
        page = visitor.page
        assert await page.locator("text=Kijk of er een nieuw antwoord is").is_visible()
        await page.fill("#text", "ik brei graag")
        await page.click("text=Verstuur")
        assert await page.locator("#last .text").inner_text() == "U schreef: ik brei graag"
        await page.click("button:has-text('Iets leuks doen')")
        assert await page.locator("#last .text").inner_text() == "U drukte op 1:fun"
        assert page.url == f"{site.url}/#last"
        await site.house.say(visitor.address, Reply("later gezegd"))
        await page.click("text=Kijk of er een nieuw antwoord is")
        assert await page.locator("#last .text").inner_text() == "later gezegd"
        await page.fill("#text", "x" * 5000)
        await page.click("text=Verstuur")
        assert await page.locator("#problem").is_visible()
        assert await page.input_value("#text") == "x" * 5000
    assert site.house.heard() == [Started(), Wrote("ik brei graag"), Pressed(1, "fun")]


async def test_a_personal_link_is_posted_once_and_told_to_nobody_else(browser: Browser) -> None:
    token = "aZ_-" * 8
    async with window(browser) as visitor:
        asked: list[str] = []
        visitor.page.on("request", lambda request: asked.append(request.url + str(request.headers)))
        await visitor.page.goto("about:blank")
        await visitor.page.goto(f"{visitor.house_url}#start={token}")
        await visitor.wait_for("Ik kom via een link.")
        await visitor.page.locator(".own .state").wait_for(state="hidden")
        assert visitor.house.heard() == [Started(), Started(token)]
        assert "#" not in visitor.page.url
        assert token not in "".join(asked)
        await visitor.page.reload()
        assert token not in await visitor.page.evaluate("JSON.stringify(sessionStorage)")
        assert visitor.house.heard() == [Started(), Started(token)]


async def test_opening_a_personal_link_without_its_script_changes_nothing(browser: Browser) -> None:
    async with window(browser, java_script_enabled=False) as visitor:
        await visitor.page.goto(f"{visitor.house_url}#start={'aZ_-' * 8}")
        assert visitor.house.heard() == [Started()]
