"""Somebody tells of a visit while nothing asked about it: it is heard as the answer to that question."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.flow import RESUME, Go, Here, Option, Say
from bot.flows.checkins.values import Checkin, answered, of_name
from bot.flows.hearing_words import named

_TOLD = (
    Option("told-went"),
    Option("told-still"),
    Option("told-missed"),
    Option("told-dared"),
)


def told_of_a_visit(text: str, here: Here) -> Go | None:
    """On to how it was, to why not, or to what would help; None where words tell of no visit."""
    data = next(map(of_name, here.memory.asked_how), Checkin())
    match named(text, _TOLD, here):
        case "told-went":
            go = Go("checkins.how", data)
        case "told-still":
            go = Go(RESUME, say=(Say("checkin-good"),))
        case "told-missed":
            go = Go("checkins.why", data)
        case "told-dared":
            go = Go("checkins.dared", data, say=(Say("checkin-dared"),))
        case _:
            return None
    memory, clears = answered(data, here)
    return replace(go, memory=memory, effects=clears) if data.activity else go
