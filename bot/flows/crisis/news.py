"""What somebody in danger hears later of whether a human knows."""

from __future__ import annotations

from bot.conversation.events import HelpSeen, HelpUnseen, NextDay
from bot.conversation.flow import Fell, Here, Say
from bot.conversation.state import CARE
from bot.flows.with_human import called


def seen(event: HelpSeen, here: Here) -> Fell:
    """Somebody read it; of who talks with the person already that is plain."""
    if _speaker(here) == event.name:
        return Fell()
    name = f"{event.name} ({called(event.role, here)})"
    return Fell((Say("crisis-seen", {"name": name}, weight="card"),))


def unseen(event: HelpUnseen, here: Here) -> Fell:
    """Nobody read it: the truth, so that nobody waits for it; a human who wrote since has read it."""
    alone = here.spot.flow == CARE and not here.spot.data.get("met", False)
    if _speaker(here) and not event.failed and not alone:
        return Fell()
    return Fell((Say("crisis-not-told" if event.failed else "crisis-unseen", weight="card"),))


def next_day(_: NextDay, here: Here) -> Fell:
    """A day later, approved by a human, in words that say nothing to who reads along."""
    return Fell((Say("crisis-next-day"),))


def _speaker(here: Here) -> str:
    return here.memory.case.speaker if here.memory.case is not None else ""
