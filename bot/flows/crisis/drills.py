"""The drill that is due: a coordinator is reminded, as long as none held for a month."""

from __future__ import annotations

from bot.conversation.effects import RemindOfDrill
from bot.conversation.events import DrillOverdue
from bot.conversation.flow import Fell, Here, Say
from knowledge.texts.dates import day

REMIND = "drill.due"
"""The moment at which it is looked whether a drill held of late."""


def due(_: str, here: Here) -> Fell:
    """The moment has come; the rows know whether one held."""
    return Fell(effects=(RemindOfDrill(),))


def overdue(event: DrillOverdue, here: Here) -> Fell:
    """None held for a month, or ever."""
    if "coordinator" not in here.roles:
        return Fell()
    if event.last is None:
        return Fell((Say("drill-never"),))
    return Fell((Say("drill-overdue", {"day": day(event.last, here.voice.language)}),))
