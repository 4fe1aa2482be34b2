"""What somebody has agreed, as resident or as buddy: see it, and call it off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.conversation.effects import CancelDue, CancelVisit, CannotCome, ListVisits, SeeNobody
from bot.conversation.events import AnyEvent, Appointment, Appointments, Chose, VisitNews
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.company import buddy, resident, times
from bot.flows.company.saying import PASSED_ON, args, dropped
from bot.flows.going import REMINDER, Visit

MOST = 6
"""How many appointments are shown."""


@dataclass(frozen=True)
class Mine:
    """The appointments, and which one is looked at."""

    found: tuple[Appointment, ...] = ()
    one: int = 0
    wants: str = ""
    """What is wanted of them, where that was said: "off" or "move"."""


def heard(news: VisitNews, here: Here) -> Fell:
    """News of a visit, for the side this person is on."""
    return buddy.heard(news, here) if news.about.side == "buddy" else resident.heard(news, here)


def way(here: Here, wants: str = "") -> Go:
    """What somebody has agreed is looked up; it comes as news."""
    return Go("mine.wait", Mine(wants=wants), effects=(ListVisits(),))


def way_nobody(here: Here) -> Go:
    """Somebody is there and sees nobody."""
    return Go(RESUME, say=PASSED_ON, effects=(SeeNobody(),))


WAYS: Mapping[str, Callable[[Here], Go]] = {"appointments": way, "nobody_here": way_nobody}


def ask_wait(_: Mine, here: Here) -> Ask:
    """No question: it is being looked up."""
    return Ask("mine-wait", (Option("done"),))


def hear_wait(_: Mine, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


def listed(event: Appointments, here: Here) -> Fell:
    """What was agreed, soonest first."""
    found = tuple(one for one in event.found if one.at > here.now)[:MOST]
    if not found:
        return Fell((Say("mine-none"),))
    wants = here.spot.data.get("wants", "") if here.spot.name == "mine.wait" else ""
    return Fell(go="mine.sure" if wants and len(found) == 1 else "mine.which", data=Mine(found, wants=wants))


def ask_which(data: Mine, here: Here) -> Ask:
    """Which one to call off, if any?"""
    lines = tuple(_line(one, here) for one in data.found)
    options = (Option(f"a{n}", "option-call-off", args=args(one, here)) for n, one in enumerate(data.found))
    return Ask("mine-which", (*options, Option("done")), before=lines)


def _line(one: Appointment, here: Here) -> Say:
    if one.name:
        return Say("mine-with", args(one, here))
    asked = one.visit and one.side == "resident"
    return Say("mine-asked" if asked else "mine-line", args(one, here))


def hear_which(data: Mine, event: AnyEvent, here: Here) -> Next:
    """One of them, or none."""
    match event:
        case Chose(key) if key.startswith("a") and key[1:].isdigit() and int(key[1:]) < len(data.found):
            return Go("sure", replace(data, one=int(key[1:])))
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go(RESUME)
    return Unclear()


def ask_sure(data: Mine, here: Here) -> Ask:
    """Call it off?"""
    one = data.found[data.one] if data.one < len(data.found) else None
    if one is None:
        return Ask("mine-none", (Option("done"),))
    stays = Option("no", "option-let-it-stand")
    if data.wants == "move":
        return Ask("mine-move", (Option("yes", "option-yes-move"), stays), args(one, here))
    return Ask("mine-sure", (Option("yes", "option-yes-call-off"), stays), args(one, here))


def hear_sure(data: Mine, event: AnyEvent, here: Here) -> Next:
    """Yes calls it off; whoever was counting on it hears so."""
    match event:
        case Chose("yes") if data.one < len(data.found):
            return _off(data, data.found[data.one], here)
        case Chose("yes" | "no" | "skip" | "maybe" | "done"):
            return Go(RESUME)
    return Unclear()


def _off(data: Mine, one: Appointment, here: Here) -> Go:
    """Call it off; who wants to go on another day chooses one, after a visit together once the other heard of it."""
    about = times.about(one.activity, one.at)
    memory = dropped(here.memory, one.activity, about)
    if one.visit:
        return Go(RESUME, say=PASSED_ON, memory=memory, effects=(CannotCome(one.visit),))
    say = (Say("mine-off", args(one, here)),)
    effects = (CancelVisit(one.activity), CancelDue(REMINDER, about), CancelDue(times.AFTER, about))
    if data.wants == "move":
        return Go("visit.date", Visit(one.activity, one.at, alone=True), say, memory, effects)
    return Go(RESUME, say=say, memory=memory, effects=effects)


MINE = Flow(
    "mine",
    Mine,
    {
        "wait": Step(ask_wait, hear_wait),
        "which": Step(ask_which, hear_which),
        "sure": Step(ask_sure, hear_sure),
    },
)
