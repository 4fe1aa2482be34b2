"""When a check-in falls due: the question, once more, a kind last message, and then silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.conversation.effects import CancelDue, PlanDue
from bot.conversation.flow import Fell, Here, Say
from bot.flows.checkins.values import (
    AFTER,
    AGAIN,
    BACK,
    LAST,
    NO_MORE,
    ONCE_MORE,
    SIX,
    TOO_LATE,
    TWO,
    Checkin,
    activity_of,
    may,
    of_name,
    of_visit,
)
from bot.flows.nothing import Nothing
from knowledge.texts.quiet import by_day

_STEPS = {AFTER: "went", TWO: "still", SIX: "still", BACK: "back"}
"""By kind of moment: the step that asks."""

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
    """Still no answer: say kindly that this was all, and ask nothing about it any more."""
    if name not in here.memory.asked_how:
        return Fell()
    if here.memory.case is not None:
        return Fell(effects=(PlanDue(LAST, name, by_day(here.now + LOOK_AGAIN)),))
    memory = replace(here.memory, asked_how={})
    silence = tuple(CancelDue(kind) for kind in (AFTER, TWO, SIX, BACK, AGAIN))
    return Fell((Say("checkin-last"),), memory, silence, go="rest.quiet", data=Nothing())


def _ask(data: Checkin, count: int, here: Here) -> Fell:
    kind, about = (data.kind, data.about) if count == 1 else (AGAIN, data.name)
    if not may(here.memory) or activity_of(data, here) is None or _too_late(data, here):
        return Fell()
    if here.memory.case is not None:
        return Fell(effects=(PlanDue(kind, about, by_day(here.now + LOOK_AGAIN)),))
    follows = (AGAIN, ONCE_MORE) if count == 1 else (LAST, NO_MORE)
    memory = replace(here.memory, asked_how={**here.memory.asked_how, data.name: count})
    plan = PlanDue(follows[0], data.name, by_day(here.now + follows[1]))
    return Fell((), memory, (plan,), go=f"checkins.{_STEPS[data.kind]}", data=data)


def _too_late(data: Checkin, here: Here) -> bool:
    limit = TOO_LATE.get(data.kind)
    return limit is not None and data.at is not None and here.now > data.at + limit


MOMENTS: dict[str, Callable[[str, Here], Fell]] = {
    **{kind: _asks(kind) for kind in _STEPS},
    AGAIN: again,
    LAST: last,
}
