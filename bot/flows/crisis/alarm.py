"""What a signal leads to: a card, a direct question, or nothing; decided before anything else is heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from bot.conversation.events import AnyEvent, Chose, Pressed, Wrote
from bot.conversation.flow import RESUME, Alarm, Go, Here, Say
from bot.conversation.hearing import legible
from bot.conversation.state import CARE, Conversation
from bot.conversation.steps import written
from bot.conversation.watch import Asked
from bot.flows.crisis import care, children
from bot.flows.crisis.cards import card, fitting
from bot.flows.crisis.ordinary import asked_for
from bot.flows.crisis.trouble import Trouble, of_signal
from bot.flows.crisis.truth import incident, rested, who_reads
from knowledge.safety.detector import Signal

ONCE_IN = timedelta(hours=24)
"""A direct question is asked once in so long, as long as nothing else points to it."""
ALIKE_WITHIN = timedelta(minutes=30)
"""Within this time the same card does not come more than twice in the same words."""
MOST_ALIKE = 4
"""Cards of one kind within that time; then only the number stands there."""
NEUTRAL = frozenset({"violence", "child"})
"""After these somebody else may read along."""


def raised(signal: Signal, event: AnyEvent, c: Conversation, here: Here) -> Alarm | None:
    """Where a message or a button leads when somebody may be in danger; None where it is as ordinary as any."""
    here = children.spoken_to(c, here)
    cared_for = c.spot.flow == CARE
    if signal.level == 0:
        if c.cared_for:
            return _of_a_child(c, here) if children.newly(c) else None
        return _opened(event, c, here) or children.begins_nothing(event, c, here)
    trouble, language = of_signal(signal, here.voice.language)
    trouble = trouble.of_child() if c.watch.young else trouble
    there = replace(here, voice=replace(here.voice, language=language))
    level = int(c.spot.data.get("level", 0)) if cared_for else 0
    if trouble.level >= 2 or level == 1:
        trouble = replace(trouble, level=max(trouble.level, 2))
        return _carded(_with_what_was_asked(trouble, c), c, there, None if cared_for else event)
    if level >= 2 or not _may_ask(trouble, c, here.now):
        return None
    return _asked(trouble, c, there)


def _of_a_child(c: Conversation, here: Here) -> Alarm:
    """Who is answered already turns out to be a child."""
    known = msgspec.convert(c.spot.data, Trouble).of_child()
    return _carded(known, c, here) if known.level >= 2 else children.heard(c, here)


def _with_what_was_asked(trouble: Trouble, c: Conversation) -> Trouble:
    """Another card in the flow of care lets what was asked before it wait on."""
    if c.spot.flow != CARE:
        return trouble
    before = msgspec.convert(c.spot.data, Trouble)
    return replace(trouble, then=before.then, answers=before.answers)


def _carded(trouble: Trouble, c: Conversation, here: Here, event: AnyEvent | None = None) -> Alarm:
    """The card, then who reads along, then what helps; what else the message asked for waits."""
    told = incident(trouble, here)
    if event is not None and not c.floor and not c.watch.young and (asked := asked_for(event, here)):
        trouble = replace(trouble, then=asked.to, answers=written(asked.data))
        here = replace(here, memory=asked.memory or here.memory)
    watch = replace(c.watch, language=_lent(c, here), neutral=c.watch.neutral or trouble.kind in NEUTRAL)
    memory, forgotten, settles = children.known(c, here)
    if c.watch.young:
        trouble = replace(trouble, then=RESUME, answers=None)
    go = Go(
        care.WHAT,
        trouble,
        _card_or_number(trouble, c, here),
        rested(replace(here, memory=memory)),
        (*told, *forgotten),
        settles,
    )
    return Alarm(go, watch, worse=trouble.worse_than(c.watch.card))


def _card_or_number(trouble: Trouble, c: Conversation, here: Here) -> tuple[Say, ...]:
    alike = _alike(trouble, c, here.now)
    if alike >= MOST_ALIKE:
        return (Say("crisis-here"), Say(text=fitting(trouble, here)))
    return (card(trouble, here, again=alike % 2 == 1), who_reads(here))


def _alike(trouble: Trouble, c: Conversation, now: datetime) -> int:
    if c.watch.card != trouble.card:
        return 0
    return sum(now - at < ALIKE_WITHIN for at in c.watch.cards)


def _asked(trouble: Trouble, c: Conversation, here: Here) -> Alarm:
    earlier = c.watch.asked.get(trouble.kind)
    rules = tuple(dict.fromkeys((*(earlier.rules if earlier else ()), *trouble.rules)))
    asked = {**c.watch.asked, trouble.kind: Asked(here.now, rules)}
    memory, forgotten, settles = children.known(c, here)
    say = children.whom_to_talk_to(here) if children.newly(c) else ()
    go = Go(care.DIRECT, trouble, say, memory, forgotten, settles)
    return Alarm(go, replace(c.watch, asked=asked, language=_lent(c, here)))


def _may_ask(trouble: Trouble, c: Conversation, now: datetime) -> bool:
    earlier = c.watch.asked.get(trouble.kind)
    return earlier is None or now - earlier.at >= ONCE_IN or not set(trouble.rules) <= set(earlier.rules)


def _opened(event: AnyEvent, c: Conversation, here: Here) -> Alarm | None:
    """Somebody asks for help now, without anything being detected; or says that they are a child."""
    match event:
        case Wrote(text) if here.knowledge.network.opens_card(text) or _urgent(text, here):
            return _by_hand(c, here)
        case Pressed(_, key) | Chose(key) if key == care.NOW:
            return _by_hand(c, here)
        case Pressed(_, key) if key in (care.OVER_A_HUMAN if c.floor else care.ALWAYS):
            # The buttons of a card go on working, whenever they are pressed.
            go = care.hear_what(Trouble(young=c.watch.young), Chose(key), here)
            return Alarm(go, c.watch)
        case _ if children.newly(c):
            return children.heard(c, here)
    return None


def _urgent(text: str, here: Here) -> bool:
    return here.knowledge.answers.means(legible(text), here.voice.language) == "urgent"


def _by_hand(c: Conversation, here: Here) -> Alarm:
    trouble = Trouble(young=c.watch.young)
    say = (card(trouble, here, again=_alike(trouble, c, here.now) % 2 == 1), Say("crisis-computer"))
    return Alarm(Go(care.WHAT, trouble, say), c.watch)


def _lent(c: Conversation, here: Here) -> str:
    return "" if here.voice.language == c.voice.language else here.voice.language
