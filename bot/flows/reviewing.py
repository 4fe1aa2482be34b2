"""Somebody of the network looks at what a resident brought in: approve, ask, or decline with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import AnswerInitiative, DecideInitiative, ShowInitiatives
from bot.conversation.events import (
    AnyEvent,
    Chose,
    InitiativeBrought,
    InitiativeDecided,
    InitiativeSettled,
    Wrote,
)
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.initiatives import Bringing, said
from bot.flows.tasks import Task

LONGEST = 480
"""Characters of what one says to the other."""


@dataclass(frozen=True)
class Reviewing:
    """What somebody of the network looks at, or what a resident is asked about."""

    initiative: int = 0
    decision: str = ""


def brought(event: InitiativeBrought, here: Here) -> Fell:
    """Somebody of the network looks at it."""
    data = Bringing(event.title, event.when, event.place, event.whom, event.contact)
    say = [Say("initiative-new", said(data, here))]
    if event.answer:
        say.append(Say("initiative-answer-was", {"text": event.answer}))
    return Fell(tuple(say), go="reviewing.look", data=Reviewing(event.initiative))


def settled(_: InitiativeSettled, here: Here) -> Fell:
    """Nothing to decide, or a colleague was first."""
    return Fell((Say("initiative-settled"),))


def decided(event: InitiativeDecided, here: Here) -> Fell:
    """What became of it, with the words of whoever decided."""
    args = {"title": event.title, "name": event.by, "text": event.text or here.words("initiative-no-words")}
    if event.decision == "ask":
        return Fell((Say("initiative-asked", args),), go="reviewing.answer", data=Reviewing(event.initiative))
    return Fell((Say(f"initiative-{event.decision}d", args),))


def ask_look(_: Reviewing, here: Here) -> Ask:
    """Approve, ask, or decline?"""
    options = (
        Option("approve", "option-approve"),
        Option("ask", "option-ask"),
        Option("decline", "option-decline"),
    )
    return Ask("initiative-decide", (*options, Option("later", "option-phone-later")))


def hear_look(data: Reviewing, event: AnyEvent, here: Here) -> Next:
    """Approving is done at once; a question and a no go with words."""
    match event:
        case Chose("approve" | "yes"):
            done = DecideInitiative(data.initiative, "approve")
            return Go(RESUME, say=(Say("initiative-decided"),), effects=(done,))
        case Chose("ask" | "decline" as decision):
            return Go("words", replace(data, decision=decision))
        case Chose():
            return Go(RESUME)
    return Unclear()


def ask_words(data: Reviewing, here: Here) -> Ask:
    """What shall I say to them?"""
    return Ask(
        "initiative-why" if data.decision == "decline" else "initiative-question",
        (Option("back_to", "option-list-back"),),
    )


def hear_words(data: Reviewing, event: AnyEvent, here: Here) -> Next:
    """The words go to the resident with the decision."""
    match event:
        case Wrote(text):
            done = DecideInitiative(
                data.initiative, "decline" if data.decision == "decline" else "ask", text[:LONGEST]
            )
            return Go(RESUME, say=(Say("initiative-decided"),), effects=(done,))
        case Chose():
            return Go("look")
    return Unclear()


def ask_answer(_: Reviewing, here: Here) -> Ask:
    """What do you answer?"""
    return Ask("initiative-answer", (Option("skip"),))


def hear_answer(data: Reviewing, event: AnyEvent, here: Here) -> Next:
    """The answer goes back to whoever looks at it."""
    match event:
        case Wrote(text):
            told = AnswerInitiative(data.initiative, text[:LONGEST])
            return Go(RESUME, say=(Say("initiative-answered"),), effects=(told,))
        case Chose():
            return Go(RESUME)
    return Unclear()


def ask_waiting(_: Reviewing, here: Here) -> Ask:
    """No question: what waits is being looked up."""
    return Ask("initiative-waiting", (Option("done"),))


def hear_waiting(_: Reviewing, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose():
            return Go(RESUME)
    return Unclear()


TASKS = tuple(
    Task(role, Option("initiatives", "option-duty-initiatives"), "reviewing.waiting", (ShowInitiatives(),))
    for role in ("ambassador", "coordinator")
)
"""What members can do here: look at what residents brought in."""

REVIEWING = Flow(
    "reviewing",
    Reviewing,
    {
        "look": Step(ask_look, hear_look),
        "words": Step(ask_words, hear_words, open=True),
        "answer": Step(ask_answer, hear_answer, open=True),
        "waiting": Step(ask_waiting, hear_waiting),
    },
    rests_on="",
)
