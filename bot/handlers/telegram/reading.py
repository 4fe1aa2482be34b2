"""Makes an event of one Telegram update: what a person wrote, pressed, pointed at or sent along."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.conversation.events import (
    AnyEvent,
    Edited,
    GroupPressed,
    Pointed,
    Pressed,
    Reachable,
    SharedContact,
    Started,
    Unreachable,
    Unreadable,
    Wrote,
)
from bot.handlers.telegram.commands import slash, words_of
from bot.handlers.telegram.plain import tidy

SERVICE = "Telegram"
"""What people know it by that passes their messages on."""

_PRESSED = re.compile(r"([0-9]{1,9}):([!-~]{1,50})")
_TAKEN = re.compile(r"[0-9]{1,9}:take([0-9]{1,18})")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")

_UNREADABLE: Mapping[str, str] = {
    # An animation comes with a copy of itself under `document`, so it is looked for first.
    "animation": "video",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "photo": "photo",
    "live_photo": "photo",
    "sticker": "sticker",
    "document": "document",
}
_OTHER_CONTENT = ("poll", "dice", "story", "game", "checklist", "paid_media", "giveaway", "rich_message")


def read(raw: str) -> AnyEvent | None:
    """Read an update's JSON text; None where nobody waits for an answer. Raises ValueError on nonsense."""
    try:
        update = json.loads(raw)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    match update:
        case {"message": {"chat": {"type": "private"}, "from": {"is_bot": True}}}:
            return None
        case {"message": {"chat": {"type": "private"}} as message}:
            return _message(message)
        case {"edited_message": {"chat": {"type": "private"}} as message}:
            words = _words(message)
            return Edited(words) if words else None
        case {"callback_query": {"message": {"chat": {"type": "private"}}} as query}:
            return _pressed(query.get("data"))
        case {"callback_query": {"message": {"chat": {"type": "group" | "supergroup"}}, "data": str(data)}}:
            return _pressed_in_group(data)
        case {"my_chat_member": {"chat": {"type": "private"}, "new_chat_member": {"status": str(status)}}}:
            return _membership(status)
        case {"update_id": int()}:
            return None
    raise ValueError("not a Telegram update")


def _message(message: Mapping[str, Any]) -> AnyEvent | None:
    match message:
        case {"text": str(text)} if tidy(text).strip():
            return _text(tidy(text))
        case {"location": {"latitude": int() | float() as lat, "longitude": int() | float() as lon}}:
            return Pointed(float(lat), float(lon))
        case {"contact": _}:
            return SharedContact()
    if words := _words(message):
        return Wrote(words)
    for kind, what in _UNREADABLE.items():
        if kind in message:
            return Unreadable(what)
    # What is left over (a pinned message, a changed background) is the channel talking, not the person.
    return Unreadable("other") if any(kind in message for kind in (*_OTHER_CONTENT, "text")) else None


def _text(text: str) -> AnyEvent:
    command = slash(text)
    match command:
        case None:
            return Wrote(text)
        case _ if command.name == "start" and _PAYLOAD.fullmatch(command.rest):
            return Started(command.rest, SERVICE)
        case _ if command.name == "start":
            return Wrote(command.rest)
    return Wrote(words_of(command))


def _words(message: Mapping[str, Any]) -> str:
    """The words of a message: its text, the caption under a picture, or the text in a rich message."""
    match message:
        case {"text": str(text)} | {"caption": str(text)}:
            return tidy(text).strip()
        case {"rich_message": {"blocks": list(blocks)}}:
            return tidy("\n".join(_texts(blocks))).strip()
    return ""


def _texts(blocks: object) -> Iterator[str]:
    """Find every piece of text in a rich message, in order; its shape nests freely."""
    match blocks:
        case list():
            for block in blocks:
                yield from _texts(block)
        case dict():
            for name, value in blocks.items():
                if name in _TEXT_HOLDERS:
                    yield from _joined(value)
                elif isinstance(value, dict | list):
                    yield from _texts(value)


_TEXT_HOLDERS = ("text", "summary", "credit")


def _joined(rich: object) -> Iterator[str]:
    text = "".join(_letters(rich))
    if text.strip():
        yield text


def _letters(rich: object) -> Iterator[str]:
    match rich:
        case str():
            yield rich
        case list():
            for part in rich:
                yield from _letters(part)
        case {"text": inner}:
            yield from _letters(inner)


def _pressed(data: object) -> Pressed:
    """Read the data of a button; what the bot never made is an old button to the engine, answered kindly."""
    match data:
        case str() if found := _PRESSED.fullmatch(data):
            return Pressed(int(found[1]), found[2])
    return Pressed(0, "?")


def _pressed_in_group(data: str) -> GroupPressed | None:
    found = _TAKEN.fullmatch(data)
    return GroupPressed(int(found[1])) if found else None


def _membership(status: str) -> AnyEvent | None:
    match status:
        case "kicked" | "left":
            return Unreachable()
        case "member":
            return Reachable()
    return None
