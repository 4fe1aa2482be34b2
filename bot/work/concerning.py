"""Of whom an event tells something: what is said of it to others goes when that person goes."""

from __future__ import annotations

from sqlalchemy import Connection, Table, select

from bot.conversation.events import (
    Alerted,
    AnswerHeld,
    AnyEvent,
    CaseElsewhere,
    CaseInDanger,
    CaseShown,
    DraftShown,
    FollowUpAsked,
    HandOverAnswered,
    IncidentTaken,
    InitiativeBrought,
    Posted,
    ResidentLeft,
    ResidentSaid,
)
from db.alerts import alerts
from db.cases import cases
from db.incidents import incidents
from db.initiatives import initiatives


def concerned(connection: Connection, event: AnyEvent) -> int | None:
    """Return whom an event to somebody else tells of; None where it tells of nobody, or only that they are gone."""
    match event:
        case Alerted(alert=number) | Posted(alert=number):
            return _whose(connection, alerts, number)
        case ResidentLeft(why="erased"):
            return None
        case (
            CaseShown(number=number)
            | CaseInDanger(number=number)
            | CaseElsewhere(number=number, kind="question")
            | ResidentSaid(number=number)
            | ResidentLeft(number=number)
            | HandOverAnswered(number=number)
            | AnswerHeld(number=number)
        ):
            return _whose(connection, cases, number)
        case IncidentTaken(number=number) | FollowUpAsked(number=number):
            return _whose(connection, incidents, number)
        case InitiativeBrought(initiative=number):
            return _whose(connection, initiatives, number)
    return None


def draft_of(event: AnyEvent) -> int | None:
    """Return the draft that an event shows to somebody."""
    return event.draft if isinstance(event, DraftShown) else None


def _whose(connection: Connection, table: Table, number: int) -> int | None:
    person: int | None = connection.scalar(select(table.c.person_id).where(table.c.id == number))
    return person
