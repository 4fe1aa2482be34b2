"""One browser for all tests of a file: starting it takes longer than most tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser

from tests.handlers.web.window import a_browser


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Give a running browser."""
    async with a_browser() as running:
        yield running
