"""The day before: either of the two says whether they will be there."""

from __future__ import annotations

from bot.conversation.effects import BeSure, CannotCome
from bot.conversation.events import AnyEvent, Chose
from bot.conversation.flow import RESUME, Go, Here, Next, Option, Unclear
from bot.flows.company.saying import PASSED_ON, Meeting

OPTIONS = (Option("yes"), Option("cannot"))


def hear_tomorrow(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Yes, or not; both are fine."""
    match event:
        case Chose("yes"):
            return Go(RESUME, say=PASSED_ON, effects=(BeSure(data.about.visit),))
        case Chose("cannot" | "no"):
            return Go(RESUME, say=PASSED_ON, effects=(CannotCome(data.about.visit),))
    return Unclear()
