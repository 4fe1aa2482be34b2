"""Nothing is being asked: anything may be said."""

from __future__ import annotations

from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.checkins.unasked import told_of_a_visit
from bot.flows.company.planned import of_a_planned_visit
from bot.flows.nothing import Nothing
from bot.flows.whom import oneself


def ask_anything(_: Nothing, here: Here) -> Ask:
    """Is there anything else?"""
    return Ask(
        "rest-anything", (Option("nice"), *_mine(here), Option("human"), Option("done"), Option("now"))
    )


def ask_quiet(_: Nothing, here: Here) -> Ask:
    """No question; only that one may write again."""
    return Ask("rest-quiet", (Option("nice"), *_mine(here), Option("human"), Option("now")))


def _mine(here: Here) -> tuple[Option, ...]:
    return (Option("myself"),) if here.memory.own is not None else ()


def hear_anything(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """A choice, or whatever comes to mind."""
    match event:
        case Chose("nice" | "yes"):
            return Go("wishes.what")
        case Chose("myself"):
            return oneself(here)
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go("rest.quiet")
        case Wrote(text) if go := told_of_a_visit(text, here):
            return go
        case Wrote(text) if heard := of_a_planned_visit(text, here):
            return heard
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


REST = Flow(
    "rest",
    Nothing,
    {
        "anything": Step(ask_anything, hear_anything, open=True),
        "quiet": Step(ask_quiet, hear_anything, open=True),
    },
)
