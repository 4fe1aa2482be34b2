"""The webhook: Telegram knocks with a secret, and gets its 200 only after the message is committed."""

from __future__ import annotations

import hmac
import json
import logging
import re

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.handlers.ports import JournalError
from bot.handlers.telegram.ports import TakesUpdates

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1_000_000
DEEPEST = 50

_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


class _No(Exception):
    """The request is refused with this status; the text says why without quoting it."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def webhook_route(path: str, secret: str, intake: TakesUpdates) -> Route:
    """Make the route Telegram posts to; raises ValueError for a secret that is too short or has other signs.

    A secret has 16 to 256 of the signs A-Z a-z 0-9 _ and -. Answers: 403 for a missing, wrong or doubled
    secret, before anything of the body is read; 413, 415 or 400 for a body that is too large, not JSON by its
    type, or not a decent update; 503 where it could not be kept, so that Telegram comes again; 200 once kept.
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("the webhook secret must have 16 to 256 of the signs A-Z a-z 0-9 _ and -")
    expected = secret.encode()

    async def endpoint(request: Request) -> Response:
        try:
            _check_secret(request, expected)
            await intake.take(_decent(await _body(request)))
        except _No as no:
            log.warning("Webhook: refused, %s.", no)
            return PlainTextResponse(str(no), no.status)
        except JournalError:
            log.error("Webhook: a message could not be kept; Telegram is asked to come again.")
            return PlainTextResponse("not kept, come again", 503, {"Retry-After": "2"})
        except ValueError:
            log.warning("Webhook: refused, not an update.")
            return PlainTextResponse("not an update", 400)
        return PlainTextResponse("kept")

    return Route(path, endpoint, methods=["POST"])


def _check_secret(request: Request, expected: bytes) -> None:
    given = [value for name, value in request.headers.raw if name.lower() == HEADER.lower().encode()]
    if len(given) != 1 or not hmac.compare_digest(given[0], expected):
        raise _No(403, "no right secret")


async def _body(request: Request) -> bytes:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise _No(415, "not sent as JSON")
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                raise _No(413, "too large")
    except ClientDisconnect:
        raise _No(400, "broken off") from None
    return bytes(body)


def _decent(body: bytes) -> str:
    """Decode a body that is UTF-8, JSON (which has no place for a NUL byte) and not nested too deeply."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise _No(400, "not UTF-8") from None
    try:
        value = json.loads(text)
    except RecursionError:
        raise _No(400, "nested too deeply") from None
    except ValueError:
        raise _No(400, "not JSON") from None
    if _deeper_than(value, DEEPEST):
        raise _No(400, "nested too deeply")
    return text


def _deeper_than(value: object, depth: int) -> bool:
    """Whether a decoded JSON value nests deeper than this; goes level by level, without recursion."""
    level: list[object] = [value]
    for _ in range(depth):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return False
    return any(isinstance(last, dict | list) for last in level)


def _inside(value: object) -> list[object]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
    return []
