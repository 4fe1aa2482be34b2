"""Handing over a case: to a colleague on the roster, by button or by name, or to somebody outside the network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.conversation.effects import ProposeHandOver
from bot.conversation.events import AnyEvent, Chose, HandOverAnswered, Wrote
from bot.conversation.flow import Ask, Fell, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.flows.desk import LONGEST, MOST_LISTED, Desk, to_the_resident
from knowledge.roster.duty import may_answer
from knowledge.roster.naming import called

LONGEST_NAME = 200
"""Characters of the name of somebody outside the network."""

PLACES: Mapping[str, str] = {"partner": "a-partner", "formal_care": "formal-care"}
"""Where a case may go outside the network, and what that is called."""


def ask_hand_over(data: Desk, here: Here) -> Ask:
    """To whom? A colleague, a partner organisation or formal care; another name can be typed."""
    if data.fits:
        outside = Option("outside", "option-outside", args={"name": data.to_name})
        options = (*_colleagues(data.fits, here), outside, Option("back_to_case"))
        return Ask("case-hand-over-which", options, {"name": data.to_name})
    others = (Option("partner"), Option("formal_care"), Option("back_to_case"))
    answering = (one for one in here.knowledge.roster.ambassadors if _may_have(data, one, here))
    return Ask("case-hand-over", (*_colleagues(answering, here), *others), {"number": data.number})


def _may_have(data: Desk, person: int, here: Here) -> bool:
    """Whether a colleague may answer where this case is from, and hears what is asked of them."""
    roster = here.knowledge.roster
    return may_answer(person, data.wijk, roster) and roster.listens(person)


def _colleagues(people: Iterable[int], here: Here) -> tuple[Option, ...]:
    ambassadors, city = here.knowledge.roster.ambassadors, here.knowledge.network.city
    found = ((person, ambassadors[person]) for person in people if person in ambassadors)
    return tuple(
        Option(f"p{person}", label=f"{one.name} ({', '.join(one.wijken) or city})")
        for person, one in found
        if person != here.person
    )[:MOST_LISTED]


def hear_hand_over(data: Desk, event: AnyEvent, here: Here) -> Next:
    """One of the colleagues, also by name; only a name nobody on the roster has is somebody outside."""
    match event:
        case Chose("back_to_case"):
            return Go("desk", replace(data, fits=()))
        case Chose("partner" | "formal_care" as key):
            return _outside(data, here.words(PLACES[key]))
        case Chose("outside"):
            return _outside(data, data.to_name)
        case Chose(key) if (person := _person(key)) in here.knowledge.roster.ambassadors:
            return _colleague(data, person, here)
        case Wrote(text):
            return _named(data, text[:LONGEST_NAME], here)
    return Unclear()


def _person(key: str) -> int:
    return int(key[1:]) if key[:1] == "p" and key[1:].isdecimal() else 0


def _named(data: Desk, text: str, here: Here) -> Next:
    meant = called(text, here.knowledge.roster.ambassadors)
    others = tuple(person for person in meant.people if person != here.person)
    able = tuple(person for person in others if _may_have(data, person, here))
    if others and not able:
        return Stay(data, say=(Say("case-not-there", {"name": text}),))
    match able:
        case (person,) if meant.sure:
            return _colleague(data, person, here)
        case () if meant.people and meant.sure:
            return Unclear()
        case ():
            return _outside(data, text, Say("case-not-colleague", {"name": text}))
        case fits:
            return Stay(replace(data, fits=fits, to_name=text))


def _colleague(data: Desk, person: int, here: Here) -> Go:
    name = here.knowledge.roster.ambassadors[person].name
    return Go("why", replace(data, to=person, to_name=name, fits=()))


def _outside(data: Desk, name: str, *say: Say) -> Go:
    closes = Say("case-outside", {"number": data.number})
    return Go("why", replace(data, to=0, to_name=name, fits=()), say=(*say, closes))


def ask_why(data: Desk, here: Here) -> Ask:
    """Why? The resident reads this."""
    return Ask("case-why", (Option("back_to_case"),), {"name": data.to_name})


def hear_why(data: Desk, event: AnyEvent, here: Here) -> Next:
    """The reason; then the resident is asked."""
    match event:
        case Wrote(text):
            ask = ProposeHandOver(data.number, data.to, data.to_name, text[:LONGEST])
            return Go("desk", data, say=(Say("case-asked", {"name": data.to_name}),), effects=(ask,))
        case Chose("back_to_case"):
            return Go("desk", data)
    return Unclear()


def agreed(event: HandOverAnswered, here: Here) -> Fell:
    """The resident said yes or no to being handed over."""
    if not event.asked:
        return Fell((Say("hand-over-not-asked", {"number": event.number, "name": event.to}),))
    yes = "hand-over-yes-outside" if event.outside else "hand-over-yes"
    key = yes if event.agreed else "hand-over-no"
    return Fell((Say(key, {"number": event.number, "name": event.to}),))


STEPS = {
    "hand_over": Step(ask_hand_over, hear_hand_over, raw=True),
    "why": Step(ask_why, hear_why, raw=True, fits=to_the_resident),
}
