"""A Bot API server and a polling house for every test that asks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.handlers.telegram.door import TelegramDoor
from tests.botapi.server import TOKEN, BotApi, serving
from tests.handlers.telegram.house import QUICK, EchoHouse, Lock, Memory, words


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A Bot API on loopback; the test fails where the bot does not use it as published."""
    async with serving() as server:
        yield server


@pytest.fixture
def memory() -> Memory:
    """An empty journal."""
    return Memory()


@pytest.fixture
def lock() -> Lock:
    """A lock this process holds."""
    return Lock()


@pytest.fixture
async def door(api: BotApi, memory: Memory) -> AsyncIterator[TelegramDoor]:
    """A door that has not started."""
    opened = TelegramDoor(TOKEN, memory, words, base_url=api.url, groups=frozenset({-77}), timing=QUICK)
    yield opened
    await opened.stop()


@pytest.fixture
async def house(door: TelegramDoor, memory: Memory, lock: Lock) -> AsyncIterator[EchoHouse]:
    """An echo behind a door that polls."""
    await door.start()
    echo = EchoHouse(door, memory)
    tasks = [asyncio.create_task(echo.live()), asyncio.create_task(door.poll(lock))]
    yield echo
    await door.stop()
    tasks[0].cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert not isinstance(results[1], BaseException), results[1]
