"""The Telegram door: one object that starts, asks for messages, reads, sends and stops."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from starlette.routing import Route
from telegram.error import RetryAfter, TelegramError
from telegram.ext import Updater

from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply
from bot.handlers.ports import Journal, Outcome, Sent, TryLater
from bot.handlers.telegram import redacting
from bot.handlers.telegram.backoff import wait_for
from bot.handlers.telegram.client import REAL, RawBot, Timing, seconds_of, why_no_updates
from bot.handlers.telegram.envelope import ALLOWED_UPDATES
from bot.handlers.telegram.errands import Errands
from bot.handlers.telegram.intake import Intake
from bot.handlers.telegram.introducing import introduce
from bot.handlers.telegram.pace import Pace
from bot.handlers.telegram.polling import Polling
from bot.handlers.telegram.ports import CHANNEL, Leadership, Topics, Words
from bot.handlers.telegram.queue import JournalQueue
from bot.handlers.telegram.reading import read
from bot.handlers.telegram.sending import Sender
from bot.handlers.telegram.watching import Watch
from bot.handlers.telegram.webhook import webhook_route
from bot.handlers.vigil import Rescue, Vigil, nobody_in_danger

log = logging.getLogger(__name__)

T = TypeVar("T")


class TelegramDoor:
    """First `start`; then `poll` as a task, or the `webhook` route and `announce` as a task; then `stop`."""

    channel = CHANNEL

    def __init__(
        self,
        token: str,
        journal: Journal,
        words: Words,
        *,
        base_url: str = REAL,
        groups: frozenset[int] = frozenset(),
        staff: int = 0,
        topics: Topics | None = None,
        timing: Timing | None = None,
        rescue: Rescue = nobody_in_danger,
    ) -> None:
        """Take the bot's token and the Bot API server; `groups` are the ids the bot may stay in, silent.

        `staff` is the group in which alerts are posted, and `topics` remembers its topics.
        `rescue` makes the card that the door shows by itself where nothing behind it answers in time.
        """
        # Before the first object that could log the token.
        redacting.install()
        self._timing = timing or Timing()
        self._words = words
        self._bot = RawBot(token, base_url, self._timing)
        self._errands = Errands()
        self._vigil = Vigil(rescue, self._timing.vigil)
        pace = Pace(self._timing.apart, self._timing.overall, self._timing.patience)
        self._sender = Sender(self._bot, pace, topics)
        watch = Watch(self._vigil, self._sender.send)
        self._intake = Intake(journal, self._bot, self._errands, groups, staff, watch)
        queue = JournalQueue(self._intake, self._timing.backoff())
        self._polling = Polling(Updater(self._bot, queue), self._timing)
        self._stopping = asyncio.Event()
        self._at_work: set[asyncio.Task[Any]] = set()

    async def start(self) -> str | None:
        """Meet Telegram and introduce the bot; returns the bot's username, None where that does not work now.

        What fails is said in the log and tried again beside the main work until it succeeds.
        """
        try:
            await self._meet()
        except TelegramError as error:
            log.warning("%s", why_no_updates(error))
            self._begin(self._keep_trying(self._meet))
            return None
        return self._bot.username

    async def poll(self, leadership: Leadership) -> None:
        """Take messages by long polling while this process holds the lock; ends after `stop`."""
        await self._begin(self._polling.run(leadership, self._stopping))

    def webhook(self, path: str, secret: str) -> Route:
        """Make the route on which Telegram delivers; raises ValueError for a secret that will not do."""
        return webhook_route(path, secret, self._intake)

    async def announce(self, url: str, secret: str) -> None:
        """Tell Telegram to deliver at this https address, trying until it took that or `stop` is called."""
        tell = functools.partial(
            self._bot.set_webhook, url, allowed_updates=ALLOWED_UPDATES, secret_token=secret
        )
        await self._begin(self._keep_trying(tell))

    def read(self, raw: str) -> AnyEvent | None:
        """Read an update; None where nobody waits for an answer. Raises ValueError on nonsense."""
        return read(raw)

    async def send(self, address: str, reply: Reply) -> Outcome:
        """Send one reply to one person; never raises for what Telegram or the network does.

        What comes once the door stops has certainly not left, and is sent after the next start.
        """
        if self._stopping.is_set():
            return TryLater(self._timing.first_wait)
        outcome = await self._begin(self._sender.send(address, reply))
        if reply.weight == "card" and isinstance(outcome, Sent):
            self._vigil.shown(address)
        return outcome

    async def stop(self) -> None:
        """Stop taking messages, finish what is under way, and close the connections."""
        self._stopping.set()
        await asyncio.gather(*self._at_work, return_exceptions=True)
        await self._vigil.settle()
        await self._errands.settle()
        await self._bot.shutdown()

    async def _meet(self) -> None:
        await self._bot.initialize()
        await introduce(self._bot, self._words)

    def _begin(self, work: Coroutine[None, None, T]) -> asyncio.Task[T]:
        """Run work of which `stop` waits for the end."""
        task = asyncio.create_task(work)
        self._at_work.add(task)
        task.add_done_callback(self._at_work.discard)
        return task

    async def _keep_trying(self, call: Callable[[], Awaitable[object]]) -> None:
        backoff = self._timing.backoff()
        while not self._stopping.is_set():
            try:
                await call()
            except TelegramError as error:
                if backoff.calm:
                    log.warning("%s", why_no_updates(error))
                asked = seconds_of(error) if isinstance(error, RetryAfter) else 0.0
                await wait_for(self._stopping, max(asked, backoff.step()))
            else:
                return
