"""Inviting people to the network, and what was seen of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UseInvite:
    """Try a secret somebody was given; what becomes of it comes back as an event."""

    secret: str


@dataclass(frozen=True)
class InviteBuddy:
    """Make an invite by which somebody becomes a buddy; a coordinator asks for it."""

    name: str


@dataclass(frozen=True)
class RecordBuddy:
    """Write down of a buddy, with today's date, that something was seen: `what` is a field of theirs."""

    person: int
    what: str


RecruitingEffect = UseInvite | InviteBuddy | RecordBuddy
