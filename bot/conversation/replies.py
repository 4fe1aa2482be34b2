"""What goes out: values that every door can show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

Weight = Literal["line", "card", "introduction"]


class Choice(msgspec.Struct, frozen=True, omit_defaults=True):
    """One choice under a question: the key that comes back, and the label a person reads."""

    key: str
    label: str


class MapPoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """A point on the map, with the name and address to show (WGS 84 degrees)."""

    name: str
    address: str
    lat: float
    lon: float


class File(msgspec.Struct, frozen=True, omit_defaults=True):
    """A small file to take along, such as a calendar entry."""

    name: str
    media_type: str
    content: str


class Reply(msgspec.Struct, frozen=True, omit_defaults=True):
    """One bubble: plain text, and what stands under it.

    `asked` numbers the question the choices belong to; 0 where there are none. `sender` is empty for the bot, and
    first name and role for a human ("Samira, ambassadeur"). `weight` says what to do when it is unclear whether it
    arrived: a line is tried once more, a card until it is acknowledged, an introduction never.
    """

    text: str
    choices: tuple[Choice, ...] = ()
    asked: int = 0
    place: MapPoint | None = None
    file: File | None = None
    sender: str = ""
    weight: Weight = "line"
    language: str = "nl"
    proactive: bool = False
    """Whether the bot began: such a line keeps quiet hours and is withheld after a stop."""
    purpose: str = ""
    """The purpose of consent it rests on: withheld once that was taken back."""
    topic: int = 0
    """The case it is about, for chats that keep a topic for each; 0 without one."""
    over: bool = False
    """Whether it may go out while a human has the floor: all other lines of the bot are withheld then."""
    until: datetime | None = None
    """When it comes too late, where it can: what the bot begins is withheld from then on."""


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Reply)


def to_json(reply: Reply) -> str:
    """Write a reply as JSON text."""
    return _encoder.encode(reply).decode()


def from_json(text: str) -> Reply:
    """Read a reply back; raises `msgspec.DecodeError` where the text is not one."""
    return _decoder.decode(text)
