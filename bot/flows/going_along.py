"""Whether somebody can go along, asked before anything is chosen: yes, and it is remembered until there is a choice."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.events import Wrote
from bot.conversation.flow import Go, Here, Say, Stay
from bot.flows.absorbing import absorb

BEFORE_A_CHOICE = frozenset({"welcome", "wishes", "suggestions", "rest"})
"""Flows in which nothing is chosen yet; further on whoever goes along is a question of its own."""

ASKED = frozenset({"company", "alone"})
"""What words mean that ask for it."""

_CLAUSE = re.compile(r"[.,;:!?؟،؛\n]+")


def noticed(text: str, _: str, here: Here) -> Go | Stay | None:
    """Yes, choose something first; what else is said beside it is taken in as ever."""
    if here.spot.flow not in BEFORE_A_CHOICE or (here.spot.flow == "rest" and _goes_somewhere(here)):
        return None
    clauses = [clause.strip() for clause in _CLAUSE.split(text) if clause.strip()]
    beside = [clause for clause in clauses if not _asks(clause, here)]
    if len(beside) == len(clauses):
        return None
    memory = replace(here.memory, company=True)
    told = Say("company-can", {"whom": here.whom})
    match absorb(Wrote(". ".join(beside)), replace(here, memory=memory)) if beside else None:
        case Go() as go:
            return replace(go, say=(told, *go.say), memory=go.memory or memory)
    return Stay(say=(told,), memory=memory, short=True)


def _goes_somewhere(here: Here) -> bool:
    """Whether a visit is planned, which the question may be about."""
    return bool(here.memory.planned or here.memory.visits)


def _asks(clause: str, here: Here) -> bool:
    answers, language = here.knowledge.answers, here.voice.language
    meaning, beside = answers.split(clause, language)
    return meaning in ASKED or bool(beside != clause and answers.means(beside, language) in ASKED)
