"""Watching over what people write in Telegram, before it is kept and whether or not it can be."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.conversation.events import Edited, Wrote
from bot.conversation.replies import Reply
from bot.handlers.ports import Outcome, TryLater, Unsure
from bot.handlers.telegram.reading import read
from bot.handlers.vigil import Vigil
from knowledge.language.spoken import LANGUAGES

TRIES = 10
LONGEST_WAIT = 5.0
"""Seconds between two tries at most."""


@dataclass(frozen=True)
class Watch:
    """A vigil that can read an update; `send` sends to a person without going through the house."""

    vigil: Vigil
    send: Callable[[str, Reply], Awaitable[Outcome]]

    def over(self, ref: str, address: str, raw: str) -> None:
        """Watch over whoever sent this update, where it holds words."""
        try:
            event = read(raw)
        except ValueError:
            return  # not an update that can be read; it is set aside where it is handled
        if isinstance(event, Wrote | Edited):
            show = functools.partial(self._surely, address)
            self.vigil.heard(ref, address, event.text, _language(raw), show)

    async def _surely(self, address: str, card: Reply) -> None:
        """Send a card until Telegram took it, or for good does not."""
        for _ in range(TRIES):
            match await self.send(address, card):
                case TryLater(seconds):
                    await asyncio.sleep(min(seconds, LONGEST_WAIT))
                case Unsure():
                    await asyncio.sleep(LONGEST_WAIT)
                case _:
                    return


def _language(raw: str) -> str:
    """The language of the person's Telegram, where the bot has cards in it; Dutch otherwise."""
    match json.loads(raw):
        case {"message": {"from": {"language_code": str(code)}}} | {
            "edited_message": {"from": {"language_code": str(code)}}
        } if code[:2] in LANGUAGES:
            return code[:2]
    return LANGUAGES[0]
