"""What a buddy hears of a visit they may go along on, and is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversation.effects import AnswerOffer, Debrief, PauseOffers, VisitOff
from bot.conversation.events import AnyEvent, Appointment, Chose, Paused, VisitNews
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.company import times
from bot.flows.company.saying import PASSED_ON, Meeting, args, met, passed, passed_at, said
from bot.flows.company.tomorrow import OPTIONS, hear_tomorrow

PLAIN: Mapping[str, str] = {
    "thanks_yes": "buddy-thanks-yes",
    "thanks_no": "buddy-thanks-no",
    "too_late": "buddy-too-late",
    "taken": "buddy-taken",
    "lapsed": "buddy-lapsed",
    "withdrawn": "buddy-withdrawn",
    "not_able": "buddy-not-able",
    "off": "buddy-off",
    "off_unanswered": "buddy-off-unanswered",
    "neither": "buddy-off-unanswered",
    "missed": "buddy-missed",
    "called_off": "buddy-called-off",
    "sure": "buddy-sure",
    "on": "buddy-on",
    "on_unsure": "buddy-on-unsure",
    "thanks_cannot": "buddy-thanks-cannot",
    "no_longer": "company-no-longer",
    "not_seen": "company-not-seen",
    "not_seen_told": "company-not-seen-told",
}
"""News that only is said."""


STANDING = frozenset({"on_unsure", "not_seen", "not_seen_told"})
"""News after which what was asked of the visit may still be answered."""


def heard(news: VisitNews, here: Here) -> Fell:
    """Put what happened into words, and ask what comes next; what it answers or ends is not asked any more."""
    fell = _heard(news, here)
    return fell if news.what in STANDING else replace(fell, settles=passed(news.about.visit))


def _heard(news: VisitNews, here: Here) -> Fell:
    about = news.about
    if news.what in PLAIN:
        return Fell((said(PLAIN[news.what], about, here),))
    match news.what:
        case "offer":
            return Fell(go="buddy.offer", data=Meeting(about))
        case "meet":
            return Fell((*met("buddy-meet", about, here), *_briefing(here)))
        case "tomorrow" if here.knowledge.catalogue.held(about.activity, about.at) is None:
            return Fell(effects=(VisitOff(about.visit),))
        case "tomorrow":
            return Fell(go="buddy.tomorrow", data=Meeting(about))
        case "debrief":
            return Fell(go="buddy.debrief", data=Meeting(about))
    raise ValueError("not something a buddy hears of a visit")


def _briefing(here: Here) -> tuple[Say, ...]:
    """How to listen, what not to do, and what when it is too much."""
    network = here.knowledge.network
    numbers = {"phone": network.phone.number, "alarm": network.line("alarm").number}
    return (Say("buddy-briefing"), Say("buddy-briefing-much", numbers))


def gone(about: str, here: Here) -> Fell:
    """Who was to be gone along with is not there any more: that it is off, and nothing of them."""
    activity, at = times.of(about)
    off = said("buddy-off", Appointment(activity, at, side="buddy"), here)
    return Fell((off,), settles=passed_at(activity, at))


def paused(event: Paused, here: Here) -> Fell:
    """Offers were paused, or begin again."""
    return Fell((Say("buddy-paused" if event.pausing else "buddy-unpaused"),))


def ask_offer(data: Meeting, here: Here) -> Ask:
    """Can you go along?"""
    options = (Option("yes", "option-go-along"), Option("no", "option-not-now"))
    return Ask("buddy-offer", options, args(data.about, here))


def hear_offer(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Yes or no; a no needs no reason."""
    match event:
        case Chose("yes" | "no" as key):
            return Go(RESUME, say=PASSED_ON, effects=(AnswerOffer(data.about.visit, key == "yes"),))
        case Chose("skip"):
            return Go(RESUME, say=PASSED_ON, effects=(AnswerOffer(data.about.visit, False),))
    return Unclear()


def ask_tomorrow(data: Meeting, here: Here) -> Ask:
    """The day before: will you be there?"""
    return Ask("buddy-tomorrow", OPTIONS, args(data.about, here))


def ask_debrief(data: Meeting, here: Here) -> Ask:
    """How did it go?"""
    good, hard = Option("good", "option-was-good"), Option("hard", "option-was-hard")
    return Ask("buddy-debrief", (good, hard, Option("alone", "option-was-alone")), args(data.about, here))


def hear_debrief(data: Meeting, event: AnyEvent, here: Here) -> Next:
    """Good, hard, or nobody came."""
    visit = data.about.visit
    phone = {"phone": here.knowledge.network.phone.spoken(here.voice.language)}
    match event:
        case Chose("good" | "yes"):
            return Go(RESUME, say=(Say("buddy-good"),), effects=(Debrief(visit, "good"),))
        case Chose("hard" | "no"):
            return Go(RESUME, say=(Say("buddy-hard", phone),), effects=(Debrief(visit, "hard", apart=True),))
        case Chose("alone"):
            return Go(RESUME, say=(Say("buddy-alone"),), effects=(Debrief(visit, "alone"),))
        case Chose("skip" | "maybe"):
            return Go(RESUME)
    return Unclear()


def ask_pause(_: Meeting, here: Here) -> Ask:
    """No offers for a while, or offers again?"""
    buddy = here.knowledge.roster.buddies.get(here.person)
    willing = buddy is None or buddy.willing
    return Ask("buddy-pause" if willing else "buddy-unpause", (Option("yes"), Option("no")))


def hear_pause(_: Meeting, event: AnyEvent, here: Here) -> Next:
    """Yes changes it."""
    buddy = here.knowledge.roster.buddies.get(here.person)
    match event:
        case Chose("yes") if buddy is not None:
            return Go(RESUME, effects=(PauseOffers(buddy.willing),))
        case Chose("yes" | "no" | "skip" | "maybe"):
            return Go(RESUME)
    return Unclear()


BUDDY = Flow(
    "buddy",
    Meeting,
    {
        "offer": Step(ask_offer, hear_offer),
        "tomorrow": Step(ask_tomorrow, hear_tomorrow),
        "debrief": Step(ask_debrief, hear_debrief),
        "pause": Step(ask_pause, hear_pause),
    },
    rests_on="",
)
