"""Where nothing that was shown fits: what would make it easier, another wish, or keeping the wish."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import KeepUnmetWish
from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import IMPROVEMENT
from bot.flows.absorbing import Wishes, absorb
from bot.flows.consent import ask_first
from bot.flows.looking import Suggestions, look
from knowledge.wishes.values import Needs

NEEDS: dict[str, Needs] = {
    "near": Needs(near=True),
    "free": Needs(free=True),
    "step_free": Needs(step_free=True),
    "daytime": Needs(daytime=True),
    "evening": Needs(evening=True),
    "small_group": Needs(small_group=True),
    "women_only": Needs(women_only=True),
    "transport": Needs(transport=True),
}
"""What would make it easier, as choices."""


def ask_easier(_: Suggestions, here: Here) -> Ask:
    """What would make it easier?"""
    return Ask("suggestions-easier", (*(Option(key, f"option-need-{key}") for key in NEEDS), Option("skip")))


def hear_easier(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """One of the needs, or in their own words; then look again among everything not refused."""
    match event:
        case Chose(key) if key in NEEDS:
            memory = replace(here.memory, needs=here.memory.needs | NEEDS[key], shown=())
            return look(memory, here)
        case Chose("skip" | "no"):
            return Go("choose")
        case Wrote() | Pointed():
            return absorb(event, here, here.memory.shown)
    return Unclear()


def ask_refused(_: Suggestions, here: Here) -> Ask:
    """A no is a no; what then?"""
    return Ask("suggestions-refused", (Option("nice", "option-other-wish"), Option("human"), Option("done")))


def hear_refused(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """Another wish, a human, or done."""
    match event:
        case Chose("nice" | "yes"):
            return Go("wishes.what", memory=replace(here.memory, wishes=(), unmet=()))
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip"):
            return Go("rest.quiet")
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def ask_none(data: Suggestions, here: Here) -> Ask:
    """Nothing fits: shall I keep the wish, look for something else, or ask a human?"""
    mine = here.memory.whom is None
    keep = (Option("keep"),) if mine and (here.memory.wishes or here.memory.unmet) else ()
    loosen = (Option("loosen"),) if here.memory.needs != _stays(here) or here.memory.place else ()
    elsewhere = (Option("elsewhere", "option-other-wijk"),) if data.again > 1 else ()
    return Ask(
        "suggestions-none", (*keep, *loosen, *elsewhere, Option("nice", "option-other-wish"), Option("human"))
    )


def hear_none(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """Keep the wish with consent, or go another way."""
    match event:
        case Chose("keep" | "yes"):
            return _kept(here)
        case Chose("nice"):
            memory = replace(here.memory, wishes=(), unmet=())
            return Go("wishes.what", Wishes(again=data.again), memory=memory)
        case Chose("elsewhere"):
            return Go("wishes.wijken")
        case Chose("loosen"):
            return look(replace(here.memory, needs=_stays(here), place=None, shown=()), here)
        case Chose("human"):
            return Go("human.what")
        case Chose("no" | "done" | "skip" | "maybe"):
            return Go("rest.anything")
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def _stays(here: Here) -> Needs:
    """What nobody lets go of: who would come."""
    return Needs(ages=here.memory.needs.ages, sex=here.memory.needs.sex)


def _kept(here: Here) -> Go:
    memory = here.memory
    wijk = memory.place.wijk if memory.place else ""
    kinds = tuple(wish.kind for wish in memory.wishes)
    effects = (KeepUnmetWish(kinds, memory.unmet, wijk),)
    go = Go("rest.anything", say=(Say("suggestions-kept"),), effects=effects)
    return ask_first(IMPROVEMENT, go, here)


STEPS = {
    "easier": Step(ask_easier, hear_easier),
    "refused": Step(ask_refused, hear_refused, open=True),
    "none": Step(ask_none, hear_none, open=True),
}
