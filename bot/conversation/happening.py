"""What happens without the person: time, the channel, a human."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation import floor
from bot.conversation.caring import is_cared_for, met
from bot.conversation.effects import CancelDue, Effect, ForgetTalk, LeaveCase, PlanDue
from bot.conversation.effects.casework import of_failed_turn
from bot.conversation.events import (
    Answered,
    AnyEvent,
    FellDue,
    Reachable,
    TurnFailed,
    Unreachable,
)
from bot.conversation.flow import RESUME, Book, Fell, Here, Say
from bot.conversation.memory import REMEMBER
from bot.conversation.state import MOST_ASIDE, Aside, Conversation, Spot
from bot.conversation.steps import (
    Standing,
    at,
    interrupted,
    resumed,
    settled,
    written,
)
from bot.conversation.told import Told
from bot.conversation.watching import CLEARS, let_go
from knowledge.texts.quiet import decent

TALK_LASTS = timedelta(hours=24)
"""How long after the last word a talk is held where remembering was not agreed to."""

TALK_OVER = "talk.over"


def happened(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    """Something that happened without the person: time, the channel, a human."""
    c = standing.conversation
    match event:
        case FellDue(kind, _) if kind == TALK_OVER:
            return _talk_over(c, here, book)
        case FellDue(kind, _) if kind == CLEARS:
            cleared, plans = let_go(c, here.now)
            return Told(cleared, effects=plans, question="none")
        case FellDue(kind, about):
            return _fell(c, kind, about, here, book)
        case Answered() if c.stopped:
            return Told(c, effects=(LeaveCase("paused"),), question="none")
        case Unreachable():
            gone = replace(
                at(c.unplanned(here.knowledge.special), book.rest, {}), reachable=False, misses=0, offering=""
            )
            left = (LeaveCase("unreachable"),) if c.memory.case is not None else ()
            return Told(gone, effects=(CancelDue(), *left), question="none")
        case Reachable():
            return Told(replace(c, reachable=True), question="none")
        case TurnFailed():
            phone = here.knowledge.network.phone.spoken(here.voice.language)
            wijk = here.memory.place.wijk if here.memory.place else ""
            case = of_failed_turn(here.now, wijk)
            return Told(c, (Say("failed", {"phone": phone}),), (case,), question="none")
    if (news := book.news.get(type(event))) is not None:
        c = met(c) if isinstance(event, Answered) else c
        fell = news(event, here)
        return floor.rests(c, event, fell, book) or _follow(c, fell, book)
    raise TypeError(f"not something that happens: {type(event).__name__}")


def _fell(c: Conversation, kind: str, about: str, here: Here, book: Book) -> Told:
    moment = book.moments.get(kind)
    if moment is not None and kind in book.network:
        return _follow(c, moment(about, here), book)
    purpose = here.knowledge.purposes.of_moment(kind)
    if moment is None or c.stopped or not c.reachable or c.memory.consent.get(purpose) is False:
        return Told(c, question="none")
    rests = c.memory.rests_until if purpose else None
    if (later := decent(max(here.now, rests or here.now))) > here.now:
        return _later(c, kind, about, moment(about, here), later, book)
    fell = moment(about, here)
    return floor.rests(c, FellDue(kind, about), fell, book) or _follow(c, fell, book)


def _later(c: Conversation, kind: str, about: str, fell: Fell, at: datetime, book: Book) -> Told:
    """A moment that came in the night or in a pause: what it would say waits, what it does in silence does not."""
    if fell.say or fell.go:
        return Told(c, effects=(PlanDue(kind, about, at),), question="none")
    return _follow(c, fell, book)


def _follow(c: Conversation, fell: Fell, book: Book) -> Told:
    """Do what a moment or news makes of itself; who said stop, or is out of reach, hears nothing of it."""
    asked = c.spot
    c = _left_after(replace(c, memory=fell.memory or c.memory), fell, book)
    if c.stopped or not c.reachable:
        return Told(c, effects=fell.effects, question="none")
    if c.spot.name != asked.name and fell.go in ("", RESUME):
        # The question that stood needs no answer any more; what waited behind it is asked.
        quiet = c.spot.name == book.rest
        return Told(c, fell.say, fell.effects, question="none" if quiet else "whole")
    if fell.go == RESUME and c.spot.name in book.waits:
        return Told(resumed(c, book), fell.say, fell.effects)
    if not fell.go or fell.go == RESUME:
        return Told(c, fell.say, fell.effects, question="none")
    flow, _, step = fell.go.partition(".")
    over = c.floor and book.over.holds(Spot(flow, step))
    if is_cared_for(c) and not over:
        # Nothing but a human who has the floor asks anything of who may be in danger; it waits its turn.
        waiting = (*c.asides, Aside(Spot(flow, step, written(fell.data)), 0))[-MOST_ASIDE:]
        return Told(replace(c, asides=waiting), fell.say, fell.effects, question="none")
    return Told(interrupted(c, fell.go, written(fell.data), book), fell.say, fell.effects)


def _left_after(c: Conversation, fell: Fell, book: Book) -> Conversation:
    """The same conversation without what this settles: asides, and the question that stands."""
    c = settled(c, fell.settles)
    left = fell.settles(c.spot) if fell.settles is not None else c.spot
    if left is not None:
        return replace(c, spot=left)
    return resumed(c, book) if c.asides else replace(at(c, book.rest, {}), past=(), misses=0, offering="")


def _talk_over(c: Conversation, here: Here, book: Book) -> Told:
    """Let go of what is not kept, and of the lines that say it again, unless the person spoke since."""
    spoke = c.last_at is not None and here.now < c.last_at + TALK_LASTS
    if spoke or (c.memory.consent.get(REMEMBER) and not _holds_passing(c, here, book)):
        return Told(replace(c, talk_ends=None), question="none")
    # What came after their last word they may not have read yet.
    lines = (ForgetTalk(c.last_at),) if c.last_at is not None else ()
    return Told(_let_go(c, here, book), effects=lines, question="none")


def _let_go(c: Conversation, here: Here, book: Book) -> Conversation:
    """The conversation without what is not kept."""
    special = here.knowledge.special
    asides = tuple(aside for aside in c.asides if _stays(aside.spot, c, book))
    rested = replace(c if _stays(c.spot, c, book) else at(c, book.rest, {}), asides=asides)
    let_go = replace(rested, past=(), misses=0, offering="", talk_ends=None, watch=c.watch.lasting())
    return replace(let_go, memory=c.memory.lasting(special))


def _stays(spot: Spot, c: Conversation, book: Book) -> bool:
    """Whether a question still stands after the talk: what only rests on remembering is not asked on."""
    return book.rests_on(spot) != REMEMBER and book.keeps(spot, c.memory)


def _holds_passing(c: Conversation, here: Here, book: Book) -> bool:
    """Whether something is held, here or on the way back, that is let go of after the talk."""
    known = (c.memory, *(step.memory for step in c.past))
    spots = (c.spot, *(aside.spot for aside in c.asides))
    answers = any(spot.data and not book.keeps(spot, c.memory) for spot in spots)
    lasting = all(memory == memory.lasting(here.knowledge.special) for memory in known)
    return answers or c.watch.holds_passing or not lasting


def let_go_later(c: Conversation, here: Here, book: Book) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation, and the moment at which what is not kept of it is let go of."""
    if not _holds_passing(c, here, book):
        return replace(c, talk_ends=None), ()
    if c.talk_ends is not None:
        return c, ()
    ends = here.now + TALK_LASTS
    return replace(c, talk_ends=ends), (PlanDue(TALK_OVER, "", ends),)
