"""The conversation: open it, say something, follow it, take a file along, leave it."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp

from bot.conversation.events import Started, Wrote, to_json
from bot.conversation.replies import Reply
from bot.handlers.ports import Journal, JournalError, Line, Lines
from bot.handlers.vigil import PATIENCE, Rescue, nobody_in_danger
from bot.handlers.web.guards import check_same_site, check_token
from bot.handlers.web.pages import Pages, as_event, attachment, wants_json
from bot.handlers.web.reading import Refused, Said, heard, number_in, parse
from bot.handlers.web.session import Session, forget, language_of, remember, remember_language, session_of
from bot.handlers.web.settings import CHANNEL, WebSettings
from bot.handlers.web.streams import LineStream, Streams

log = logging.getLogger(__name__)

_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,60}")


@dataclass(frozen=True)
class Talk:
    """The routes of one conversation; each knows the visitor by the cookie alone."""

    journal: Journal
    lines: Lines
    settings: WebSettings
    pages: Pages
    streams: Streams
    rescue: Rescue = nobody_in_danger

    async def open(self, request: Request) -> Response:
        """Show the conversation so far; a visitor who is new is announced, so that the welcome comes."""
        session = session_of(request, self.settings) or Session.fresh()
        spoken = await self._after(session, 0, wait=0)
        if not spoken and request.method == "GET":
            try:
                ref = f"start:{session.address}"
                await self.journal.keep(CHANNEL, ref, session.address, to_json(Started()))
            except JournalError:
                log.warning("web: a conversation could not be opened")
                return self.pages.trouble(request, 503, "web-error-closed")
            spoken = await self._after(session, 0, wait=self.settings.patience)
        response = self.pages.talk(request, session, spoken)
        remember(response, session, self.settings)
        remember_language(request, response, self.settings)
        return response

    async def say(self, request: Request) -> Response:
        """Keep what a visitor says; a form is answered with the conversation, a script with a word."""
        session = session_of(request, self.settings)
        try:
            check_same_site(request, self.settings)
            said = parse(await request.body(), request.headers.get("content-type", ""))
            session = check_token(said, session)
            return await self._keep(request, session, said)
        except Refused as refused:
            return self._again(request, session, refused)

    async def stream(self, request: Request) -> Response | ASGIApp:
        """Send the lines as they come, from the last one this browser has seen."""
        session = session_of(request, self.settings)
        if session is None:
            return self.pages.trouble(request, 403, "web-error-expired-script")
        if self.streams.full(session.address):
            return self.pages.trouble(request, 429, "web-error-busy")
        seen = (request.headers.get("last-event-id", ""), request.query_params.get("after", ""))
        number = max(number_in(text) or 0 for text in seen)
        return LineStream(
            self.lines, self.streams, session.address, number, self.settings.heartbeat, write=as_event
        )

    async def file(self, request: Request) -> Response:
        """Give the file of one line, to the visitor it was said to and nobody else."""
        session = session_of(request, self.settings)
        number = number_in(request.path_params["number"])
        if session is None or not number:
            raise HTTPException(404)
        found = [line for line in await self._after(session, number - 1, wait=0) if line.number == number]
        if not found or (file := found[0].reply.file) is None:
            raise HTTPException(404)
        media_type = file.media_type if _MEDIA_TYPE.fullmatch(file.media_type) else "application/octet-stream"
        if media_type.startswith("text/"):
            media_type += "; charset=utf-8"
        headers = {"content-disposition": attachment(file.name), "content-type": media_type}
        return Response(file.content.encode(), headers=headers)

    async def leave(self, request: Request) -> Response:
        """Ask whether this screen should forget the conversation, and on a post let it forget."""
        session = session_of(request, self.settings)
        if request.method != "POST":
            token = session.token if session else ""
            return self.pages.page("leave.html", request, token=token)
        try:
            check_same_site(request, self.settings)
            check_token(parse(await request.body(), request.headers.get("content-type", "")), session)
        except Refused as refused:
            return self.pages.trouble(request, refused.status, refused.key)
        response = self.pages.page("left.html", request)
        forget(response, self.settings)
        return response

    async def _keep(self, request: Request, session: Session, said: Said) -> Response:
        one = heard(said)
        raw = to_json(one.event)
        if isinstance(one.event, Wrote):
            card = self.rescue(one.event.text, language_of(request, self.settings))
            if card is not None and (own := await self._rescued(request, session, said, raw, card)):
                return own
        try:
            await self.journal.keep(CHANNEL, session.ref(one.ref, raw), session.address, raw)
        except JournalError as error:
            log.warning("web: a message could not be kept")
            raise Refused(503, "web-error-not-kept", said) from error
        if wants_json(request):
            response: Response = JSONResponse({"kept": True}, 202)
        else:
            await self._after(session, number_in(said.after) or 0, wait=self.settings.patience)
            response = RedirectResponse("/#last", 303)
        remember(response, session, self.settings)
        return response

    async def _rescued(
        self, request: Request, session: Session, said: Said, raw: str, card: Reply
    ) -> Response | None:
        """Show the card by ourselves where the house does not in time; None where it did."""
        patience = min(PATIENCE, self.settings.patience)
        ref = session.ref(heard(said).ref, raw)
        keeping = asyncio.ensure_future(self.journal.keep(CHANNEL, ref, session.address, raw))
        keeping.add_done_callback(_looked_at)
        done, _ = await asyncio.wait({keeping}, timeout=patience)
        kept = bool(done) and keeping.exception() is None
        if kept and await self._shown(session, number_in(said.after) or 0, patience):
            return None
        log.error("web: a card did not come in time; the door shows it itself")
        if wants_json(request):
            body = {"kept": kept, "card": card.text, "language": card.language}
            response: Response = JSONResponse(body, 200 if kept else 503)
        else:
            problem = "" if kept else "web-error-not-kept"
            response = self.pages.card(request, session, said, said.ref, card, 200 if kept else 503, problem)
        remember(response, session, self.settings)
        return response

    async def _shown(self, session: Session, number: int, patience: float) -> bool:
        """Whether the house says a card within these seconds."""
        try:
            async with asyncio.timeout(patience):
                while True:
                    lines = await self._after(session, number, wait=patience)
                    if any(line.reply.weight == "card" for line in lines):
                        return True
                    number = lines[-1].number if lines else number
        except TimeoutError:
            return False
        except Exception as error:  # noqa: BLE001 (whatever is broken behind the door, the card is shown)
            log.error("web: the lines could not be read: %s", type(error).__name__)
            return False

    def _again(self, request: Request, session: Session | None, refused: Refused) -> Response:
        said = refused.said
        # What cannot be taken may still be somebody in danger: the numbers come with the refusal.
        card = self.rescue(said.text, language_of(request, self.settings)) if said and said.text else None
        if wants_json(request):
            # A script keeps the words itself; its page must be opened again to get a proof that holds.
            key = "web-error-expired-script" if refused.key == "web-error-expired" else refused.key
            shown = {} if card is None else {"card": card.text, "language": card.language}
            return JSONResponse({"error": self.pages.sentence(key, request), **shown}, refused.status)
        if said is None or not (said.text or said.press or refused.key == "web-error-empty"):
            return self.pages.trouble(request, refused.status, refused.key)
        session = session or Session.fresh()
        # Only what may have arrived after all keeps its ref, so that it cannot be heard twice.
        ref = said.ref if refused.status == 503 else str(uuid4())
        if card is None:
            response = self.pages.again(request, refused, session, said, ref)
        else:
            response = self.pages.card(request, session, said, ref, card, refused.status, refused.key)
        remember(response, session, self.settings)
        return response

    async def _after(self, session: Session, number: int, wait: float) -> Sequence[Line]:
        return await self.lines.after(CHANNEL, session.address, number, wait)


def _looked_at(keeping: asyncio.Future[bool]) -> None:
    """Take note of what became of a message that nobody waited for any more."""
    if not keeping.cancelled() and keeping.exception() is not None:
        log.warning("web: a message could not be kept")
