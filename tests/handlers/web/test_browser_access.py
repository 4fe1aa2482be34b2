"""Everybody can come in: by keyboard, on a narrow telephone, enlarged, with a screen reader, in any script."""

from __future__ import annotations

from importlib.resources import files

import pytest
from playwright.async_api import Browser, Page

from bot.conversation.events import Pressed, Started, Wrote
from bot.conversation.replies import Choice, File, MapPoint, Reply
from tests.handlers.web.house import WELCOME, House
from tests.handlers.web.street import served
from tests.handlers.web.window import Window, window

pytestmark = pytest.mark.asyncio(loop_scope="module")

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

OUTSIDE = """[...document.querySelectorAll('main *, header *, footer *')]
    .filter(e => !e.closest('.visually-hidden, .who') && e.getClientRects().length)
    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
    .map(e => e.outerHTML.slice(0, 80))"""

COVERED = """['.top', '.writer'].map(s => document.querySelector(s))
    .filter(e => getComputedStyle(e).position === 'sticky').reduce((sum, e) => sum + e.offsetHeight, 0)"""

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    '"><svg onload=alert(3)>',
    "'; alert(4); //",
    "javascript:alert(5)",
    "</textarea></template><script>alert(6)</script>",
    "{{ 7 * 7 }}${alert(7)}",
    "<a href='javascript:alert(8)'>klik</a>",
    "\u202egeluk\u202c <b>vet</b> &amp;",
    "<iframe srcdoc='<script>alert(9)</script>'>",
)


async def fill_the_room(visitor: Window) -> None:
    """Let every kind of line stand there."""
    await visitor.page.click("button:has-text('Iets leuks doen')")
    await visitor.wait_for("U drukte op 1:fun")
    await visitor.say("een lang woord: " + "levensloopbestendigheidsonderzoek" * 4)
    await visitor.wait_for("U schreef: een lang woord")
    place = MapPoint("Buurthuis", "Voorbeeldstraat 1, 3500 AA Utrecht", 52.09, 5.12)
    calendar = File("samen-breien-in-het-buurthuis.ics", "text/calendar", "BEGIN")
    await visitor.house.say(
        visitor.address,
        Reply("Samen breien\nElke dinsdag om 10.00 uur.", place=place, file=calendar),
        Reply("Ik bel u morgen.", sender="Samira, ambassadeur"),
        Reply("هل تريد أن نتحدث؟", language="ar", choices=(Choice("yes", "نعم"),), asked=2),
        Reply(
            "Welke kiest u?", choices=tuple(Choice(f"k{n}", f"Keuze nummer {n}") for n in range(6)), asked=3
        ),
    )
    await visitor.wait_for("Welke kiest u?")


async def complaints(page: Page) -> list[str]:
    """Let axe look at the page, and name what it finds."""
    # A line that is still fading in has less contrast than it will have.
    await page.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished))")
    await page.evaluate(AXE)
    found = await page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    return [
        f"{one['impact']}: {one['id']}: {node['html'][:120]}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["nl", "ar"])
async def test_axe_finds_nothing_in_the_conversation(browser: Browser, scheme: str, language: str) -> None:
    """PR-36."""
    async with window(browser, color_scheme=scheme) as visitor:
        await fill_the_room(visitor)
        assert await complaints(visitor.page) == []
        await visitor.page.goto(f"{visitor.page.url.split('?')[0]}?lang={language}")
        visitor.house.broken = True
        await visitor.say("dit komt niet aan")
        await visitor.page.locator(".own.failed").wait_for()
        assert await complaints(visitor.page) == []


@pytest.mark.parametrize("path", ["/privacy", "/toegankelijkheid", "/stoppen", "/nergens"])
async def test_axe_finds_nothing_in_the_other_pages(browser: Browser, path: str) -> None:
    """PR-36."""
    async with served(House()) as site, window(browser, site) as visitor:
        await visitor.page.goto(site.url + path)
        assert await complaints(visitor.page) == []


async def test_axe_finds_nothing_in_a_refusal(browser: Browser) -> None:
    """PR-36."""
    async with window(browser, java_script_enabled=True) as visitor:
        await visitor.page.evaluate("document.getElementById('text').value = 'x'.repeat(5000)")
        await visitor.page.evaluate("HTMLFormElement.prototype.submit.call(document.getElementById('write'))")
        await visitor.page.locator("h1", has_text="Uw bericht is nog niet verstuurd").wait_for()
        assert await complaints(visitor.page) == []


async def test_everything_can_be_done_with_the_keyboard_alone(browser: Browser) -> None:
    """PR-36."""
    async with window(browser) as visitor:
        page = visitor.page

        async def tab_to(selector: str) -> None:
            for _ in range(30):
                await page.keyboard.press("Tab")
                if await page.evaluate("s => document.activeElement.matches(s)", selector):
                    width = await page.evaluate(
                        "parseFloat(getComputedStyle(document.activeElement).outlineWidth)"
                    )
                    assert width >= 2, f"nobody sees that {selector} has the focus"
                    return
            raise AssertionError(f"the Tab key does not reach {selector}")

        await tab_to(".skip")
        await page.keyboard.press("Enter")
        await page.keyboard.type("ik brei graag")
        await page.keyboard.press("Enter")
        await visitor.wait_for("U schreef: ik brei graag")
        await page.keyboard.type("en ik zing")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("niet")
        await tab_to(".send")
        await page.keyboard.press("Enter")
        await visitor.wait_for("U schreef: en ik zing")
        await page.reload()
        await tab_to("button[value='1:human']")
        await page.keyboard.press("Space")
        await visitor.wait_for("U drukte op 1:human")
        await tab_to("a[href='/privacy']")
    heard = [Started(), Wrote("ik brei graag"), Wrote("en ik zing\nniet"), Pressed(1, "human")]
    assert visitor.house.heard() == heard


@pytest.mark.parametrize(
    ("width", "height"),
    [(320, 568), (320, 256), (640, 400), (1280, 800)],
    ids=["320 px", "400 %", "200 %", "desktop"],
)
async def test_nothing_sticks_out_sideways_and_everything_can_be_reached(
    browser: Browser, width: int, height: int
) -> None:
    """PR-36."""
    async with window(browser, viewport={"width": width, "height": height}) as visitor:
        await fill_the_room(visitor)
        page = visitor.page
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        outside = await page.evaluate(OUTSIDE)
        assert outside == []
        for button in await page.locator("button:visible, .phone a, .languages a, .links a").all():
            box = await button.bounding_box()
            assert box
            assert min(box["width"], box["height"]) >= 44, await button.inner_text()
        # A bar that stays in sight must leave room for the conversation.
        covered = await page.evaluate(COVERED)
        assert covered <= height / 2
        await page.click("button:has-text('Keuze nummer 5')")
        await visitor.wait_for("U drukte op 3:k5")


async def test_letters_are_large(browser: Browser) -> None:
    """PR-36."""
    async with window(browser) as visitor:
        sizes = await visitor.page.eval_on_selector_all(
            ".text, .choices button, textarea, .send, .links a",
            "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))",
        )
        assert min(sizes) >= 18


async def test_each_line_says_its_language_and_direction(browser: Browser) -> None:
    """PR-36."""
    async with window(browser) as visitor:
        await fill_the_room(visitor)
        for _ in range(2):
            line = visitor.page.locator(".line", has_text="هل تريد").locator(".bubble")
            assert (await line.get_attribute("lang"), await line.get_attribute("dir")) == ("ar", "rtl")
            button = visitor.page.locator("button", has_text="نعم")
            assert (await button.get_attribute("lang"), await button.get_attribute("dir")) == ("ar", "rtl")
            dutch = visitor.page.locator(".bubble", has_text="Samen breien")
            assert (await dutch.get_attribute("lang"), await dutch.get_attribute("dir")) == ("nl", "ltr")
            await visitor.page.reload()


async def test_a_screen_reader_is_told_what_is_new_and_by_whom(browser: Browser) -> None:
    """PR-36."""
    async with window(browser) as visitor:
        await fill_the_room(visitor)
        log = visitor.page.locator("[role=log]")
        assert await log.get_attribute("aria-live") == "polite"
        who = await log.locator(".who").all_text_contents()
        bot, human = "Voordeur:", "Samira, ambassadeur:"
        assert [one.strip() for one in who] == [bot, "U:", bot, "U:", bot, bot, human, bot, bot]
        assert await visitor.page.get_by_label("Uw bericht").count() == 1


async def test_who_comes_in_for_the_first_time_sees_the_heading(browser: Browser) -> None:
    async with window(browser, viewport={"width": 320, "height": 640}) as visitor:
        await visitor.page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )
        assert await visitor.page.evaluate("scrollY") == 0
        assert await visitor.page.locator("h1").is_visible()


async def test_somebody_who_reads_back_is_not_pulled_away(browser: Browser) -> None:
    async with window(browser, viewport={"width": 400, "height": 700}) as visitor:
        for number in range(12):
            await visitor.say(f"regel {number}")
            await visitor.wait_for(f"U schreef: regel {number}")
        await visitor.page.mouse.move(200, 300)
        await visitor.page.evaluate("scrollTo(0, 100)")
        await visitor.page.wait_for_function("scrollY === 100")
        await visitor.page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )
        await visitor.house.say(visitor.address, Reply("nieuws"))
        await visitor.wait_for("nieuws")
        assert await visitor.page.evaluate("scrollY") == 100


@pytest.mark.parametrize("scripts", [True, False])
async def test_hostile_words_stay_words(browser: Browser, scripts: bool) -> None:
    """SE-25."""
    async with served(House()) as site, window(browser, site, java_script_enabled=scripts) as visitor:
        page = visitor.page
        for number, words in enumerate(HOSTILE):
            await page.fill("#text", words)
            await page.click(".send")
            await page.locator(f".line:not(.own) >> nth={number + 1}").wait_for()
        replies = [
            Reply(
                words,
                choices=(Choice("k", words),),
                asked=2,
                place=MapPoint(words, words, 52.0, 5.0),
                file=File(words, "text/calendar", words),
                sender=words,
                language='nl" onclick="alert(10)',
            )
            for words in HOSTILE
        ]
        await site.house.say(visitor.address, *replies)
        if scripts:
            await page.wait_for_function(
                "n => document.querySelectorAll('.file-name').length === n", arg=len(HOSTILE)
            )
        for _ in range(2):
            await page.reload()
            texts = await page.locator("#talk > .line:not(.own) > .bubble > .text").all_text_contents()
            assert texts == [WELCOME.text, *(f"U schreef: {words}" for words in HOSTILE), *HOSTILE]
            assert await page.locator("#talk :is(script, img, svg, iframe, b)").count() == 0
            links = page.locator("#talk a")
            for link in await links.all():
                assert (await link.get_attribute("href") or "").startswith(
                    ("https://www.openstreetmap.org/", "/file/")
                )


async def test_nothing_is_asked_of_another_server(browser: Browser) -> None:
    """SE-25."""
    async with served(House()) as site, window(browser, site) as visitor:
        asked: list[str] = []
        visitor.page.on("request", lambda request: asked.append(request.url))
        await visitor.page.reload()
        await fill_the_room(visitor)
        assert len(asked) > 3
        assert [url for url in asked if not url.startswith(site.url + "/")] == []


async def test_on_paper_the_conversation_remains_and_the_controls_do_not(browser: Browser) -> None:
    async with window(browser) as visitor:
        await fill_the_room(visitor)
        await visitor.page.emulate_media(media="print")
        assert await visitor.page.locator(".text", has_text="Samen breien").is_visible()
        assert await visitor.page.locator(".phone").is_visible()
        assert not await visitor.page.locator("#text").is_visible()
        assert await visitor.page.locator(".choices:visible").count() == 0
