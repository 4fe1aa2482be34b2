"""What stands on one line of the terminal's JSON mode, in and out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec

from bot.conversation.events import AnyEvent, Started, Wrote
from bot.conversation.replies import Reply

LONGEST_NAME = 64


class NotUnderstood(ValueError):
    """A line that is not of the protocol; the message says what is wrong with it."""


@dataclass(frozen=True)
class Said:
    """Somebody wrote, or opened the conversation."""

    who: str
    event: AnyEvent


@dataclass(frozen=True)
class Press:
    """Somebody pressed a choice, by its label or its number as shown."""

    who: str
    label: str


@dataclass(frozen=True)
class Advance:
    """The clock moves on."""

    by: timedelta


def read_line(line: str) -> Said | Press | Advance:
    """Read one JSON object; raises NotUnderstood with a plain sentence."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise NotUnderstood("not a JSON object on one line") from None
    if not isinstance(given, dict):
        raise NotUnderstood("not a JSON object")
    if not decent(line, given):
        raise NotUnderstood("holds half a character (a lone surrogate)")
    if "advance" in given:
        return Advance(duration(given["advance"]))
    who = given.get("who", "resident")
    if not isinstance(who, str) or not who.strip() or len(who) > LONGEST_NAME or not who.isprintable():
        raise NotUnderstood(f'"who" must be a name of 1 to {LONGEST_NAME} letters')
    if "text" in given:
        return Said(who, Wrote(_text(given, "text")))
    if "press" in given:
        label = given["press"]
        return Press(who, str(label) if isinstance(label, int) else _text(given, "press"))
    if "start" in given:
        return Said(who, Started(_text(given, "start")))
    raise NotUnderstood('needs one of "text", "press", "start" or "advance"')


def decent(line: str, given: dict[str, Any]) -> bool:
    """Whether everything in it is whole characters; an escape can name half of one, which nothing can store."""
    if "\\u" not in line:
        return True
    try:
        json.dumps(given, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def duration(text: object) -> timedelta:
    """Read an ISO 8601 duration of weeks, days, hours, minutes or seconds; never backwards."""
    try:
        found = msgspec.convert(text, timedelta)
    except (msgspec.ValidationError, TypeError):
        raise NotUnderstood('"advance" must be an ISO 8601 duration such as "P1D" or "PT2H"') from None
    if found < timedelta(0):
        raise NotUnderstood('"advance" cannot go back')
    return found


def write_line(to: str, reply: Reply) -> dict[str, Any]:
    """One line of output: to whom, the text, the labels of the choices, and from whom."""
    out: dict[str, Any] = {
        "to": to,
        "text": reply.text,
        "choices": [choice.label for choice in reply.choices],
        "from": f"ambassador {reply.sender}" if reply.sender else "bot",
    }
    if reply.place is not None:
        out["place"] = msgspec.to_builtins(reply.place)
    if reply.file is not None:
        out["file"] = msgspec.to_builtins(reply.file)
    return out


def pressed(label: str, shown: Sequence[Reply]) -> tuple[int, str] | None:
    """Find the button that was meant, newest question first; by number only under the newest."""
    asked = [reply for reply in shown if reply.choices]
    if asked and label.strip().isdecimal() and 0 < int(label) <= len(asked[-1].choices):
        return asked[-1].asked, asked[-1].choices[int(label) - 1].key
    for reply in reversed(asked):
        for choice in reply.choices:
            if choice.label.strip().casefold() == label.strip().casefold():
                return reply.asked, choice.key
    return None


def _text(given: dict[str, Any], name: str) -> str:
    text = given[name]
    if not isinstance(text, str):
        raise NotUnderstood(f'"{name}" must be text')
    return text
