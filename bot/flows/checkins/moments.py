"""When a check-in falls due: the question, once more, a kind last message, and then silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.conversation.effects import CancelDue, PlanDue, TellSilence
from bot.conversation.flow import Fell, Here, Say
from bot.flows.checkins.values import (
    AFTER,
    AGAIN,
    BACK,
    LAST,
    NO_MORE,
    ONCE_MORE,
    SILENT,
    SILENT_AFTER,
    SIX,
    TOO_LATE,
    TWO,
    Checkin,
    activity_of,
    asked_no_more,
    may,
    of_name,
    of_visit,
    planning,
)
from bot.flows.nothing import Nothing
from knowledge.texts.quiet import by_day
from knowledge.texts.texts import Voice

_STEPS = {AFTER: "went", TWO: "still", SIX: "still", BACK: "back"}
"""By kind of moment: the step that asks."""

IN_A_ROW = 2
"""So many check-ins without an answer are no accident."""

LOOK_AGAIN = timedelta(days=1)
"""How long a check-in rests at a time while a human has the floor."""


def _asks(kind: str) -> Callable[[str, Here], Fell]:
    def fell(about: str, here: Here) -> Fell:
        return _ask(of_visit(kind, about), 1, here)

    return fell


def again(name: str, here: Here) -> Fell:
    """Nobody answered: the same question once more, and never a third time."""
    return _ask(of_name(name), 2, here) if name in here.memory.asked_how else Fell()


def last(name: str, here: Here) -> Fell:
    """Still no answer: say kindly that this was all, and ask nothing about it any more.

    Which visits it was is held a while longer, for who tells of them after all.
    """
    if name not in here.memory.asked_how:
        return Fell()
    if here.memory.case is not None:
        return Fell(effects=(PlanDue(LAST, name, by_day(here.now + LOOK_AGAIN)),))
    memory = replace(here.memory, asked_how={}, unanswered=())
    for one in map(of_name, here.memory.asked_how):
        memory = planning(one, memory, here.now) if one.kind == AFTER else memory
    silence = tuple(CancelDue(kind) for kind in (AFTER, TWO, SIX, BACK, AGAIN, SILENT))
    over = asked_no_more()
    return Fell((Say("checkin-last"),), memory, silence, go="rest.quiet", data=Nothing(), settles=over)


def silent(_: str, here: Here) -> Fell:
    """Two check-ins in a row have had no answer; whether that concerns a human, the row of an incident knows."""
    memory = here.memory
    if len(memory.unanswered) < IN_A_ROW:
        return Fell()
    note = here.knowledge.words.say("checkin-note-silent", Voice("nl"))
    told = TellSilence(memory.unanswered[0], note, memory.place.wijk if memory.place else "")
    return Fell(memory=replace(memory, unanswered=()), effects=(told,))


def _ask(data: Checkin, count: int, here: Here) -> Fell:
    kind, about = (data.kind, data.about) if count == 1 else (AGAIN, data.name)
    if not may(here.memory) or activity_of(data, here) is None or _too_late(data, here):
        return Fell()
    if here.memory.case is not None:
        return Fell(effects=(PlanDue(kind, about, by_day(here.now + LOOK_AGAIN)),))
    follows = (AGAIN, ONCE_MORE) if count == 1 else (LAST, NO_MORE)
    waiting = (*here.memory.unanswered, here.now)[-IN_A_ROW:]
    asked_how = {**here.memory.asked_how, data.name: count}
    planned = tuple(visit for visit in here.memory.planned if visit != data.about)
    memory = replace(here.memory, planned=planned, asked_how=asked_how, unanswered=waiting)
    plans = [PlanDue(follows[0], data.name, by_day(here.now + follows[1]))]
    if len(waiting) == IN_A_ROW:
        plans.append(PlanDue(SILENT, "", by_day(here.now + SILENT_AFTER)))
    return Fell((), memory, tuple(plans), go=f"checkins.{_STEPS[data.kind]}", data=data)


def _too_late(data: Checkin, here: Here) -> bool:
    limit = TOO_LATE.get(data.kind)
    return limit is not None and data.at is not None and here.now > data.at + limit


MOMENTS: dict[str, Callable[[str, Here], Fell]] = {
    **{kind: _asks(kind) for kind in _STEPS},
    AGAIN: again,
    LAST: last,
    SILENT: silent,
}
