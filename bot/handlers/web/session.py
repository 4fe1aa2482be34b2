"""Who is visiting: a random id in a cookie, and what is derived from it; nothing is kept on the server."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.handlers.web.settings import WebSettings
from knowledge.language.spoken import LANGUAGES

_WELL_FORMED = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Session:
    """One visitor on one device; `id` is the secret in the cookie (256 random bits) and is never stored."""

    id: str

    @classmethod
    def fresh(cls) -> Session:
        """Make a visitor nobody has seen before."""
        return cls(secrets.token_urlsafe(32))

    @property
    def address(self) -> str:
        """What the rest of the bot knows this visitor by: a hash, which cannot be turned back into the id."""
        return hashlib.sha256(self.id.encode()).hexdigest()[:32]

    @property
    def token(self) -> str:
        """The proof in every form that it came from a page of this visitor."""
        return self._derived("form")

    @property
    def mark(self) -> str:
        """What the page knows the conversation by; it opens nothing."""
        return self._derived("page")[:16]

    def ref(self, ref: str, said: str) -> str:
        """Make the name under which a message is journalled.

        The same ref with the same words is the same message sent again; the same ref with other words is
        another message (a page gone back to). The visitor's own address stands before it, so that nobody can
        take another's refs, and the secret makes sure that the words cannot be guessed back out of it.
        """
        return f"{self.address}:{self._derived(f'ref {ref} {said}')}"

    def _derived(self, what: str) -> str:
        return hmac.new(self.id.encode(), what.encode(), hashlib.sha256).hexdigest()[:32]


def session_of(request: Request, settings: WebSettings) -> Session | None:
    """Read the visitor from the cookie; None where there is none or it is not one of ours."""
    value = request.cookies.get(_name("voordeur", settings), "")
    return Session(value) if _WELL_FORMED.fullmatch(value) else None


def remember(response: Response, session: Session, settings: WebSettings) -> None:
    """Give the visitor the cookie, or let it live on after this visit."""
    _set(response, "voordeur", session.id, settings.session_hours * 3600, settings)


def forget(response: Response, settings: WebSettings) -> None:
    """Take the conversation's cookie away."""
    _set(response, "voordeur", "", 0, settings)


def language_of(request: Request, settings: WebSettings) -> str:
    """Choose the language of the page: asked for now, else asked for before, else the network's own."""
    asked = (request.query_params.get("lang", ""), request.cookies.get(_name("taal", settings), ""))
    return next((language for language in asked if language in LANGUAGES), settings.language)


def remember_language(request: Request, response: Response, settings: WebSettings) -> None:
    """Keep the language the visitor asked for with this very request."""
    language = request.query_params.get("lang", "")
    if language in LANGUAGES:
        _set(response, "taal", language, settings.session_hours * 3600, settings)


def _name(name: str, settings: WebSettings) -> str:
    # Browsers take a __Host- cookie only over https and from this very host; plain http does without.
    return f"__Host-{name}" if settings.secure_cookies else name


def _set(response: Response, name: str, value: str, seconds: int, settings: WebSettings) -> None:
    response.set_cookie(
        _name(name, settings),
        value,
        max_age=seconds,
        path="/",
        secure=settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )
