"""The conversation as one pure function: a state and an event in, a state, replies and effects out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation import floor
from bot.conversation.caring import answered_lately, cared, is_cared_for, noted, raised
from bot.conversation.counting import counted
from bot.conversation.crowding import MOST_A_MINUTE, one_more
from bot.conversation.doing import did, fits
from bot.conversation.effects import BeSilent, Effect
from bot.conversation.events import (
    AnyEvent,
    Appointments,
    Chose,
    DraftGone,
    DraftMade,
    DraftShown,
    Edited,
    FellDue,
    InviteAccepted,
    InviteMade,
    InviteRefused,
    MyData,
    Paused,
    Pointed,
    Pressed,
    SharedContact,
    Started,
    Unreadable,
    Wrote,
)
from bot.conversation.flow import Book, Here
from bot.conversation.happening import happened, let_go_later
from bot.conversation.replies import Reply
from bot.conversation.secret import secret_in
from bot.conversation.speaking import followed, speak
from bot.conversation.state import Conversation
from bot.conversation.steps import (
    Standing,
    begun,
    stand,
)
from bot.conversation.told import Told
from bot.conversation.watching import listen
from knowledge.knowledge import Knowledge
from knowledge.texts.texts import Voice

ASKED_FOR = (
    InviteMade,
    MyData,
    InviteAccepted,
    InviteRefused,
    DraftMade,
    DraftShown,
    DraftGone,
    Appointments,
    Paused,
)
"""News that answers what a person asked a moment ago."""

SPOKEN = (Started, Wrote, Pressed, Chose, Pointed, SharedContact, Unreadable, Edited)
"""What a person does themselves."""


@dataclass(frozen=True)
class Turn:
    """What one turn made."""

    after: Conversation
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...]


def begin(book: Book, voice: Voice) -> Conversation:
    """A conversation in which nothing was said yet."""
    return begun(book.first, voice)


def take(
    before: Conversation,
    event: AnyEvent,
    now: datetime,
    knowledge: Knowledge,
    book: Book,
    person: int = 0,
    *,
    counting: bool = False,
) -> Turn:
    """Take one turn; the same input always gives the same output.

    `now` is aware, `person` is whom the roster knows, and `counting` says that the clock goes on by itself, so that it
    means something how many messages come in a minute.
    """
    if counting and isinstance(event, SPOKEN):
        before = one_more(before, now)
    standing = stand(before, book)
    if isinstance(event, Wrote) and not standing.step.raw and not before.floor:
        standing = replace(standing, conversation=followed(standing.conversation, event.text, knowledge))
    c = standing.conversation
    voice = c.spoken if isinstance(event, SPOKEN) else c.voice
    proactive = not isinstance(event, (*SPOKEN, *ASKED_FOR))
    here = Here(now, voice, c.memory, knowledge, person, c.spot)
    if proactive and c.watch.neutral and not here.roles:
        # Who works for the network reads what they are told in full.
        here = replace(here, neutral=True)
    told = (
        _watched(standing, event, here, book)
        if isinstance(event, SPOKEN)
        else happened(standing, event, here, book)
    )
    there = replace(here, voice=told.now.spoken, memory=told.now.memory)
    if told.now.floor and not told.now.cared_for and not book.over.holds(told.now.spot):
        told = replace(told, question="none")
    after, replies = speak(told, there, book, proactive=proactive)
    if isinstance(event, FellDue):
        purpose = knowledge.purposes.of_moment(event.kind)
        replies = tuple(reply.__replace__(purpose=purpose) for reply in replies)
    if c.floor or after.floor:
        replies = tuple(reply.__replace__(over=True) for reply in replies)
    if isinstance(event, SPOKEN):
        after = replace(after, last_at=now)
    after, plans = let_go_later(after, there, book)
    return Turn(
        after, replies, (*told.effects, *plans, *_silent(before, after, here), *counted(c, after, knowledge))
    )


def _silent(before: Conversation, after: Conversation, here: Here) -> tuple[Effect, ...]:
    """That somebody of the network hears nothing from now on, or hears again: others count on them."""
    was, is_now = (c.stopped or not c.reachable for c in (before, after))
    return (BeSilent(is_now),) if here.roles and was != is_now else ()


def _watched(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    """Before anything else is made of what a person did: may somebody be in danger?"""
    if book.raised is None or (isinstance(event, Wrote) and fits(standing, event.text, here)):
        return did(standing, event, here, book)
    c, signal, plans = listen(standing.conversation, event, here, secret_in(event))
    standing = replace(standing, conversation=c)
    # A button is pressed once for each answer; only words come in floods.
    crowded = c.crowd >= MOST_A_MINUTE and not isinstance(event, Pressed)
    silent = crowded and answered_lately(c, here.now)
    alarm = book.raised(signal, event, c, here)
    if alarm is not None and (alarm.worse or not silent):
        told = raised(standing, alarm, here, book)
    elif is_cared_for(c) and not silent and (c.cared_for or book.over.holds(c.spot)):
        told = cared(standing, event, here, book)
    else:
        return _with(did(standing, event, here, book), plans)
    # A human who has the floor hears it all the same.
    passed = floor.heard_too(standing, event, here) if c.floor else ()
    return noted(_with(told, (*passed, *plans)), here.now, crowded=crowded)


def _with(told: Told, effects: tuple[Effect, ...]) -> Told:
    return replace(told, effects=(*told.effects, *effects)) if effects else told
