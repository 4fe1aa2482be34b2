"""The resident's side of a case, as rows: opening it, adding to it, its promises, and leaving it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, cast

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.effects import (
    AddToCase,
    AnswerHandOver,
    CaseOverdue,
    CaseworkEffect,
    LeaveCase,
    OpenCase,
    RelayToHuman,
)
from bot.conversation.events import (
    CaseElsewhere,
    CasePromised,
    HandOverAnswered,
    ResidentLeft,
    ResidentSaid,
)
from bot.conversation.events.casework import Left
from bot.conversation.floor import QUIET
from bot.flows.casework import OUTSIDE, STOPPED
from bot.flows.checkins.gentle import GENTLE
from bot.flows.with_human import PROMISE, quiet_at
from bot.work import alerts, danger, roster
from bot.work.alerts import About
from bot.work.telling import tell
from db import alerts as rows
from db import case_notes, cases, due
from db.cases import CaseRow
from knowledge.network.network import Network
from knowledge.roster.duty import DESK, Duty, may_answer, promise_of, who_answers

QUESTION = "question"
"""The kind of alert that a case is."""
CRISIS = "crisis"
"""The kind of alert that an incident is."""
DANGER = "danger"
"""The reason of a case that was opened because somebody took an alert, so that they can write."""
UNASKED = frozenset({GENTLE, DANGER})
"""Reasons of cases nobody asked for: nobody promised their person anything."""


def write(connection: Connection, person_id: int, effect: CaseworkEffect, now: datetime) -> None:
    """Write what a resident does with a case of theirs."""
    match effect:
        case OpenCase():
            open_case(connection, person_id, effect, now)
        case AddToCase(note):
            add_to_case(connection, person_id, note, now)
        case RelayToHuman(text, what):
            relay(connection, person_id, text, what, now)
        case CaseOverdue():
            overdue(connection, person_id, now)
        case LeaveCase(why):
            leave(connection, person_id, why, now)
        case AnswerHandOver(agreed, asked):
            answer_hand_over(connection, person_id, now, agreed=agreed, asked=asked)


def open_case(connection: Connection, person_id: int, case: OpenCase, now: datetime) -> None:
    """Open a case and alert whoever promised; what is new goes to the case that is open already."""
    if not case.owner:
        case = _promised(connection, case, now)
    row = {
        "person_id": person_id,
        "reason": case.reason,
        "note": case.note,
        "reach": case.reach,
        "wijk": case.wijk,
        "wishes": case.wishes,
        "owner": case.owner,
        "owner_id": case.owner_id or None,
        "answer_by": case.answer_by,
        "opened_at": now,
    }
    if not cases.open_case(connection, row):
        _join(connection, person_id, case, now)
    elif (number := cases.open_of(connection, person_id)) is not None:
        duty = who_answers(case.wijk, now, (), roster.read(connection), Network.load())
        alerts.sound(connection, About(person_id, QUESTION, case.wijk, number), now, duty)


def _join(connection: Connection, person_id: int, case: OpenCase, now: datetime) -> None:
    """What is new goes to the case that is open; a gentle item becomes the question that is asked now."""
    there = case_of(connection, person_id)
    if there is not None and there.reason == GENTLE and case.reason != GENTLE:
        cases.becomes(
            connection,
            there.id,
            case.reason,
            case.reach,
            case.owner,
            case.owner_id or None,
            case.answer_by,
            now,
        )
    add_to_case(connection, person_id, case.note, now)


def _promised(connection: Connection, case: OpenCase, now: datetime) -> OpenCase:
    """The same case with who answers it, where nobody was promised anything to anybody yet."""
    duty = who_answers(case.wijk, now, (), roster.read(connection), Network.load())
    return OpenCase(
        case.reason, case.note, case.reach, case.wijk, _owner(duty), duty.answer_by, duty.person, case.wishes
    )


def add_to_case(connection: Connection, person_id: int, note: str, now: datetime) -> None:
    """Put what the person said beside their case; who has it hears that there is more."""
    case = case_of(connection, person_id)
    if case is not None and note:
        case_notes.add(connection, case.id, case_notes.RESIDENT, note, now)
        alerts.sound(connection, About(person_id, QUESTION, case.wijk, case.id), now)


def relay(connection: Connection, person_id: int, text: str, what: str, now: datetime) -> None:
    """Pass on what the person wrote to who has their case; where nobody has it any more, to the next."""
    case = case_of(connection, person_id)
    if case is None:
        return
    if text:
        case_notes.add(connection, case.id, case_notes.RESIDENT, text, now, case_notes.TALK)
    due.plan(connection, person_id, QUIET, "", quiet_at(now))
    if case.taken_by is not None and roster.read(connection).roles(case.taken_by):
        tell(connection, case.taken_by, ResidentSaid(case.id, text, what, case.wijk), now)
    elif case.taken_by is not None or case.owner_id is not None:
        pass_on(connection, case, now, why="handed")
    else:
        alerts.sound(connection, About(person_id, QUESTION, case.wijk, case.id), now)


def overdue(connection: Connection, person_id: int, now: datetime) -> None:
    """The promise has come due: where nobody answered, the next one promises, and both sides are told."""
    case = case_of(connection, person_id)
    if case is None or case.kept_at is not None:
        return
    if case.answer_by > now:
        due.plan(connection, person_id, PROMISE, "", case.answer_by)
    else:
        pass_on(connection, case, now, why="late")


def pass_on(connection: Connection, case: CaseRow, now: datetime, *, why: Literal["late", "handed"]) -> None:
    """Let the next one promise an answer to a case; the desk promises once, and then only says how it is."""
    alert = rows.open_of(connection, case.person_id, QUESTION)
    passed = {*(alert.passed + alert.asked if alert else ()), case.owner_id or DESK, case.taken_by or DESK}
    duty = who_answers(case.wijk, now, passed, roster.read(connection), Network.load())
    again = why == "late" and duty.person == DESK and case.owner_id is None and case.broken > 0
    give(connection, case, duty, now, why=why, promise=not again)


def give(
    connection: Connection,
    case: CaseRow,
    duty: Duty,
    now: datetime,
    *,
    why: Literal["late", "handed"],
    promise: bool = True,
) -> None:
    """Make somebody the one who answers a case, and tell the resident, them, and who had it before."""
    by = duty.answer_by if promise else case.answer_by
    broken = why == "late"
    cases.pass_on(connection, case.id, _owner(duty), duty.person or None, by, broken=broken)
    event = CasePromised(why, duty.name, "ambassador", duty.answer_by if promise else None)
    tell(connection, case.person_id, event, now)
    if promise:
        due.plan(connection, case.person_id, PROMISE, "", duty.answer_by)
    had = case.taken_by or case.owner_id
    if had is not None and had != duty.person:
        tell(connection, had, CaseElsewhere(case.id, "passed", duty.name), now)
    alert = rows.open_of(connection, case.person_id, QUESTION)
    urgency = danger.urgency(connection, case, now)
    if alert is None:
        about = About(case.person_id, QUESTION, case.wijk, case.id, urgency)
        alerts.sound(connection, about, now, duty)
    else:
        alerts.turn(connection, alert.id, duty, now, urgency)


def role_ended(connection: Connection, person_id: int, now: datetime) -> tuple[int, ...]:
    """Give the cases of somebody who may not have them any more to the next, and return their numbers."""
    members = roster.read(connection)
    left = [case for case in _of(connection, person_id) if not may_answer(person_id, case.wijk, members)]
    return _on_to_the_next(connection, person_id, left, now)


def left_by(connection: Connection, person_id: int, now: datetime) -> tuple[int, ...]:
    """Give all cases of somebody who hears nothing any more to the next, and return their numbers."""
    return _on_to_the_next(connection, person_id, _of(connection, person_id), now)


def _of(connection: Connection, person_id: int) -> list[CaseRow]:
    return [case for case in cases.still_open(connection) if person_id in (case.taken_by, case.owner_id)]


def _on_to_the_next(
    connection: Connection, person_id: int, left: list[CaseRow], now: datetime
) -> tuple[int, ...]:
    members, network = roster.read(connection), Network.load()
    for case in left:
        duty = who_answers(case.wijk, now, (person_id,), members, network)
        give(connection, case, duty, now, why="handed")
    return tuple(case.id for case in left)


def leave(connection: Connection, person_id: int, why: str, now: datetime) -> None:
    """The person does not talk to a human any more: who has the case, or is asked for it, is told why."""
    case = case_of(connection, person_id)
    if case is None:
        return
    alert = rows.open_of(connection, person_id, QUESTION)
    event = ResidentLeft(case.id, cast(Left, why), case.taken_by is not None)
    concerned = (case.taken_by,) if case.taken_by is not None else (alert.asked if alert else ())
    if case.taken_by is not None or why in ("stopped", "erased"):
        for person in concerned:
            tell(connection, person, event, now)
    if why == "stopped":
        cases.close(connection, case.id, STOPPED, now)
    if alert is not None and why in ("stopped", "erased"):
        rows.end(connection, alert.id, now)


def erased(connection: Connection, person_id: int, now: datetime) -> None:
    """Before somebody is erased: who has their case is asked to delete what they wrote down."""
    leave(connection, person_id, "erased", now)


def answer_hand_over(
    connection: Connection, person_id: int, now: datetime, *, agreed: bool, asked: bool = True
) -> None:
    """The resident's own yes or no, or that they could not be asked: with a yes the case goes to whom was proposed."""
    case = case_of(connection, person_id)
    if case is None or case.hand_over is None:
        return
    had = case.taken_by or case.owner_id
    if had is not None:
        heard = HandOverAnswered(case.id, agreed, case.hand_over, asked, outside=case.hand_to is None)
        tell(connection, had, heard, now)
    if not agreed:
        cases.propose(connection, case.id, None, None)
    elif case.hand_to is None:
        _outside(connection, case, now)
    else:
        people, network = roster.read(connection), Network.load()
        by = promise_of(case.hand_to, now, people, network)
        if by is None or not may_answer(case.hand_to, case.wijk, people):
            pass_on(connection, case, now, why="handed")
        else:
            duty = Duty(case.hand_to, people.ambassadors[case.hand_to].name, by)
            give(connection, case, duty, now, why="handed")


def _outside(connection: Connection, case: CaseRow, now: datetime) -> None:
    """To somebody outside the network: who proposed it passes it on, and the case is closed so."""
    cases.close(connection, case.id, OUTSIDE, now)
    if (alert := rows.open_of(connection, case.person_id, QUESTION)) is not None:
        rows.end(connection, alert.id, now)
    tell(connection, case.person_id, events.CaseClosed(), now)


def case_of(connection: Connection, person_id: int) -> CaseRow | None:
    """The open case of a person."""
    number = cases.open_of(connection, person_id)
    return None if number is None else cases.find(connection, number)


def _owner(duty: Duty) -> str:
    return duty.name or Network.load().desk("nl")
