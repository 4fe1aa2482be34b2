"""What of a turn is counted for the network's report, where the person agreed to that: was anything found."""

from __future__ import annotations

from bot.conversation.effects import Count
from bot.conversation.effects.keeping import What
from bot.conversation.memory import IMPROVEMENT
from bot.conversation.state import Conversation
from knowledge.knowledge import Knowledge


def counted(before: Conversation, after: Conversation, knowledge: Knowledge) -> tuple[Count, ...]:
    """Compare a conversation with itself a turn later; one count for each theme of what was wished."""
    what: What
    if not after.memory.consent.get(IMPROVEMENT):
        return ()
    if len(after.memory.shown) > len(before.memory.shown):
        what = "suggested"
    elif set(after.memory.unmet) - set(before.memory.unmet):
        what = "nothing found"
    else:
        return ()
    wijk = after.memory.place.wijk if after.memory.place else ""
    return tuple(Count(what, wijk, theme) for theme in _themes(after, knowledge) or ("",))


def _themes(c: Conversation, knowledge: Knowledge) -> tuple[str, ...]:
    known = (wish.kind for wish in c.memory.wishes if wish.kind in knowledge.wishes.kinds)
    return tuple(dict.fromkeys(knowledge.wishes.theme_of(kind) for kind in known))
