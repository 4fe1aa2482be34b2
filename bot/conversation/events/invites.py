"""What became of an invite somebody used."""

from __future__ import annotations

from bot.conversation.events.base import Event


class InviteAccepted(Event, frozen=True):
    """The invite was good: what it is for ("ambassador", "buddy", ...) and what it carries, as JSON."""

    purpose: str
    body: str = ""


class InviteRefused(Event, frozen=True):
    """The invite was wrong, used or too old: these look the same. `locked` where there were too many wrong ones."""

    locked: bool = False


class RoleEnded(Event, frozen=True):
    """A role of this person was taken back by a coordinator."""

    role: str


class InviteMade(Event, frozen=True):
    """The invite this person asked for: for whom, and the secrets to hand over once."""

    name: str
    token: str
    code: str
