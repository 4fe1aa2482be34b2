"""The Bot API client: python-telegram-bot, made to hand over updates as they came and to log none of them."""

from __future__ import annotations

import functools
import json
import logging
import os
import ssl
from dataclasses import dataclass
from typing import Any

import httpx
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.handlers.telegram.backoff import Backoff

log = logging.getLogger(__name__)

# python-telegram-bot 22 warns at every RetryAfter unless one chooses its coming form, a timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "true")

REAL = "https://api.telegram.org"


@dataclass(frozen=True)
class Timing:
    """Seconds for everything that waits; `apart` is the least time between two messages to one person.

    It is a little over the second Telegram asks for, because the network does not keep distances exactly.
    """

    connect: float = 5.0
    answer: float = 10.0
    long_poll: float = 10.0
    beat: float = 2.0
    first_wait: float = 1.0
    most_wait: float = 30.0
    apart: float = 1.05
    overall: float = 1 / 30
    patience: float = 3.0
    vigil: float = 1.5

    def backoff(self) -> Backoff:
        """Make a fresh backoff of these times."""
        return Backoff(self.first_wait, self.most_wait)


@dataclass(frozen=True)
class Arrived:
    """One update as it came: its number, which the polling offset is made of, and its JSON text in ASCII."""

    update_id: int
    raw: str


class QuietRequest(HTTPXRequest):
    """Does as its parent, but never logs what Telegram answered: that holds names and words of people."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Decode an answer; raises TelegramError where it is not JSON."""
        try:
            return json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("Invalid server response") from None


class RawBot(Bot):
    """A bot whose `get_updates` parses nothing that could fail, and never raises.

    The parent parses every update into objects first: one it cannot parse would be asked for again for ever.
    And what it raises ends the updater's polling task (a wrong token), or makes it wait where it cannot be
    stopped.
    """

    def __init__(self, token: str, base_url: str, timing: Timing) -> None:
        super().__init__(
            token,
            base_url=f"{base_url.rstrip('/')}/bot",
            base_file_url=f"{base_url.rstrip('/')}/file/bot",
            request=_request(timing, connections=64),
            get_updates_request=_request(timing, connections=2),
        )
        self._backoff = timing.backoff()
        self._answer = timing.answer

    async def get_updates(self, *_: Any, **asked: Any) -> tuple[Any, ...]:
        """Ask for updates; after trouble wait a while and return none. Takes what the parent takes, named."""
        wait = asked["timeout"]
        seconds = wait.total_seconds() if hasattr(wait, "total_seconds") else float(wait or 0)
        try:
            found = await self._post("getUpdates", asked, read_timeout=self._answer + seconds)
            arrived = tuple(Arrived(int(u["update_id"]), json.dumps(u)) for u in found)
        except TelegramError as error:
            # The last call before stopping asks without waiting; there is nothing to wait for after it.
            if seconds:
                await self._rest(error)
            return ()
        except (TypeError, KeyError, ValueError, RecursionError) as error:
            await self._rest(error)
            return ()
        if not self._backoff.calm:
            log.warning("Telegram: messages come in again.")
            self._backoff.over()
        return arrived

    async def shutdown(self) -> None:
        """Close the connections, also those of a bot that sent without ever having met Telegram."""
        await super().shutdown()
        for request in self._request:
            await request.shutdown()

    async def _rest(self, error: Exception) -> None:
        if self._backoff.calm:
            log.warning("%s", why_no_updates(error))
        await self._backoff.pause(seconds_of(error) if isinstance(error, RetryAfter) else 0.0)


def why_no_updates(error: Exception) -> str:
    """Say kindly why no messages come in."""
    match error:
        case Conflict():
            return (
                "Telegram: another program asks for messages with the same token, or a webhook is set. "
                "Only one can. Trying again; nothing is lost meanwhile."
            )
        case InvalidToken():
            return "Telegram does not accept TELEGRAM_TOKEN. Ask @BotFather for the right one. Trying again."
        case TimedOut():
            return "Telegram does not answer. Trying again; nothing is lost meanwhile."
    return f"Telegram cannot be reached ({type(error).__name__}). Trying again; nothing is lost meanwhile."


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _request(timing: Timing, connections: int) -> HTTPXRequest:
    return QuietRequest(
        connection_pool_size=connections,
        connect_timeout=timing.connect,
        read_timeout=timing.answer,
        write_timeout=timing.answer,
        pool_timeout=timing.answer,
        media_write_timeout=timing.answer * 2,
        httpx_kwargs={"verify": _trust()},
    )


@functools.cache
def _trust() -> ssl.SSLContext:
    """The certificates to trust; reading them takes longer than all else here, so it is done once."""
    return httpx.create_ssl_context()
