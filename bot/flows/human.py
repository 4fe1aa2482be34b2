"""A human: what to pass on, how to be reached, and an honest promise about who answers before when."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import AddToCase, OpenCase, PlanDue
from bot.conversation.events import AnyEvent, Chose, Wrote
from bot.conversation.flow import Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.state import HeldCase
from knowledge.texts.dates import when

PROMISE = "case.promise"
"""The moment at which a human has promised to have answered."""

LONGEST_NOTE = 2000
"""Characters of what is passed on."""


@dataclass(frozen=True)
class Human:
    """What is to be passed on."""

    note: str = ""


def ask_what(_: Human, here: Here) -> Ask:
    """What shall I pass on? It need not be anything."""
    if here.memory.case is not None:
        return Ask("human-add", (Option("no", "option-nothing-more"),), _promised(here.memory.case, here))
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
            return Go("rest.anything") if held else Go("reach", Human())
        case Wrote(text) if held:
            return Go("rest.anything", say=(Say("human-added"),), effects=(AddToCase(text[:LONGEST_NOTE]),))
        case Wrote(text):
            return Go("reach", Human(text[:LONGEST_NOTE]))
    return Unclear()


def ask_reach(data: Human, here: Here) -> Ask:
    """May this be passed on, and where may they answer?"""
    network = here.knowledge.network
    by = when(network.answer_by(here.now), here.voice.language)
    key = "human-reach" if data.note else "human-reach-empty"
    args = {"owner": network.desk(here.voice.language), "when": by, "note": data.note}
    return Ask(key, (Option("here"), Option("call"), Option("no", "option-no-human")), args)


def hear_reach(data: Human, event: AnyEvent, here: Here) -> Next:
    """Here in the chat, calling oneself, or not after all."""
    match event:
        case Chose("here" | "yes"):
            return _opened(data, "chat", here)
        case Wrote(text):
            return _opened(data, text[:LONGEST_NOTE], here)
        case Chose("call"):
            return Go("rest.anything", say=_calling(here))
        case Chose("no" | "skip" | "maybe"):
            return Go("rest.anything", say=(Say("human-not-asked"),))
    return Unclear()


def _opened(data: Human, reach: str, here: Here) -> Go:
    network = here.knowledge.network
    owner = network.desk(here.voice.language)
    case = HeldCase(owner, network.answer_by(here.now))
    wijk = here.memory.place.wijk if here.memory.place else ""
    return Go(
        "rest.anything",
        say=(Say("human-promised", _promised(case, here)), *_meanwhile(here)),
        memory=replace(here.memory, case=case),
        effects=(
            OpenCase("asked", data.note, reach, wijk, network.desk("nl"), case.answer_by),
            PlanDue(PROMISE, "", case.answer_by),
        ),
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


def admit(about: str, here: Here) -> Fell:
    """The promise has come due: where nobody answered, say so and give the number."""
    case = here.memory.case
    if case is None or case.answered:
        return Fell()
    return Fell((Say("human-promise-broken", _promised(case, here)),))


HUMAN = Flow(
    "human",
    Human,
    {
        "what": Step(ask_what, hear_what, open=True),
        "reach": Step(ask_reach, hear_reach, keeps=("phone", "email")),
    },
)
