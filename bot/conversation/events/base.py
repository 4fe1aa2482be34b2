"""What every event is: a value that can be written down as JSON and read back."""

from __future__ import annotations

import msgspec


class Event(msgspec.Struct, frozen=True, tag_field="event", tag=str.lower, omit_defaults=True):
    """Something that happened, as stored in the inbox: JSON with its name under `event`."""
