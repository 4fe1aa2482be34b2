"""Taking in what somebody says of wishes, needs and where they live, wherever in the talk they say it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.conversation.events import AnyEvent, Pointed, Wrote
from bot.conversation.flow import Go, Here, Next, Option, Say, Stay, Unclear
from bot.conversation.memory import Memory
from bot.flows import phrases
from bot.flows.contribute import heard
from bot.flows.hearing_words import named as named_in
from bot.flows.looking import look
from bot.flows.whom import (
    about,
    known,
    named,
    not_to_tell,
    question,
    speaks_for,
    understood_of,
    understood_of_another,
    understood_of_oneself,
)
from knowledge.behalf.heard import ANOTHER
from knowledge.places.values import Either, Nowhere, Outside, Place, Somewhere
from knowledge.wishes.values import Needs, Understood

INSTEAD = (Option("instead", "instead"),)
"""How somebody says that they would rather do something else."""

MOST_WISHES = 8
"""How many wishes are held; the newest are kept."""

_STOPS = " .,;،؛\n"
_AT = re.compile(r"([^\W\d_]{3,})['’][dt][ea]n?\b")
"""The Turkish ending for "in" or "from" behind a name: "Ankara'da"."""
_CLAUSE = re.compile(f"[{_STOPS.strip(' ')}]+")


@dataclass(frozen=True)
class Wishes:
    """What is still to be sorted out."""

    torn: tuple[str, ...] = ()
    either: tuple[Place, ...] = ()
    again: int = 0
    """How often in a row there was nothing more to suggest."""


def absorb(event: AnyEvent, here: Here, table: tuple[str, ...] = ()) -> Next:
    """Take in what somebody says about wishes, needs and where they live; Unclear where it says nothing of these.

    `table` holds the activities they are looking at.
    """
    match event:
        case Pointed(lat, lon):
            return _pointed(lat, lon, here, table)
        case Wrote(text) if say := question(text, here):
            return Stay(say=say)
        case Wrote(text) if go := oneself_too(text, here):
            return go
        case Wrote(text):
            return _of_another(text, here) or _kindly(text, _absorb_words(text, here, table), here)
    return Unclear()


def oneself_too(text: str, here: Here) -> Go | None:
    """Where who looks for another speaks of themselves: that is theirs, and for whom it goes on is asked."""
    memory = here.memory
    if not speaks_for(memory) or memory.whom is None or memory.own is None:
        return None
    own, rest = here.knowledge.behalf.split(text, memory.whom.name)
    if not own:
        return None
    mine = replace(here, memory=memory.own)
    understood = understood_of_oneself(own, mine)
    if not understood.anything and not here.knowledge.behalf.names_oneself(own):
        return None
    told = replace(mine, memory=adding(memory.own, understood))
    both = replace(adding(memory, understood_of_another(rest, here)), own=told.memory)
    heard = phrases.understood(told.memory, told) if told.memory != memory.own else ()
    return Go("behalf.too", memory=both, say=heard, interrupts=True)


def _of_another(text: str, here: Here) -> Go | None:
    """Where somebody speaks of another: what is said is taken for theirs, and who they are is asked."""
    found, whom = here.knowledge.behalf.about(text), here.memory.whom
    if found is None or (whom is not None and whom.relation == found.relation):
        return None
    memory = about(found.relation, here.memory)
    there = replace(here, memory=memory)
    memory = adding(memory, understood_of_another(text, there))
    if isinstance(place := here.knowledge.places.hear(text), Somewhere):
        memory = replace(memory, place=place.place, asked_place=True)
    name = here.knowledge.behalf.called(text)
    if name:
        memory = named(memory, name)
    say = not_to_tell(text, there)
    if found.relation == ANOTHER:
        return Go("behalf.whom", memory=memory, say=say)
    if not found.sure and not name:
        return Go("behalf.whose", memory=memory, say=say)
    return replace(known(memory), say=say)


def _kindly(text: str, heard: Next, here: Here) -> Next:
    """Add that another's health need not be told; ask who is talking where somebody says their name."""
    match heard:
        case Go() | Stay():
            return replace(heard, say=(*not_to_tell(text, here), *heard.say))
        case Unclear() if say := not_to_tell(text, here):
            return Stay(say=say)
        case Unclear() if here.memory.holds_talk and here.knowledge.behalf.introduced(text):
            return Go("together.who", interrupts=True)
    return heard


def _absorb_words(text: str, here: Here, table: tuple[str, ...]) -> Next:
    understood = understood_of(text, here)
    place = _place_in(text, here)
    memory = adding(_instead(text, understood, here), understood)
    if isinstance(place, Somewhere):
        memory = replace(memory, place=place.place, asked_place=True)
    memory = _sharpened(memory, here.memory, table)
    if here.memory.whom is None and (go := heard(understood.wishes, replace(here, memory=memory))):
        return go
    if understood.torn:
        return Go("wishes.which", Wishes(torn=understood.torn[0]), memory=memory)
    if not understood.anything and not understood.unmet:
        return _place_only(place, memory, here)
    if isinstance(place, Either) and not _whole_city(place.places, here):
        return Go("wishes.which_place", Wishes(either=place.places), memory=memory)
    # At the list, what is named now is what is meant now.
    focus = tuple(wish.kind for wish in understood.wishes) if here.memory.shown else ()
    return onwards(memory, here, understood.unmet, focus)


def _place_in(text: str, here: Here) -> object:
    """The place that is said; one that is an everyday word too is a place where it stands alone: "breien, oost"."""
    place = here.knowledge.places.hear(text)
    inflected = _AT.search(text)
    last = inflected[1] if inflected else _CLAUSE.split(text.strip(_STOPS))[-1]
    return here.knowledge.places.hear(last) if isinstance(place, Nowhere) and last != text else place


def onwards(memory: Memory, here: Here, unmet: tuple[str, ...] = (), focus: tuple[str, ...] = ()) -> Go:
    """On to what is missing still: a wish, the place, or nothing, and then suggestions."""
    memory = replace(memory, unmet=tuple(dict.fromkeys((*memory.unmet, *unmet))))
    if not memory.wishes and not unmet:
        say = phrases.understood(memory, here)
        return Go("wishes.what", memory=memory, say=say)
    if memory.place is None and not memory.asked_place and not unmet:
        return Go("wishes.where", Wishes(), memory=memory)
    return look(memory, here, phrases.understood(memory, here), focus)


def _instead(text: str, understood: Understood, here: Here) -> Memory:
    """What stays known of who would rather do something else: "toch liever schilderen" takes the earlier wishes away."""
    if understood.wishes and understood.needs == Needs() and named_in(text, INSTEAD, here):
        return replace(here.memory, wishes=(), unmet=())
    return here.memory


def adding(memory: Memory, understood: Understood) -> Memory:
    """Add what was understood; what is unwanted now is no longer wished, and the other way round."""
    unwanted = set(understood.unwanted)
    new = {wish.kind for wish in understood.wishes}
    kept = [w for w in memory.wishes if w.kind not in unwanted | new]
    return replace(
        memory,
        wishes=(*kept, *understood.wishes)[-MOST_WISHES:],
        unwanted=tuple(dict.fromkeys((*(k for k in memory.unwanted if k not in new), *understood.unwanted))),
        needs=memory.needs | understood.needs,
    )


def _sharpened(memory: Memory, before: Memory, table: tuple[str, ...]) -> Memory:
    """Where a place or a need was added at the list, what stands there may be the best still, and may come again."""
    if (memory.place, memory.needs) == (before.place, before.needs):
        return memory
    return replace(memory, shown=tuple(one for one in memory.shown if one not in table))


def settled(place: Place, here: Here, table: tuple[str, ...] = ()) -> Go:
    """A place that is certain, and on to what is missing still."""
    memory = replace(here.memory, place=place, asked_place=True)
    return onwards(_sharpened(memory, here.memory, table), here)


def _pointed(lat: float, lon: float, here: Here, table: tuple[str, ...]) -> Next:
    match here.knowledge.places.nearest(lat, lon):
        case Place() as place:
            return settled(place, here, table)
        case Outside(name):
            return Go("wishes.outside", say=(Say("wishes-outside", {"town": name}),))
    return Unclear()


def _place_only(place: object, memory: Memory, here: Here) -> Next:
    match place:
        case Somewhere():
            return onwards(memory, here)
        case Either(places) if _whole_city(places, here):
            # That somebody has just come to live in the city says nothing yet of where in it.
            return onwards(memory, here)
        case Either(places):
            return Go("wishes.which_place", Wishes(either=places))
        case Outside(name):
            return Go("wishes.outside", say=(Say("wishes-outside", {"town": name}),))
    return Unclear()


def _whole_city(places: tuple[Place, ...], here: Here) -> bool:
    return set(places) >= set(here.knowledge.places.wijken)
