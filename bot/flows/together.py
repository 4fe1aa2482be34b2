"""Several people on one telephone: what is known of one is never used for another, and a guest is not remembered."""

from __future__ import annotations

from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import Whom
from bot.flows.absorbing import absorb
from bot.flows.nothing import Nothing


def way(here: Here) -> Go:
    """To another who talks, or back to the one whose telephone it is."""
    if here.memory.own is not None:
        return Go("wishes.what", say=(Say("together-back"),), memory=here.memory.oneself())
    return Go("together.who")


def ask_who(_: Nothing, here: Here) -> Ask:
    """Is it somebody else who is talking now?"""
    return Ask("together-who", (Option("guest", "option-another"), Option("same", "option-the-same")))


def hear_who(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """Somebody else is heard anew; the same goes on."""
    match event:
        case Chose("guest" | "yes"):
            guest = here.memory.about(Whom(talking=True))
            return Go("wishes.what", say=(Say("together-guest"),), memory=guest)
        case Chose("same" | "no" | "skip" | "maybe"):
            return Go("rest.anything", memory=here.memory.oneself())
        case Wrote():
            return absorb(event, here)
    return Unclear()


TOGETHER = Flow("together", Nothing, {"who": Step(ask_who, hear_who)})
