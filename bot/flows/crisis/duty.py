"""What somebody of the network does with an incident: say what it was, and whether the bot may write a day later."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.effects import ApproveFollowUp, FollowUp, MarkIncident
from bot.conversation.events import AnyEvent, Chose, FollowUpAsked, IncidentTaken
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear

AFTER = "crisis.after"
"""The moment, a day after an incident, at which a human is asked whether the bot may write."""


@dataclass(frozen=True)
class Incident:
    """Which incident it is."""

    number: int = 0


def taken(event: IncidentTaken, here: Here) -> Fell:
    """It is theirs now; what was it?"""
    return Fell(go="incidents.what", data=Incident(event.number))


def ask_what(data: Incident, here: Here) -> Ask:
    """Was there something? Only the rules learn of it."""
    options = (Option("right", "option-incident-right"), Option("wrong", "option-incident-wrong"))
    return Ask("incident-what", (*options, Option("later", "option-incident-later")), {"number": data.number})


def hear_what(data: Incident, event: AnyEvent, here: Here) -> Next:
    """Right, wrong, or not known yet."""
    match event:
        case Chose("right" | "wrong" as mark):
            return Go(RESUME, say=(Say("incident-marked"),), effects=(MarkIncident(data.number, mark),))
        case Chose("later" | "skip" | "maybe" | "no"):
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


INCIDENTS = Flow(
    "incidents", Incident, {"what": Step(ask_what, hear_what), "follow": Step(ask_follow, hear_follow)}
)
