"""The web chat as one ASGI application: which address leads where, and what a fault looks like."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.handlers.ports import Journal, Lines
from bot.handlers.vigil import Rescue, nobody_in_danger
from bot.handlers.web.guards import Guard, headers_for
from bot.handlers.web.pages import STATIC, Pages, Words
from bot.handlers.web.settings import WebSettings
from bot.handlers.web.streams import Streams
from bot.handlers.web.talk import Talk

__all__ = ["WebSettings", "make_app"]

_SENTENCES = {404: "web-error-not-found", 405: "web-error-not-here", 413: "web-error-large"}


def make_app(
    journal: Journal,
    lines: Lines,
    settings: WebSettings,
    words: Words,
    routes: Sequence[Route] = (),
    rescue: Rescue = nobody_in_danger,
) -> Starlette:
    """Make the application; `routes` are those of others that share its address, such as a webhook.
    `rescue` makes the card that is shown where nothing behind this door answers in time.

    `app.state.streams.close()` ends the open streams; a server must call it before it waits for its
    connections (`serving.WebServer` does).
    """
    pages = Pages(settings, words)
    streams = Streams()
    talk = Talk(journal, lines, settings, pages, streams, rescue)

    async def static(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in STATIC:
            raise HTTPException(404)
        headers = {"cache-control": "public, max-age=31536000, immutable", "content-type": STATIC[name]}
        return Response(pages.static[name], headers=headers)

    async def about(request: Request) -> Response:
        subject = {"/privacy": "privacy", "/toegankelijkheid": "accessibility"}[request.url.path]
        return pages.page("about.html", request, subject=subject)

    async def health(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def refused(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        response = pages.trouble(request, status, _SENTENCES.get(status, "web-error-broken"))
        if isinstance(error, HTTPException) and error.headers:
            response.headers.update(error.headers)
        return response

    async def broken(request: Request, _: Exception) -> Response:
        response = pages.trouble(request, 500, "web-error-broken")
        # This page is made outside the guard, which lays these on every other one.
        response.headers.update(headers_for(settings))
        return response

    app = Starlette(
        routes=[
            Route("/", talk.open),
            Route("/say", talk.say, methods=["POST"]),
            Route("/stream", talk.stream),
            Route("/file/{number}", talk.file),
            Route("/stoppen", talk.leave, methods=["GET", "POST"]),
            Route("/privacy", about),
            Route("/toegankelijkheid", about),
            Route("/static/{name}", static),
            Route("/health", health),
            *routes,
        ],
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={HTTPException: refused, Exception: broken},
    )
    app.state.streams = streams
    return app
