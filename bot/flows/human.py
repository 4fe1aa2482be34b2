"""A human: what to pass on, which the person agrees to, and an honest promise about who answers before when."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.conversation.effects import AddToCase, OpenCase, PlanDue
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.memory import HeldCase, Memory
from bot.flows.hearing_words import named
from bot.flows.phrases import kind_name, listed
from bot.flows.with_human import PROMISE, owner
from knowledge.places.values import Outside, Somewhere
from knowledge.roster.duty import Duty, who_answers
from knowledge.texts.dates import when

FEW = 4
"""A place in so many words is where somebody lives, and nothing to pass on: "ik woon in de wijk"."""

LONGEST_NOTE = 2000
"""Characters of what is passed on."""

_DIGITS = re.compile(r"\d")


@dataclass(frozen=True)
class Human:
    """What is to be passed on; `bare` where nothing of what they like goes with it."""

    note: str = ""
    bare: bool = False
    reason: str = "asked"
    """Why a human is asked: a word of our own."""
    reach: str = ""
    """Where and when they want to be answered, in their own words; empty for here in the chat."""
    again: bool = False
    """Whether the wijk was asked once more."""


def ask_what(_: Human, here: Here) -> Ask:
    """What shall I pass on? It need not be anything."""
    if here.memory.case is not None:
        case = here.memory.case
        ahead = not case.answered and case.answer_by > here.now
        key = "human-add" if ahead else "human-add-open"
        return Ask(key, (Option("no", "option-nothing-more"),), _promised(case, here))
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    options = (Option("skip"), Option("call"), Option("no", "option-no-human"))
    return Ask("human-what", options, {"phone": phone}, before=_meanwhile(here))


def hear_what(data: Human, event: AnyEvent, here: Here) -> Next:
    """Words to pass on, nothing, or calling oneself."""
    held = here.memory.case is not None
    match event:
        case Chose("call"):
            return Go("rest.anything", say=_calling(here))
        case Chose("no"):
            return Go("rest.anything", say=(Say("good-you-say"),))
        case Chose("skip" | "yes" | "maybe"):
            return Go("rest.anything") if held else onwards(Human(), here)
        case Wrote(text) if held:
            return Go("rest.anything", say=(Say("human-added"),), effects=(AddToCase(text[:LONGEST_NOTE]),))
        case Wrote(text):
            memory = _placed(text, here)
            if memory is not None and len(text.split()) <= FEW:
                noted = Say("human-place", {"place": _wijk_of(memory)})
                return Stay(say=(noted,), memory=memory, short=True)
            there = here if memory is None else replace(here, memory=memory)
            return replace(onwards(Human(text[:LONGEST_NOTE]), there), memory=memory)
    return Unclear()


def _placed(text: str, here: Here) -> Memory | None:
    """The memory with where somebody says they live; None where it is known, not said, or about somebody else."""
    if here.memory.place is not None or here.knowledge.behalf.about(text) is not None:
        return None
    match here.knowledge.places.hear(text):
        case Somewhere(place):
            return replace(here.memory, place=place)
    return None


def onwards(data: Human, here: Here) -> Go:
    """The wijk is asked only where it decides who answers."""
    known = here.memory.place is not None or not any(
        one.wijken for one in here.knowledge.roster.ambassadors.values()
    )
    return Go("human.reach" if known else "human.where", data)


def ask_where(data: Human, here: Here) -> Ask:
    """In which wijk do you live? Each has people of its own."""
    return Ask("human-where-again" if data.again else "human-where", (Option("skip", "option-anywhere"),))


def hear_where(data: Human, event: AnyEvent, here: Here) -> Next:
    """A place; what is none is passed on too, and the wijk asked once more; else the desk answers."""
    if not isinstance(event, Wrote):
        return Go("reach", data)
    match here.knowledge.places.hear(event.text):
        case Somewhere(place):
            return Go("reach", data, memory=replace(here.memory, place=place))
        case Outside():
            return Go("reach", data)
    told = _noting(data, event.text) if len(event.text.split()) >= FEW else data
    return Go("reach", told) if data.again else Stay(replace(told, again=True))


def _noting(data: Human, text: str) -> Human:
    return replace(data, note="\n".join(filter(None, (data.note, text)))[:LONGEST_NOTE])


def ask_reach(data: Human, here: Here) -> Ask:
    """May this be passed on, and where may they answer?"""
    duty = _duty(here)
    args = {
        "owner": owner(duty.name, "ambassador", here),
        "when": when(duty.answer_by, here.voice.language),
        "note": "\n".join(_summary(data, here)),
    }
    without = (Option("without", "option-without-wishes"),) if _wishes(data, here) else ()
    refusing = (Option("call"), *without, Option("no", "option-no-human"))
    if data.reach:
        return Ask("human-reach-own", (Option("yes"), *refusing), args)
    key = "human-reach" if args["note"] else "human-reach-empty"
    return Ask(key, (Option("here"), *refusing), args)


def _duty(here: Here) -> Duty:
    return who_answers(_wijk(here), here.now, (), here.knowledge.roster, here.knowledge.network)


def _wijk(here: Here) -> str:
    return _wijk_of(here.memory)


def _wijk_of(memory: Memory) -> str:
    return memory.place.wijk if memory.place else ""


def _summary(data: Human, here: Here) -> list[str]:
    """At most four lines, exactly what a human gets to read; none where there is nothing."""
    lines = [f"“{data.note}”"] if data.note else []
    if wishes := _wishes(data, here):
        lines.append(here.words("summary-wishes", wishes=wishes))
    if here.memory.place is not None and lines:
        lines.append(here.words("summary-wijk", place=_wijk(here)))
    if data.reach:
        lines.append(here.words("summary-reach", reach=data.reach))
    return lines


def _wishes(data: Human, here: Here) -> str:
    names = dict.fromkeys(kind_name(wish.kind, here) for wish in here.memory.wishes)
    return "" if data.bare else listed(tuple(names)[:5], here)


def hear_reach(data: Human, event: AnyEvent, here: Here) -> Next:
    """Here in the chat, somewhere else in their own words, calling oneself, or not after all."""
    match event:
        case Chose("here" | "yes"):
            return _opened(data, here)
        case Wrote(text):
            return _reached(text, data, here)
        case Chose("call"):
            return Go("rest.anything", say=_calling(here))
        case Chose("without"):
            return Stay(replace(data, bare=True))
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("human-not-asked"),))
    return Unclear()


def _reached(text: str, data: Human, here: Here) -> Next:
    """When, where or how to answer; a wijk; a question, which is answered elsewhere; or more to pass on."""
    if text.rstrip().endswith(("?", "؟")) or here.knowledge.questions.asked(text):
        return Unclear()
    memory = _placed(text, here)
    if memory is not None and len(text.split()) <= FEW:
        return Stay(memory=memory)
    if _DIGITS.search(text) or named(text, (Option("reach", "said-reach"),), here):
        return Stay(replace(data, reach=text[:LONGEST_NOTE]))
    return Stay(_noting(data, text), memory=memory)


def _opened(data: Human, here: Here) -> Go:
    duty = _duty(here)
    case = HeldCase(owner(duty.name, "ambassador", here), duty.answer_by)
    who = duty.name or here.knowledge.network.desk("nl")
    opened = OpenCase(
        data.reason,
        data.note,
        data.reach or "chat",
        _wijk(here),
        who,
        duty.answer_by,
        duty.person,
        _wishes(data, here),
    )
    said = "human-promised-own" if data.reach else "human-promised"
    return Go(
        "rest.anything",
        say=(Say(said, _promised(case, here)), *_meanwhile(here)),
        memory=replace(here.memory, case=case),
        effects=(opened, PlanDue(PROMISE, "", case.answer_by)),
    )


def _promised(case: HeldCase, here: Here) -> dict[str, str]:
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return {"owner": case.owner, "when": when(case.answer_by, here.voice.language), "phone": phone}


def _calling(here: Here) -> tuple[Say, ...]:
    network = here.knowledge.network
    lines = [network.phone.spoken(here.voice.language)]
    return (Say("human-call", {"numbers": "\n".join(lines)}), *_meanwhile(here))


def _meanwhile(here: Here) -> tuple[Say, ...]:
    """Out of hours: who does answer now."""
    network = here.knowledge.network
    if network.is_open(here.now):
        return ()
    lines = [
        line.spoken(here.voice.language) for line in network.always_open() if line.name in ("talk", "alarm")
    ]
    return (Say("human-closed-now", {"numbers": "\n".join(lines)}),)


HUMAN = Flow(
    "human",
    Human,
    {
        "what": Step(ask_what, hear_what, open=True),
        "where": Step(ask_where, hear_where, open=True),
        "reach": Step(ask_reach, hear_reach, keeps=("phone", "email")),
    },
)
