"""Somebody of the network is not there for a while, or not any more."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.roster.members import Away


@dataclass(frozen=True)
class BeSilent:
    """Somebody of the network hears nothing any more, said stop or cannot be reached; or does again."""

    silent: bool


@dataclass(frozen=True)
class BeAway:
    """Somebody of the network is away on these days, and who answers meanwhile; no days: they are back."""

    away: tuple[Away, ...]
    deputy: int = 0


LeavingEffect = BeSilent | BeAway
