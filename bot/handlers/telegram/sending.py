"""Sends one reply to one person, and says honestly what became of it."""

from __future__ import annotations

import logging

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message
from telegram.error import BadRequest, ChatMigrated, InvalidToken, RetryAfter, TelegramError

from bot.conversation.replies import File, MapPoint, Reply
from bot.handlers.ports import Gone, Outcome, Refused, Sent, TryLater, Unsure
from bot.handlers.telegram.bubbles import Bubble, Rows, Unfit, bubbles_of
from bot.handlers.telegram.client import seconds_of
from bot.handlers.telegram.outcomes import outcome_of
from bot.handlers.telegram.pace import Pace
from bot.handlers.telegram.plain import tidy
from bot.handlers.telegram.ports import NoTopics, Topics
from bot.handlers.telegram.topics import Threads

log = logging.getLogger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Sends as plain text only, so nothing a person wrote can become markup."""

    def __init__(self, bot: Bot, pace: Pace, topics: Topics | None = None) -> None:
        self._bot = bot
        self._pace = pace
        self._threads = Threads(bot, topics or NoTopics())
        self._token_refused = False

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Send one reply; never raises for what Telegram or the network does."""
        try:
            chat, bubbles = int(address), bubbles_of(reply)
        except Unfit as unfit:
            return Refused(str(unfit))
        except ValueError:
            return Refused("address")
        thread = await self._threads.of(chat, reply.topic) if reply.topic and chat < 0 else None
        last: Outcome = Unsure()
        for number, bubble in enumerate(bubbles):
            last = await self._send_one(chat, bubble, thread)
            if number and isinstance(last, TryLater):
                # The beginning has arrived and this part certainly has not: this part is tried once more.
                last = await self._send_one(chat, bubble, thread)
            if not isinstance(last, Sent):
                return _after_part(last) if number else last
        return last

    async def _send_one(self, chat: int, bubble: Bubble, thread: int | None) -> Outcome:
        if wait := await self._pace.turn(chat):
            return TryLater(wait)
        try:
            message = await self._deliver(chat, bubble, thread)
        except TelegramError as error:
            return self._judge(chat, error)
        self._token_refused = False
        return Sent(str(message.message_id))

    async def _deliver(self, chat: int, bubble: Bubble, thread: int | None) -> Message:
        try:
            return await self._call(chat, bubble, thread)
        except ChatMigrated as moved:
            # A group that became a supergroup; Telegram says where it went and delivered nothing.
            return await self._call(moved.new_chat_id, bubble)
        except BadRequest as error:
            if thread is None or "thread not found" not in error.message.lower():
                raise
            # Somebody threw the topic away; the alert must not go with it.
            return await self._call(chat, bubble)

    async def _call(self, chat: int, bubble: Bubble, thread: int | None = None) -> Message:
        keyboard = _keyboard(bubble.rows)
        match bubble.content:
            case str() as text:
                return await self._bot.send_message(
                    chat,
                    text,
                    reply_markup=keyboard,
                    link_preview_options=_NO_PREVIEW,
                    message_thread_id=thread,
                )
            case MapPoint() as place:
                name = tidy(place.name).strip() or tidy(place.address).strip() or "•"
                address = tidy(place.address).strip() or name
                return await self._bot.send_venue(
                    chat, place.lat, place.lon, name, address, reply_markup=keyboard
                )
            case File() as file:
                document = InputFile(file.content.encode("utf-8", "replace"), filename=file.name)
                document.mimetype = file.media_type
                return await self._bot.send_document(chat, document, reply_markup=keyboard)

    def _judge(self, chat: int, error: TelegramError) -> Outcome:
        match error:
            case InvalidToken() if not self._token_refused:
                self._token_refused = True
                log.error("Telegram does not accept TELEGRAM_TOKEN; nothing is sent until it is put right.")
            case RetryAfter():
                self._pace.hold(chat, seconds_of(error))
        return outcome_of(error)


def _after_part(outcome: Outcome) -> Outcome:
    """Judge a reply of which the beginning has arrived: trying again would say that beginning twice."""
    match outcome:
        case Gone() | Refused():
            return outcome
    return Unsure()


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in rows]
    )
