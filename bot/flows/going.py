"""Going there by oneself: the address as a map point, a calendar entry, a reminder if wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.effects import CancelDue, CancelVisit, PlanDue, PlanVisit
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Fell, Go, Here, Next, Option, Say, Unclear
from bot.flows import phrases
from bot.flows.absorbing import absorb
from bot.flows.checkins.agreeing import ask_how_later
from bot.flows.company import times
from bot.flows.consent import decided, remember_first
from bot.flows.facts import told
from bot.flows.looking import look
from knowledge.catalogue.activity import Activity
from knowledge.roster.members import Gender
from knowledge.texts.dates import clock, day, midnight, when

REMINDER = "visit.reminder"
"""What a reminder is called among planned moments, and its purpose of consent."""


@dataclass(frozen=True)
class Visit:
    """The activity chosen, and the moment of the first visit where one is known."""

    activity: str = ""
    at: datetime | None = None
    company: bool = False
    """Whether a day is chosen to go together."""
    alone: bool = False
    """Whether a day is chosen to go by oneself."""
    like: int = 0
    """An earlier visit whose buddy is asked first."""
    gender: Gender = ""
    """Whether a woman or a man is to go along, where that was said with the yes."""


def gone() -> Ask:
    """The activity is no longer there: something else, or a human?"""
    return Ask("visit-gone", (Option("other", "option-other-wish"), Option("human")))


def gone_from(event: AnyEvent, here: Here) -> Next:
    """The activity is no longer there: anything else is fine."""
    match event:
        case Chose("human"):
            return Go("human.what")
        case Chose():
            return look(here.memory, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def activity_of(data: Visit, here: Here) -> Activity | None:
    """Where they are going, while the catalogue knows it."""
    return here.knowledge.catalogue.activities.get(data.activity)


def by_oneself(data: Visit, activity: Activity, here: Here) -> Go:
    """The address to take along, and a message the day before if wanted."""
    say = phrases.address(activity, here, data.at)
    if data.at is None:
        return remember_first(Go("rest.anything", say=(*say, Say("visit-enjoy"))), here)
    if times.day_before(data.at) <= here.now:
        return _going(data, data.at, Go("rest.anything", say=(*say, Say("visit-enjoy"))), here)
    return Go("visit.reminder", data, say=say)


def ask_reminder(data: Visit, here: Here) -> Ask:
    """Shall I send a message the day before?"""
    if data.at is None:
        return gone()
    return Ask(
        "visit-reminder",
        (Option("yes"), Option("no")),
        {"day": day(times.day_before(data.at), here.voice.language)},
    )


def hear_reminder(data: Visit, event: AnyEvent, here: Here) -> Next:
    """Yes plans it and says when; no is fine."""
    match event:
        case Chose("yes") if data.at:
            return _going(data, data.at, _reminded(data, data.at, here), here)
        case Chose("no" | "skip" | "maybe") if data.at:
            # It may have been asked for before, of the same visit.
            taken_back = CancelDue(REMINDER, times.about(data.activity, data.at))
            go = Go("rest.anything", say=(Say("visit-no-reminder"),), effects=(taken_back,))
            return _going(data, data.at, go, here)
    return gone_from(event, here) if data.at is None else asked_about(data, event, here)


def _going(data: Visit, at: datetime, go: Go, here: Here) -> Go:
    """On with somebody who goes: what may be remembered, and whether they want to be asked afterwards how it was."""
    later = ask_how_later(go, data.activity, at, here, (PlanVisit(data.activity, at),))
    return remember_first(later, here)


def _reminded(data: Visit, at: datetime, here: Here) -> Go:
    fires = times.day_before(at)
    language = here.voice.language
    shown = here.words("visit-reminder", day=day(fires, language))
    memory, record = decided(here.knowledge.purposes[REMINDER], True, here, shown)
    return Go(
        "rest.anything",
        say=(Say("visit-reminded", {"day": day(fires, language), "time": clock(fires, language)}),),
        memory=replace(memory, visits=tuple(dict.fromkeys((*memory.visits, data.activity)))),
        effects=(
            record,
            PlanVisit(data.activity, at),
            PlanDue(REMINDER, times.about(data.activity, at), fires),
        ),
    )


def remind(about: str, here: Here) -> Fell:
    """Say what, when and where: tomorrow, or today where it is late; nothing once it is over, the truth if it is off."""
    name, at = times.of(about)
    memory = replace(here.memory, visits=tuple(v for v in here.memory.visits if v != name))
    if at <= here.now:
        return Fell(memory=memory)
    activity = here.knowledge.catalogue.held(name, at)
    if activity is None:
        args = {"when": when(at, here.voice.language)}
        off = (CancelVisit(name), CancelDue(REMINDER, about), CancelDue(times.AFTER, about))
        return Fell((Say("visit-reminder-gone", args),), memory, off)
    args = {"title": activity.title, "when": when(at, here.voice.language), "where": phrases.where(activity)}
    begins = midnight(at)
    if here.now >= begins:
        return Fell((Say("visit-remind-today", args, until=at),), memory)
    return Fell((Say("visit-remind", args, until=begins),), memory)


def asked_about(data: Visit, event: AnyEvent, here: Here) -> Next:
    """A question about where they are going."""
    activity = activity_of(data, here)
    answer = told(event.text, (activity,), here) if activity and isinstance(event, Wrote) else None
    return answer or Unclear()
