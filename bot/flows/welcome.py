"""The first question: what brings you here."""

from __future__ import annotations

from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.consent import remember_first
from bot.flows.nothing import Nothing


def ask_start(_: Nothing, here: Here) -> Ask:
    """What do you want?"""
    options = (
        Option("nice"),
        Option("other", "option-other-person"),
        Option("contribute"),
        Option("human"),
        Option("now"),
    )
    return Ask("welcome-start", options)


def hear_start(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """A choice, or right away what somebody likes."""
    match event:
        case Chose("nice" | "yes"):
            return remember_first(Go("wishes.what"), here)
        case Chose("contribute"):
            return Go("contribute.what")
        case Chose("other"):
            return Go("behalf.whom")
        case Chose("human"):
            return Go("human.what")
        case Chose("no" | "skip"):
            return Go("rest.quiet")
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


WELCOME = Flow("welcome", Nothing, {"start": Step(ask_start, hear_start, open=True)})
