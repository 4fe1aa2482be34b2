"""Coming in with an invite: what it gives, said plainly; a wrong one is refused without saying why."""

from __future__ import annotations

from bot.conversation.events import InviteAccepted, InviteRefused, RoleEnded
from bot.conversation.flow import Fell, Here, Say


def accepted(event: InviteAccepted, here: Here) -> Fell:
    """Somebody has a role now."""
    return Fell((Say(f"invite-{event.purpose}", {"network": here.knowledge.network.name}),))


def refused(event: InviteRefused, here: Here) -> Fell:
    """Wrong, used and too old look the same."""
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return Fell((Say("invite-locked" if event.locked else "invite-refused", {"phone": phone}),))


def ended(event: RoleEnded, here: Here) -> Fell:
    """A role was taken back."""
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return Fell((Say(f"role-ended-{event.role}", {"phone": phone}),))
