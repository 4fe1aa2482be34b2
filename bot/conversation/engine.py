"""The conversation as one pure function: a state and an event in, a state, replies and effects out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.conversation import floor
from bot.conversation.caring import answered_lately, cared, is_cared_for, met, noted, raised
from bot.conversation.counting import counted
from bot.conversation.crowding import MOST_A_MINUTE, one_more
from bot.conversation.effects import BeSilent, CancelDue, Effect, ForgetTalk, LeaveCase, PlanDue, UseInvite
from bot.conversation.effects.casework import of_failed_turn
from bot.conversation.events import (
    Answered,
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
    Reachable,
    SharedContact,
    Started,
    TurnFailed,
    Unreachable,
    Unreadable,
    Wrote,
)
from bot.conversation.flow import RESUME, Book, Fell, Go, Here, Say
from bot.conversation.hearing import hear_choice, hear_words, legible
from bot.conversation.replies import Reply
from bot.conversation.secret import secret_in
from bot.conversation.speaking import followed, speak
from bot.conversation.state import MOST_ASIDE, REMEMBER, RESTS_ON, Aside, Conversation, Spot
from bot.conversation.steps import (
    Standing,
    at,
    begun,
    brought_back,
    follow,
    hear,
    interrupted,
    resumed,
    settled,
    stand,
    written,
)
from bot.conversation.told import Told
from bot.conversation.watching import CLEARS, let_go, listen
from knowledge.knowledge import Knowledge
from knowledge.privacy.taking_out import take_out
from knowledge.texts.quiet import decent
from knowledge.texts.texts import Voice

TALK_LASTS = timedelta(hours=24)
"""How long after the last word a talk is held where remembering was not agreed to."""

GREET_AGAIN = timedelta(days=30)
"""After so long a silence the bot says again that it is a computer."""

TALK_OVER = "talk.over"

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
        else _happened(standing, event, here, book)
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
    after, plans = _let_go_later(after, there)
    return Turn(
        after, replies, (*told.effects, *plans, *_silent(before, after, here), *counted(c, after, knowledge))
    )


def _silent(before: Conversation, after: Conversation, here: Here) -> tuple[Effect, ...]:
    """That somebody of the network hears nothing from now on, or hears again: others count on them."""
    was, is_now = (c.stopped or not c.reachable for c in (before, after))
    return (BeSilent(is_now),) if here.roles and was != is_now else ()


def _watched(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
    """Before anything else is made of what a person did: may somebody be in danger?"""
    if book.raised is None or (isinstance(event, Wrote) and _fits(standing, event.text, here)):
        return _met(standing, event, here, book)
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
        return _with(_met(standing, event, here, book), plans)
    # A human who has the floor hears it all the same.
    passed = floor.heard_too(standing, event, here) if c.floor else ()
    return noted(_with(told, (*passed, *plans)), here.now, crowded=crowded)


def _with(told: Told, effects: tuple[Effect, ...]) -> Told:
    return replace(told, effects=(*told.effects, *effects)) if effects else told


def _met(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
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
        return told or _did(standing, event, here, book)
    if fresh:
        return _greeted(standing, event, here, book)
    told = _asked_again(_did(standing, event, here, book), here, book)
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
    hello: tuple[Say, ...] = (Say("welcome-hello", {"network": network.name, "city": network.city}),)
    if isinstance(event, Started) and event.through:
        hello = (*hello, Say("privacy-first", {"channel": event.through}))
    asked = Told(standing.conversation, hello)
    if secret_in(event):
        return replace(_did(standing, event, here, book), say=hello)
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
    if _fits(standing, words, here) and (told := hear(standing, Wrote(words), here, book)) is not None:
        return told
    if here.roles:
        return hear_words(standing, words, here, book)
    cleaned = take_out(words, standing.step.keeps)
    told = hear_words(standing, cleaned.text, here, book)
    if not cleaned.kinds:
        return told
    what = ", ".join(here.words(f"taken-{kind}") for kind in cleaned.kinds)
    return replace(told, say=(Say("taken-out", {"what": what}), *told.say))


def _fits(standing: Standing, text: str, here: Here) -> bool:
    """Whether somebody of the network answers what the network asked, and says no more than that."""
    return bool(here.roles) and standing.step.fits is not None and standing.step.fits(legible(text), here)


def _did(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
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


def _happened(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told:
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
    c = _settled(replace(c, memory=fell.memory or c.memory), fell, book)
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


def _settled(c: Conversation, fell: Fell, book: Book) -> Conversation:
    """The same conversation without what this settles: asides, and the question that stands."""
    c = settled(c, fell.settles)
    left = fell.settles(c.spot) if fell.settles is not None else c.spot
    if left is not None:
        return replace(c, spot=left)
    return resumed(c, book) if c.asides else replace(at(c, book.rest, {}), past=(), misses=0, offering="")


def _talk_over(c: Conversation, here: Here, book: Book) -> Told:
    """Let go of what is not kept, and of the lines that say it again, unless the person spoke since."""
    spoke = c.last_at is not None and here.now < c.last_at + TALK_LASTS
    if spoke or (c.memory.consent.get(REMEMBER) and not c.holds_passing(here.knowledge.special)):
        return Told(replace(c, talk_ends=None), question="none")
    # What came after their last word they may not have read yet.
    lines = (ForgetTalk(c.last_at),) if c.last_at is not None else ()
    return Told(_let_go(c, here, book), effects=lines, question="none")


def _let_go(c: Conversation, here: Here, book: Book) -> Conversation:
    """The conversation without what is not kept."""
    special = here.knowledge.special
    stays = c.spot.flow in RESTS_ON and c.keeps(c.spot)
    asides = tuple(aside for aside in c.asides if aside.spot.flow in RESTS_ON and c.keeps(aside.spot))
    rested = replace(c if stays else at(c, book.rest, {}), asides=asides)
    let_go = replace(rested, past=(), misses=0, offering="", talk_ends=None, watch=c.watch.lasting())
    return replace(let_go, memory=c.memory.lasting(special))


def _let_go_later(c: Conversation, here: Here) -> tuple[Conversation, tuple[Effect, ...]]:
    if not c.holds_passing(here.knowledge.special):
        return replace(c, talk_ends=None), ()
    if c.talk_ends is not None:
        return c, ()
    ends = here.now + TALK_LASTS
    return replace(c, talk_ends=ends), (PlanDue(TALK_OVER, "", ends),)
