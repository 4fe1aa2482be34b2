"""Long polling by one process at a time: whoever holds the lock asks, the others stand by."""

from __future__ import annotations

import asyncio
import datetime
import logging

from telegram.error import TelegramError
from telegram.ext import Updater

from bot.handlers.telegram.backoff import wait_for
from bot.handlers.telegram.client import Timing, why_no_updates
from bot.handlers.telegram.envelope import ALLOWED_UPDATES
from bot.handlers.telegram.ports import Leadership

log = logging.getLogger(__name__)


class Polling:
    """Starts and stops python-telegram-bot's updater as the lock comes and goes."""

    def __init__(self, updater: Updater, timing: Timing) -> None:
        self._updater = updater
        self._timing = timing
        self._backoff = timing.backoff()

    async def run(self, leadership: Leadership, stopping: asyncio.Event) -> None:
        """Ask for messages while this process holds the lock, until `stopping` is set."""
        try:
            while not stopping.is_set():
                await wait_for(stopping, await self._beat(leadership))
        finally:
            await self._rest()

    async def _beat(self, leadership: Leadership) -> float:
        """Do what the lock says, and return how many seconds until the next look at it."""
        if not await leadership.held():
            await self._rest()
        elif not self._updater.running:
            return await self._begin()
        return self._timing.beat

    async def _begin(self) -> float:
        try:
            await self._updater.initialize()
            await self._updater.start_polling(
                timeout=datetime.timedelta(seconds=self._timing.long_poll),
                allowed_updates=ALLOWED_UPDATES,
                error_callback=_unforeseen,
            )
        except TelegramError as error:
            if self._backoff.calm:
                log.warning("%s", why_no_updates(error))
            return self._backoff.step()
        if not self._backoff.calm:
            log.warning("Telegram: messages come in again.")
        self._backoff.over()
        return self._timing.beat

    async def _rest(self) -> None:
        if self._updater.running:
            await self._updater.stop()


def _unforeseen(error: TelegramError) -> None:
    """Say that the updater itself met trouble; the client and the queue keep their own from reaching it."""
    log.error("Telegram: asking for messages failed (%s).", type(error).__name__)
