"""What stands before every page: a limit to bodies, the headers, no post from another site."""

from __future__ import annotations

import hmac
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.handlers.web.reading import Refused, Said
from bot.handlers.web.session import Session
from bot.handlers.web.settings import LARGEST_BODY, WebSettings

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

# A refused body is still read, up to here: a browser whose sending is cut off never sees the answer.
_DRAINED = 16 * LARGEST_BODY


def headers_for(settings: WebSettings) -> dict[str, str]:
    """The headers every answer carries, unless it sets its own, like a style sheet that may be kept."""
    always = {
        "content-security-policy": _POLICY,
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        "cache-control": "no-store",
    }
    if settings.secure_cookies:
        always["strict-transport-security"] = "max-age=31536000"
    return always


class Guard:
    """ASGI middleware: adds the headers, and lets a body of at most LARGEST_BODY bytes through."""

    def __init__(self, app: ASGIApp, settings: WebSettings) -> None:
        """Stand before `app`."""
        self._app = app
        self._headers = headers_for(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, _limited(receive), send_with_headers)


def _limited(receive: Receive) -> Receive:
    size = 0

    async def receive_within_limit() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size <= LARGEST_BODY:
            return message
        while message.get("more_body", False) and size <= _DRAINED:
            message = await receive()
            size += len(message.get("body", b""))
        raise HTTPException(413)

    return receive_within_limit


def check_same_site(request: Request, settings: WebSettings) -> None:
    """Refuse a post that another site made (SE-05, SE-38); raises Refused.

    A form on a page with Referrer-Policy: no-referrer is posted with `Origin: null`, so null says nothing;
    there Sec-Fetch-Site speaks, and where a browser is too old for that, the token in the form alone.
    """
    fetched = request.headers.get("sec-fetch-site")
    if fetched is not None and fetched != "same-origin":
        raise Refused(403, "web-error-elsewhere")
    origin = request.headers.get("origin")
    if origin is None or origin == "null":
        return
    try:
        there = urlsplit(origin)
    except ValueError as error:
        raise Refused(403, "web-error-elsewhere") from error
    schemes = ("https",) if settings.secure_cookies else ("http", "https")
    if there.scheme not in schemes or there.netloc != request.headers.get("host"):
        raise Refused(403, "web-error-elsewhere")


def check_token(said: Said, session: Session | None) -> Session:
    """Return the session whose page this post came from; raises Refused where that cannot be shown."""
    token = said.token.encode()
    if session is None or not hmac.compare_digest(token, session.token.encode()):
        raise Refused(403, "web-error-expired", said)
    return session
