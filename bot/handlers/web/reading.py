"""From what a browser posts to an event, and from what was journalled back to that event."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

import msgspec

from bot.conversation.events import AnyEvent, Pressed, Started, Wrote, from_json
from bot.handlers.web.settings import LONGEST_TEXT

DEEPEST = 50
"""How many brackets may stand inside each other in posted JSON."""

_PRESS = re.compile(r"([0-9]{1,9}):([\x21-\x7e]{1,50})")
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")
_REF = re.compile(r"[A-Za-z0-9-]{8,64}")
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_DIGITS = re.compile(r"[0-9]{1,15}")


def read(raw: str) -> AnyEvent | None:
    """Make an event of what this door journalled; raises ValueError on nonsense."""
    return from_json(raw)


class Refused(Exception):
    """What was posted cannot be taken: the HTTP status, the key of the sentence, and what to keep."""

    def __init__(self, status: int, key: str, said: Said | None = None) -> None:
        """Name why; `said` is what the visitor wrote, where it could be read."""
        super().__init__(key)
        self.status = status
        self.key = key
        self.said = said


class Said(msgspec.Struct, frozen=True):
    """What a page posts: words, a press or what a personal link held, a ref it keeps, the proof of the session.

    `after` is the last line a page without scripts has shown, so that it can wait for the next.
    """

    text: str = ""
    press: str = ""
    ref: str = ""
    token: str = ""
    after: str = ""
    start: str = ""


@dataclass(frozen=True)
class Heard:
    """A post that can be journalled: the event, and the page's own ref for it."""

    event: Wrote | Pressed | Started
    ref: str


_decode = msgspec.json.Decoder(Said).decode


def parse(body: bytes, content_type: str) -> Said:
    """Read a form or a JSON body; raises Refused where it is neither, or says what no browser says."""
    match content_type.partition(";")[0].strip().lower():
        case "application/x-www-form-urlencoded":
            said = _from_form(body)
        case "application/json":
            said = _from_json(body)
        case _:
            raise Refused(415, "web-error-type")
    if any("\0" in value for value in (said.text, said.press, said.start, said.ref, said.token)):
        raise Refused(400, "web-error-unreadable")
    return said


def heard(said: Said) -> Heard:
    """Make the event; raises Refused, with what was said, where it is empty, too long or not ours."""
    if not _REF.fullmatch(said.ref):
        raise Refused(400, "web-error-unreadable", said)
    if said.press:
        return Heard(_pressed(said), said.ref)
    if said.start:
        if not _START.fullmatch(said.start):
            raise Refused(400, "web-error-unreadable", said)
        return Heard(Started(said.start), said.ref)
    # A form posts line ends as CR LF, a script as LF: the conversation knows one kind.
    text = said.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise Refused(422, "web-error-empty", said)
    if len(text) > LONGEST_TEXT:
        raise Refused(422, "web-error-long", said)
    return Heard(Wrote(text), said.ref)


def number_in(text: str) -> int | None:
    """Read the number of a line; None where it is not one (databases take no larger ones either)."""
    return int(text) if _DIGITS.fullmatch(text) else None


def nests(body: bytes, most: int) -> bool:
    """Say whether JSON could stand more than `most` brackets deep: it opens more than that outside strings.

    Our pages post one flat object, so counting is enough; the pattern never tries a byte twice.
    """
    outside = _STRING.sub(b"", body)
    return outside.count(b"[") + outside.count(b"{") > most


def _from_form(body: bytes) -> Said:
    try:
        # What is left of a form after encoding is ASCII; anything else was not made by a browser.
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=20)
    except ValueError as error:
        raise Refused(400, "web-error-unreadable") from error
    last = {name: values[-1] for name, values in fields.items()}
    return Said(*(last.get(name, "") for name in Said.__struct_fields__))


def _from_json(body: bytes) -> Said:
    if nests(body, DEEPEST):
        raise Refused(400, "web-error-unreadable")
    try:
        return _decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused(400, "web-error-unreadable") from error


def _pressed(said: Said) -> Pressed:
    if not (found := _PRESS.fullmatch(said.press)):
        raise Refused(400, "web-error-unreadable", said)
    asked, key = found.groups()
    return Pressed(int(asked), key)
