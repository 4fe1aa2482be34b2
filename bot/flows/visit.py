"""Going there, with somebody or alone: which of the two, and on which day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows import phrases
from bot.flows.absorbing import absorb
from bot.flows.company.states import time_enough
from bot.flows.company.wishing import GENDERS, Company, matters
from bot.flows.consent import remember_first
from bot.flows.facts import told
from bot.flows.going import (
    Visit,
    activity_of,
    ask_reminder,
    asked_about,
    by_oneself,
    gone,
    gone_from,
    hear_reminder,
)
from bot.flows.hearing_words import named
from bot.flows.looking import look
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import next_times
from knowledge.texts.dates import when

DATES = 4
"""How many dates are offered to choose from."""


WITH = (Option("woman", "said-woman"), Option("man", "said-man"))
"""Who is to go along, where that is said with the yes."""
WAYS = (*WITH, Option("self", "said-self"), Option("company", "said-company"), Option("date", "said-date"))
"""How somebody wants to go, as it is said within a sentence."""


def ask_how(data: Visit, here: Here) -> Ask:
    """Shall we ask whether somebody goes along the first time?"""
    activity = activity_of(data, here)
    if activity is None:
        return gone()
    if data.at is None:
        undated = (Option("self"), Option("unsure"), Option("other"))
        return Ask("visit-how-undated", undated, {"title": activity.title})
    options = (Option("company"), Option("self"), Option("date"), Option("unsure"), Option("other"))
    return Ask("visit-how", options, {"title": activity.title, "when": when(data.at, here.voice.language)})


def hear_how(data: Visit, event: AnyEvent, here: Here) -> Next:
    """Together, by myself, another day, not sure yet, or something else."""
    activity = activity_of(data, here)
    if activity is None:
        return gone_from(event, here)
    match event:
        case Chose("company" | "yes") if data.at:
            return _together(data, data.at, here)
        case Chose("woman" | "man" as key) if data.at:
            return _together(replace(data, gender=GENDERS[key]), data.at, here)
        case Chose("company" | "woman" | "man"):
            return Go("human.what", say=(Say("checkin-together"),))
        case Chose("self" | "yes"):
            return by_oneself(data, activity, here)
        case Chose("date") if data.at:
            return Go("date")
        case Chose("unsure" | "maybe" | "skip"):
            return Go("unsure")
        case Chose("other"):
            return look(here.memory, here)
        case Chose("no") if data.at:
            return Go("alone")
        case Chose("no"):
            return Go("rest.anything", say=(Say("good-you-say"),))
        case Wrote(text):
            return _how_in_words(text, data, activity, here)
    return Unclear()


def _how_in_words(text: str, data: Visit, activity: Activity, here: Here) -> Next:
    """Alone, together, with whom or not daring to, within a sentence of their own; or a question about it."""
    said = going_as_said(text, data, here)
    return said or told(text, (activity,), here) or absorb(Wrote(text), here)


def going_as_said(text: str, data: Visit, here: Here) -> Next | None:
    """What follows where somebody says how they want to go; None where they say something else."""
    if data.at and not named(text, WITH, here) and named(text, (Option("why-dared"),), here):
        return Go("visit.dared", data)
    match hear_how(data, Chose(way), here) if (way := named(text, WAYS, here)) else None:
        case Go(to, goes) as go if "." not in to:
            # Said at the list as well, from where a step of this flow has its full name.
            return replace(go, to=f"visit.{to}", data=data if goes is None else goes)
        case going:
            return going


def ask_alone(data: Visit, here: Here) -> Ask:
    """Of somebody who wants nobody along: by themselves, or another day?"""
    if activity_of(data, here) is None:
        return gone()
    return Ask("visit-alone", (Option("self"), Option("date"), Option("other"), Option("done")))


def hear_alone(data: Visit, event: AnyEvent, here: Here) -> Next:
    """A no to all of it is fine; the rest is as where it was asked."""
    match event:
        case Chose("done" | "no" | "skip" | "maybe"):
            return _no_hurry(here)
        case Chose("date") if data.at:
            return Go("date", replace(data, alone=True))
        case Chose("yes"):
            return hear_how(data, Chose("self"), here)
    return hear_how(data, event, here)


def _no_hurry(here: Here) -> Go:
    return remember_first(Go("rest.anything", say=(Say("no-hurry"),)), here)


def ask_dared(data: Visit, here: Here) -> Ask:
    """Of somebody who does not dare alone: shall I ask whether somebody goes along?"""
    activity = activity_of(data, here)
    if activity is None:
        return gone()
    return Ask("visit-dared", (Option("company"), Option("self"), Option("unsure"), Option("other")))


def _together(data: Visit, at: datetime, here: Here) -> Go:
    """Ask what matters about who goes along; where it is too late to ask anybody for this day, choose another first."""
    if time_enough(at, here.now, here.knowledge.network.company):
        return matters(Company(data.activity, at, gender=data.gender, like=data.like), here)
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
    activity = activity_of(data, here)
    if activity is None:
        return ()
    if not data.company:
        coming = next_times(activity.recurrence, here.now, DATES + 1)
        return tuple(at for at in coming if at != data.at or not data.alone)[:DATES]
    pace = here.knowledge.network.company
    coming = next_times(activity.recurrence, here.now, 3 * DATES)
    return tuple(at for at in coming if at != data.at and time_enough(at, here.now, pace))[:DATES]


def ask_date(data: Visit, here: Here) -> Ask:
    """Which day?"""
    language = here.voice.language
    options = tuple(Option(f"d{n}", label=when(at, language)) for n, at in enumerate(_dates(data, here)))
    soonest = (Option("soonest"),) if len(options) > 1 else ()
    return Ask("visit-date", (*options, *soonest, Option("unsure")))


def hear_date(data: Visit, event: AnyEvent, here: Here) -> Next:
    """One of the dates, the first where it does not matter, or how to go after all."""
    dates = _dates(data, here)
    match event:
        case Chose(key) if key.startswith("d") and key[1:].isdigit() and int(key[1:]) < len(dates):
            return _on(replace(data, at=dates[int(key[1:])]), dates[int(key[1:])], here)
        case Chose("soonest") if dates:
            # Who asked for another day cannot come on the one that stood there.
            first = next((at for at in dates if at != data.at), dates[0])
            return _on(replace(data, at=first), first, here)
        case Chose("unsure" | "maybe" | "skip" | "no"):
            return Go("unsure")
        case Wrote(text) if way := named(text, WAYS, here):
            return _date_so(way, data, here)
    return asked_about(data, event, here)


def _date_so(way: str, data: Visit, here: Here) -> Next:
    """The days for going alone or together; those for going together are others."""
    match way:
        case "self":
            return Go("date", replace(data, company=False, alone=True), say=(Say("checkin-skipped"),))
        case "company" | "woman" | "man":
            other = replace(data, company=True, alone=False, gender=GENDERS.get(way, data.gender))
            if _dates(other, here):
                return Go("date", other, say=(Say("checkin-skipped"),))
            return Go("how", replace(other, company=False), say=(Say("company-no-day"),))
    return Go("unsure")


def _on(data: Visit, at: datetime, here: Here) -> Go:
    """A day is chosen: together or by oneself where that is settled, else ask."""
    activity = activity_of(data, here)
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
        case Chose("address") if activity := activity_of(data, here):
            return remember_first(Go("rest.anything", say=phrases.address(activity, here)), here)
        case Chose("date") if data.at:
            return Go("date")
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return _no_hurry(here)
        case Chose("yes"):
            # A day to go together is chosen because the first was too soon.
            return Go("date" if data.company else "how")
        case Wrote(text) if activity := activity_of(data, here):
            return _how_in_words(text, data, activity, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


VISIT = Flow(
    "visit",
    Visit,
    {
        "how": Step(ask_how, hear_how),
        "dared": Step(ask_dared, hear_how),
        "alone": Step(ask_alone, hear_alone),
        "date": Step(ask_date, hear_date),
        "unsure": Step(ask_unsure, hear_unsure),
        "reminder": Step(ask_reminder, hear_reminder),
    },
)
