"""Writes what must happen because of a turn, in the turn's own transaction; a module for each piece of work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import Connection

from bot.conversation.effects import (
    AnsweringEffect,
    BehalfEffect,
    CaseworkEffect,
    CompanyEffect,
    Effect,
    GoingEffect,
    InitiativesEffect,
    KeepingEffect,
    LeavingEffect,
    PlanningEffect,
    RecruitingEffect,
    RightsEffect,
    TakingEffect,
    TroubleEffect,
    TrustEffect,
)
from bot.work.effects import (
    answering,
    behalf,
    casework,
    company,
    going,
    initiatives,
    keeping,
    leaving,
    planning,
    recruiting,
    rights,
    taking,
    trouble,
    trust,
)

Write = Callable[[Connection, int, Any, datetime], None]

PIECES: tuple[tuple[Any, Write], ...] = (
    (AnsweringEffect, answering.write),
    (BehalfEffect, behalf.write),
    (CaseworkEffect, casework.write),
    (CompanyEffect, company.write),
    (GoingEffect, going.write),
    (InitiativesEffect, initiatives.write),
    (KeepingEffect, keeping.write),
    (LeavingEffect, leaving.write),
    (PlanningEffect, planning.write),
    (RecruitingEffect, recruiting.write),
    (RightsEffect, rights.write),
    (TakingEffect, taking.write),
    (TroubleEffect, trouble.write),
    (TrustEffect, trust.write),
)
"""Which effects are written by which piece of work."""

WRITERS: Mapping[type[Effect], Write] = {kind: write for union, write in PIECES for kind in get_args(union)}
"""What writes each effect, by its class."""


def write(connection: Connection, person_id: int, effect: Effect, now: datetime) -> None:
    """Write one effect of a person's turn as rows."""
    WRITERS[type(effect)](connection, person_id, effect, now)
