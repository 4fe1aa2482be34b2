"""Cuts one reply into what Telegram takes: texts, a map point, a file, and buttons under the last of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from bot.conversation.replies import Choice, File, MapPoint, Reply
from bot.handlers.telegram.plain import tidy, units

LONGEST = 4096
"""UTF-16 code units in one message."""
MOST_DATA = 64
"""Bytes behind one button."""
SHORT_LABEL = 16
"""Letters that still fit when two buttons stand side by side on a small screen."""
LONGEST_NAME = 100
"""Letters of a name and role above what a human wrote."""
LONGEST_LABEL = 60
"""Letters a button shows at all."""

_BORDERS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])[\"'”’)]*\s"),
    re.compile(r"\s"),
)


class Unfit(ValueError):
    """A reply that Telegram can never take; the text is a word without personal data."""


@dataclass(frozen=True)
class Button:
    """What a button shows, and what comes back when it is pressed."""

    label: str
    data: str


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Bubble:
    """One message to send, with the rows of buttons under it."""

    content: str | MapPoint | File
    rows: Rows = ()


def bubbles_of(reply: Reply) -> tuple[Bubble, ...]:
    """Make the messages of a reply, in order, buttons under the last; raises Unfit where there are none."""
    contents: list[str | MapPoint | File] = [*_texts(reply)]
    contents += [extra for extra in (reply.place, reply.file) if extra is not None]
    if not contents:
        raise Unfit("empty")
    *first, last = (Bubble(content) for content in contents)
    return (*first, replace(last, rows=rows_of(reply)))


def _texts(reply: Reply) -> tuple[str, ...]:
    # Every part carries who says it: a second part without a name would read as the bot's own.
    name = f"{tidy(reply.sender).strip()[:LONGEST_NAME]}:\n" if reply.sender.strip() else ""
    return tuple(name + part for part in split(tidy(reply.text), LONGEST - units(name)))


def split(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """Cut text into parts of at most so many UTF-16 units: at a blank line, a line, a sentence or a word."""
    parts = []
    rest = text.strip()
    while units(rest) > longest:
        cut = _border(rest, _letters_in(rest, longest))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return tuple(part for part in (*parts, rest) if part)


def _letters_in(text: str, longest: int) -> int:
    """How many letters of the text fill at most so many units."""
    used = 0
    for number, letter in enumerate(text):
        used += 2 if letter > "\uffff" else 1
        if used > longest:
            return number
    return len(text)


def _border(text: str, most: int) -> int:
    """Where to cut: the best border in the last half of what fits, and otherwise between two whole signs."""
    for border in _BORDERS:
        ends = [found.end() for found in border.finditer(text, most // 2, most)]
        if ends:
            return ends[-1]
    cut = most
    while cut > most // 2 and _hangs_together(text[cut - 1], text[cut]):
        cut -= 1
    return cut


def _hangs_together(before: str, after: str) -> bool:
    joins = ("\u200d", "\ufe0f")
    return after in joins or before == joins[0] or unicodedata.combining(after) > 0 or after in _SKIN_TONES


_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def rows_of(reply: Reply) -> Rows:
    """Lay out the choices, two in a row where all are short; raises Unfit for data that is too long."""
    buttons = [_button(reply.asked, choice) for choice in reply.choices]
    wide = 2 if all(len(button.label) <= SHORT_LABEL for button in buttons) else 1
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def _button(asked: int, choice: Choice) -> Button:
    data = f"{asked}:{choice.key}"
    if len(data.encode("utf-8", "surrogatepass")) > MOST_DATA:
        raise Unfit("buttons")
    label = " ".join(tidy(choice.label).split()) or choice.key
    return Button(label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…", data)
