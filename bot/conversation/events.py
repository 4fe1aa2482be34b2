"""What came in: one value for each thing that can happen to a conversation.

Doors make these from what their channel sends; the clock and the ambassadors' tools make the last ones.
"""

from __future__ import annotations

import msgspec


class Event(msgspec.Struct, frozen=True, tag_field="event", tag=str.lower, omit_defaults=True):
    """Something that happened, as stored in the inbox: JSON with its name under `event`."""


class Started(Event, frozen=True):
    """The person opened the conversation, perhaps through a deep link with a payload."""

    payload: str = ""


class Wrote(Event, frozen=True):
    """The person wrote words of their own."""

    text: str


class Pressed(Event, frozen=True):
    """The person pressed a button: the number of the question it stood under, and the key of the choice."""

    asked: int
    key: str


class Chose(Event, frozen=True):
    """The person chose one of the choices of the current question, by whatever means; made by the engine alone."""

    key: str


class Pointed(Event, frozen=True):
    """The person shared a point on the map (WGS 84 degrees)."""

    lat: float
    lon: float


class SharedContact(Event, frozen=True):
    """The person shared a telephone contact; the number itself is not carried along."""


class Unreadable(Event, frozen=True):
    """Something the bot cannot hear or see: "voice", "photo", "video", "sticker", "document", "other"."""

    what: str


class Edited(Event, frozen=True):
    """The person changed an earlier message; it is looked at, but changes no answer."""

    text: str


class Unreachable(Event, frozen=True):
    """The channel says that nothing can be sent to this person any more (blocked, deactivated)."""


class Reachable(Event, frozen=True):
    """The channel says that the person can be reached again."""


class FellDue(Event, frozen=True):
    """A moment planned earlier has come."""

    kind: str
    about: str = ""


class Answered(Event, frozen=True):
    """A human answered an open case, with first name and role, through the bot."""

    name: str
    role: str
    text: str


class CaseClosed(Event, frozen=True):
    """A human closed the person's case."""


class TurnFailed(Event, frozen=True):
    """A message could not be handled, three times over; the person is told so."""


AnyEvent = (
    Started
    | Wrote
    | Pressed
    | Chose
    | Pointed
    | SharedContact
    | Unreadable
    | Edited
    | Unreachable
    | Reachable
    | FellDue
    | Answered
    | CaseClosed
    | TurnFailed
)

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def to_json(event: AnyEvent) -> str:
    """Write an event as JSON text."""
    return _encoder.encode(event).decode()


def from_json(text: str) -> AnyEvent:
    """Read an event back; raises `msgspec.DecodeError` where the text is not one."""
    return _decoder.decode(text)
