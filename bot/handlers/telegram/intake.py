"""Keeps an update, and only then acknowledges it to the person."""

from __future__ import annotations

import functools
import json
import logging

from telegram import Bot

from bot.handlers.ports import Journal
from bot.handlers.telegram.envelope import Envelope, Press, open_envelope
from bot.handlers.telegram.errands import Errands
from bot.handlers.telegram.ports import CHANNEL
from bot.handlers.telegram.watching import Watch

log = logging.getLogger(__name__)


class Intake:
    """Where updates come in, from long polling and from the webhook alike."""

    def __init__(
        self,
        journal: Journal,
        bot: Bot,
        errands: Errands,
        groups: frozenset[int],
        staff: int = 0,
        watch: Watch | None = None,
    ) -> None:
        """Stay in `groups` and in the staff group, where a press counts."""
        self._journal = journal
        self._bot = bot
        self._errands = errands
        self._groups = {*groups, *((staff,) if staff else ())}
        self._staff = staff
        self._watch = watch

    async def take(self, raw: str) -> None:
        """Commit one update, then answer its press or leave its group.

        Raises ValueError where it is not an update, JournalError where it could not be committed. What is said
        in a group is never kept: nobody there asked to be remembered.
        """
        envelope = open_envelope(json.loads(raw))
        # A press in the staff group is the deed of who pressed, in their own conversation.
        pressed = envelope.presser if envelope.group is not None and envelope.group == self._staff else ""
        if envelope.address and self._watch is not None:
            self._watch.over(envelope.ref, envelope.address, raw)
        if address := envelope.address or pressed:
            await self._journal.keep(CHANNEL, envelope.ref, address, raw)
        self._acknowledge(envelope)

    def _acknowledge(self, envelope: Envelope) -> None:
        if envelope.press:
            self._answer(envelope.press, alone=bool(envelope.address))
        if envelope.moved:
            self._follow(*envelope.moved)
        if envelope.group is not None and envelope.group not in self._groups:
            self._errands.run("leave a group", functools.partial(self._bot.leave_chat, envelope.group))

    def _answer(self, press: Press, *, alone: bool) -> None:
        answer = functools.partial(self._bot.answer_callback_query, press.query)
        self._errands.run("answer a press", answer)
        # In a group the button stays: it may count from somebody else.
        if alone and press.chat is not None and press.message is not None:
            # Called without buttons, it takes away the ones that are there.
            strip = functools.partial(self._bot.edit_message_reply_markup, press.chat, press.message)
            self._errands.run("take buttons away", strip)

    def _follow(self, old: int, new: int) -> None:
        """Stay in an allowed group that Telegram gave a new id."""
        if old in self._groups and new not in self._groups:
            self._groups.add(new)
            self._staff = new if self._staff == old else self._staff
            log.warning(
                "Telegram gave the allowed group %s the new id %s; put that in the settings.", old, new
            )
