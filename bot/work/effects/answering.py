"""What a human of the network does with cases, as rows: each deed asks the roster of this very transaction first."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.effects import (
    AnswerCase,
    AnsweringEffect,
    CloseCase,
    NoteCase,
    ProposeHandOver,
    ShowCase,
    ShowCases,
)
from bot.conversation.events import (
    Answered,
    AnswerHeld,
    CaseElsewhere,
    CaseLine,
    CasePromised,
    CasesListed,
    HandOverAsked,
    IncidentTaken,
)
from bot.conversation.events.casework import Gone
from bot.flows.with_human import PROMISE
from bot.work import alerts, roster
from bot.work.effects.casework import QUESTION, UNASKED
from bot.work.effects.reading import shown_of, unmarked
from bot.work.telling import tell
from db import alerts as rows
from db import case_notes, cases, due, looks
from db.cases import CaseRow
from db.looks import Look
from knowledge.network.network import Network
from knowledge.privacy.fraud import fraud
from knowledge.roster.duty import may_answer, promise_of
from knowledge.roster.roster import Roster


def write(connection: Connection, person_id: int, effect: AnsweringEffect, now: datetime) -> None:
    """Write what a human of the network does with a case."""
    match effect:
        case ShowCases(which):
            show_cases(connection, person_id, which, now)
        case ShowCase(number, True):
            take(connection, person_id, number, now)
        case ShowCase(number):
            show(connection, person_id, number, now)
        case AnswerCase(number, text):
            answer(connection, person_id, number, text, now)
        case NoteCase(number, text):
            note(connection, person_id, number, text, now)
        case CloseCase(number, outcome):
            close(connection, person_id, number, outcome, now)
        case ProposeHandOver():
            propose(connection, person_id, effect, now)


def take(connection: Connection, person: int, number: int, now: datetime) -> None:
    """Take an open case and see it; where another was first, hear who."""
    if claim(connection, person, number, now):
        show(connection, person, number, now)


def claim(connection: Connection, person: int, number: int, now: datetime) -> bool:
    """Take an open case and tell everybody whom it concerns; False where it is not theirs now, which they are told."""
    members = roster.read(connection)
    case = cases.find(connection, number)
    if case is None or case.closed_at is not None:
        tell(connection, person, CaseElsewhere(number, "missing" if case is None else "closed"), now)
        return False
    if not may_answer(person, case.wijk, members):
        tell(connection, person, CaseElsewhere(number, "not-yours"), now)
        return False
    name, role = _name(person, members)
    if not cases.take(connection, number, person, name, now):
        return _has_it(connection, person, number, now)
    alert = rows.open_of(connection, case.person_id, QUESTION)
    if alert is not None:
        rows.acknowledge(connection, alert.id, person, now)
        for other in alerts.asked_of(connection, alert):
            if other != person:
                tell(connection, other, CaseElsewhere(number, "taken", name), now)
        alerts.post(connection, alert, "taken", now, name)
    tell(
        connection,
        case.person_id,
        CasePromised("taken", name, role, _promise(connection, person, case, now)),
        now,
    )
    return True


def _promise(connection: Connection, person: int, case: CaseRow, now: datetime) -> datetime:
    """Before when who takes a case answers: what was promised, or a new promise where that moment is past."""
    if case.answer_by > now:
        return case.answer_by
    members, network = roster.read(connection), Network.load()
    by = promise_of(person, now, members, network) or network.answer_by(now)
    cases.promise(connection, case.id, by)
    if case.reason not in UNASKED and case.kept_at is None:
        due.plan(connection, case.person_id, PROMISE, "", by)
    return by


def _has_it(connection: Connection, person: int, number: int, now: datetime) -> bool:
    case = cases.find(connection, number)
    if case is not None and case.taken_by == person:
        return True
    why: Gone = "closed" if case is None or case.closed_at is not None else "taken"
    tell(connection, person, CaseElsewhere(number, why, case.owner if case else ""), now)
    return False


def show(connection: Connection, person: int, number: int, now: datetime) -> None:
    """Show a case to who has it, and keep that they looked."""
    case = mine(connection, person, number, now)
    if case is None:
        return
    name, role = _name(person, roster.read(connection))
    looks.record(connection, case.person_id, Look(f"{name}, {role}", "case", "has the case", now))
    tell(connection, person, shown_of(connection, case, now), now)


def mine(connection: Connection, person: int, number: int, now: datetime) -> CaseRow | None:
    """The open case of this number where this person has it and still may; else they are told how it is."""
    case = cases.find(connection, number)
    why: Gone
    if case is None:
        why = "missing"
    elif case.closed_at is not None:
        why = "closed"
    elif case.taken_by != person:
        why = "taken" if case.taken_by is not None else "passed"
    elif not may_answer(person, case.wijk, roster.read(connection)):
        why = "not-yours"
    else:
        return case
    tell(connection, person, CaseElsewhere(number, why, case.owner if case else ""), now)
    return None


def show_cases(connection: Connection, person: int, which: str, now: datetime) -> None:
    """Bring the cases somebody may take, those they have, or, to a coordinator, all."""
    members = roster.read(connection)
    found = [case for case in cases.still_open(connection) if _listed(case, person, which, members)]
    lines = tuple(
        CaseLine(case.id, case.wijk, case.answer_by, case.owner, case.kept_at is not None) for case in found
    )
    tell(connection, person, CasesListed(which, lines), now)


def _listed(case: CaseRow, person: int, which: str, members: Roster) -> bool:
    match which:
        case "mine":
            return case.taken_by == person and may_answer(person, case.wijk, members)
        case "all":
            return person in members.coordinators
    return case.taken_by is None and may_answer(person, case.wijk, members)


def answer(connection: Connection, person: int, number: int, text: str, now: datetime) -> None:
    """Say something to the resident of one's case, with first name and role."""
    case = mine(connection, person, number, now)
    if case is None:
        return
    if fraud(text):
        tell(connection, person, AnswerHeld(number), now)
        _report(connection, case, now)
        return
    name, role = _name(person, roster.read(connection))
    cases.answered(connection, number, f"{name}, {role}", now)
    case_notes.add(connection, number, name, text, now, case_notes.TALK)
    tell(connection, case.person_id, Answered(name, role, text), now)


def _report(connection: Connection, case: CaseRow, now: datetime) -> None:
    """Coordinators hear that something was held back; what it was stays with who wrote it."""
    for coordinator in roster.read(connection).coordinators:
        tell(connection, coordinator, AnswerHeld(case.id, reported=True), now)


def note(connection: Connection, person: int, number: int, text: str, now: datetime) -> None:
    """Put a note beside one's case."""
    if mine(connection, person, number, now) is not None:
        name, _ = _name(person, roster.read(connection))
        case_notes.add(connection, number, name, text, now)


def close(connection: Connection, person: int, number: int, outcome: str, now: datetime) -> None:
    """Close one's case and give the talk back to the bot."""
    case = mine(connection, person, number, now)
    if case is None:
        return
    if incident := unmarked(connection, case):
        tell(connection, person, IncidentTaken(incident), now)
    finish(connection, case, outcome, now)


def finish(connection: Connection, case: CaseRow, outcome: str, now: datetime) -> bool:
    """Close a case with its outcome; False where it is not open."""
    if not cases.close(connection, case.id, outcome, now):
        return False
    if (alert := rows.open_of(connection, case.person_id, QUESTION)) is not None:
        rows.end(connection, alert.id, now)
        alerts.post(connection, alert, "closed", now)
    tell(connection, case.person_id, events.CaseClosed(), now)
    return True


def propose(connection: Connection, person: int, asked: ProposeHandOver, now: datetime) -> None:
    """Ask the resident whether another may take over."""
    case = mine(connection, person, asked.number, now)
    if case is None:
        return
    if fraud(f"{asked.to}\n{asked.reason}"):
        tell(connection, person, AnswerHeld(asked.number), now)
        _report(connection, case, now)
        return
    members = roster.read(connection)
    by = _name(person, members)
    if asked.person and not may_answer(asked.person, case.wijk, members):
        tell(connection, person, CaseElsewhere(case.id, "not-theirs", asked.to), now)
        return
    ask_to_hand_over(connection, case, by, (asked.person or None, asked.to), asked.reason, now)


def ask_to_hand_over(
    connection: Connection,
    case: CaseRow,
    by: tuple[str, str],
    to: tuple[int | None, str],
    reason: str,
    now: datetime,
) -> None:
    """Ask the resident whether another may take over; `by` is name and role, `to` number (None outside) and name."""
    cases.propose(connection, case.id, *to)
    case_notes.add(connection, case.id, by[0], f"{to[1]}: {reason}", now)
    tell(connection, case.person_id, HandOverAsked(*by, to[1], reason, outside=to[0] is None), now)


def _name(person: int, members: Roster) -> tuple[str, str]:
    """First name and role of somebody of the network."""
    if (one := members.ambassadors.get(person)) is not None:
        return one.name, "ambassador"
    if (other := members.coordinators.get(person)) is not None:
        return other.name, "coordinator"
    return "", ""
