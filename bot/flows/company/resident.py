"""What the resident hears of a visit somebody goes along on, and is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.conversation.effects import ChooseBuddy, Debrief, VisitDue, VisitOff
from bot.conversation.events import AnyEvent, Chose, VisitNews, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import SHARING
from bot.flows import phrases
from bot.flows.absorbing import absorb
from bot.flows.checkins.agreeing import ask_how_later
from bot.flows.company import times
from bot.flows.company.saying import PASSED_ON, Meeting, activity_of, args, dropped, met, passed, said
from bot.flows.company.tomorrow import OPTIONS, hear_tomorrow
from bot.flows.company.wishing import language_name
from bot.flows.going import Visit, by_oneself
from knowledge.privacy.names import is_reserved

PLAIN: Mapping[str, str] = {
    "asked": "company-asked",
    "asked_anew": "company-asked-anew",
    "asked_other": "company-asked-other",
    "under_way": "company-under-way",
    "sure": "company-sure",
    "on": "company-on",
    "on_unanswered": "company-on-unanswered",
    "no_longer": "company-no-longer",
    "not_now": "company-not-now",
    "not_seen": "company-not-seen",
    "not_seen_told": "company-not-seen-told",
}
"""News that only is said."""

FALLEN: Mapping[str, str] = {
    "nobody": "company-nobody",
    "left": "company-left",
    "left_unanswered": "company-left-unanswered",
    "neither": "company-neither",
    "unanswered": "company-unanswered",
    "called_off": "company-called-off",
    "off": "company-off",
    "off_chosen": "company-off-chosen",
}
"""News after which the resident chooses how to go on."""

_NAME = re.compile(r"[^\W\d_]{1,20}(?:[ '’-][^\W\d_]{1,20}){0,2}")
"""A first name: up to three words of letters, so that no number, address or handle passes through it."""


STANDING = frozenset({"under_way", "meet", "on_unanswered", "not_now", "not_seen", "not_seen_told"})
"""News after which what was asked of the visit may still be answered."""


def heard(news: VisitNews, here: Here) -> Fell:
    """Put what happened into words, and ask what comes next; what it answers or ends is not asked any more."""
    fell = _heard(news, here)
    return fell if news.what in STANDING else replace(fell, settles=passed(news.about.visit))


def _heard(news: VisitNews, here: Here) -> Fell:
    about = news.about
    if news.what in PLAIN:
        return Fell((said(PLAIN[news.what], about, here),))
    if news.what in FALLEN:
        fallen = (said(FALLEN[news.what], about, here),)
        known = dropped(here.memory, about.activity, times.about(about.activity, about.at))
        if here.memory.case is not None and here.memory.case.speaker:
            # They are talking with a human, who can look for something else with them.
            return Fell(fallen, known)
        return Fell(fallen, known, go="meeting.without", data=Meeting(about))
    match news.what:
        case "found":
            return Fell(go="meeting.match", data=Meeting(about))
        case "meet":
            return Fell(met("company-meet", about, here))
        case "tomorrow" if here.knowledge.catalogue.held(about.activity, about.at) is None:
            return Fell(effects=(VisitOff(about.visit),))
        case "tomorrow":
            return Fell(go="meeting.tomorrow", data=Meeting(about))
        case "again":
            return Fell(go="meeting.again", data=Meeting(about))
        case "past":
            return Fell()
    raise ValueError("not something a resident hears of a visit")


def due(about: str, here: Here) -> Fell:
    """The moment of a visit has come: what becomes of it is seen where the record is."""
    return Fell(effects=(VisitDue(int(about)),))


def ask_match(data: Meeting, here: Here) -> Ask:
    """A buddy said yes: may they come along?"""
    about = data.about
    before = [said("company-found", about, here)]
    if about.languages:
        names = phrases.listed([language_name(code, here) for code in about.languages], here)
        before.append(Say("company-speaks", {"languages": names}))
    if about.shared:
        kinds = [kind for kind in about.shared if kind in here.knowledge.wishes.kinds]
        shared = phrases.listed([phrases.kind_name(kind, here) for kind in kinds[:2]], here)
        before.append(Say("company-shared", {"shared": shared}))
    options = (Option("yes"), Option("other", "option-other-buddy"), Option("no", "option-rather-alone"))
    return Ask("company-match", options, args(about, here), tuple(before))


def hear_match(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Yes, somebody else, or nobody."""
    visit, offer = data.about.visit, data.about.offer
    match event:
        case Chose("yes"):
            return Go("name", effects=(ChooseBuddy(visit, offer, "agreed"),))
        case Chose("other"):
            return Go(RESUME, say=PASSED_ON, effects=(ChooseBuddy(visit, offer, "other"),))
        case Chose("no"):
            return Go(RESUME, say=PASSED_ON, effects=(ChooseBuddy(visit, offer, "no"),))
    return Unclear()


def ask_name(_: Meeting, here: Here) -> Ask:
    """What may the buddy call you?"""
    return Ask("company-name", (Option("skip", "option-no-name"),))


def hear_name(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """A first name, or none; anything with numbers or signs in it is not one."""
    match event:
        case Chose("skip" | "no" | "maybe" | "yes"):
            return _introduced(data, "", here)
        case Wrote(text):
            name = _first_name(text, here)
            return _introduced(data, name, here) if name else Unclear()
    return Unclear()


def _first_name(text: str, here: Here) -> str:
    for lead in here.words("company-name.also").split("|"):
        if text.casefold().startswith(f"{lead.strip()} "):
            text = text[len(lead.strip()) + 1 :]
    name = " ".join(text.split()).strip(" .!,")
    return name if _NAME.fullmatch(name) and not is_reserved(name) else ""


def _introduced(data: Meeting, name: str, here: Here) -> Go:
    choice = ChooseBuddy(data.about.visit, data.about.offer, "yes", name)
    go = Go(RESUME, say=PASSED_ON, effects=(choice,))
    return ask_how_later(go, data.about.activity, data.about.at, here)


def ask_tomorrow(data: Meeting, here: Here) -> Ask:
    """The day before: will you be there?"""
    return Ask("company-tomorrow", OPTIONS, args(data.about, here))


def ask_without(data: Meeting, here: Here) -> Ask:
    """Nobody goes along: another day, by oneself, a human, or nothing for now."""
    stands = here.knowledge.catalogue.held(data.about.activity, data.about.at) is not None
    known = data.about.activity in here.knowledge.catalogue.activities
    options = (
        *([Option("date", "option-other-day")] if known else []),
        *([Option("self")] if stands and data.about.at > here.now else []),
        Option("other", "option-other-wish"),
        Option("human"),
        Option("done"),
    )
    return Ask("company-without", options)


def hear_without(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Each of these is fine."""
    about = data.about
    match event:
        case Chose("date"):
            return Go("visit.date", Visit(about.activity, about.at, company=True))
        case Chose("self") if activity := activity_of(about, here):
            return by_oneself(Visit(about.activity, about.at), activity, here)
        case Chose("other"):
            return Go("wishes.what")
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go(RESUME)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def ask_again(data: Meeting, here: Here) -> Ask:
    """The next time: together once more, by oneself, or not known yet."""
    more = data.about.times < here.knowledge.network.company.most_times
    together = (Option("together"), Option("other", "option-with-another")) if more else ()
    before = () if more else (Say("company-knows-the-way"),)
    return Ask("company-again", (*together, Option("self"), Option("unsure")), args(data.about, here), before)


def hear_again(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Nothing is assumed: a second time together is a wish of its own."""
    about = data.about
    more = about.times < here.knowledge.network.company.most_times
    match event:
        case Chose("together" | "yes") if more:
            return Go("visit.date", Visit(about.activity, about.at, company=True, like=about.visit))
        case Chose("other") if more:
            apart = Debrief(about.visit, "other", apart=True)
            go = Visit(about.activity, about.at, company=True)
            return Go("visit.date", go, say=(Say("company-apart"),), effects=(apart,))
        case Chose("self"):
            return Go("visit.date", Visit(about.activity, about.at, alone=True))
        case Chose("unsure" | "no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("no-hurry"),))
    return Unclear()


MEETING = Flow(
    "meeting",
    Meeting,
    {
        "match": Step(ask_match, hear_match),
        "name": Step(ask_name, hear_name, open=True),
        "tomorrow": Step(ask_tomorrow, hear_tomorrow),
        "without": Step(ask_without, hear_without),
        "again": Step(ask_again, hear_again),
    },
    rests_on=SHARING,
)
