"""Talking with a human: who promises what, the human's own words, being handed over, and the bot coming back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.conversation.effects import (
    AnswerHandOver,
    CancelDue,
    CaseOverdue,
    Effect,
    LeaveCase,
    PlanDue,
    RecordConsent,
    RelayToHuman,
)
from bot.conversation.events import Answered, AnyEvent, CaseClosed, CasePromised, Chose, HandOverAsked, Wrote
from bot.conversation.floor import QUIET, heard_again
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import HeldCase
from bot.conversation.state import CARE, Spot
from knowledge.texts.dates import when
from knowledge.texts.quiet import by_day
from knowledge.texts.texts import Value

PROMISE = "case.promise"
"""The moment at which a human has promised to have answered."""
QUIET_AFTER = timedelta(days=3)
"""How long nobody may say anything before the bot has the floor again."""
WORDING, WORDING_OUTSIDE = "hand-over-1", "hand-over-outside-1"
"""The versions of the words by which being handed over is agreed to, within the network and outside it."""


def owner(name: str, role: str, here: Here) -> str:
    """Who answers, as a resident reads it: first name and role, or the desk."""
    if not name:
        return here.knowledge.network.desk(here.voice.language)
    return f"{name} ({called(role, here)})"


def called(role: str, here: Here) -> str:
    """A role as a resident reads it; one that is not ours stays as it was written."""
    return here.words(f"role-{role}") if role in ("ambassador", "coordinator") else role


def promised(event: CasePromised, here: Here) -> Fell:
    """Somebody else promises an answer now; a promise that was broken is admitted."""
    case = here.memory.case
    if case is None:
        return Fell(settles=_called_off)
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    name = owner(event.name, event.role, here)
    args = {"owner": name, "before": event.before or case.owner, "phone": phone}
    floor: tuple[Effect, ...] = ()
    if event.why != "taken":
        floor = (CancelDue(QUIET), *heard_again(case.resting))
    if event.answer_by is None:
        memory = replace(here.memory, case=replace(case, owner=name, speaker="", resting=()))
        return Fell((Say("promise-late-again", args),), memory, floor, settles=_called_off)
    by = when(event.answer_by, here.voice.language)
    held = HeldCase(name, event.answer_by, case.answered and event.why == "taken")
    if event.why == "taken":
        held = replace(held, speaker=case.speaker, resting=case.resting)
    memory = replace(here.memory, case=held)
    said = Say(PROMISED[event.why], {**args, "when": by})
    return Fell((said,), memory, floor, settles=_called_off)


def _called_off(spot: Spot) -> Spot | None:
    """Whether another may take over needs no answer any more once somebody else has it, or nobody."""
    return None if spot.name == "handover.agree" else spot


PROMISED = {"taken": "promise-taken", "late": "promise-late", "handed": "promise-handed"}


def overdue(about: str, here: Here) -> Fell:
    """The promise has come due; the row knows whether it was kept."""
    return Fell(effects=(CaseOverdue(),))


def answered(event: Answered, here: Here) -> Fell:
    """A human's own words; with the first of them the human has the floor."""
    say = Say(text=event.text, sender=f"{event.name}, {called(event.role, here)}")
    # Somebody may answer what the person did not ask: a gentle item after a check-in.
    case = here.memory.case or HeldCase(called(event.role, here), here.now)
    first = () if case.speaker else (Say("floor-begins", {"name": event.name}),)
    memory = replace(here.memory, case=replace(case, answered=True, speaker=event.name))
    return Fell((*first, say), memory, (PlanDue(QUIET, "", quiet_at(here.now)),))


def quiet_at(now: datetime) -> datetime:
    """When the bot comes back by itself, if nobody says anything from now on."""
    return by_day(now + QUIET_AFTER)


def closed(event: CaseClosed, here: Here) -> Fell:
    """The human is done; what rested comes now. Of a gentle item nobody spoke with them about, nothing is said."""
    case = here.memory.case
    if case is None:
        return Fell(settles=_called_off)
    rested = heard_again(case.resting)
    memory = replace(here.memory, case=None)
    planned = (CancelDue(PROMISE), CancelDue(QUIET))
    return Fell((Say("case-closed"),), memory, (*planned, *rested), settles=_called_off)


def quiet(about: str, here: Here) -> Fell:
    """Nobody said anything for days: the bot has the floor again, and says so."""
    case = here.memory.case
    if case is None or not case.speaker:
        return Fell()
    args: dict[str, Value] = {"name": case.speaker, "days": QUIET_AFTER.days, "owner": case.owner}
    memory = replace(here.memory, case=replace(case, speaker="", resting=()))
    return Fell((Say("floor-quiet", args),), memory, (LeaveCase("quiet"), *heard_again(case.resting)))


@dataclass(frozen=True)
class HandOver:
    """Who asks, to whom, and why."""

    name: str = ""
    role: str = ""
    to: str = ""
    reason: str = ""
    outside: bool = False


def hand_over_asked(event: HandOverAsked, here: Here) -> Fell:
    """May another take over?"""
    case = here.memory.case
    if case is None:
        return Fell()
    if here.spot.flow == CARE and not case.speaker:
        # The bot asks nothing of who may be in danger; who wanted to know hears so.
        return Fell(effects=(AnswerHandOver(agreed=False, asked=False),))
    data = HandOver(event.name, event.role, event.to, event.reason, event.outside)
    return Fell(go="handover.agree", data=data, settles=_called_off)


def ask_agree(data: HandOver, here: Here) -> Ask:
    """Is it good that another goes on with you: one who sees what was told, or one to whom a human passes it on?"""
    reason = Say(text=data.reason, sender=f"{data.name}, {called(data.role, here)}")
    return Ask(
        "hand-over-agree-outside" if data.outside else "hand-over-agree",
        (Option("yes", "option-hand-over"), Option("no", "option-stay-with", args={"name": data.name})),
        {"name": data.name, "to": data.to},
        (reason,),
    )


def hear_agree(data: HandOver, event: AnyEvent, here: Here) -> Next:
    """Yes, no, or words for the human who asked."""
    match event:
        case Chose("yes" | "no" as key):
            agreed = key == "yes"
            wording = WORDING_OUTSIDE if data.outside else WORDING
            proof = RecordConsent("hand-over", agreed, wording, here.voice.name)
            yes = "hand-over-agreed-outside" if data.outside else "hand-over-agreed"
            said = Say(yes if agreed else "hand-over-refused", {"name": data.name, "to": data.to})
            return Go(RESUME, say=(said,), effects=(proof, AnswerHandOver(agreed)))
        case Wrote(text):
            return Go("agree", data, effects=(RelayToHuman(text),))
    return Unclear()


HANDOVER = Flow("handover", HandOver, {"agree": Step(ask_agree, hear_agree, open=True)}, rests_on="")
