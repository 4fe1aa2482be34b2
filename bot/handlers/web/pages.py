"""The pages: templates, the words in them, and what of a line is shown."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.conversation.replies import File, MapPoint, Reply
from bot.handlers.ports import Line
from bot.handlers.web.reading import Refused, Said
from bot.handlers.web.session import Session, language_of
from bot.handlers.web.settings import LONGEST_TEXT, WebSettings, direction
from knowledge.language.spoken import LANGUAGES

Words = Callable[[str, str], str]
"""Gives the words for a key in a language."""

STATIC = {
    "chat.css": "text/css; charset=utf-8",
    "chat.js": "text/javascript; charset=utf-8",
    "door.svg": "image/svg+xml",
}
"""The files every page may ask for, and what they are."""


class Pages:
    """Makes every page of the door."""

    def __init__(self, settings: WebSettings, words: Words) -> None:
        """Read the templates and the static files that ship with the door."""
        self._settings = settings
        self._words = words
        self._environment = Environment(
            loader=PackageLoader("bot.handlers.web", "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        folder = files("bot.handlers.web") / "static"
        self.static = {name: (folder / name).read_bytes() for name in STATIC}
        # The address of a file changes with its content, so browsers may keep it for a year.
        self._versions = {name: hashlib.sha256(body).hexdigest()[:12] for name, body in self.static.items()}

    def sentence(self, key: str, request: Request) -> str:
        """Say a key in the language of the page."""
        return self._words(key, language_of(request, self._settings))

    def page(self, template: str, request: Request, status: int = 200, **values: Any) -> HTMLResponse:
        """Make one page in the language of the visitor."""
        language = language_of(request, self._settings)
        html = self._environment.get_template(template).render(
            say=partial(self._say, language),
            language=language,
            direction=direction(language),
            direction_of=direction,
            languages=[(code, self._words("web-language-name", code)) for code in LANGUAGES],
            network=self._settings.network,
            phone=self._settings.phone,
            phone_link=_dialled(self._settings.phone),
            static=self._static_link,
            **values,
        )
        return HTMLResponse(html, status)

    def talk(self, request: Request, session: Session, lines: Sequence[Line]) -> HTMLResponse:
        """Make the page of the conversation."""
        newest = max((line.number for line in lines if line.reply.choices), default=0)
        return self.page(
            "talk.html",
            request,
            lines=[shown(line) for line in lines],
            blank=_BLANK,
            newest=newest,
            last=lines[-1].number if lines else 0,
            longest=LONGEST_TEXT,
            session=session,
            fresh_ref=lambda: str(uuid4()),
        )

    def again(
        self, request: Request, refused: Refused, session: Session, said: Said, ref: str
    ) -> HTMLResponse:
        """Make the page on which nothing written is lost: why it was not sent, and what was written."""
        values = {"problem": refused.key, "session": session, "said": said, "ref": ref}
        return self.page("again.html", request, refused.status, **values)

    def card(
        self,
        request: Request,
        session: Session,
        said: Said,
        ref: str,
        card: Reply,
        status: int,
        problem: str = "",
    ) -> HTMLResponse:
        """Make the page that shows a card where nothing else could; what was not kept (`problem`) can be sent again."""
        values = {"session": session, "said": said, "ref": ref, "card": card, "problem": problem}
        return self.page("card.html", request, status, **values)

    def trouble(self, request: Request, status: int, key: str) -> Response:
        """Make a plain page, or for a script a plain sentence, about something that did not work."""
        if wants_json(request):
            return JSONResponse({"error": self.sentence(key, request)}, status)
        return self.page("trouble.html", request, status, problem=key)

    def _say(self, language: str, key: str) -> str:
        return self._words(key, language)

    def _static_link(self, name: str) -> str:
        return f"/static/{name}?v={self._versions[name]}"


class _Place(msgspec.Struct):
    name: str
    address: str
    link: str


class _File(msgspec.Struct):
    name: str
    link: str
    calendar: bool


class _Choice(msgspec.Struct):
    key: str
    label: str


class Shown(msgspec.Struct):
    """One line as the page and the stream show it; a file is a link, and its content stays behind it."""

    number: int
    text: str
    choices: list[_Choice]
    asked: int
    place: _Place | None
    file: _File | None
    sender: str
    language: str
    direction: str


_BLANK = Shown(0, "", [_Choice("", "")], 0, _Place("", "", ""), _File("", "", True), "-", "", "")
"""A line with every part, of which the page's script makes the lines that come later."""


def shown(line: Line) -> Shown:
    """Choose what of a line is shown."""
    reply = line.reply
    return Shown(
        number=line.number,
        text=reply.text,
        choices=[_Choice(choice.key, choice.label) for choice in reply.choices],
        asked=reply.asked,
        place=_place(reply.place),
        file=_file(reply.file, line.number),
        sender=reply.sender,
        language=reply.language,
        direction=direction(reply.language),
    )


def _place(place: MapPoint | None) -> _Place | None:
    return _Place(place.name, place.address, map_link(place.lat, place.lon)) if place else None


def _file(file: File | None, number: int) -> _File | None:
    return _File(file.name, f"/file/{number}", file.media_type == "text/calendar") if file else None


def as_event(line: Line) -> str:
    """Write a line as the data of a server-sent event: JSON, on one line."""
    return msgspec.json.encode(shown(line)).decode()


def map_link(lat: float, lon: float) -> str:
    """Make the address of a point on OpenStreetMap (WGS 84 degrees), marked, with the streets around it."""
    return f"https://www.openstreetmap.org/?mlat={lat:.6f}&mlon={lon:.6f}#map=17/{lat:.6f}/{lon:.6f}"


def wants_json(request: Request) -> bool:
    """Whether a script asks, rather than a form."""
    return "application/json" in request.headers.get("accept", "")


def attachment(name: str) -> str:
    """Write a content-disposition that saves under this name, whatever characters it has (RFC 6266)."""
    name = "".join(letter for letter in name if letter.isprintable() and letter not in "/\\")
    plain = re.sub(r"[^A-Za-z0-9._-]", "-", name).lstrip(".-")[:80] or "bestand"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name[:80], safe='')}"


def _dialled(phone: str) -> str:
    digits = re.sub(r"[^0-9]", "", phone)
    return f"tel:+{digits}" if phone.strip().startswith("+") else f"tel:{digits}"
