"""What happens in a life: a pause, a holiday, the hospital, moving house, and somebody who has died."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from bot.conversation.effects import AddToCase, CancelVisit, Effect
from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import ENDED, REPAIR, RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import Memory
from bot.flows.absorbing import Wishes, absorb
from knowledge.places.values import Either, Outside, Somewhere
from knowledge.texts.dates import day
from knowledge.texts.quiet import by_day

Why = Literal["pause", "holiday", "hospital"]

LONG = {"week": timedelta(weeks=1), "fortnight": timedelta(weeks=2), "month": timedelta(weeks=4)}
"""How long a rest may last."""


@dataclass(frozen=True)
class Away:
    """Why somebody wants to hear nothing for a while."""

    why: Why = "pause"


A_DAY = timedelta(days=1)


UNSAID: dict[Why, timedelta] = {
    "pause": LONG["month"],
    "holiday": LONG["fortnight"],
    "hospital": LONG["month"],
}
"""How long it rests where that is not said: whoever is in hospital need not answer first."""


def _rests(why: Why) -> Callable[[Here], Go]:
    """It rests at once, whatever is answered to how long."""
    return lambda here: Go("away.until", Away(why), memory=_resting(here, UNSAID[why]))


def returned(here: Here) -> Go:
    """Back home: nothing rests any more."""
    return Go(RESUME, say=(Say("away-returned"),), memory=_going_on(here))


def _resting(here: Here, long: timedelta) -> Memory:
    return replace(here.memory, rests_until=by_day(here.now + long))


def _going_on(here: Here) -> Memory:
    """No pause any more; a day of rest after a crisis is nothing that somebody asked for, and stays."""
    until = here.memory.rests_until
    return replace(here.memory, rests_until=min(until, here.now + A_DAY) if until else None)


def ask_until(data: Away, here: Here) -> Ask:
    """For how long?"""
    options = [Option(f"rest-{long}") for long in LONG]
    options += [Option(f"{REPAIR}silence", "option-rest-silence"), Option("no", "option-rest-no")]
    if data.why == "hospital":
        options.append(Option("human"))
    return Ask("away-until", tuple(options), before=(Say(f"away-{data.why}"),))


def hear_until(data: Away, event: AnyEvent, here: Here) -> Next:
    """A while, or not at all; until they write themselves is heard by the engine."""
    match event:
        case Chose(key) if key.removeprefix("rest-") in LONG:
            memory = _resting(here, LONG[key.removeprefix("rest-")])
            assert memory.rests_until is not None
            said = Say("away-rests", {"day": day(memory.rests_until, here.voice.language)})
            return Go("rest.quiet", say=(said,), memory=memory)
        case Chose("no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("away-goes-on"),), memory=_going_on(here))
        case Chose("human"):
            return Go("human.what")
    return Unclear()


def ask_moved(_: Away, here: Here) -> Ask:
    """Where do you live now?"""
    return Ask("away-moved", (Option("no", "option-not-moved"), Option("skip")))


def hear_moved(_: Away, event: AnyEvent, here: Here) -> Next:
    """The new place takes the place of the old one."""
    match event:
        case Chose("no"):
            return Go(RESUME, say=(Say("away-not-moved"),))
        case Chose("skip" | "maybe"):
            memory = replace(here.memory, place=None, asked_place=False)
            return Go(RESUME, say=(Say("away-moved-skip"),), memory=memory)
        case Pointed():
            return absorb(event, here)
        case Wrote(text):
            return _moved_to(text, here)
    return Unclear()


def _moved_to(text: str, here: Here) -> Next:
    match here.knowledge.places.hear(text):
        case Somewhere(place):
            memory = replace(here.memory, place=place, asked_place=True)
            return Go(RESUME, say=(Say("away-moved-noted", {"place": place.name}),), memory=memory)
        case Either(places):
            return Go("wishes.which_place", Wishes(either=places))
        case Outside(name):
            memory = replace(here.memory, place=None)
            return Go(RESUME, say=(Say("wishes-outside", {"town": name}),), memory=memory)
    return Unclear()


def ask_died(_: Away, here: Here) -> Ask:
    """Is it about whom this conversation was with?"""
    return Ask("away-died", (Option("died"), Option("no", "option-died-other")))


def hear_died(_: Away, event: AnyEvent, here: Here) -> Next:
    """Everything stops; or it was somebody else, and the person may want to talk."""
    match event:
        case Chose("died" | "yes"):
            phone = here.knowledge.network.phone.spoken(here.voice.language)
            gone: list[Effect] = [CancelVisit(activity) for activity in here.memory.visits]
            if here.memory.case is not None:
                gone.append(AddToCase(here.words("away-died-note")))
            return Go(ENDED, say=(Say("away-farewell", {"phone": phone}),), effects=tuple(gone))
        case Chose("no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("away-died-other"),))
    return Unclear()


WAYS: Mapping[str, Callable[[Here], Go]] = {
    "pause": _rests("pause"),
    "holiday": _rests("holiday"),
    "hospital": _rests("hospital"),
    "returned": returned,
    "moved": lambda here: Go("away.moved"),
    "deceased": lambda here: Go("away.died"),
}
"""By what words mean: where they lead, whatever was being asked."""

AWAY = Flow(
    "away",
    Away,
    {
        "until": Step(ask_until, hear_until),
        "moved": Step(ask_moved, hear_moved, open=True),
        "died": Step(ask_died, hear_died),
    },
)
