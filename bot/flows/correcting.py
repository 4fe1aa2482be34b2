"""Correcting what is known: each value that was shown can be taken out, and said anew in one's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime

from bot.conversation.effects import CancelDue, CancelVisit, CorrectCase, Effect, ForgetUnmetWishes
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Go, Here, Next, Option, Say, Stay, Unclear
from bot.conversation.memory import Memory
from bot.flows import phrases
from bot.flows.absorbing import adding
from bot.flows.going import REMINDER
from bot.flows.human import LONGEST_NOTE
from knowledge.places.values import Somewhere
from knowledge.texts.dates import when
from knowledge.texts.texts import Value
from knowledge.wishes.values import Needs, Understood


@dataclass(frozen=True)
class Planned:
    """A visit that is still to come."""

    activity: str
    at: datetime


@dataclass(frozen=True)
class Line:
    """One thing that is known from a row: the key of its words without "mydata-", and what stands in them."""

    key: str
    text: str = ""
    visit: Planned | None = None

    def args(self, here: Here) -> dict[str, Value]:
        """What stands in the words."""
        if self.visit is None:
            return {"text": self.text}
        return {"text": _title(self.visit, here), "when": when(self.visit.at, here.voice.language)}


@dataclass(frozen=True)
class Known:
    """What is known from rows and can be corrected; the rest is in the memory. `field` is what is being rewritten."""

    case: bool = False
    note: str = ""
    reach: str = ""
    unmet: tuple[str, ...] = ()
    visits: tuple[Planned, ...] = field(default=())
    field: str = ""

    def lines(self) -> Iterator[Line]:
        """Everything that is known from rows."""
        if self.case:
            yield Line("note", self.note) if self.note else Line("note-empty")
            yield Line("reach", self.reach)
        if self.unmet:
            yield Line("unmet", ", ".join(self.unmet))
        for visit in self.visits:
            yield Line("visit", visit=visit)


def ask_correct(data: Known, here: Here) -> Ask:
    """What is not right? Each value that is known is a choice."""
    return Ask("mydata-correct", (*_values(data, here), Option("done")))


def _values(data: Known, here: Here) -> Iterator[Option]:
    memory = here.memory
    for n, wish in enumerate(memory.wishes):
        yield Option(f"w{n}", label=phrases.kind_label(wish.kind, here))
    for n, kind in enumerate(memory.unwanted):
        yield Option(f"x{n}", "option-mydata-not", args={"text": phrases.kind_name(kind, here)})
    for need in needs_of(memory):
        text = phrases.need_name(need, memory.needs, here)
        yield Option(f"n-{need}", "option-mydata-need", args={"text": text})
    if memory.place is not None:
        yield Option("place", "option-mydata-place", args={"text": memory.place.name})
    if data.case:
        yield Option("note", "option-mydata-note")
        yield Option("reach", "option-mydata-reach")
    if data.unmet:
        yield Option("unmet", "option-mydata-unmet")
    for n, visit in enumerate(data.visits):
        yield Option(f"v{n}", "option-mydata-visit", args={"text": _title(visit, here)})
    yield Option("language", "option-mydata-language")


def needs_of(memory: Memory) -> list[str]:
    """The names of the needs somebody has."""
    nothing = Needs()
    names = (one.name for one in fields(Needs))
    return [name for name in names if getattr(memory.needs, name) != getattr(nothing, name)]


def hear_correct(data: Known, event: AnyEvent, here: Here) -> Next:
    """A value goes when it is chosen; words of their own are added."""
    match event:
        case Chose("done" | "no" | "skip"):
            return Go("menu", data)
        case Chose("note"):
            return Go("rewrite", replace(data, field="note"))
        case Chose("reach"):
            return Go("reach", replace(data, field="reach"))
        case Chose("language"):
            return Stay(say=(Say("language-which"),))
        case Chose("unmet"):
            return _gone((ForgetUnmetWishes(),), replace(data, unmet=()))
        case Chose(key) if key[:1] == "v" and key[1:].isdigit():
            return _not_going(data, int(key[1:]), here)
        case Chose(key):
            memory = without(here.memory, key)
            return Unclear() if memory is None else Stay(say=(Say("mydata-gone"),), memory=memory)
        case Wrote(text):
            return _said_anew(text, here)
    return Unclear()


def without(memory: Memory, key: str) -> Memory | None:
    """The memory without one value, by the key of its choice; None for a key of something else."""
    number = int(key[1:]) if key[1:].isdigit() else -1
    if key[:1] == "w" and 0 <= number < len(memory.wishes):
        return replace(memory, wishes=(*memory.wishes[:number], *memory.wishes[number + 1 :]))
    if key[:1] == "x" and 0 <= number < len(memory.unwanted):
        return replace(memory, unwanted=(*memory.unwanted[:number], *memory.unwanted[number + 1 :]))
    if key == "place":
        return replace(memory, place=None, asked_place=False)
    if key.removeprefix("n-") in needs_of(memory):
        name = key.removeprefix("n-")
        return replace(memory, needs=replace(memory.needs, **{name: getattr(Needs(), name)}))
    return None


def _said_anew(text: str, here: Here) -> Next:
    understood: Understood = here.knowledge.wishes.understand(text, here.voice.language)
    memory = adding(here.memory, understood)
    if isinstance(found := here.knowledge.places.hear(text), Somewhere):
        memory = replace(memory, place=found.place, asked_place=True)
    if memory == here.memory:
        return Unclear()
    changed = replace(here, memory=memory)
    return Stay(say=phrases.understood(memory, changed), memory=memory)


def _not_going(data: Known, number: int, here: Here) -> Next:
    if number >= len(data.visits):
        return Unclear()
    visit = data.visits[number]
    kept = tuple(one for one in data.visits if one != visit)
    about = f"{visit.activity}@{visit.at.isoformat()}"
    effects = (CancelVisit(visit.activity), CancelDue(REMINDER, about))
    memory = replace(here.memory, visits=tuple(v for v in here.memory.visits if v != visit.activity))
    return replace(_gone(effects, replace(data, visits=kept)), memory=memory)


def _gone(effects: tuple[Effect, ...], left: Known) -> Go:
    return Go("correct", left, say=(Say("mydata-gone"),), effects=effects)


def ask_rewrite(data: Known, here: Here) -> Ask:
    """What should it say?"""
    return Ask("mydata-rewrite", (Option("skip", "option-mydata-leave"),))


def hear_rewrite(data: Known, event: AnyEvent, here: Here) -> Next:
    """The words of their own take the place of what stood there."""
    match event:
        case Wrote(text):
            text = text[:LONGEST_NOTE]
            changed = replace(data, note=text) if data.field == "note" else replace(data, reach=text)
            effects = (CorrectCase(data.field, text),)
            return Go("correct", replace(changed, field=""), say=(Say("mydata-rewritten"),), effects=effects)
        case Chose("skip" | "no"):
            return Go("correct", replace(data, field=""))
    return Unclear()


def _title(visit: Planned, here: Here) -> str:
    activity = here.knowledge.catalogue.activities.get(visit.activity)
    return activity.title if activity else visit.activity
