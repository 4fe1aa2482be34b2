"""Several people on one telephone: what is known of one is never used for another, and a guest is not remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import Whom
from bot.flows.absorbing import absorb
from bot.flows.hearing_words import named
from bot.flows.whom import speaks_for

WITH = (Option("with", "said-with"),)
"""How somebody says who is talking: "hallo met Riet"."""
ANOTHER = (Option("another", "said-another-talks"),)
AGAIN = (Option("again", "said-i-again"),)

_BEYOND = re.compile(r"[,.;:!،؛\n]\s*")
"""What stands behind a name and such a sign is what they want to say."""


@dataclass(frozen=True)
class Together:
    """What somebody said with their name, before it was clear that another is talking."""

    said: str = ""


def way(here: Here) -> Go:
    """To another who talks, or back to the one whose telephone it is."""
    if here.memory.whom is not None and here.memory.whom.talking:
        return Go("wishes.what", say=(Say("together-back"),), memory=here.memory.oneself())
    return Go("together.who", Together(), interrupts=True)


def noticed(text: str, _: str, here: Here) -> Go | None:
    """Where words say that another talks now, or the first again; None for other words, or where nothing was said yet."""
    memory = here.memory
    if here.spot.flow == "together" or not memory.holds_talk:
        return None
    guest = memory.whom is not None and memory.whom.talking
    if guest and named(text, AGAIN, here):
        return way(here)
    if not guest and named(text, ANOTHER, here):
        return Go("together.who", Together(), interrupts=True)
    # Who says their name while another is looked for may be that other.
    if speaks_for(memory) and named(text, WITH, here):
        return Go("together.who", Together(_beyond(text)), interrupts=True)
    return None


def _beyond(text: str) -> str:
    parts = _BEYOND.split(text.strip(), maxsplit=1)
    return parts[1] if len(parts) > 1 else ""


def ask_who(_: Together, here: Here) -> Ask:
    """Is it somebody else who is talking now?"""
    return Ask("together-who", (Option("guest", "option-another"), Option("same", "option-the-same")))


def hear_who(data: Together, event: AnyEvent, here: Here) -> Next:
    """Somebody else is heard anew; the same goes on where they were."""
    match event:
        case Chose("guest" | "yes"):
            return _guest(data.said, here)
        case Chose("same" | "no" | "skip" | "maybe"):
            return Go(RESUME)
        case Wrote(text) if named(text, AGAIN, here):
            return Go(RESUME)
        case Wrote(text) if named(text, WITH, here) or here.knowledge.behalf.introduced(text):
            return _guest(_beyond(text), here)
    return Unclear()


def _guest(said: str, here: Here) -> Go:
    """Another talks: nothing of the first is used, and what they said with their name is heard as theirs."""
    memory = here.memory.about(Whom(talking=True))
    greeted = Say("together-guest")
    heard = absorb(Wrote(said), replace(here, memory=memory)) if said else Unclear()
    match heard:
        case Go():
            return replace(heard, say=(greeted, *heard.say), memory=heard.memory or memory, settles=_gone)
    return Go("wishes.what", say=(greeted,), memory=memory, settles=_gone)


def _gone(_: object) -> None:
    """Nothing is left of the questions that another was asked."""


TOGETHER = Flow("together", Together, {"who": Step(ask_who, hear_who, open=True)})
