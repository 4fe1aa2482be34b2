"""Finding the step a conversation stands at, and going on from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import msgspec

from bot.conversation.effects import CancelDue
from bot.conversation.events import AnyEvent
from bot.conversation.flow import (
    ENDED,
    RESUME,
    Ask,
    Book,
    Go,
    Here,
    Next,
    Option,
    Settles,
    Stay,
    Step,
    Unclear,
)
from bot.conversation.state import MOST_ASIDE, Aside, Conversation, Spot
from bot.conversation.told import Told
from knowledge.texts.texts import Voice

OFFER = "human"
"""What the bot offers when it does not understand for the third time."""


@dataclass(frozen=True)
class Standing:
    """The step a conversation stands at, ready to ask and to hear."""

    conversation: Conversation
    step: Step
    data: Any

    def ask(self, here: Here) -> Ask:
        """The question that stands; an offer of the bot stands over it."""
        if self.conversation.offering == OFFER:
            return Ask("unclear-offer", (Option("human"), Option("go_on")))
        return self.step.ask(self.data, here)


def stand(conversation: Conversation, book: Book) -> Standing:
    """Find the step; a conversation of an older release whose step is gone rests instead."""
    spot = conversation.spot
    name = book.moved.get(spot.name, spot.name)
    step = book.step(name)
    flow = name.partition(".")[0]
    if step is not None:
        try:
            return Standing(
                at(conversation, name, spot.data), step, msgspec.convert(spot.data, book.flows[flow].data)
            )
        except msgspec.ValidationError:
            pass  # answers of an older shape: rest, with all that is remembered
    rested = replace(at(conversation, book.rest, {}), past=(), offering="")
    rest = book.step(book.rest)
    assert rest is not None
    return Standing(rested, rest, book.flows[book.rest.partition(".")[0]].data())


def written(data: Any) -> dict[str, Any]:
    """The answers of a flow as they stand in a stored conversation: lists rather than tuples; none is none."""
    if data is None:
        return {}
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(data))
    return plain


def at(conversation: Conversation, name: str, data: dict[str, Any]) -> Conversation:
    """The same conversation at another spot."""
    flow, _, step = name.partition(".")
    return replace(conversation, spot=Spot(flow, step, data))


def interrupted(c: Conversation, name: str, data: dict[str, Any], book: Book) -> Conversation:
    """The same conversation at another spot, the question that stood put aside unless it only rested or waited.

    A question that is put again is not put aside as well.
    """
    there = at(c, name, data)
    resting = c.spot.flow == book.rest.partition(".")[0] or c.spot.name in book.waits
    standing = c.asides if resting else (*c.asides, Aside(c.spot, c.asked))
    asides = tuple(aside for aside in standing if aside.spot != there.spot)[-MOST_ASIDE:]
    return replace(there, asides=asides, past=(), misses=0, offering="")


def resumed(c: Conversation, book: Book) -> Conversation:
    """The same conversation at the question that was interrupted last, or at rest."""
    if not c.asides:
        return replace(at(c, book.done, {}), past=())
    *others, last = c.asides
    return replace(c, spot=last.spot, asides=tuple(others), past=())


def settled(c: Conversation, settles: Settles | None) -> Conversation:
    """The same conversation without the questions put aside that need no answer any more."""
    if settles is None:
        return c
    left = ((aside, settles(aside.spot)) for aside in c.asides)
    return replace(c, asides=tuple(replace(aside, spot=spot) for aside, spot in left if spot is not None))


def ended(c: Conversation, book: Book) -> Conversation:
    """A conversation that knows nothing any more and is silent; whoever writes in it is greeted as somebody new."""
    return replace(begun(book.rest, c.voice), asked=c.asked, stopped=True)


def begun(name: str, voice: Voice) -> Conversation:
    """A conversation in which nothing was said yet, at a step."""
    flow, _, step = name.partition(".")
    return Conversation(Spot(flow, step), voice)


def brought_back(c: Conversation, asked: int, book: Book) -> Conversation | None:
    """The same conversation at the interrupted question of this number, the present one put aside; None without one."""
    found = next((aside for aside in c.asides if aside.asked == asked), None)
    if found is None:
        return None
    others = tuple(aside for aside in c.asides if aside is not found)
    there = interrupted(replace(c, asides=others), found.spot.name, found.spot.data, book)
    return replace(there, asked=asked)


def hear(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told | None:
    """Let the step hear an event; None where it makes nothing of it."""
    heard = standing.step.hear(standing.data, event, here)
    return None if isinstance(heard, Unclear) else follow(standing, heard, book)


def follow(standing: Standing, heard: Next, book: Book) -> Told:
    """Do what a step gave back; raises LookupError for a step that does not exist."""
    c = replace(standing.conversation, misses=0, offering="")
    if isinstance(heard, Go):
        c = settled(c, heard.settles)
    match heard:
        case Go(to, _, say, memory, effects) if to == RESUME:
            return Told(resumed(replace(c, memory=memory or c.memory), book), say, effects)
        case Go(to, _, say, _, effects) if to == ENDED:
            return Told(ended(c, book), say, (CancelDue(), *effects), question="none")
        case Go(to, data, say, memory, effects):
            name = to if "." in to else f"{c.spot.flow}.{to}"
            if book.step(name) is None:
                raise LookupError(f"step '{c.spot.name}' goes to '{name}', which does not exist")
            if data is None:
                data = standing.data if "." not in to else book.flows[name.partition(".")[0]].data()
            if heard.interrupts:
                aside = interrupted(replace(c, memory=memory or c.memory), name, written(data), book)
                return Told(aside, say, effects)
            past = () if effects else c.leaving(c.memory)
            moved = at(replace(c, past=past, memory=memory or c.memory), name, written(data))
            return Told(moved, say, effects)
        case Stay(data, say, memory, short):
            kept = c.spot.data if data is None else written(data)
            past = c.past if memory is None and data is None else c.leaving(c.memory)
            stays = replace(at(c, c.spot.name, kept), memory=memory or c.memory, past=past)
            return Told(stays, say, question="short" if short else "whole")
        case Unclear():
            return Told(c, question="differently")
