"""What a person does: greeted where that is due, and heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversation import floor
from bot.conversation.crowding import MOST_A_MINUTE
from bot.conversation.effects import UseInvite
from bot.conversation.events import (
    AnyEvent,
    Chose,
    Edited,
    Pointed,
    Pressed,
    SharedContact,
    Started,
    Unreadable,
    Wrote,
)
from bot.conversation.flow import Book, Go, Here, Say
from bot.conversation.hearing import hear_choice, hear_words, legible
from bot.conversation.secret import secret_in
from bot.conversation.steps import (
    Standing,
    at,
    brought_back,
    follow,
    hear,
    stand,
    written,
)
from bot.conversation.told import Told
from knowledge.privacy.taking_out import take_out

GREET_AGAIN = timedelta(days=30)
"""After so long a silence the bot says again that it is a computer."""


def did(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    """Something a person did: greet where that is due, then hear it."""
    c = standing.conversation
    if c.crowd >= MOST_A_MINUTE:
        notice = (Say("too-many"),) if c.crowd == MOST_A_MINUTE else ()
        return Told(c, notice, question="none")
    fresh = c.greeted_at is None or (c.last_at is not None and here.now - c.last_at > GREET_AGAIN)
    back = c.stopped
    c = replace(c, stopped=False, reachable=True, greeted_at=here.now if fresh else c.greeted_at)
    standing = replace(standing, conversation=c)
    if c.floor and not secret_in(event):
        told = floor.over_a_human(standing, event, here, book)
        return told or _done(standing, event, here, book)
    if fresh:
        return _greeted(standing, event, here, book)
    told = _asked_again(_done(standing, event, here, book), here, book)
    return replace(told, say=(Say("welcome-back"), *told.say)) if back else told


def _asked_again(told: Told, here: Here, book: Book) -> Told:
    """Before the next question: ask anew for what was agreed to in other words than those of today."""
    if told.question != "whole" or book.again is None:
        return told
    now = told.now
    go = book.again(now.spot, replace(here, voice=now.voice, memory=now.memory))
    if go is None:
        return told
    return replace(told, now=at(now, go.to, written(go.data)), say=(*told.say, *go.say))


def _greeted(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    network = here.knowledge.network
    hello: tuple[Say, ...] = (Say("welcome-hello", {"network": network.name}),)
    if isinstance(event, Started) and event.through:
        hello = (*hello, Say("privacy-first", {"channel": event.through}))
    asked = Told(standing.conversation, hello)
    if secret_in(event):
        return replace(_done(standing, event, here, book), say=hello)
    if not isinstance(event, Wrote):
        return asked
    words = legible(event.text)
    told = _wrote(standing, words, here, book)
    if told.now.misses or (told.now.spot == standing.conversation.spot and not told.say):
        return asked
    greeting = here.knowledge.answers.means(words, here.voice.language) == "greeting"
    return asked if greeting else replace(told, say=(*hello, *told.say))


def _wrote(standing: Standing, words: str, here: Here, book: Book) -> Told:
    """Hear words without the numbers and addresses that are not kept of anybody; who wrote them is told so."""
    if fits(standing, words, here) and (told := hear(standing, Wrote(words), here, book)) is not None:
        return told
    if here.roles:
        return hear_words(standing, words, here, book)
    cleaned = take_out(words, standing.step.keeps)
    told = hear_words(standing, cleaned.text, here, book)
    if not cleaned.kinds:
        return told
    what = ", ".join(here.words(f"taken-{kind}") for kind in cleaned.kinds)
    return replace(told, say=(Say("taken-out", {"what": what}), *told.say))


def fits(standing: Standing, text: str, here: Here) -> bool:
    """Whether somebody of the network answers what the network asked, and says no more than that."""
    return bool(here.roles) and standing.step.fits is not None and standing.step.fits(legible(text), here)


def _done(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    c = standing.conversation
    if secret := secret_in(event):
        return Told(c, effects=(UseInvite(secret),), question="none")
    match event:
        case Started():
            return follow(standing, Go(book.first, say=(Say("hello-again"),)), book)
        case Wrote(text) if words := legible(text):
            return _wrote(standing, words, here, book)
        case Wrote():
            return Told(c, (Say("nothing-written"),), question="short")
        case Pressed(asked, key):
            return _pressed(standing, asked, key, here, book)
        case Chose(key):
            return hear_choice(standing, key, here, book)
        case Pointed():
            return hear(standing, event, here, book) or Told(
                c, (Say("point-not-needed"),), question="short", danger=True
            )
        case SharedContact():
            return Told(c, (Say("contact-not-needed"),), question="short")
        case Unreadable(what):
            key = f"cannot-read-{what}"
            known = here.knowledge.words.has(key, here.voice)
            return Told(c, (Say(key if known else "cannot-read-other"),), question="short", danger=True)
        case Edited():
            return Told(c, (Say("edited"),), question="none")
    raise TypeError(f"not something a person does: {type(event).__name__}")


def _pressed(standing: Standing, asked: int, key: str, here: Here, book: Book) -> Told:
    keys = [option.key for option in standing.ask(here).options]
    if asked == standing.conversation.asked and key in keys:
        return hear_choice(standing, key, here, book)
    c = brought_back(standing.conversation, asked, book)
    if c is not None:
        earlier = stand(c, book)
        if key in [option.key for option in earlier.ask(here).options]:
            return hear_choice(earlier, key, here, book)
    return Told(standing.conversation, (Say("old-button"),), question="short")
