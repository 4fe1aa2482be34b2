"""What the terminal journals: the event itself."""

from __future__ import annotations

from bot.conversation.events import AnyEvent, from_json

CHANNEL = "terminal"


def read(raw: str) -> AnyEvent | None:
    """Read an event back."""
    return from_json(raw)
