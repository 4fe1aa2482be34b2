"""How the secret of an invite is told from everything else that somebody follows or types."""

from __future__ import annotations

import re

from bot.conversation.events import AnyEvent, Started, Wrote

_CODE = re.compile(r"[0-9]{6}")
_TOKEN = re.compile(r"(?=.*[0-9A-Z_-])[A-Za-z0-9_-]{32}")


def secret_in(event: AnyEvent) -> str:
    """The secret of an invite, and nothing else; empty where there is none."""
    match event:
        case Started(payload) if _CODE.fullmatch(payload) or _TOKEN.fullmatch(payload):
            return payload
        case Wrote(text):
            return _typed(text.split())
    return ""


def _typed(words: list[str]) -> str:
    """A code may be typed in pieces; a token is one word, for words of which the letters add up may cry for help."""
    code = "".join(words)
    if _CODE.fullmatch(code):
        return code
    return words[0] if len(words) == 1 and _TOKEN.fullmatch(words[0]) else ""
