"""Plain text as both sides can carry it."""

from __future__ import annotations

import re

_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_NEW_LINE = re.compile("\r\n?")


def tidy(text: str) -> str:
    """Mend halves of surrogate pairs, and take out control characters other than tab and new line."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _UNWANTED.sub("", _NEW_LINE.sub("\n", whole))


def units(text: str) -> int:
    """Count UTF-16 code units, which is how Telegram measures text."""
    return len(text) + sum(letter > "\uffff" for letter in text)
