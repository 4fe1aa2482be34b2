"""What a person does themselves, and what their channel says of them; doors make these from what they are sent."""

from __future__ import annotations

from bot.conversation.events.base import Event


class Started(Event, frozen=True):
    """The person opened the conversation, perhaps through a deep link with a payload.

    `through` names the service that passes messages on and processes them too ("Telegram"), where there is one.
    """

    payload: str = ""
    through: str = ""


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
