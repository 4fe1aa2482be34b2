"""What somebody says at rest of a visit they planned: answered from it, called off, moved, or with somebody along."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation.flow import Go, Here, Next, Option, Say, Stay
from bot.flows.checkins.values import AFTER, of_visit
from bot.flows.company import mine, times
from bot.flows.facts import told
from bot.flows.going import Visit
from bot.flows.hearing_words import named
from knowledge.catalogue.activity import Activity
from knowledge.texts.dates import when

WANTS = (
    Option("ill", "planned-ill"),
    Option("off", "planned-off"),
    Option("move", "planned-move"),
    Option("who", "planned-who"),
    Option("along", "planned-along"),
    Option("bring", "planned-bring"),
)
"""What may be wanted of it, by the words for it."""

OF_A_VISIT = frozenset({"", "cost", "bring_someone", "buddy"})
"""Questions about the service that are about the visit where there is one; the others stay what they are."""


def of_a_planned_visit(text: str, here: Here) -> Next | None:
    """What to make of words about a visit to come; None where there is none, or where they are about something else."""
    coming = _coming(here)
    catalogue = here.knowledge.catalogue.activities
    known = [
        catalogue[name]
        for name in dict.fromkeys((*(n for n, _ in coming), *here.memory.visits))
        if name in catalogue
    ]
    if not known or here.memory.whom is not None:
        return None
    match named(text, WANTS, here):
        case "ill":
            return replace(mine.way(here, "off"), say=(Say("checkin-ill"),))
        case "off" | "move" as wants:
            return mine.way(here, wants)
        case "who":
            return mine.way(here)
        case "along" if len(coming) == 1:
            return Go("visit.dared", Visit(*coming[0]))
        case "bring":
            return Stay(say=(Say("answer-bring_someone"),), short=True)
    if here.knowledge.questions.asked(text) not in OF_A_VISIT:
        return None
    return _from_its_row(text, coming, known, here)


def _coming(here: Here) -> list[tuple[str, datetime]]:
    planned = (of_visit(AFTER, about) for about in here.memory.planned)
    ahead = ((one.activity, one.at) for one in planned if one.at and one.at + times.LASTS > here.now)
    return sorted(ahead, key=lambda visit: visit[1])


def _from_its_row(
    text: str, coming: list[tuple[str, datetime]], known: list[Activity], here: Here
) -> Stay | None:
    """The answer to a question about where they are going, with the day that was chosen."""
    answer = told(text, known, here)
    if answer is None:
        return None
    titles = {activity.id: activity.title for activity in known}
    days = (
        Say("mine-line", {"title": titles[name], "when": when(at, here.voice.language)})
        for name, at in coming
        if name in titles
    )
    return replace(answer, say=(*days, *answer.say))
