"""The queue python-telegram-bot's updater fills: putting an update in means committing it."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import TimedOut

from bot.handlers.telegram.backoff import Backoff
from bot.handlers.telegram.client import Arrived
from bot.handlers.telegram.ports import TakesUpdates

log = logging.getLogger(__name__)


class JournalQueue(asyncio.Queue[object]):
    """Holds nothing itself. The updater moves its offset only after `put` returned for the whole batch.

    `put` raises TimedOut and nothing else: the updater takes that for "ask again now", so the same updates
    come once more. Any other kind of exception would end its polling task while the process looks alive.
    """

    def __init__(self, intake: TakesUpdates, backoff: Backoff) -> None:
        super().__init__()
        self._intake = intake
        self._backoff = backoff

    async def put(self, item: object) -> None:
        """Commit one update; raises `telegram.error.TimedOut` where that failed, after a while of waiting."""
        match item:
            case Arrived(raw=raw):
                await self._keep(raw)
            case _:
                log.error("Telegram: something that is not an update was put in the queue and left out.")

    async def _keep(self, raw: str) -> None:
        try:
            await self._intake.take(raw)
        except ValueError:
            # Nobody can be answered, and asking for it again would hold up everyone behind it.
            log.warning("Telegram sent an update of an unknown shape; it was left out.")
        except Exception as error:  # noqa: BLE001 - see the class: nothing else may come out of here
            if self._backoff.calm:
                log.error(
                    "Telegram: a message could not be kept (%s). Asking for it again until it can.",
                    type(error).__name__,
                )
            await self._backoff.pause()
            raise TimedOut("the message could not be kept") from None
        else:
            self._backoff.over()
