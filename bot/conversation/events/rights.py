"""What comes back when somebody asks what is known of them."""

from __future__ import annotations

from typing import Any

from bot.conversation.events.base import Event


class MyData(Event, frozen=True):
    """Everything that is known of the person: rows by the name of their table, moments as ISO 8601 text."""

    tables: dict[str, list[dict[str, Any]]]
