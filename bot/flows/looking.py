"""Looking in the catalogue for what fits and was not shown before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.flow import Go, Here, Say
from bot.conversation.state import Memory
from knowledge.matching.values import Asked, Reason, Suggestion


@dataclass(frozen=True)
class Shown:
    """A suggestion as it was shown: the activity, its reasons, and when it is next held."""

    activity: str
    reasons: tuple[Reason, ...] = ()
    next: datetime | None = None


@dataclass(frozen=True)
class Suggestions:
    """What is on the table, and which of it is looked at more closely."""

    shown: tuple[Shown, ...] = ()
    one: int = 0


def look(memory: Memory, here: Here, say: tuple[Say, ...] = ()) -> Go:
    """Look for what fits and was not shown before; say honestly when there is nothing."""
    asked = Asked(
        wishes=memory.wishes,
        unwanted=memory.unwanted,
        needs=memory.needs,
        place=memory.place,
        words=" ".join(memory.unmet),
        leave_out=frozenset((*memory.shown, *memory.refused)),
    )
    found = here.knowledge.catalogue.index.suggest(asked, here.now)
    if not found:
        more = bool(memory.shown or memory.refused)
        return Go(
            "suggestions.none",
            Suggestions(),
            memory=memory,
            say=(*say, Say("suggestions-no-more" if more else "suggestions-nothing")),
        )
    shown = tuple(_shown(suggestion) for suggestion in found)
    memory = replace(memory, shown=(*memory.shown, *(s.activity for s in shown)))
    return Go("suggestions.choose", Suggestions(shown), memory=memory, say=say)


def _shown(suggestion: Suggestion) -> Shown:
    return Shown(suggestion.activity.id, suggestion.reasons, suggestion.next)
