"""Taking what one was alerted to: a question, or somebody who may be in danger and can be written to from then on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import AlertAgain, TakeAlert, TakingEffect, WriteInDanger
from bot.conversation.events import CaseElsewhere, CaseInDanger, HelpSeen, IncidentTaken
from bot.flows.alerts import AGAIN
from bot.flows.crisis.duty import note_of
from bot.work import alerts, roster
from bot.work.effects import answering, casework
from bot.work.effects.casework import CRISIS, DANGER, QUESTION
from bot.work.telling import tell
from db import alerts as rows
from db import cases, due, incidents, people
from db.alerts import AlertRow
from db.cases import CaseRow
from knowledge.network.network import Network
from knowledge.roster.duty import may_answer, promise_of
from knowledge.roster.standby import works
from knowledge.texts.texts import Words


def write(connection: Connection, person_id: int, effect: TakingEffect, now: datetime) -> None:
    """Write that an alert comes again, is taken, or is written to."""
    match effect:
        case AlertAgain(alert):
            alerts.again(connection, alert, now)
        case TakeAlert(alert):
            take_alert(connection, person_id, alert, now)
        case WriteInDanger(number, text):
            write_in_danger(connection, person_id, number, text, now)


def take_alert(connection: Connection, person: int, number: int, now: datetime) -> None:
    """Take what one was alerted to: one wins, everybody else is told by whom."""
    alert = rows.find(connection, number)
    if alert is None:
        tell(connection, person, CaseElsewhere(0, "missing"), now)
        return
    TAKEN[alert.kind](connection, person, alert, now)


def _question(connection: Connection, person: int, alert: AlertRow, now: datetime) -> None:
    answering.take(connection, person, alert.number, now)


def _incident(connection: Connection, person: int, alert: AlertRow, now: datetime) -> None:
    """Somebody read it and takes it: one wins, the person in danger hears who, the others hear that it is taken."""
    members = roster.read(connection)
    if not may_answer(person, alert.wijk, members):
        tell(connection, person, CaseElsewhere(alert.number, "not-yours", kind=CRISIS), now)
        return
    name = members.name_of(person)
    if not rows.acknowledge(connection, alert.id, person, now):
        by = members.name_of(alert.acked_by or 0)
        tell(connection, person, CaseElsewhere(alert.number, "taken", by, CRISIS), now)
        return
    incidents.seen(connection, alert.number, now)
    due.cancel(connection, alert.person_id, AGAIN, str(alert.id), now)
    for other in dict.fromkeys((*alert.passed, *alerts.asked_of(connection, alert))):
        if other != person:
            tell(connection, other, CaseElsewhere(alert.number, "taken", name, CRISIS), now)
    alerts.post(connection, alert, "taken", now, name)
    role = "coordinator" if person in members.coordinators else "ambassador"
    tell(connection, alert.person_id, HelpSeen(name, role), now)
    if people.channel_of(connection, alert.person_id) == people.DRILL:
        tell(connection, person, IncidentTaken(alert.number), now)
    else:
        _may_write(connection, person, alert, now)


TAKEN: Mapping[str, Callable[[Connection, int, AlertRow, datetime], None]] = {
    QUESTION: _question,
    CRISIS: _incident,
}
"""What taking an alert does, by its kind."""


def _may_write(connection: Connection, person: int, alert: AlertRow, now: datetime) -> None:
    """Let who took it write to the person in danger: in the case that is open, or in one that their first words open.

    Where a colleague talks with them already it stays so, as long as that colleague is at work; both hear of each other.
    """
    case = casework.case_of(connection, alert.person_id)
    if case is None:
        tell(connection, person, IncidentTaken(alert.number, free=True), now)
        return
    if (other := case.taken_by) is not None and other != person:
        members = roster.read(connection)
        if works(other, now, members, Network.load()):
            tell(connection, other, CaseInDanger(case.id, alert.number, members.name_of(person)), now)
            tell(
                connection, person, IncidentTaken(alert.number, case=case.id, by=members.name_of(other)), now
            )
            return
        cases.pass_on(connection, case.id, case.owner, None, case.answer_by, broken=False)
        tell(connection, other, CaseElsewhere(case.id, "passed", members.name_of(person)), now)
    answering.take(connection, person, case.id, now)


def write_in_danger(connection: Connection, person: int, number: int, text: str, now: datetime) -> None:
    """Write to the person of an incident one took; without words only a case of theirs is opened, for later."""
    found = incidents.find(connection, number)
    alert = rows.last_of(connection, found.person_id, CRISIS) if found is not None else None
    if alert is None or alert.number != number or alert.acked_by != person:
        tell(connection, person, CaseElsewhere(number, "missing"), now)
        return
    case = casework.case_of(connection, alert.person_id) or _opened(connection, person, alert, now)
    if answering.claim(connection, person, case.id, now) and text:
        answering.answer(connection, person, case.id, text, now)
        answering.show(connection, person, case.id, now)


def _opened(connection: Connection, person: int, alert: AlertRow, now: datetime) -> CaseRow:
    """A case nobody asked for and nobody promised anything in: words can pass through it."""
    members, network = roster.read(connection), Network.load()
    row = {
        "person_id": alert.person_id,
        "reason": DANGER,
        "note": note_of(alert.number, Words.load()),
        "reach": "chat",
        "wijk": alert.wijk,
        "wishes": "",
        "owner": members.name_of(person),
        "owner_id": person,
        "answer_by": promise_of(person, now, members, network) or network.answer_by(now),
        "opened_at": now,
    }
    cases.open_case(connection, row)
    case = casework.case_of(connection, alert.person_id)
    if case is None:
        raise LookupError("the case that was just opened is not there")
    return case
