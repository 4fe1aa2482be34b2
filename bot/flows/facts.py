"""Answering what somebody asks about an activity they look at: from its row, or with whom to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.conversation.flow import Here, Option, Say, Stay
from bot.flows import phrases
from bot.flows.hearing_words import named
from knowledge.catalogue.activity import Activity
from knowledge.matching.distance import metres
from knowledge.texts.distances import IN_KM, distance

FACTS = (
    Option("when", "fact-when"),
    Option("where", "fact-where"),
    Option("far", "fact-far"),
    Option("cost", "fact-cost"),
    Option("access", "fact-access"),
    Option("toilet", "fact-toilet"),
    Option("loop", "fact-loop"),
    Option("join", "fact-join"),
    Option("whom", "fact-whom"),
    Option("language", "fact-language"),
    Option("more", "fact-more"),
    Option("unknown", "fact-unknown"),
)
"""What may be asked, by the words for it; "unknown" is what no row holds, like whether there is coffee."""

_DIGITS = re.compile(r"\b\d{1,2}\b")


def told(text: str, looked_at: Sequence[Activity], here: Here) -> Stay | None:
    """The answer to a question about one of them or all, and the question that stands; None for other words."""
    fact = named(text, FACTS, here)
    if not fact or not looked_at:
        return None
    meant = _meant(text, looked_at, here)
    say = [one for number in meant for one in _say(fact, number, looked_at, here)]
    if fact == "far" and here.memory.place is None:
        say.append(Say("fact-far-from-where"))
    elif any(_unanswered(fact, looked_at[number], here) for number in meant):
        phone = here.knowledge.network.phone.spoken(here.voice.language)
        say.append(Say("fact-not-known", {"phone": phone}))
    return Stay(say=tuple(say), short=True)


def _unanswered(fact: str, activity: Activity, here: Here) -> bool:
    """Whether its row does not say it."""
    if fact == "far":
        return metres(here.memory.place, activity.venue) is None
    return fact != "more" and not phrases.facts(activity, here).get(fact)


def _meant(text: str, looked_at: Sequence[Activity], here: Here) -> Sequence[int]:
    """Which of them it is about: those of a number or a name in the words, else all."""
    numbers = {int(found.group()) - 1 for found in _DIGITS.finditer(text)}
    numbers |= {_ordinal(word, len(looked_at), here) for word in text.split() if len(word) > len("een")}
    if meant := sorted(number for number in numbers if 0 <= number < len(looked_at)):
        return meant
    one = here.knowledge.answers.choice(text, [activity.title for activity in looked_at])
    return range(len(looked_at)) if one is None else (one,)


def _ordinal(word: str, many: int, here: Here) -> int:
    number = here.knowledge.answers.number(word) or 0
    return many - 1 if number < 0 else number - 1


def _say(fact: str, number: int, looked_at: Sequence[Activity], here: Here) -> Iterator[Say]:
    activity = looked_at[number]
    title = f"{number + 1}. {activity.title}" if len(looked_at) > 1 else activity.title
    lines = phrases.facts(activity, here)
    if fact == "more":
        yield from phrases.details(activity, here)
    elif fact == "far":
        yield Say(text="\n".join((title, *_far(activity, here), *lines["where"])))
    elif _unanswered(fact, activity, here):
        by = here.words("detail-by", text=activity.organiser)
        yield Say(text="\n".join((title, activity.description, by, *lines["contact"])))
    else:
        yield Say(text="\n".join((title, *lines[fact])))


def _far(activity: Activity, here: Here) -> Iterator[str]:
    """How far it is from the place somebody named, about: the place is an area, and the way is no straight line."""
    place = here.memory.place
    far = metres(place, activity.venue)
    if place is not None and far is not None:
        args = {"place": place.name, "distance": distance(far, here.voice.language)}
        yield here.words("fact-far-km" if far >= IN_KM else "fact-far-metres", **args)
