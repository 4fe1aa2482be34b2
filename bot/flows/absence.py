"""When somebody of the network is away, and who answers meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from bot.conversation.effects import BeAway
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.tasks import Task
from knowledge.roster.absences import Said, absent_on
from knowledge.roster.members import Away
from knowledge.texts.dates import CITY_TIME, day

MOST = 12
"""How many colleagues are shown as buttons."""


@dataclass(frozen=True)
class Absence:
    """The days, the first and the last included."""

    away: tuple[Away, ...] = ()


def ask_days(_: Absence, here: Here) -> Ask:
    """From when until when? What is known already stands above it."""
    one = here.knowledge.roster.ambassadors.get(here.person)
    known = tuple(Say("absence-known", _said(away, here)) for away in (one.away if one else ()))
    back = (Option("not_away", "option-not-away"),) if known else ()
    return Ask("absence-days", (*back, Option("done")), before=known)


def hear_days(data: Absence, event: AnyEvent, here: Here) -> Next:
    """Two days, one day, or not away at all."""
    match event:
        case Chose("not_away"):
            return Go(RESUME, say=(Say("absence-none"),), effects=(BeAway(()),))
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
        case Wrote(text) if (said := _heard(text, here)).days and not said.open:
            first, last = said.days[0], max(said.days)
            return Go("deputy", Absence((Away(first, last),)))
    return Unclear()


def _heard(text: str, here: Here) -> Said:
    return absent_on(text, here.now.astimezone(CITY_TIME).date())


def tells_days(text: str, here: Here) -> bool:
    """Whether words say on which days somebody is not there, and nothing more."""
    return _heard(text, here).only


def ask_deputy(data: Absence, here: Here) -> Ask:
    """Who answers meanwhile?"""
    return Ask(
        "absence-deputy",
        (*_colleagues(here), Option("nobody", "option-no-deputy")),
        _said(data.away[0], here),
    )


def _colleagues(here: Here) -> tuple[Option, ...]:
    ambassadors = here.knowledge.roster.ambassadors
    found = (Option(f"p{n}", label=one.name) for n, one in ambassadors.items() if n != here.person)
    return tuple(found)[:MOST]


def hear_deputy(data: Absence, event: AnyEvent, here: Here) -> Next:
    """A colleague, or whoever the roster gives."""
    match event:
        case Chose("nobody" | "no" | "skip"):
            return _kept(data, 0, here)
        case Chose(key) if key[:1] == "p" and key[1:].isdecimal():
            return _kept(data, int(key[1:]), here)
    return Unclear()


def _kept(data: Absence, deputy: int, here: Here) -> Go:
    return Go(
        RESUME, say=(Say("absence-kept", _said(data.away[0], here)),), effects=(BeAway(data.away, deputy),)
    )


def _said(away: Away, here: Here) -> dict[str, str]:
    first, last = (
        day(datetime.combine(one, time(12), CITY_TIME), here.voice.language)
        for one in (away.first, away.last)
    )
    return {"first": first, "last": last}


TASKS = (Task("ambassador", Option("absence"), "absence.days"),)
"""What members can do here about being away."""

ABSENCE = Flow(
    "absence",
    Absence,
    {"days": Step(ask_days, hear_days, open=True, fits=tells_days), "deputy": Step(ask_deputy, hear_deputy)},
)
