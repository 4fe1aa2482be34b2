"""One topic for each case, in groups that have topics."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.handlers.telegram.ports import Topics


class Threads:
    """Finds the topic of a case, and makes it where the group has topics and there is none yet."""

    def __init__(self, bot: Bot, topics: Topics) -> None:
        self._bot = bot
        self._topics = topics
        self._without: set[int] = set()

    async def of(self, chat: int, number: int) -> int | None:
        """Return the topic of a case; None for the group itself, which is right whenever there is doubt."""
        if chat in self._without:
            return None
        if (known := await self._topics.find(chat, number)) is not None:
            return known
        try:
            made = await self._bot.create_forum_topic(chat, f"{number}")
        except BadRequest:
            # No topics here, or none that the bot may make: asked once, until the next start.
            self._without.add(chat)
            return None
        except TelegramError:
            return None
        await self._topics.keep(chat, number, made.message_thread_id)
        return made.message_thread_id
