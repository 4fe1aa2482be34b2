"""Keeping watch over somebody in danger: the card is shown by the door itself where nothing behind it answers in time."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from bot.conversation.replies import Reply

log = logging.getLogger(__name__)

Rescue = Callable[[str, str], Reply | None]
"""Makes the card for what somebody wrote (and the language of their door); pure, and needs nothing behind the door."""

PATIENCE = 1.5
"""Seconds the rest of the house has to show the card."""
REMEMBERED = 4096
"""Messages of which it is known that they were watched over: a channel may deliver one again and again."""


def nobody_in_danger(_text: str, _language: str) -> Reply | None:
    """See danger nowhere."""
    return None


class Vigil:
    """One for each door that sends: it is told what came in and which cards went out."""

    def __init__(self, rescue: Rescue, patience: float = PATIENCE) -> None:
        """Wait `patience` seconds for the card of the house."""
        self._rescue = rescue
        self._patience = patience
        self._waiting: dict[str, asyncio.Event] = {}
        self._watched: OrderedDict[str, None] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    def heard(
        self, ref: str, address: str, text: str, language: str, show: Callable[[Reply], Awaitable[object]]
    ) -> None:
        """Watch over whoever wrote this, where it points to danger; the same `ref` is watched over once."""
        if ref in self._watched or (card := self._rescue(text, language)) is None:
            return
        self._watched[ref] = None
        if len(self._watched) > REMEMBERED:
            self._watched.popitem(last=False)
        task = asyncio.create_task(self._watch(address, card, show))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def shown(self, address: str) -> None:
        """The house showed a card to this person."""
        if (shown := self._waiting.get(address)) is not None:
            shown.set()

    async def settle(self) -> None:
        """Finish what is under way."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _watch(self, address: str, card: Reply, show: Callable[[Reply], Awaitable[object]]) -> None:
        shown = self._waiting.setdefault(address, asyncio.Event())
        try:
            await asyncio.wait_for(shown.wait(), self._patience)
        except TimeoutError:
            log.error("a card did not come in time; the door shows it itself")
            await show(card)
        finally:
            if self._waiting.get(address) is shown:
                del self._waiting[address]
