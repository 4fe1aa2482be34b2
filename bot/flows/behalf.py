"""Looking for somebody else: suggestions at once, and then the person is asked themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import MakeDraft
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.memory import Memory
from bot.conversation.state import Spot
from bot.flows import phrases
from bot.flows.absorbing import absorb, onwards
from bot.flows.looking import look
from bot.flows.meantime import noted, with_told
from bot.flows.whom import (
    AT_WORK,
    known,
    named,
    question,
    speaks_for,
    understood_of_another,
    who_it_is,
)
from knowledge.behalf.heard import ANOTHER
from knowledge.places.values import Somewhere

OFFERED = ("mother", "father", "partner", "family", "neighbour", "friend", "client", "customer")
"""Relations that stand under the question; others are heard."""


@dataclass(frozen=True)
class Behalf:
    """The activity that was looked at, and what the one who asks is called."""

    activity: str = ""
    by: str = ""


def way(_: Here) -> Go:
    """To the question for whom it is."""
    return Go("behalf.whom")


def ask_whom(_: Behalf, here: Here) -> Ask:
    """For whom is it?"""
    return Ask("behalf-whom", tuple(Option(relation, f"option-whom-{relation}") for relation in OFFERED))


def hear_whom(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """One of the relations, or one in their own words."""
    match event:
        case Chose(relation) if relation in OFFERED:
            return known(who_it_is(relation, here.memory))
        case Chose("skip" | "maybe"):
            return known(who_it_is(ANOTHER, here.memory))
        case Chose("no"):
            return Go("rest.anything")
        case Wrote(text) if relation := here.knowledge.behalf.relation(text):
            memory = who_it_is(relation, here.memory)
            return known(_told(text, replace(here, memory=memory)))
        case Wrote(text) if say := question(text, here):
            return Stay(say=say)
    return Unclear()


def _told(text: str, here: Here) -> Memory:
    """The memory with all that is told of the other: the name, wishes and the place."""
    memory = with_told(text, here)
    name = here.knowledge.behalf.called(text)
    return named(memory, name) if name else memory


def ask_whose(_: Behalf, here: Here) -> Ask:
    """Is it for the other, or for yourself?"""
    return Ask("behalf-whose", (Option("other", "option-whose-other"), Option("self", "option-whose-self")))


def hear_whose(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """Whose wishes they were that were just heard."""
    match event:
        case Chose("other" | "no"):
            return known(here.memory)
        case Chose("self" | "yes"):
            heard = here.memory
            mine = replace(
                heard.oneself(),
                wishes=heard.wishes,
                unwanted=heard.unwanted,
                needs=heard.needs,
                place=heard.place,
            )
            return onwards(mine, replace(here, memory=mine))
        case Wrote():
            return absorb(event, here)
    return Unclear()


def hear_too(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """For whom it goes on, once both were told of; what was said of oneself stays one's own."""
    match event:
        case Chose("other" | "no" | "skip" | "maybe"):
            return Go(RESUME)
        case Chose("self" | "yes"):
            memory = here.memory.oneself()
            go = onwards(memory, replace(here, memory=memory))
            return replace(go, say=(Say("behalf-oneself"), *go.say), settles=_without_other)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def _without_other(spot: Spot) -> Spot | None:
    """No question is asked again about somebody for whom no one is looking any more."""
    return None if spot.flow in (BEHALF.name, "wishes", "suggestions") else spot


def ask_name(_: Behalf, here: Here) -> Ask:
    """What do you call them? A first name is enough."""
    return Ask("behalf-name", (Option("skip", "option-no-name"),), {"whom": here.whom})


def hear_name(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """A first name or nickname, and no more of it; whatever else is told of them is kept, and the name asked again."""
    match event:
        case Chose("skip" | "no" | "maybe"):
            return Go("knows")
        case Wrote(text):
            name = _named(text, here)
            if not name:
                return _rather(text, here) or noted(text, here)
            return Go("knows", memory=named(with_told(text, here) if _says_more(text) else here.memory, name))
    return Unclear()


def _named(text: str, here: Here) -> str:
    """The name in an answer; a place is none, nor is the first word of what they like to do."""
    heard = here.knowledge.behalf
    name = heard.first_name(text)
    if not name or heard.called(text):
        return name
    tells_wish = _says_more(text) and understood_of_another(text, here).anything
    return "" if tells_wish or isinstance(here.knowledge.places.hear(text), Somewhere) else name


def _says_more(text: str) -> bool:
    return len(text.split()) > 1


def _rather(text: str, here: Here) -> Stay | None:
    """Another relation than was understood first ("nee, mijn schoonvader"); None where none is put right."""
    relation = here.knowledge.behalf.rather(text)
    return Stay(memory=who_it_is(relation, here.memory)) if relation else None


def ask_knows(_: Behalf, here: Here) -> Ask:
    """Do they know that you are asking?"""
    options = (Option("yes", "option-knows"), Option("no", "option-knows-not"))
    return Ask("behalf-knows", options, {"whom": here.whom})


def hear_knows(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """Either is fine; where they do not, some advice on how to begin."""
    match event:
        case Chose("yes"):
            return onwards(here.memory, here)
        case Chose("no" | "skip" | "maybe"):
            go = onwards(here.memory, here)
            return replace(go, say=(*advice(here), *go.say))
        case Wrote(text):
            return noted(text, here)
    return Unclear()


def advice(here: Here) -> tuple[Say, ...]:
    """How to open the talk: as family, or as somebody who meets them at work."""
    whom = here.memory.whom
    if whom is not None and whom.relation in AT_WORK:
        return (Say("behalf-advice-work", {"whom": here.whom}),)
    return (Say("behalf-advice", {"whom": here.whom}),)


def ask_further(data: Behalf, here: Here) -> Ask:
    """How do you want to go on?"""
    address = (Option("address"),) if data.activity else ()
    options = (
        Option("ask_them", "option-ask-them"),
        *address,
        Option("advice", "option-advice"),
        Option("other"),
    )
    return Ask("behalf-further", (*options, Option("done")), {"whom": here.whom})


def hear_further(data: Behalf, event: AnyEvent, here: Here) -> Next:
    """Ask them, take the address along, hear how to begin, or look on."""
    match event:
        case Chose("ask_them" | "yes"):
            return Go("by")
        case Chose("address") if activity := here.knowledge.catalogue.activities.get(data.activity):
            return Go("further", replace(data, activity=""), say=phrases.address(activity, here))
        case Chose("advice"):
            return Go("further", say=advice(here))
        case Chose("other"):
            return look(here.memory, here)
        case Chose("done" | "no" | "skip" | "maybe"):
            return Go("rest.anything", memory=here.memory.oneself())
        case Wrote():
            return absorb(event, here)
    return Unclear()


def ask_by(_: Behalf, here: Here) -> Ask:
    """What do they call you? They are told who gave their name."""
    return Ask("behalf-by", (Option("stop_asking", "option-no-human"),), {"whom": here.whom})


def hear_by(data: Behalf, event: AnyEvent, here: Here) -> Next:
    """The first name of the one who asks."""
    match event:
        case Chose("stop_asking" | "no" | "skip"):
            return Go("further")
        case Wrote(text) if say := question(text, here):
            return Stay(say=say)
        case Wrote(text) if name := here.knowledge.behalf.first_name(text):
            return Go("offer", replace(data, by=name))
    return Unclear()


def ask_offer(data: Behalf, here: Here) -> Ask:
    """This is what is kept until they answer; shall I make the link?"""
    return Ask(
        "behalf-offer", (Option("yes", "option-make-link"), Option("no")), _kept(here) | {"by": data.by}
    )


def _kept(here: Here) -> dict[str, str]:
    wishes = [phrases.kind_name(kind, here) for kind in _kinds(here)]
    wijk = here.memory.place.wijk if here.memory.place else here.words("behalf-no-wijk")
    listed = phrases.listed(wishes, here) or here.words("behalf-no-wishes")
    return {"whom": here.whom, "wijk": wijk, "wishes": listed}


def _kinds(here: Here) -> tuple[str, ...]:
    """The kinds that may be kept of somebody who was not asked."""
    special = here.knowledge.special.kinds
    return tuple(dict.fromkeys(wish.kind for wish in here.memory.wishes if wish.kind not in special))


def hear_offer(data: Behalf, event: AnyEvent, here: Here) -> Next:
    """Yes keeps it and makes the link; then the talk is the person's own again."""
    whom = here.memory.whom
    match event:
        case Chose("yes") if whom is not None and speaks_for(here.memory):
            wijk = here.memory.place.wijk if here.memory.place else ""
            draft = MakeDraft(whom.relation, here.whom, data.by, wijk, _kinds(here))
            return Go("wait", Behalf(), memory=here.memory.oneself(), effects=(draft,))
        case Chose("no" | "skip" | "maybe" | "yes"):
            return Go("rest.anything", say=(Say("good-you-say"),), memory=here.memory.oneself())
        case Wrote(text) if say := question(text, here):
            return Stay(say=say)
    return Unclear()


def ask_wait(_: Behalf, here: Here) -> Ask:
    """No question: the link is being made."""
    return Ask("behalf-wait", (Option("done"),))


def hear_wait(_: Behalf, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose():
            return Go("rest.anything")
        case Wrote():
            return absorb(event, here)
    return Unclear()


BEHALF = Flow(
    "behalf",
    Behalf,
    {
        "whom": Step(ask_whom, hear_whom),
        "whose": Step(ask_whose, hear_whose),
        "too": Step(ask_whose, hear_too),
        "name": Step(ask_name, hear_name, open=True),
        "knows": Step(ask_knows, hear_knows),
        "further": Step(ask_further, hear_further),
        "by": Step(ask_by, hear_by, open=True),
        "offer": Step(ask_offer, hear_offer),
        "wait": Step(ask_wait, hear_wait),
    },
)
