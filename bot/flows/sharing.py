"""What somebody lets the one who brought them here hear: nothing, until they say so; and never longer than they like."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.effects import AllowTopic, EndTie
from bot.conversation.events import AnyEvent, Chose, Shared, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import Tie
from bot.flows import phrases
from bot.flows.absorbing import absorb, onwards
from bot.flows.consent import remember_first
from knowledge.texts.dates import day

TOPICS = ("went", "which", "plans")
"""That I went; which activity it is; messages about plans."""


@dataclass(frozen=True)
class Sharing:
    """With whom (the number of the tie), and whether it is asked for the first time."""

    tie: int = 0
    first: bool = False


def way(here: Here) -> Go:
    """To what may be heard, and by whom."""
    match here.memory.ties:
        case ():
            return Go(RESUME, say=(Say("sharing-none"),))
        case (tie,):
            return Go("sharing.topics", Sharing(tie.number))
    return Go("sharing.who")


def noticed(text: str, _: str, here: Here) -> Go | None:
    """Where somebody says of one they are tied to, by name, what that one may hear: to what is allowed now."""
    ties = here.memory.ties
    if not ties or not here.knowledge.behalf.says("sharing", text, [tie.name for tie in ties]):
        return None
    named = [tie for tie in ties if tie.name and tie.name.casefold() in text.casefold()]
    return Go("sharing.topics", Sharing(named[0].number)) if len(named) == 1 else way(here)


def ask_who(_: Sharing, here: Here) -> Ask:
    """About whom?"""
    return Ask("sharing-who", tuple(Option(f"t{tie.number}", label=tie.name) for tie in here.memory.ties))


def hear_who(_: Sharing, event: AnyEvent, here: Here) -> Next:
    """One of those who brought the person here."""
    match event:
        case Chose(key) if key[:1] == "t" and key[1:].isdecimal():
            return Go("topics", Sharing(int(key[1:])))
        case Chose("no" | "skip" | "done"):
            return Go(RESUME)
    return Unclear()


def _tie(data: Sharing, here: Here) -> Tie | None:
    return next((tie for tie in here.memory.ties if tie.number == data.tie), None)


def ask_topics(data: Sharing, here: Here) -> Ask:
    """What may they hear? Each press allows, or takes back."""
    tie = _tie(data, here)
    if tie is None:
        return Ask("sharing-none", (Option("done"),))
    options = [Option(topic, label=_label(topic, tie, here)) for topic in TOPICS]
    end = () if data.first else (Option("end", "option-share-nothing"),)
    allowed = [here.words(f"share-{topic}") for topic in TOPICS if topic in tie.topics]
    args = {"name": tie.name, "now": phrases.listed(allowed, here) or here.words("share-none")}
    return Ask("sharing-topics", (*options, *end, Option("done", "option-share-done")), args)


def _label(topic: str, tie: Tie, here: Here) -> str:
    key = "share-stop" if topic in tie.topics else "share-allow"
    return here.words(key, topic=here.words(f"share-{topic}"))


def hear_topics(data: Sharing, event: AnyEvent, here: Here) -> Next:
    """A topic is allowed or taken back at once; done goes on."""
    tie = _tie(data, here)
    match event:
        case Chose(topic) if tie is not None and topic in TOPICS:
            return _changed(tie, topic, data, here)
        case Chose("end") if tie is not None:
            left = tuple(one for one in here.memory.ties if one != tie)
            said = Say("sharing-ended", {"name": tie.name})
            memory = replace(here.memory, ties=left)
            return Go(RESUME, say=(said,), memory=memory, effects=(EndTie(tie.number),))
        case Chose("done" | "no" | "skip" | "maybe") if data.first:
            go = onwards(here.memory, here)
            return remember_first(replace(go, say=()), here)
        case Chose("done" | "no" | "skip" | "maybe" | "yes"):
            return Go(RESUME)
        case Wrote() if data.first:
            return absorb(event, here)
    return Unclear()


def _changed(tie: Tie, topic: str, data: Sharing, here: Here) -> Go:
    allowed = topic not in tie.topics
    topics = (*tie.topics, topic) if allowed else tuple(one for one in tie.topics if one != topic)
    ties = tuple(replace(one, topics=topics) if one == tie else one for one in here.memory.ties)
    memory = replace(here.memory, ties=ties)
    return Go("topics", data, memory=memory, effects=(AllowTopic(tie.number, topic, allowed),))


def heard(event: Shared, here: Here) -> Fell:
    """What somebody lets this person hear; which activity it is only where that may be heard too."""
    activity = here.knowledge.catalogue.activities.get(event.activity)
    args = {
        "name": event.name,
        "title": activity.title if activity else here.words("shared-something"),
        "when": _day(event.at, here),
    }
    return Fell((Say(f"shared-{event.what}", args),))


def _day(at: datetime | None, here: Here) -> str:
    return day(at, here.voice.language) if at else here.words("when-unknown")


SHARING = Flow("sharing", Sharing, {"who": Step(ask_who, hear_who), "topics": Step(ask_topics, hear_topics)})
