"""A human: what to pass on, which the person agrees to, and an honest promise about who answers before when."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import AddToCase, OpenCase, PlanDue
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.memory import HeldCase
from bot.flows.phrases import kind_name, listed
from bot.flows.with_human import PROMISE, owner
from knowledge.places.values import Somewhere
from knowledge.roster.duty import Duty, who_answers
from knowledge.texts.dates import when

LONGEST_NOTE = 2000
"""Characters of what is passed on."""


@dataclass(frozen=True)
class Human:
    """What is to be passed on; `bare` where nothing of what they like goes with it."""

    note: str = ""
    bare: bool = False
    reason: str = "asked"
    """Why a human is asked: a word of our own."""
    reach: str = ""
    """Where and when they want to be answered, in their own words; empty for here in the chat."""


def ask_what(_: Human, here: Here) -> Ask:
    """What shall I pass on? It need not be anything."""
    if here.memory.case is not None:
        case = here.memory.case
        ahead = not case.answered and case.answer_by > here.now
        key = "human-add" if ahead else "human-add-open"
        return Ask(key, (Option("no", "option-nothing-more"),), _promised(case, here))
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    return Ask(
        "human-what", (Option("skip"), Option("call"), Option("no", "option-no-human")), {"phone": phone}
    )


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
            return onwards(Human(text[:LONGEST_NOTE]), here)
    return Unclear()


def onwards(data: Human, here: Here) -> Go:
    """The wijk is asked only where it decides who answers."""
    known = here.memory.place is not None or not any(
        one.wijken for one in here.knowledge.roster.ambassadors.values()
    )
    return Go("human.reach" if known else "human.where", data)


def ask_where(_: Human, here: Here) -> Ask:
    """In which wijk do you live? Each has people of its own."""
    return Ask("human-where", (Option("skip", "option-anywhere"),))


def hear_where(data: Human, event: AnyEvent, here: Here) -> Next:
    """A place, or anything else: then the desk answers."""
    if isinstance(event, Wrote):
        match here.knowledge.places.hear(event.text):
            case Somewhere(place):
                return Go("reach", data, memory=replace(here.memory, place=place))
    return Go("reach", data)


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
    return here.memory.place.wijk if here.memory.place else ""


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
            return Stay(replace(data, reach=text[:LONGEST_NOTE]))
        case Chose("call"):
            return Go("rest.anything", say=_calling(here))
        case Chose("without"):
            return Stay(replace(data, bare=True))
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("human-not-asked"),))
    return Unclear()


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
