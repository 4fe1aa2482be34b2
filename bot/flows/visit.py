"""Going there, with somebody or alone: the date, the address as a map point, a calendar entry, a reminder if wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.effects import CancelDue, CancelVisit, PlanDue, PlanVisit
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows import phrases
from bot.flows.absorbing import absorb
from bot.flows.checkins.agreeing import ask_how_later
from bot.flows.company import times
from bot.flows.company.states import time_enough
from bot.flows.company.wishing import Company
from bot.flows.consent import decided, remember_first
from bot.flows.facts import told
from bot.flows.hearing_words import named
from bot.flows.looking import look
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import next_times
from knowledge.texts.dates import clock, day, midnight, when

REMINDER = "visit.reminder"
"""What a reminder is called among planned moments, and its purpose of consent."""

DATES = 4
"""How many dates are offered to choose from."""


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


def _gone() -> Ask:
    return Ask("visit-gone", (Option("other", "option-other-wish"), Option("human")))


def _gone_from(event: AnyEvent, here: Here) -> Next:
    """The activity is no longer there: anything else is fine."""
    match event:
        case Chose("human"):
            return Go("human.what")
        case Chose():
            return look(here.memory, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def _activity(data: Visit, here: Here) -> Activity | None:
    return here.knowledge.catalogue.activities.get(data.activity)


def ask_how(data: Visit, here: Here) -> Ask:
    """Shall we ask whether somebody goes along the first time?"""
    activity = _activity(data, here)
    if activity is None:
        return _gone()
    if data.at is None:
        undated = (Option("self"), Option("unsure"), Option("other"))
        return Ask("visit-how-undated", undated, {"title": activity.title})
    options = (Option("company"), Option("self"), Option("date"), Option("unsure"), Option("other"))
    return Ask("visit-how", options, {"title": activity.title, "when": when(data.at, here.voice.language)})


def hear_how(data: Visit, event: AnyEvent, here: Here) -> Next:
    """Together, by myself, another day, not sure yet, or something else."""
    activity = _activity(data, here)
    if activity is None:
        return _gone_from(event, here)
    match event:
        case Chose("company" | "yes") if data.at:
            return _together(data, data.at, here)
        case Chose("company"):
            return Go("human.what", say=(Say("checkin-together"),))
        case Chose("self" | "yes"):
            return by_oneself(data, activity, here)
        case Chose("date") if data.at:
            return Go("date")
        case Chose("unsure" | "maybe" | "skip"):
            return Go("unsure")
        case Chose("other"):
            return look(here.memory, here)
        case Chose("no"):
            return Go("rest.anything", say=(Say("good-you-say"),))
        case Wrote(text):
            return _how_in_words(text, data, activity, here)
    return Unclear()


def _how_in_words(text: str, data: Visit, activity: Activity, here: Here) -> Next:
    """Alone, together or not daring to, within a sentence of their own; or a question about it."""
    if data.at and named(text, (Option("why-dared"),), here):
        return Go("dared")
    if way := named(text, (Option("self", "said-self"), Option("company", "said-company")), here):
        return hear_how(data, Chose(way), here)
    return told(text, (activity,), here) or absorb(Wrote(text), here)


def ask_dared(data: Visit, here: Here) -> Ask:
    """Of somebody who does not dare alone: shall I ask whether somebody goes along?"""
    activity = _activity(data, here)
    if activity is None:
        return _gone()
    return Ask("visit-dared", (Option("company"), Option("self"), Option("unsure"), Option("other")))


def _together(data: Visit, at: datetime, here: Here) -> Go:
    """Ask what matters about who goes along; where it is too late to ask anybody for this day, choose another first."""
    if time_enough(at, here.now, here.knowledge.network.company):
        return Go("company.matters", Company(data.activity, at, like=data.like))
    other = replace(data, company=True, alone=False)
    too_late = Say("company-too-late", {"when": when(at, here.voice.language)})
    if not _dates(other, here):
        return Go("how", replace(data, company=False), say=(too_late, Say("company-no-day")))
    return Go("date", other, say=(too_late,))


def together_on(activity: str, here: Here) -> Go | None:
    """To the days on which somebody may still be found who goes along; None where there are none."""
    data = Visit(activity, company=True)
    return Go("visit.date", data) if _dates(data, here) else None


def _dates(data: Visit, here: Here) -> tuple[datetime, ...]:
    activity = _activity(data, here)
    if activity is None:
        return ()
    if not data.company:
        return next_times(activity.recurrence, here.now, DATES)
    pace = here.knowledge.network.company
    coming = next_times(activity.recurrence, here.now, 3 * DATES)
    return tuple(at for at in coming if at != data.at and time_enough(at, here.now, pace))[:DATES]


def ask_date(data: Visit, here: Here) -> Ask:
    """Which day?"""
    language = here.voice.language
    options = tuple(Option(f"d{n}", label=when(at, language)) for n, at in enumerate(_dates(data, here)))
    return Ask("visit-date", (*options, Option("unsure")))


def hear_date(data: Visit, event: AnyEvent, here: Here) -> Next:
    """One of the dates."""
    dates = _dates(data, here)
    match event:
        case Chose(key) if key.startswith("d") and key[1:].isdigit() and int(key[1:]) < len(dates):
            return _on(replace(data, at=dates[int(key[1:])]), dates[int(key[1:])], here)
        case Chose("unsure" | "maybe" | "skip" | "no"):
            return Go("unsure")
    return _asked(data, event, here)


def _asked(data: Visit, event: AnyEvent, here: Here) -> Next:
    """A question about where they are going."""
    activity = _activity(data, here)
    answer = told(event.text, (activity,), here) if activity and isinstance(event, Wrote) else None
    return answer or Unclear()


def _on(data: Visit, at: datetime, here: Here) -> Go:
    """A day is chosen: together or by oneself where that is settled, else ask."""
    activity = _activity(data, here)
    if data.company:
        return _together(data, at, here)
    return by_oneself(data, activity, here) if data.alone and activity else Go("how", data)


def ask_unsure(data: Visit, here: Here) -> Ask:
    """Not sure yet: no push; just the address, another day, or a human."""
    dates = (Option("date"),) if data.at else ()
    return Ask("visit-unsure", (Option("address"), *dates, Option("human"), Option("done")))


def hear_unsure(data: Visit, event: AnyEvent, here: Here) -> Next:
    """Each of these is fine."""
    match event:
        case Chose("address") if activity := _activity(data, here):
            return remember_first(Go("rest.anything", say=phrases.address(activity, here)), here)
        case Chose("date") if data.at:
            return Go("date")
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return remember_first(Go("rest.anything", say=(Say("no-hurry"),)), here)
        case Chose("yes"):
            return Go("how")
        case Wrote(text) if activity := _activity(data, here):
            return _how_in_words(text, data, activity, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


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
        return _gone()
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
            return _going(data, data.at, Go("rest.anything", say=(Say("visit-no-reminder"),)), here)
    return _gone_from(event, here) if data.at is None else _asked(data, event, here)


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
        gone = (CancelVisit(name), CancelDue(REMINDER, about), CancelDue(times.AFTER, about))
        return Fell((Say("visit-reminder-gone", args),), memory, gone)
    args = {"title": activity.title, "when": when(at, here.voice.language), "where": phrases.where(activity)}
    begins = midnight(at)
    if here.now >= begins:
        return Fell((Say("visit-remind-today", args, until=at),), memory)
    return Fell((Say("visit-remind", args, until=begins),), memory)


VISIT = Flow(
    "visit",
    Visit,
    {
        "how": Step(ask_how, hear_how),
        "dared": Step(ask_dared, hear_how),
        "date": Step(ask_date, hear_date),
        "unsure": Step(ask_unsure, hear_unsure),
        "reminder": Step(ask_reminder, hear_reminder),
    },
)
