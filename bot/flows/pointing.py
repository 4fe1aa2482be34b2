"""Pointing at one of what is shown by its number, its name, its place, its day or its price: "die van maandag"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.conversation.flow import Here, Option
from bot.flows.hearing_words import named
from bot.flows.looking import Shown
from knowledge.catalogue.activity import Activity
from knowledge.matching.distance import metres
from knowledge.matching.facts import HARD, facts_of, suits, wanted
from knowledge.places.values import Place, Somewhere
from knowledge.wishes.values import Needs

THAT_ONE = (Option("that", "pointing-at"),)
"""How somebody begins who points: "die in", "doe die"."""
BUT = (Option("but", "pointing-but"),)
"""What takes the pointing back, or makes something else of it: "de eerste is te ver"."""
NEAREST = (Option("near", "pointing-nearest"),)

LONGEST = 6
"""Pointing takes a few words; more of them tell something."""
TELLING = 4
"""A word of fewer letters stands within too many names."""

_CLAUSE = re.compile(r"[,.;،؛\n]+")


@dataclass(frozen=True)
class Pointing:
    """Which of what is shown are meant, by their place in the list, and what is said after it."""

    at: tuple[int, ...]
    rest: str = ""
    counted: bool = False
    """Whether their numbers were said: two of these are two that are wanted."""

    def means_more(self, here: Here) -> bool:
        """Whether what is said after it takes it back, or asks something."""
        return "?" in self.rest or "؟" in self.rest or bool(named(self.rest, BUT, here))


def pointing(text: str, standing: Sequence[tuple[Shown, Activity]], here: Here) -> Pointing | None:
    """Which of what is shown somebody points at; None where they say something else."""
    means, beyond = here.knowledge.answers.split(text, here.voice.language)
    ways = (beyond, text) if means == "yes" and beyond else (text,)
    found = (_by_number(said, len(standing), here) or _by_itself(said, standing, here) for said in ways)
    return next((one for one in found if one is not None), None)


def _by_number(said: str, many: int, here: Here) -> Pointing | None:
    """By one number or more at the beginning, and the rest after them."""
    answers, words = here.knowledge.answers, said.split()
    for end in range(len(words), 0, -1):
        numbers = answers.numbers(" ".join(words[:end])) if answers.numbers(words[end - 1]) else ()
        at = tuple(sorted({many - 1 if number < 0 else number - 1 for number in numbers}))
        if at and all(0 <= one < many for one in at):
            return Pointing(at, " ".join(words[end:]), counted=True)
    return None


def _by_itself(said: str, standing: Sequence[tuple[Shown, Activity]], here: Here) -> Pointing | None:
    head, _, rest = _CLAUSE.sub("\n", said.strip(" .,")).partition("\n")
    asks = "?" in head or "؟" in head
    if asks or len(head.split()) > LONGEST or named(head, BUT, here) or not named(head, THAT_ONE, here):
        return None
    meant = _nearest(head, standing, here) or _on_the_day(head, standing) or _fitting(head, standing, here)
    return Pointing(meant, rest.strip()) if meant else None


def _on_the_day(head: str, standing: Sequence[tuple[Shown, Activity]]) -> tuple[int, ...]:
    """Those on the day of the month that is said: "die van 12 december"."""
    days = re.findall(r"\d+", head)
    return tuple(at for at, (one, _) in enumerate(standing) if one.next and str(one.next.day) in days)


def _nearest(head: str, standing: Sequence[tuple[Shown, Activity]], here: Here) -> tuple[int, ...]:
    """The one nearest by, where somebody asks for that and the place is known."""
    if not named(head, NEAREST, here):
        return ()
    far = {at: metres(here.memory.place, activity.venue) for at, (_, activity) in enumerate(standing)}
    known = {at: distance for at, distance in far.items() if distance is not None}
    return (min(known, key=lambda at: known[at]),) if known else ()


def _fitting(head: str, standing: Sequence[tuple[Shown, Activity]], here: Here) -> tuple[int, ...]:
    """All of which is true what is said of the one: where it is, when, what it costs; else all so called."""
    understood = here.knowledge.wishes.understand(head, here.voice.language)
    heard = here.knowledge.places.hear(head)
    place = heard.place if isinstance(heard, Somewhere) else None
    if place is None and understood.needs == Needs():
        wijken = [activity.venue.wijk.casefold() for _, activity in standing]
        in_wijk = tuple(at for at, wijk in enumerate(wijken) if f" {wijk} " in f" {head.casefold()} ")
        return (
            in_wijk
            or _so_called(head, [activity.title for _, activity in standing])
            or _so_called(head, [activity.venue.name for _, activity in standing])
        )
    return tuple(
        at
        for at, (shown, activity) in enumerate(standing)
        if (place is None or _is_in(place, activity)) and _meets(understood.needs, shown, activity)
    )


def _is_in(place: Place, activity: Activity) -> bool:
    return activity.venue.wijk in (place.wijk, place.name)


def _meets(needs: Needs, shown: Shown, activity: Activity) -> bool:
    """Whether it certainly meets what was said, on the day that was shown."""
    hard = wanted(needs) & HARD
    timed = needs.weekdays or needs.daytime or needs.evening or needs.weekend
    on_time = not timed or (shown.next is not None and suits(needs, shown.next))
    return on_time and facts_of(activity).met & hard == hard


def _so_called(head: str, names: Sequence[str]) -> tuple[int, ...]:
    """All whose name holds one of the words, perhaps within a longer one: "die tuin" is the Geveltuinbrigade."""
    words = [word for word in re.findall(r"[^\W\d_]+", head.casefold()) if len(word) >= TELLING]
    return tuple(at for at, name in enumerate(names) if any(word in name.casefold() for word in words))
