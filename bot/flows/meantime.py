"""What somebody who looks for another says in between: a question, more of whom it is about, or of themselves."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.flow import Here, Next, Stay, Unclear
from bot.conversation.memory import Memory
from bot.flows import phrases
from bot.flows.absorbing import adding, oneself_too
from bot.flows.whom import not_to_tell, question, understood_of_another
from knowledge.places.values import Somewhere


def noted(text: str, here: Here) -> Next:
    """Keep what is told of the other while something else was asked, which stands; Unclear where nothing is told."""
    if say := question(text, here):
        return Stay(say=say)
    if go := oneself_too(text, here):
        return go
    memory, health = with_told(text, here), not_to_tell(text, here)
    if memory != here.memory:
        return Stay(say=(*health, *phrases.understood(memory, here)), memory=memory)
    known = isinstance(here.knowledge.places.hear(text), Somewhere)
    return Stay(say=health) if health or known else Unclear()


def with_told(text: str, here: Here) -> Memory:
    """The memory with the wishes and the place that are told of the other."""
    memory = adding(here.memory, understood_of_another(text, here))
    if isinstance(place := here.knowledge.places.hear(text), Somewhere):
        return replace(memory, place=place.place, asked_place=True)
    return memory
