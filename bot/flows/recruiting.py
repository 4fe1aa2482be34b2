"""Becoming a buddy, from the side of the network: the invite, and what has to be seen first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.conversation.effects import InviteBuddy, RecordBuddy
from bot.conversation.events import AnyEvent, Chose, InviteMade, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.tasks import Task
from knowledge.roster.members import Buddy

RECORDS = ("vog_seen", "trained", "agreed")
"""What is written down of a buddy: the VOG was seen, the training done, the code of conduct signed."""

MOST_LISTED = 12


@dataclass(frozen=True)
class Recruiting:
    """The buddy it is about."""

    person: int = 0


def ask_name(_: Recruiting, here: Here) -> Ask:
    """What is the new buddy called?"""
    return Ask("recruit-name", (Option("done"),))


def hear_name(_: Recruiting, event: AnyEvent, here: Here) -> Next:
    """A first name makes an invite."""
    match event:
        case Wrote(text) if name := here.knowledge.behalf.first_name(text):
            return Go("wait", effects=(InviteBuddy(name),))
        case Chose():
            return Go(RESUME)
    return Unclear()


def ask_wait(_: Recruiting, here: Here) -> Ask:
    """No question: the invite is being made."""
    return Ask("recruit-wait", (Option("done"),))


def hear_wait(_: Recruiting, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose():
            return Go(RESUME)
    return Unclear()


def made(event: InviteMade, here: Here) -> Fell:
    """The invite, to hand over once."""
    args = {
        "name": event.name,
        "link": here.knowledge.network.door(event.token),
        "code": f"{event.code[:3]} {event.code[3:]}",
    }
    return Fell((Say("recruit-invite", args),), go="duty.menu")


def _buddies(here: Here) -> tuple[tuple[int, Buddy], ...]:
    """Buddies, those of whom something was not seen yet first."""
    found = here.knowledge.roster.buddies.items()
    missing = sorted(found, key=lambda one: (all(_known(one[1], what) for what in RECORDS), one[0]))
    return tuple(missing)[:MOST_LISTED]


def _known(one: Buddy, what: str) -> bool:
    return getattr(one, what) is not None


def ask_whom(_: Recruiting, here: Here) -> Ask:
    """About which buddy?"""
    options = tuple(Option(f"p{person}", label=_label(one, person)) for person, one in _buddies(here))
    return Ask("recruit-whom" if options else "recruit-nobody", (*options, Option("done")))


def _label(one: Buddy, person: int) -> str:
    return f"{one.name} ({person})"


def hear_whom(data: Recruiting, event: AnyEvent, here: Here) -> Next:
    """One of them."""
    match event:
        case Chose(key) if key[:1] == "p" and key[1:].isdecimal():
            return Go("what", replace(data, person=int(key[1:])))
        case Chose():
            return Go(RESUME)
    return Unclear()


def ask_what(data: Recruiting, here: Here) -> Ask:
    """What was seen or done today?"""
    one = here.knowledge.roster.buddies.get(data.person)
    if one is None:
        return Ask("recruit-nobody", (Option("done"),))
    lines = [here.words(f"record-{what}", day=_day(getattr(one, what), here)) for what in RECORDS]
    options = tuple(Option(what, f"option-record-{what}") for what in RECORDS)
    return Ask("recruit-what", (*options, Option("done")), {"name": one.name, "text": "\n".join(lines)})


def _day(day: object, here: Here) -> str:
    return day.strftime("%d-%m-%Y") if isinstance(day, date) else here.words("record-none")


def hear_what(data: Recruiting, event: AnyEvent, here: Here) -> Next:
    """What was seen is written down with today's date."""
    match event:
        case Chose(what) if what in RECORDS:
            done = RecordBuddy(data.person, what)
            return Go("whom", Recruiting(), say=(Say("recruit-recorded"),), effects=(done,))
        case Chose():
            return Go(RESUME)
    return Unclear()


TASKS = (
    Task("coordinator", Option("recruit", "option-duty-recruit"), "recruiting.name"),
    Task("coordinator", Option("record", "option-duty-record"), "recruiting.whom"),
    Task("ambassador", Option("record", "option-duty-record"), "recruiting.whom"),
)
"""What members can do here: invite a buddy, and write down what was seen."""

RECRUITING = Flow(
    "recruiting",
    Recruiting,
    {
        "name": Step(ask_name, hear_name, open=True),
        "wait": Step(ask_wait, hear_wait),
        "whom": Step(ask_whom, hear_whom),
        "what": Step(ask_what, hear_what),
    },
)
