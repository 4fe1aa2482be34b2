"""What somebody of the network does with an incident: say what it was, and whether the bot may write a day later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversation.effects import ApproveFollowUp, FollowUp, MarkIncident, MarkMissed, WriteInDanger
from bot.conversation.events import AnyEvent, Chose, FollowUpAsked, IncidentTaken, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.speaking import whole
from bot.flows.desk import LONGEST, to_the_resident
from bot.flows.tasks import Task
from knowledge.texts.dates import when
from knowledge.texts.texts import Value, Voice, Words

AFTER = "crisis.after"
"""The moment, a day after an incident, at which a human is asked whether the bot may write."""

DANGERS = ("suicide", "violence", "medical", "neglect", "child", "harm")
"""What somebody may say was not heard."""


@dataclass(frozen=True)
class Incident:
    """Which incident it is."""

    number: int = 0
    marked: bool = False
    """Whether it was said already what it was."""


def taken(event: IncidentTaken, here: Here) -> Fell:
    """It is theirs now; what was it? And how to write to the person."""
    if event.free:
        return Fell(go="incidents.desk", data=Incident(event.number))
    args: dict[str, Value] = {"number": event.number, "case": event.case, "name": event.by}
    say = (Say("incident-case-of", args),) if event.case else ()
    return Fell(say, go="incidents.what", data=Incident(event.number))


def note_of(number: int, words: Words) -> str:
    """What stands in a case that nobody asked for, opened because somebody took an incident."""
    return words.say("incident-note", Voice("nl"), {"number": number})


MARKS = (
    Option("right", "option-incident-right"),
    Option("wrong", "option-incident-wrong"),
    Option("unknown", "option-incident-later"),
)
"""What may be said of an incident."""


def ask_desk(data: Incident, here: Here) -> Ask:
    """Was there something? And what is written goes to the person."""
    if data.marked:
        return Ask("incident-write", (Option("later"), Option("done")), {"number": data.number})
    return Ask("incident-desk", MARKS, {"number": data.number})


def hear_desk(data: Incident, event: AnyEvent, here: Here) -> Next:
    """Words go to the person, in a case they open; what it was is chosen."""
    match event:
        case Wrote(text):
            return Go("casework.wait", effects=(WriteInDanger(data.number, text[:LONGEST]),))
        case Chose("right" as mark) if not data.marked:
            marked = MarkIncident(data.number, mark)
            say = (Say("incident-marked"),)
            return Go("desk", Incident(data.number, marked=True), say=say, effects=(marked,))
        case Chose("later"):
            later = (WriteInDanger(data.number),)
            return Go(RESUME, say=(Say("incident-later"),), effects=later)
        case Chose("unknown"):
            return Go("desk", Incident(data.number, marked=True), say=(Say("incident-open"),))
        case Chose("done"):
            return Go(RESUME)
    return hear_what(data, event, here)


def ask_what(data: Incident, here: Here) -> Ask:
    """Was there something? Only the rules learn of it."""
    return Ask("incident-what", MARKS, {"number": data.number})


def hear_what(data: Incident, event: AnyEvent, here: Here) -> Next:
    """Right, wrong, or not known yet."""
    match event:
        case Chose("right" | "wrong" as mark):
            return Go(RESUME, say=(Say("incident-marked"),), effects=(MarkIncident(data.number, mark),))
        case Chose("unknown" | "skip" | "maybe" | "no"):
            return Go(RESUME, say=(Say("incident-open"),))
    return Unclear()


def after(about: str, here: Here) -> Fell:
    """A day has gone by; the row knows whom to ask."""
    return Fell(effects=(FollowUp(),))


def follow_up_asked(event: FollowUpAsked, here: Here) -> Fell:
    """May the bot write?"""
    return Fell(go="incidents.follow", data=Incident(event.number)) if here.roles else Fell()


def ask_follow(data: Incident, here: Here) -> Ask:
    """Shall the bot ask, in neutral words, whether the person wants to write?"""
    return Ask("incident-follow", (Option("yes"), Option("no")), {"number": data.number})


def hear_follow(data: Incident, event: AnyEvent, here: Here) -> Next:
    """Only a yes of a human lets the bot write."""
    match event:
        case Chose("yes") if here.roles:
            return Go(RESUME, say=(Say("incident-followed"),), effects=(ApproveFollowUp(data.number),))
        case Chose("yes" | "no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("incident-not-followed"),))
    return Unclear()


def danger(number: int, kind: str, who: str, since: datetime, here: Here) -> dict[str, Value]:
    """What may be read of an incident: its number, which kind of danger, about whom, and since when."""
    return {
        "number": number,
        "danger": here.words(f"danger-{kind}"),
        "who": here.words(f"danger-about-{who}"),
        "when": when(since, here.voice.language),
    }


def dangers(here: Here) -> tuple[Option, ...]:
    """The kinds of danger, to choose from."""
    return tuple(Option(kind, label=whole(here.words(f"danger-{kind}"))) for kind in DANGERS)


def ask_missed(data: Incident, here: Here) -> Ask:
    """Which kind of danger was not heard? No word of anybody is asked."""
    return Ask("incident-missed", (*dangers(here), Option("done")))


def hear_missed(data: Incident, event: AnyEvent, here: Here) -> Next:
    """A kind, or nothing after all; words are not taken."""
    match event:
        case Chose(kind) if kind in DANGERS:
            return Go(RESUME, say=(Say("incident-marked"),), effects=(MarkMissed(kind),))
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


TASKS = tuple(
    Task(role, Option("missed", "option-incident-missed"), "incidents.missed")
    for role in ("ambassador", "coordinator")
)
"""What members can say of danger that was not heard."""

INCIDENTS = Flow(
    "incidents",
    Incident,
    {
        "what": Step(ask_what, hear_what),
        "desk": Step(ask_desk, hear_desk, raw=True, fits=to_the_resident),
        "follow": Step(ask_follow, hear_follow),
        "missed": Step(ask_missed, hear_missed),
    },
    rests_on="",
)
