"""Hearing somebody who may be in danger: whatever they do is answered there, and the talk is never ended for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation.effects import CancelDue
from bot.conversation.events import AnyEvent, Chose, Edited, Pressed, Wrote
from bot.conversation.flow import Alarm, Book, Here, Say
from bot.conversation.hearing import choice_in, legible
from bot.conversation.repairs import FORMS
from bot.conversation.state import CARE, Conversation
from bot.conversation.steps import Standing, at, follow, interrupted, settled, written
from bot.conversation.told import Told
from knowledge.language.spoken import LANGUAGES

MOST_CARDS = 8
"""Times that are held of a card."""

AT_LEAST_EVERY = timedelta(seconds=60)
"""However much somebody writes: a card comes at least so often."""

_ANSWERS: Mapping[str, str] = {"human": "crisis-contact", "forget_me": "crisis-wipe", "maybe": "sometimes"}
"""Which choice words mean that have a meaning everywhere else too."""


def is_cared_for(c: Conversation) -> bool:
    """Whether the conversation stands where nothing is left without an answer."""
    return c.spot.flow == CARE


def met(c: Conversation) -> Conversation:
    """A human wrote to somebody in danger: from now on they answer what is said, as long as they have the floor."""
    if not is_cared_for(c):
        return c
    return replace(c, spot=replace(c.spot, data={**c.spot.data, "met": True}))


def raised(standing: Standing, alarm: Alarm, here: Here, book: Book) -> Told:
    """Go where an alarm leads, with what was being asked put aside."""
    c, go = replace(standing.conversation, watch=alarm.watch, stopped=False, reachable=True), alarm.go
    if alarm.watch.young:
        c = c.speaking(form="je", by=c.spoken_by)
    data = written(go.data)
    if is_cared_for(c):
        there = replace(at(c, go.to, data), past=(), misses=0, offering="")
    else:
        there = settled(interrupted(c, go.to, data, book), go.settles)
    there = replace(there, memory=go.memory or c.memory, greeted_at=c.greeted_at or here.now)
    return Told(there, go.say, go.effects)


def cared(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    """Hear anything at all in the flow of care; only a language and a stop are no answer to its question."""
    c = replace(standing.conversation, stopped=False, reachable=True)
    standing = replace(standing, conversation=c)
    match event:
        case Pressed(_, key):
            event = Chose(key)
        case Edited(text):
            # What is changed afterwards chooses nothing.
            event = Wrote(legible(text))
        case Wrote(text):
            words = legible(text)
            meaning = here.knowledge.answers.means(words, here.voice.language)
            if (changed := _spoken_otherwise(c, meaning)) is not None:
                return Told(changed, question="short")
            if meaning == "repeat":
                return Told(c)
            if meaning == "stop":
                return _stopped(c, here, book)
            key = choice_in(standing, words, here) or _ANSWERS.get(meaning) or ""
            event = Chose(key) if key else Wrote(words)
    return _left(follow(standing, standing.step.hear(standing.data, event, here), book))


def noted(told: Told, now: datetime, *, crowded: bool) -> Told:
    """Hold which card was shown, and when, so that it does not come again and again in the same words.

    In a flood any answer counts for one, so that the next comes a minute later.
    """
    shown = next((say.key for say in told.say if say.weight == "card" and say.key), "")
    shown = shown or (told.now.watch.card if crowded else "")
    if not shown:
        return told
    watch = told.now.watch
    earlier = watch.cards[-MOST_CARDS:] if watch.card == shown else ()
    watch = replace(watch, card=shown, cards=(*earlier, now))
    return replace(told, now=replace(told.now, watch=watch))


def answered_lately(c: Conversation, now: datetime) -> bool:
    """Whether a card was shown a moment ago, so that a flood need not bring another at once."""
    return bool(c.watch.cards) and now - c.watch.cards[-1] < AT_LEAST_EVERY


def _left(told: Told) -> Told:
    """Out of the flow of care, the language that was lent goes back."""
    if is_cared_for(told.now):
        return told
    return replace(told, now=replace(told.now, watch=replace(told.now.watch, language="")))


def _spoken_otherwise(c: Conversation, meaning: str) -> Conversation | None:
    kind, _, which = meaning.partition(":")
    if kind == "language" and which in LANGUAGES:
        return replace(c, watch=replace(c.watch, language=which))
    if kind == "form":
        return replace(c.speaking(form=FORMS[which]), watch=replace(c.watch, language="nl"))
    return None


def _stopped(c: Conversation, here: Here, book: Book) -> Told:
    """Nothing is begun any more; but whether somebody in danger is safe is asked before they are left alone."""
    stopped = replace(c.unplanned(here.knowledge.special), stopped=True)
    asked = at(stopped, f"{CARE}.safe", {**c.spot.data, "then": book.rest, "answers": None})
    return Told(asked, (Say("crisis-stopped"),), (CancelDue(),))
