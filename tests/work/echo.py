"""A small engine for the tests of the loops: it says back what it heard, numbered, and does as it is told."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from bot.conversation.effects import Effect, PlanDue
from bot.conversation.events import AnyEvent, FellDue, TurnFailed, Unreachable, Wrote
from bot.conversation.replies import Reply
from bot.work.ports import Turned


def echo(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
    """Keep all that was heard as a JSON list, and say the last of it back."""
    heard: list[str] = [] if state is None else json.loads(state)
    effects: tuple[Effect, ...] = ()
    match event:
        case Wrote("burst"):
            raise RuntimeError("the engine burst")
        case Wrote("remind me"):
            effects = (PlanDue("reminder", "tea", now + timedelta(days=1)),)
            words = "remind me"
        case Wrote(text):
            words = text
        case FellDue(kind, about):
            words = f"{kind} {about}"
        case TurnFailed():
            words = "failed"
        case Unreachable():
            return Turned(json.dumps([*heard, "unreachable"]), (), ())
        case other:
            words = type(other).__name__
    heard.append(words)
    return Turned(json.dumps(heard), (Reply(f"{len(heard)}: {words}"),), effects)


def read(raw: str) -> AnyEvent | None:
    """Read what was journalled: the text itself; "nothing" is nothing, "nonsense" cannot be read."""
    if raw == "nothing":
        return None
    if raw == "nonsense":
        raise ValueError("nonsense")
    return Wrote(raw)
