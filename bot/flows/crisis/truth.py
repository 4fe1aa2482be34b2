"""Whether a human knows: what is passed on, what is said of it, and what rests meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversation.effects import Effect, PlanDue, RaiseIncident
from bot.conversation.flow import Here, Say
from bot.conversation.memory import Memory
from bot.flows.crisis.duty import AFTER
from bot.flows.crisis.trouble import Trouble
from knowledge.roster.standby import at_work
from knowledge.texts.dates import when
from knowledge.texts.quiet import by_day

RESTS = timedelta(hours=24)
"""How long tips, matches and check-ins of the bot's own rest after a card."""


def who_reads(here: Here) -> Say:
    """Who is told now, or honestly that nobody reads along and from when somebody can."""
    network = here.knowledge.network
    if told := at_work(wijk_of(here), here.now, here.knowledge.roster, network):
        return Say("crisis-told", {"who": here.knowledge.roster.name_of(told[0])})
    if network.is_open(here.now):
        return Say("crisis-computer")
    language = here.voice.language
    desk = network.desk(language)
    args = {"desk": desk[:1].upper() + desk[1:], "when": when(network.opens_at(here.now), language)}
    return Say("crisis-nobody", args)


def incident(trouble: Trouble, here: Here, *, asked: bool = False) -> tuple[Effect, ...]:
    """People of the network are told, without words or a name."""
    kind, urgency = trouble.kind, trouble.urgency
    raised = RaiseIncident(kind, trouble.who, urgency, trouble.rules, wijk_of(here), asked)
    return (raised, PlanDue(AFTER, "", by_day(here.now + RESTS)))


def rested(here: Here) -> Memory:
    """What is known, with what the bot begins of its own resting for a day."""
    until, earlier = here.now + RESTS, here.memory.rests_until
    return replace(here.memory, rests_until=max(until, earlier) if earlier else until)


def wijk_of(here: Here) -> str:
    """The wijk somebody lives in, where it is known."""
    return here.memory.place.wijk if here.memory.place else ""
