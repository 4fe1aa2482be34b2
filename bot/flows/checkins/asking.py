"""The questions of a check-in, and what each answer leads to: never a push, never a blame."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversation.effects import CancelDue, DoubtActivity, Effect, TellVisit
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Go, Here, Next, Option, Say, Unclear
from bot.flows.absorbing import absorb
from bot.flows.checkins.gentle import fine, lower
from bot.flows.checkins.values import (
    SIX,
    TWO_WEEKS,
    Checkin,
    activity_of,
    answered,
    asked_no_more,
    come_back,
    later_on,
    may,
)
from bot.flows.going import Visit
from bot.flows.hearing_words import named
from bot.flows.looking import look
from bot.flows.visit import together_on
from knowledge.catalogue.recurrence import next_times
from knowledge.texts.dates import day
from knowledge.wishes.values import Needs

WHYS = ("dared", "ill", "travel", "closed", "changed")
"""Why somebody did not go; each is an option and has a next step of its own."""

WAITS = {"week": timedelta(weeks=1), "fortnight": TWO_WEEKS, "month": timedelta(weeks=4)}
"""When somebody who was ill wants to hear again."""


def ask_went(data: Checkin, here: Here) -> Ask:
    """Have you been?"""
    key = "checkin-went-once-more" if _once_more(data, here) else "checkin-went"
    return Ask(key, (Option("went"), Option("not-went")), _args(data, here))


def _once_more(data: Checkin, here: Here) -> bool:
    return here.memory.asked_how.get(data.name, 1) > 1


def hear_went(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Went, or not; a reason that is given at once is heard at once."""
    match event:
        case Chose("went" | "yes"):
            return told(data, "went", Go("how"), here)
        case Chose("not-went" | "no"):
            return told(data, "missed", Go("why", say=(Say("checkin-fine"),)), here)
        case Chose("skip" | "maybe"):
            return told(data, "", Go(RESUME, say=(Say("checkin-skipped"),)), here)
        case Wrote(text):
            return _went_in_words(data, text, event, here)
    return Unclear()


def _went_in_words(data: Checkin, text: str, event: AnyEvent, here: Here) -> Next:
    means = here.knowledge.answers.means(text, here.voice.language)
    if why := named(text, WHY, here):
        return told(data, "", because(data, why.removeprefix("why-"), here), here)
    if named(text, (Option("not-went"),), here):
        return hear_went(data, Chose("not-went"), here)
    if said := named(text, HOWS, here):
        # Whoever says how it was, has been.
        how = hear_how(data, Chose(said), here)
        return told(data, "went", how, here) if isinstance(how, Go) else how
    if means == "yes":
        return told(data, "went", Go("how"), here)
    return Unclear() if means == "no" else absorb(event, here)


WHY = tuple(Option(f"why-{why}") for why in WHYS)
HOWS = (Option("how-good"), Option("how-so-so"), Option("how-bad"))


def ask_how(data: Checkin, here: Here) -> Ask:
    """How was it?"""
    return Ask("checkin-how", HOWS)


def hear_how(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Good is asked after later; a low answer is shown to the ambassador, as was agreed."""
    match event:
        case Chose("how-good" | "yes"):
            later = later_on(data) if may(here.memory) else ()
            say = (Say("checkin-good"), *((Say("checkin-two-weeks"),) if later else ()))
            effects = (*_outcome(data, "good"), *later)
            return Go(RESUME, say=say, memory=fine(here.memory), effects=effects)
        case Chose("how-so-so" | "maybe"):
            memory, seen, case = lower("so-so", data, here)
            effects = (*_outcome(data, "so-so"), *later_on(data), *case)
            return Go("else", say=(Say("checkin-honest"), *seen), memory=memory, effects=effects)
        case Chose("how-bad" | "no"):
            memory, seen, case = lower("low", data, here)
            effects = (*_outcome(data, "bad"), *case)
            return Go("else", say=(Say("checkin-honest"), *seen), memory=memory, effects=effects)
        case Chose("skip"):
            return Go(RESUME, say=(Say("checkin-skipped"),), effects=later_on(data))
        case Wrote(text) if how := named(text, HOWS, here):
            return hear_how(data, Chose(how), here)
    return Unclear()


def ask_why(data: Checkin, here: Here) -> Ask:
    """May I ask why? It need not be said."""
    return Ask("checkin-why", (*(Option(f"why-{why}") for why in WHYS), Option("skip")))


def hear_why(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Each reason has its own next step."""
    match event:
        case Chose(key) if key.removeprefix("why-") in WHYS:
            return because(data, key.removeprefix("why-"), here)
        case Chose("skip" | "no" | "maybe"):
            memory, seen, case = lower("missed", data, here)
            return Go(RESUME, say=(Say("checkin-skipped"), *seen), memory=memory, effects=case)
        case Wrote(text) if why := named(text, WHY, here):
            return because(data, why.removeprefix("why-"), here)
    return Unclear()


def because(data: Checkin, why: str, here: Here) -> Go:
    """On to the next step that goes with why somebody did not go."""
    outcome = _outcome(data, why)
    match why:
        case "ill" | "closed" if not data.activity:
            # Told of itself, of a visit that is not known: there is nothing to plan or to doubt.
            return Go(RESUME, say=(Say("checkin-ill" if why == "ill" else "checkin-travel"),))
        case "closed":
            doubt = DoubtActivity(data.activity, "closed")
            return Go("else", data, (Say("checkin-closed"),), here.memory, (*outcome, doubt))
        case "changed":
            return Go("else", data, (Say("checkin-changed"),), here.memory, outcome)
    memory, seen, case = lower("missed", data, here)
    return Go(why, data, (Say(f"checkin-{why}"), *seen), memory, (*outcome, *case))


def ask_dared(data: Checkin, here: Here) -> Ask:
    """What would help? Nothing has to."""
    options = (
        ("together", "moment", "small", "later", "not") if data.activity else ("together", "small", "not")
    )
    return Ask("checkin-dared-what", tuple(Option(f"help-{key}") for key in options))


def ask_travel(data: Checkin, here: Here) -> Ask:
    """Closer by, with transport, together, or not at all."""
    options = ("nearer", "transport", "together", "not")
    return Ask("checkin-travel-what", tuple(Option(f"help-{key}") for key in options))


def hear_help(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """What would help, or nothing: both are fine."""
    needs = here.memory.needs
    match event:
        case Chose("help-together"):
            asked = together_on(data.activity, here)
            return asked or Go("human.what", say=(Say("checkin-together"),))
        case Chose("help-moment"):
            return _again_at_another_time(data, here)
        case Chose("help-small"):
            return look(replace(here.memory, needs=needs | Needs(small_group=True)), here)
        case Chose("help-nearer"):
            return look(replace(here.memory, needs=needs | Needs(near=True)), here)
        case Chose("help-transport"):
            return look(replace(here.memory, needs=needs | Needs(transport=True)), here)
        case Chose("help-later" | "maybe") if data.activity:
            return _written_again(data, TWO_WEEKS, here)
        case Chose("help-not" | "no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("good-you-say"),))
        case Wrote():
            return absorb(event, here)
    return Unclear()


def _again_at_another_time(data: Checkin, here: Here) -> Go:
    activity = activity_of(data, here)
    times = next_times(activity.recurrence, here.now, 1) if activity else ()
    return Go("visit.date" if times else "visit.how", Visit(data.activity, times[0] if times else None))


def ask_ill(data: Checkin, here: Here) -> Ask:
    """When shall I write again?"""
    return Ask("checkin-ill-when", (*(Option(f"wait-{wait}") for wait in WAITS), Option("help-not")))


def hear_ill(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """In a week, two weeks or a month; or not."""
    match event:
        case Chose(key) if key.removeprefix("wait-") in WAITS:
            return _written_again(data, WAITS[key.removeprefix("wait-")], here)
        case Chose("help-not" | "no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("good-you-say"),))
    return Unclear()


def _written_again(data: Checkin, wait: timedelta, here: Here) -> Go:
    plan = come_back(data, wait, here)
    return Go(
        RESUME, say=(Say("checkin-write-again", {"day": day(plan.at, here.voice.language)}),), effects=(plan,)
    )


def ask_back(data: Checkin, here: Here) -> Ask:
    """On the day somebody asked for: do you still want to go?"""
    return Ask(
        "checkin-back",
        (Option("yes"), Option("other-wish"), Option("no", "option-help-not")),
        _args(data, here),
    )


def hear_back(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Yes leads to a new date, something else to suggestions, no is fine."""
    match event:
        case Chose("yes" | "maybe"):
            return told(data, "", _again_at_another_time(data, here), here)
        case Chose("other-wish"):
            return told(data, "", look(here.memory, here), here)
        case Chose("no" | "skip"):
            return told(data, "", Go(RESUME, say=(Say("good-you-say"),)), here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


_STILL = (Option("still-yes"), Option("still-sometimes"), Option("still-no"))


def ask_still(data: Checkin, here: Here) -> Ask:
    """After two and six weeks: do you still go?"""
    key = "checkin-still-once-more" if _once_more(data, here) else "checkin-still"
    return Ask(key, (*_STILL, Option("other-wish")), _args(data, here))


def hear_still(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Going on is nice, not going on is fine and ends the asking."""
    ends = () if data.kind == SIX else (CancelDue(SIX, data.about),)
    match event:
        case Chose("still-yes" | "yes" | "still-sometimes" | "maybe"):
            say = (Say("checkin-good"), *((Say("checkin-was-last"),) if data.kind == SIX else ()))
            return told(data, "again", Go(RESUME, say=say, memory=fine(here.memory)), here)
        case Chose("still-no" | "no"):
            go = Go("else", say=(Say("checkin-changed"),), effects=ends)
            return told(data, "no more", go, here)
        case Chose("other-wish"):
            return told(data, "no more", replace(look(here.memory, here), effects=ends), here)
        case Chose("skip"):
            return told(data, "", Go(RESUME, say=(Say("checkin-skipped"),)), here)
        case Wrote(text) if still := named(text, _STILL, here):
            return hear_still(data, Chose(still), here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def ask_else(data: Checkin, here: Here) -> Ask:
    """Something else? It need not be."""
    return Ask("checkin-else", (Option("yes", "option-other-wish"), Option("human"), Option("done")))


def hear_else(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """Something else, a human, or that was all."""
    match event:
        case Chose("yes"):
            return look(here.memory, here) if here.memory.wishes else Go("wishes.what")
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go(RESUME)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def told(data: Checkin, outcome: str, go: Go, here: Here) -> Go:
    """Go on with an answer: what it clears is cleared, and what became of the visit is kept."""
    memory, clears = answered(data, replace(here, memory=go.memory or here.memory))
    effects = (*clears, *_outcome(data, outcome), *go.effects)
    return replace(go, memory=memory, effects=effects, settles=asked_no_more(data.name))


def _outcome(data: Checkin, outcome: str) -> tuple[Effect, ...]:
    return (TellVisit(data.activity, data.at, outcome),) if outcome and data.at else ()


def _args(data: Checkin, here: Here) -> dict[str, str]:
    activity = activity_of(data, here)
    when = day(data.at, here.voice.language) if data.at else ""
    return {"title": activity.title if activity else data.activity, "day": when}
