"""A real browser for the tests: Chromium from the system, driven by playwright."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright

from tests import browser
from tests.handlers.web.house import House
from tests.handlers.web.street import Site, served

_ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str:
    """Find the browser; fails the test where there is none, since a page nobody opened is not tested."""
    path = browser.found()
    if path is None:
        pytest.fail(f"no browser: install Chromium (looked for {', '.join(browser.NAMES)} on the PATH)")
    return path


@asynccontextmanager
async def a_browser() -> AsyncIterator[Browser]:
    """Run a browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=_ARGUMENTS)
        yield browser
        await browser.close()


class Window:
    """One visitor's window, with the house behind the door."""

    def __init__(self, page: Page, site: Site) -> None:
        """Look through `page`."""
        self.page = page
        self.house = site.house
        self.house_url = site.url
        self.faults: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: self.faults.append(f"dialog {dialog.message}"))

    @property
    def address(self) -> str:
        """Who the house thinks this is."""
        return self.house.visitors[0]

    async def say(self, text: str) -> None:
        """Type something and send it with the Enter key."""
        await self.page.fill("#text", text)
        await self.page.press("#text", "Enter")

    async def seen(self) -> list[str]:
        """Read all lines from top to bottom, the visitor's own after "ik: "."""
        lines: list[str] = await self.page.eval_on_selector_all(
            "#talk .line",
            "lines => lines.map(l => (l.classList.contains('own') ? 'ik: ' : '')"
            " + l.querySelector('.text').textContent)",
        )
        return lines

    async def wait_for(self, text: str) -> None:
        """Wait until a line with exactly this text stands there."""
        await self.page.locator("#talk .text", has_text=text).first.wait_for()


@asynccontextmanager
async def window(browser: Browser, site: Site | None = None, **options: Any) -> AsyncIterator[Window]:
    """Open the door in a window of its own; fails where the page threw an error or showed a dialog."""
    if site is None:
        async with served(House()) as own, window(browser, own, **options) as found:
            yield found
        return
    context = await browser.new_context(**options)
    context.set_default_timeout(10_000)
    page = await context.new_page()
    found = Window(page, site)
    await page.goto(site.url)
    yield found
    assert found.faults == []
    await context.close()
