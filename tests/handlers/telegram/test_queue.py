"""The queue of the updater: in it means committed, and nothing comes out of it but a wish to try again."""

from __future__ import annotations

import asyncio
import json
from typing import NoReturn

import pytest
from telegram.error import TelegramError, TimedOut

from bot.handlers.ports import JournalError
from bot.handlers.telegram.backoff import Backoff
from bot.handlers.telegram.client import Arrived
from bot.handlers.telegram.errands import Errands
from bot.handlers.telegram.queue import JournalQueue

LINE = Arrived(9, json.dumps({"update_id": 9, "message": {"text": "een geheim"}}))


class Taker:
    """Takes updates, or fails in a way of the test's choice."""

    def __init__(self, error: Exception | None = None) -> None:
        self.taken: list[str] = []
        self.error = error

    async def take(self, raw: str) -> None:
        """Take one."""
        self.taken.append(raw)
        if self.error:
            raise self.error


def a_queue(taker: Taker) -> JournalQueue:
    return JournalQueue(taker, Backoff(0.0, 0.0))


async def test_what_is_put_in_is_taken_and_nothing_is_left_in_memory() -> None:
    """SE-17."""
    taker = Taker()
    queue = a_queue(taker)
    await queue.put(LINE)
    assert taker.taken == [LINE.raw]
    assert queue.empty()


@pytest.mark.parametrize(
    "error", [JournalError("een geheim"), OSError("een geheim"), KeyError("x"), RuntimeError("x")], ids=repr
)
async def test_whatever_fails_it_is_a_wish_to_try_again_that_quotes_nothing(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(TimedOut) as raised:
        await a_queue(Taker(error)).put(LINE)
    assert isinstance(raised.value, TelegramError)
    assert type(error).__name__ in caplog.text
    assert "geheim" not in caplog.text + str(raised.value)


async def test_long_trouble_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    taker = Taker(JournalError("x"))
    queue = a_queue(taker)
    for _ in range(5):
        with pytest.raises(TimedOut):
            await queue.put(LINE)
    assert len(caplog.records) == 1
    taker.error = None
    await queue.put(LINE)
    taker.error = JournalError("x")
    with pytest.raises(TimedOut):
        await queue.put(LINE)
    assert len(caplog.records) == 2


async def test_what_is_no_update_is_left_out_and_does_not_come_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    await a_queue(Taker(ValueError("een geheim"))).put(LINE)
    await a_queue(Taker()).put("something else")
    assert len(caplog.records) == 2
    assert "geheim" not in caplog.text


async def test_errands_are_bounded_and_none_outlives_the_end(caplog: pytest.LogCaptureFixture) -> None:
    """SE-17."""
    errands, started, ended = Errands(most=3), [], []

    async def never() -> NoReturn:
        started.append(1)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)
        raise AssertionError("nobody sets this event")

    for _ in range(5):
        errands.run("wait", never)
    await asyncio.sleep(0)
    await errands.settle(seconds=0)
    assert (len(started), len(ended)) == (3, 3)
    assert caplog.text.count("left out") == 2
