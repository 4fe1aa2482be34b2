"""Looking in the catalogue for what fits and was not shown before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.flow import Go, Here, Say
from bot.conversation.memory import Memory
from knowledge.matching.values import Asked, Reason, Suggestion
from knowledge.wishes.values import Sex


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
    focus: tuple[str, ...] = ()
    """Kinds somebody named at the list: these first, the earlier wishes when these are used up."""
    first: bool = True
    """Whether nothing was shown before."""
    again: int = 0
    """How often in a row there was nothing more."""


SEX: Mapping[str, Sex] = {"mother": "woman", "father": "man"}
"""What the relation of whom somebody looks for tells of them."""


def look(memory: Memory, here: Here, say: tuple[Say, ...] = (), focus: tuple[str, ...] = ()) -> Go:
    """Look for what fits and was not shown before; say honestly when there is nothing."""
    wanted = tuple(wish for wish in memory.wishes if wish.kind in focus)
    found = _found(replace(memory, wishes=wanted), here) if wanted else ()
    found = found or _found(memory, here)
    if not found:
        return nothing_more(memory, here, say)
    shown = tuple(_shown(suggestion) for suggestion in found)
    memory = replace(memory, shown=(*memory.shown, *(s.activity for s in shown)))
    first = not (here.memory.shown or here.memory.refused)
    return Go("suggestions.choose", Suggestions(shown, focus=focus, first=first), memory=memory, say=say)


NO_MORE = ("suggestions-no-more", "suggestions-were-all", "suggestions-ask-a-human")
"""What is said the first, the second and every later time in a row that there is nothing more."""


def nothing_more(memory: Memory, here: Here, say: tuple[Say, ...] = ()) -> Go:
    """Say that there is nothing more, in other words each time, and what else may help."""
    again: int = here.spot.data.get("again", 0)
    known = memory.shown or memory.refused
    key = NO_MORE[min(again, len(NO_MORE) - 1)] if known or again else "suggestions-nothing"
    return Go("suggestions.none", Suggestions(again=again + 1), memory=memory, say=(*say, Say(key)))


def _found(memory: Memory, here: Here) -> tuple[Suggestion, ...]:
    needs = memory.needs
    if memory.whom and not needs.sex:
        needs = replace(needs, sex=SEX.get(memory.whom.relation, ""))
    asked = Asked(
        wishes=memory.wishes,
        unwanted=memory.unwanted,
        needs=needs,
        place=memory.place,
        words=" ".join(memory.unmet),
        leave_out=frozenset((*memory.shown, *memory.refused)),
    )
    return here.knowledge.catalogue.suggest(asked, here.now)


def _shown(suggestion: Suggestion) -> Shown:
    return Shown(suggestion.activity.id, suggestion.reasons, suggestion.next)
