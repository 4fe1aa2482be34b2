"""How it goes with whoever cares for somebody, and what the network has for them.

Only the number of the desk is said: that of the carers' support desk has no source of this year (`helplines.toml`).
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.looking import look
from bot.flows.nothing import Nothing
from bot.flows.whom import CARERS


def ask_how(_: Nothing, here: Here) -> Ask:
    """And how are you yourself?"""
    return Ask(
        "carer-how",
        (Option("well", "option-carer-well"), Option("much", "option-carer-much"), Option("skip")),
    )


def hear_how(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """Well is well; where it is much, there is support for carers."""
    match event:
        case Chose("well" | "yes"):
            return Go("rest.anything", say=(Say("carer-well"),))
        case Chose("much" | "no" | "maybe"):
            return Go("support", say=(Say("carer-support", _phone(here)),))
        case Chose("skip"):
            return Go("rest.anything")
        case Wrote(text) if here.knowledge.behalf.is_heavy(text):
            return Go("support", say=(Say("carer-support", _phone(here)),))
        case Wrote():
            return absorb(event, here)
    return Unclear()


def ask_support(_: Nothing, here: Here) -> Ask:
    """Other carers, a human, or nothing for now?"""
    return Ask("carer-what", (Option("meet", "option-carer-meet"), Option("human"), Option("done")))


def hear_support(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """Each of these is fine."""
    match event:
        case Chose("meet" | "yes"):
            return _others(here)
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("no-hurry"),))
        case Wrote(text) if here.knowledge.behalf.wants_others(text):
            return _others(here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def _others(here: Here) -> Go:
    """The meetings of others who care for somebody."""
    memory = here.memory.oneself()
    wishes = (CARERS, *(wish for wish in memory.wishes if wish.kind != CARERS.kind))
    return look(replace(memory, wishes=wishes), here, focus=(CARERS.kind,))


def _phone(here: Here) -> dict[str, str]:
    return {"phone": here.knowledge.network.phone.spoken(here.voice.language)}


CARER = Flow("carer", Nothing, {"how": Step(ask_how, hear_how), "support": Step(ask_support, hear_support)})
