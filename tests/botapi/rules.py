"""What Telegram refuses in a message, in its own words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any


class Refusal(Exception):
    """The server says no: HTTP status, description, and what a program may read beside it."""

    def __init__(
        self,
        code: int,
        description: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        wrong: bool = False,
    ) -> None:
        """`wrong` is a call that could never have been right; the rest is what the world is like."""
        super().__init__(description)
        self.wrong = wrong
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The JSON Telegram sends with it."""
        more = {"parameters": dict(self.parameters)} if self.parameters else {}
        return {"ok": False, "error_code": self.code, "description": self.description, **more}


def bad(description: str) -> Refusal:
    """A bad request, in Telegram's manner of writing."""
    return Refusal(400, f"Bad Request: {description}")


def wrong(description: str) -> Refusal:
    """A bad request that no circumstance could have made right."""
    return Refusal(400, f"Bad Request: {description}", wrong=True)


def units(text: str) -> int:
    """The length of text in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_text(params: Mapping[str, Any]) -> None:
    """Refuse a text that is empty, too long, or whose formatting is broken."""
    text = str(params["text"])
    seen = _without_markup(text, params.get("parse_mode"))
    if not seen.strip():
        raise wrong("message text is empty")
    if units(seen) > 4096:
        raise wrong("message is too long")
    for entity in params.get("entities") or ():
        if entity["offset"] < 0 or entity["length"] < 1 or entity["offset"] + entity["length"] > units(text):
            raise wrong(f"can't parse entities: entity at offset {entity['offset']} is out of the text")


def check_keyboard(markup: object) -> None:
    """Refuse buttons without a label, with more than one or no action, or with data over 64 bytes."""
    match markup:
        case {"inline_keyboard": list(rows)}:
            buttons = [button for row in rows for button in row]
        case _:
            return
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise wrong("reply markup is too long")
    for button in buttons:
        if not button["text"].strip():
            raise wrong('can\'t parse inline keyboard button: Field "text" must not be empty')
        if len(button) != 2:
            raise wrong(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            )
        if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
            raise wrong("BUTTON_DATA_INVALID")


def check_commands(commands: Sequence[Mapping[str, str]]) -> None:
    """Refuse a menu with too many commands, or names and descriptions Telegram does not take."""
    if len(commands) > 100:
        raise wrong("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise wrong("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise wrong("BOT_COMMAND_DESCRIPTION_INVALID")


def _without_markup(text: str, mode: object) -> str:
    match mode:
        case None:
            return text
        case "HTML":
            return _Tags.strip(text)
        case "MarkdownV2":
            return _markdown(text)
    raise wrong("unsupported parse_mode")


class _Tags(HTMLParser):
    """Reads Telegram's small HTML: known tags, closed in order."""

    KNOWN = frozenset(
        {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote"}
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    @classmethod
    def strip(cls, text: str) -> str:
        """The text without its tags; refuses what is unknown or left open."""
        reader = cls()
        reader.feed(text)
        reader.close()
        if reader.open:
            raise wrong(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{reader.open[-1]}\""
            )
        return reader.text

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in self.KNOWN:
            raise wrong(f'can\'t parse entities: Unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise wrong("can't parse entities: Unexpected end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def _markdown(text: str) -> str:
    """MarkdownV2 without links: paired marks, and every other reserved sign escaped."""
    plain = re.sub(r"\\([_*\[\]()~`>#+\-=|{}.!\\])", "\N{OBJECT REPLACEMENT CHARACTER}", text)
    for mark in ("*", "_", "~", "`"):
        if plain.count(mark) % 2:
            raise wrong("can't parse entities: Can't find end of the entity")
    if found := re.search(r"[\[\]()>#+\-=|{}.!]", plain):
        raise wrong(f"can't parse entities: Character '{found[0]}' is reserved and must be escaped")
    return re.sub(r"[*_~`]", "", plain)
