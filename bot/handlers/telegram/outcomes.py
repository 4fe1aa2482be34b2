"""What an error of Telegram or the network says about whether a message arrived."""

from __future__ import annotations

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.handlers.ports import Gone, Outcome, Refused, TryLater, Unsure
from bot.handlers.telegram.client import seconds_of

NETWORK_WAIT = 5.0
"""Seconds before trying again where nothing was delivered."""
TOKEN_WAIT = 300.0
"""Seconds before trying again where the token is refused; someone has to put it right first."""

_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "deactivated")
_WHY = (
    ("message is too long", "too long"),
    ("text is empty", "empty"),
    ("too large", "too large"),
    ("too big", "too large"),
    ("button", "buttons"),
    ("reply markup", "buttons"),
    ("parse", "formatting"),
)


def outcome_of(error: TelegramError) -> Outcome:
    """Say what became of a message that ended in this error, leaning to Unsure where nobody can know."""
    match error:
        case RetryAfter():
            return TryLater(seconds_of(error))
        case InvalidToken():
            return TryLater(TOKEN_WAIT)
        case Forbidden():
            return Gone()
        case ChatMigrated():
            return Refused("moved")
        case BadRequest():
            return _bad(error.message.lower())
        case NetworkError():
            return _network(error)
    return Unsure()


def _bad(description: str) -> Outcome:
    if any(sign in description for sign in _NOBODY_THERE):
        return Gone()
    # The description itself stays behind: nobody knows what it may quote.
    return Refused(next((why for sign, why in _WHY if sign in description), "bad request"))


def _network(error: NetworkError) -> Outcome:
    if "too large" in error.message.lower():
        return Refused("too large")
    if isinstance(error.__cause__, _NEVER_LEFT):
        return TryLater(NETWORK_WAIT)
    # Without a cause Telegram itself answered, in its own JSON, that it did not do it. Anything else (a
    # time-out after writing, a broken connection, a gateway's error page) leaves open whether it did.
    return TryLater(NETWORK_WAIT) if error.__cause__ is None else Unsure()
