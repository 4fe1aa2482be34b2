"""What do you like, what did you use to do, and where do you live: the fewest questions that change the outcome."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.flows import phrases
from bot.flows.absorbing import Wishes, absorb, adding, onwards, settled
from bot.flows.checkins.unasked import told_of_a_visit
from bot.flows.looking import look, nothing_more
from bot.flows.whom import question, understood_of
from knowledge.places.values import Either, Nowhere, Outside, Place, PostBox, Somewhere
from knowledge.wishes.values import Understood, Wish

EXAMPLES = ("wandelen", "samen_eten", "tuinieren", "koor", "breien", "bordspellen")
"""Kinds shown as buttons under the open question; chosen to be unlike each other."""

BARE_PLACE = 2
"""An answer of so few words that names a place is the name of that place."""


def ask_what(data: Wishes, here: Here) -> Ask:
    """What makes you happy, or what did you use to do?"""
    names = here.knowledge.wishes.kinds
    examples = [kind for kind in EXAMPLES if kind in names]
    options = tuple(Option(kind, label=phrases.kind_label(kind, here)) for kind in examples)
    return Ask("wishes-what", (*options, *((Option("other"),) if data.again else ())))


def hear_what(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """Words of their own, or one of the examples."""
    match event:
        case Chose("skip" | "maybe" | "no"):
            return Stay(say=(Say("wishes-no-hurry"),))
        case Chose("yes"):
            return Unclear()
        case Chose("other"):
            return nothing_more(here.memory, here)
        case Chose(kind):
            return onwards(adding(here.memory, Understood(wishes=(Wish(kind),))), here)
        case Wrote(text) if go := told_of_a_visit(text, here):
            return go
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def ask_which(data: Wishes, here: Here) -> Ask:
    """Which of two close meanings?"""
    options = tuple(Option(kind, label=phrases.kind_label(kind, here)) for kind in data.torn)
    return Ask("wishes-which", (*options, Option("neither")))


def hear_which(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """One of them, both, or neither."""
    match event:
        case Chose("neither" | "no" | "skip"):
            return Go("wishes.what", Wishes())
        case Chose("yes"):
            return onwards(adding(here.memory, Understood(wishes=tuple(map(Wish, data.torn)))), here)
        case Chose(kind) if kind in data.torn:
            return onwards(adding(here.memory, Understood(wishes=(Wish(kind),))), here)
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def ask_where(_: Wishes, here: Here) -> Ask:
    """Where do you live, roughly? Above it stands what was understood."""
    options = (Option("skip", "option-anywhere"), Option("list", "option-show-wijken"), Option("not_meant"))
    return Ask("wishes-where", options, before=phrases.understood(here.memory, here))


def hear_where(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """A wijk, buurt, everyday name or postcode; not knowing is fine."""
    match event:
        case Chose("skip" | "maybe" | "no"):
            return look(replace(here.memory, asked_place=True), here)
        case Chose("list"):
            return Go("wishes.wijken")
        case Chose("not_meant"):
            return Go("wishes.correct")
        case Wrote(text) if say := question(text, here):
            return Stay(say=say)
        case Wrote(text):
            return _hear_place(text, here)
        case Pointed():
            return absorb(event, here)
    return Unclear()


def ask_wijken(_: Wishes, here: Here) -> Ask:
    """The wijken as choices."""
    wijken = tuple(Option(f"w{n}", label=place.name) for n, place in enumerate(here.knowledge.places.wijken))
    return Ask("wishes-wijken", (*wijken, Option("skip", "option-anywhere")))


def hear_wijken(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """One of the wijken, or what the open question takes."""
    match event:
        case Chose(key) if key.startswith("w") and key[1:].isdigit():
            return settled(here.knowledge.places.wijken[int(key[1:])], here)
    return hear_where(data, event, here)


def ask_which_place(data: Wishes, here: Here) -> Ask:
    """Which of several places of this name?"""
    options = tuple(Option(f"p{n}", label=_told_apart(place)) for n, place in enumerate(data.either))
    return Ask("wishes-which-place", (*options, Option("skip", "option-anywhere")))


def hear_which_place(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """One of them, or another place altogether."""
    match event:
        case Chose(key) if key.startswith("p") and key[1:].isdigit():
            return settled(data.either[int(key[1:])], here)
    return hear_where(data, event, here)


def ask_correct(_: Wishes, here: Here) -> Ask:
    """What did I get wrong?"""
    options = tuple(
        Option(f"x{n}", label=phrases.kind_label(wish.kind, here))
        for n, wish in enumerate(here.memory.wishes)
    )
    return Ask("wishes-correct", (*options, Option("all_right")))


def hear_correct(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """Take a wish out, or say it anew."""
    match event:
        case Chose(key) if key.startswith("x") and key[1:].isdigit():
            wrong = here.memory.wishes[int(key[1:])]
            kept = tuple(wish for wish in here.memory.wishes if wish != wrong)
            memory = replace(here.memory, wishes=kept)
            gone = Say("wishes-taken-out", {"wish": phrases.kind_name(wrong.kind, here)})
            return Go("wishes.correct" if kept else "wishes.what", Wishes(), say=(gone,), memory=memory)
        case Chose("all_right" | "yes" | "no" | "skip"):
            return onwards(here.memory, here)
        case Wrote():
            return absorb(event, here)
    return Unclear()


def _hear_place(text: str, here: Here) -> Next:
    match here.knowledge.places.hear(text):
        case Somewhere(place):
            memory = adding(here.memory, _besides(text, here))
            return look(replace(memory, place=place, asked_place=True), here)
        case Either(places):
            return Go("wishes.which_place", Wishes(either=places))
        case Outside(name):
            return Go("wishes.outside", say=(Say("wishes-outside", {"town": name}),))
        case PostBox(code):
            return Stay(say=(Say("wishes-post-box", {"code": code}),))
        case Nowhere():
            return absorb(Wrote(text), here)
    return Unclear()


def _besides(text: str, here: Here) -> Understood:
    """What is said besides where somebody lives; the name of a place by itself wishes nothing ("Ondiep")."""
    understood = understood_of(text, here)
    if len(text.split()) <= BARE_PLACE:
        return Understood(needs=understood.needs)
    return replace(understood, wishes=tuple(wish for wish in understood.wishes if wish.words), torn=())


def ask_outside(_: Wishes, here: Here) -> Ask:
    """Look in the city all the same?"""
    return Ask("wishes-outside-look", (Option("yes", "option-look-anyway"), Option("human"), Option("no")))


def hear_outside(data: Wishes, event: AnyEvent, here: Here) -> Next:
    """Yes looks in the whole city; another place is heard as well."""
    match event:
        case Chose("yes" | "skip" | "maybe"):
            return look(replace(here.memory, asked_place=True), here)
        case Chose("human"):
            return Go("human.what")
        case Chose("no"):
            return Go("rest.anything")
        case Wrote() | Pointed():
            return hear_where(data, event, here)
    return Unclear()


def _told_apart(place: Place) -> str:
    return place.name if place.wijk == place.name else f"{place.name} ({place.wijk})"


WISHES = Flow(
    "wishes",
    Wishes,
    {
        "what": Step(ask_what, hear_what, open=True),
        "which": Step(ask_which, hear_which),
        "where": Step(ask_where, hear_where, open=True),
        "wijken": Step(ask_wijken, hear_wijken),
        "which_place": Step(ask_which_place, hear_which_place),
        "correct": Step(ask_correct, hear_correct),
        "outside": Step(ask_outside, hear_outside),
    },
)
