"""A resident brings in an activity; somebody of the network looks at it before others see it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import BringIn
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from knowledge.places.values import Somewhere

LONGEST = 120
"""Characters of each answer."""


@dataclass(frozen=True)
class Bringing:
    """What was said of it so far."""

    title: str = ""
    when: str = ""
    place: str = ""
    whom: str = ""
    contact: str = ""


def noticed(_: str, meaning: str, here: Here) -> Go | None:
    """To the first question, wherever somebody says it; not where they are answering one of these already."""
    if meaning != "initiative" or here.spot.flow == "initiatives":
        return None
    roster = here.knowledge.roster
    if roster.coordinators or roster.ambassadors:
        return Go("initiatives.title")
    # Without anybody who looks at it there is only the number, and nothing is kept.
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return Go(RESUME, say=(Say("initiative-call", {"phone": phone}),))


def ask_title(_: Bringing, here: Here) -> Ask:
    """What is it called?"""
    return Ask("initiative-title", (Option("no", "option-no-human"),))


def hear_title(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """A name for it, in their own words."""
    match event:
        case Wrote(text):
            return Go("when", replace(data, title=text[:LONGEST]))
        case Chose():
            return Go("rest.anything", say=(Say("good-you-say"),))
    return Unclear()


def ask_when(_: Bringing, here: Here) -> Ask:
    """When is it?"""
    return Ask("initiative-when", (Option("skip"),))


def hear_when(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """In words; what can be read of them becomes dates."""
    match event:
        case Wrote(text):
            return Go("place", replace(data, when=text[:LONGEST]))
        case Chose():
            return Go("place")
    return Unclear()


def ask_place(_: Bringing, here: Here) -> Ask:
    """Where is it?"""
    return Ask("initiative-place", (Option("skip"),))


def hear_place(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """The name of a place, or a wijk."""
    match event:
        case Wrote(text):
            return Go("whom", replace(data, place=text[:LONGEST]))
        case Chose():
            return Go("whom")
    return Unclear()


def ask_whom(_: Bringing, here: Here) -> Ask:
    """For whom is it?"""
    return Ask("initiative-whom", (Option("everybody", "option-everybody"),))


def hear_whom(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """Everybody, or who they say."""
    match event:
        case Wrote(text):
            return Go("contact", replace(data, whom=text[:LONGEST]))
        case Chose():
            return Go("contact")
    return Unclear()


def ask_contact(_: Bringing, here: Here) -> Ask:
    """How can people reach you? It will stand there for all to read."""
    return Ask("initiative-contact", (Option("skip", "option-no-contact"),))


def hear_contact(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """A number or address they want to be shown, or none."""
    match event:
        case Wrote(text):
            return Go("check", replace(data, contact=text[:LONGEST]))
        case Chose():
            return Go("check")
    return Unclear()


def said(data: Bringing, here: Here) -> dict[str, str]:
    """What was brought in, as words for a sentence."""
    nothing = here.words("initiative-nothing")
    return {
        "title": data.title,
        "when": data.when or nothing,
        "place": data.place or nothing,
        "whom": data.whom or here.words("initiative-all"),
        "contact": data.contact or nothing,
    }


def ask_check(data: Bringing, here: Here) -> Ask:
    """Is this right, and may it be passed on?"""
    return Ask("initiative-check", (Option("yes", "option-pass-on"), Option("no")), said(data, here))


def hear_check(data: Bringing, event: AnyEvent, here: Here) -> Next:
    """Yes passes it on; no lets it be."""
    match event:
        case Chose("yes"):
            brought = BringIn(data.title, data.when, data.place, data.whom, data.contact, _wijk(data, here))
            return Go("rest.anything", say=(Say("initiative-passed-on"),), effects=(brought,))
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("initiative-let-be"),))
    return Unclear()


def _wijk(data: Bringing, here: Here) -> str:
    found = here.knowledge.places.hear(data.place)
    if isinstance(found, Somewhere):
        return found.place.wijk
    known = {
        one.venue.name.casefold(): one.venue.wijk for one in here.knowledge.catalogue.activities.values()
    }
    if data.place.casefold() in known:
        return known[data.place.casefold()]
    return here.memory.place.wijk if here.memory.place else ""


INITIATIVES = Flow(
    "initiatives",
    Bringing,
    {
        "title": Step(ask_title, hear_title, open=True),
        "when": Step(ask_when, hear_when, open=True),
        "place": Step(ask_place, hear_place, open=True, keeps=("address",)),
        "whom": Step(ask_whom, hear_whom, open=True),
        "contact": Step(ask_contact, hear_contact, open=True, keeps=("phone", "email")),
        "check": Step(ask_check, hear_check),
    },
)
