"""Using an invite."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UseInvite:
    """Try a secret somebody was given; what becomes of it comes back as an event."""

    secret: str
