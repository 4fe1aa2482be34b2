"""Somebody tells of a visit while nothing asked about it: it is heard as the answer to that question."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from bot.conversation import memory
from bot.conversation.effects import CancelDue, Effect, PlanVisit
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import ENDED, RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.absorbing import absorb
from bot.flows.checkins import asking
from bot.flows.checkins.values import AFTER, TOO_LATE, Checkin, activity_of, may, of_name, of_visit
from bot.flows.hearing_words import named
from knowledge.answers.folding import tokens
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import next_times
from knowledge.language.frequency import place_of

_TOLD = (
    Option("told-went"),
    Option("told-been"),
    Option("told-still"),
    Option("told-missed"),
    Option("told-dared"),
)
"""What may be told; "told-been" is said of anywhere, and counts for a visit that is known only."""

_WAS = (Option("told-was"),)
"""Words of how something was, or that it came to nothing; of a visit only where one is known that they may be about."""

_EVERYDAY = 300
"""So many of the most frequent words name no activity: "ik", "gisteren", "samen"."""
_TELLING = 4
"""Letters of a word that may name one."""
_DATES = 40
"""So many dates are looked through for the last one; an activity of every day has fewer in the time."""


def told_of_a_visit(text: str, here: Here) -> Go | None:
    """On to how it was, to why not, or to what would help; None where words tell of no visit."""
    told = named(text, _TOLD, here)
    if not told:
        return _how_it_was(text, here)
    how = named(text, asking.HOWS, here) if told in ("told-went", "told-been") else ""
    fitting = _fitting(text, told, here)
    if len(fitting) > 1:
        among = tuple(one.name for one in fitting)
        return Go("checkins.which", Checkin(among=among, told=told, how=how))
    if told == "told-been" and not fitting:
        return None
    return _heard(fitting[0] if fitting else Checkin(), told, how, here)


def _how_it_was(text: str, here: Here) -> Go | None:
    """The same of "het was leuk" and "het was dicht", which name no visit: the one that is over, or which of them."""
    over = tuple(one for one in _known(here) if one.name in _held(here))
    if not over or not named(text, _WAS, here):
        return None
    how = named(text, asking.HOWS, here)
    missed = "told-missed" if named(text, (Option("not-went"),), here) else ""
    told = named(text, asking.WHY, here) or ("told-went" if how else missed)
    if not told:
        return None
    if len(over) > 1:
        return Go("checkins.which", Checkin(among=tuple(one.name for one in over), told=told, how=how))
    return _heard(over[0], told, how, here)


def _held(here: Here) -> set[str]:
    """What the check-ins are called that are asked, or to be asked, and of visits told of no more."""
    return {*here.memory.asked_how, *(of_visit(AFTER, about).name for about in here.memory.planned)}


def _fitting(text: str, told: str, here: Here) -> tuple[Checkin, ...]:
    """The visits it may be about: those the words name, or else all that are asked or to be asked about."""
    known = list(_known(here))
    activities = [(one, activity_of(one, here)) for one in known]
    kinds = {wish.kind for wish in here.knowledge.wishes.understand(text, here.voice.language).wishes}
    named_whole = tuple(one for one, it in activities if it and _by_title(text, it))
    if fitting := named_whole or tuple(one for one, it in activities if it and _by_a_word(text, kinds, it)):
        return fitting
    return tuple(one for one in known if told != "told-been" and one.name in _held(here))


def _known(here: Here) -> Iterator[Checkin]:
    """Visits that are over: asked about, to be asked about, or of what was suggested; one of each activity."""
    seen: set[str] = set()
    asked = [of_name(name) for name in here.memory.asked_how]
    planned = [of_visit(AFTER, about) for about in here.memory.planned]
    suggested = [_last(name, here) for name in here.memory.shown]
    for one in (*asked, *planned, *suggested):
        if one is None or one.activity in seen or one.at is None or one.at > here.now:
            continue
        seen.add(one.activity)
        yield one


def _last(name: str, here: Here) -> Checkin | None:
    """The last time a suggestion was held, where that is not long ago."""
    activity = here.knowledge.catalogue.activities.get(name)
    if activity is None:
        return None
    times = next_times(activity.recurrence, here.now - TOO_LATE[AFTER], _DATES)
    past = [at for at in times if at <= here.now]
    return Checkin(name, past[-1]) if past else None


def _by_title(text: str, activity: Activity) -> bool:
    """Whether all of its name is said."""
    said, title = ([token.word for token in tokens(one)] for one in (text, activity.title))
    return f" {' '.join(title)} " in f" {' '.join(said)} "


def _by_a_word(text: str, kinds: Set[str], activity: Activity) -> bool:
    """Whether words speak of its kinds, or share a telling one with its name, its place or what is said of it."""
    if kinds & {*activity.kinds}:
        return True
    about = f"{activity.title} {activity.venue.name} {activity.description}"
    words = [token.word for token in tokens(about)]
    said = {token.word for token in tokens(text) if len(token.word) >= _TELLING}
    return any(one in word for one in said if place_of(one) >= _EVERYDAY for word in words)


def _heard(data: Checkin, told: str, how: str, here: Here) -> Go:
    match told:
        case "told-still":
            go, outcome = Go(RESUME, say=(Say("checkin-good"),)), "again"
        case "told-missed":
            go, outcome = Go("checkins.why", data), "missed"
        case "told-dared":
            go, outcome = Go("checkins.dared", data, say=(Say("checkin-dared"),)), "dared"
        case why if why.removeprefix("why-") in asking.WHYS:
            go, outcome = _within(asking.because(data, why.removeprefix("why-"), here), data), ""
        case _:
            heard = asking.hear_how(data, Chose(how), here) if how else None
            go, outcome = _within(heard if isinstance(heard, Go) else Go("how"), data), "went"
    if not data.activity:
        return go
    go = asking.told(data, outcome, go, here)
    return replace(go, effects=(*_unplanned(data, here), *go.effects))


def _unplanned(data: Checkin, here: Here) -> tuple[Effect, ...]:
    """What was planned to ask of it need not be asked; a visit nobody planned is written down, where that may be."""
    if data.name in here.memory.asked_how:
        return ()
    if data.about in here.memory.planned:
        return (CancelDue(AFTER, data.about),)
    return (PlanVisit(data.activity, data.at),) if data.at and may(here.memory) else ()


def _within(go: Go, data: Checkin) -> Go:
    """A step of check-ins, gone to from elsewhere."""
    if "." in go.to or go.to in (RESUME, ENDED):
        return go
    return replace(go, to=f"checkins.{go.to}", data=go.data or data)


def ask_which(data: Checkin, here: Here) -> Ask:
    """Which of these visits was it?"""
    options = tuple(
        Option(f"a{n}", label=activity.title)
        for n, one in enumerate(data.among)
        if (activity := activity_of(of_name(one), here))
    )
    return Ask("checkin-which", (*options, Option("no", "option-none-of-these")))


def hear_which(data: Checkin, event: AnyEvent, here: Here) -> Next:
    """One of them, or another."""
    match event:
        case Chose(key) if key[:1] == "a" and key[1:].isdecimal() and int(key[1:]) < len(data.among):
            return _heard(of_name(data.among[int(key[1:])]), data.told, data.how, here)
        case Chose("no" | "skip" | "maybe"):
            return _heard(Checkin(), data.told, data.how, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


CHECKINS = Flow(
    "checkins",
    Checkin,
    {
        "went": Step(asking.ask_went, asking.hear_went),
        "how": Step(asking.ask_how, asking.hear_how),
        "why": Step(asking.ask_why, asking.hear_why),
        "dared": Step(asking.ask_dared, asking.hear_help),
        "ill": Step(asking.ask_ill, asking.hear_ill),
        "travel": Step(asking.ask_travel, asking.hear_help),
        "back": Step(asking.ask_back, asking.hear_back),
        "still": Step(asking.ask_still, asking.hear_still),
        "else": Step(asking.ask_else, asking.hear_else),
        "which": Step(ask_which, hear_which),
    },
    rests_on=memory.CHECKINS,
)
