"""Danger, as rows: one incident for a person in half an hour; a weightier kind or urgency makes it weightier."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.conversation.effects import (
    ApproveFollowUp,
    FollowUp,
    MarkIncident,
    MarkMissed,
    OpenCase,
    RaiseIncident,
    RemindOfDrill,
    TellSilence,
    TroubleEffect,
)
from bot.conversation.events import FollowUpAsked, HelpUnseen, NextDay
from bot.flows.checkins.gentle import GENTLE
from bot.work import alerts, reminding, roster
from bot.work.alerts import About
from bot.work.effects import casework
from bot.work.effects.casework import CRISIS
from bot.work.telling import tell
from db import alerts as rows
from db import incidents, tallies
from db.incidents import IncidentRow
from knowledge.crisis.cards import KINDS
from knowledge.network.network import Network
from knowledge.roster.standby import at_work
from knowledge.safety import VERSION

log = logging.getLogger(__name__)

URGENCIES = ("soon", "now")
LOUD = {"soon": 2, "now": 3}
"""How urgent the alert is."""
MAY_MARK = frozenset({"ambassador", "coordinator"})
"""Who may say that something was not heard."""
AFTERWARDS = timedelta(days=60)
"""For so long after an incident silence is looked at by a human: as long as check-ins of one visit go on."""


def write(connection: Connection, person_id: int, effect: TroubleEffect, now: datetime) -> None:
    """Write what befalls somebody who may be in danger."""
    match effect:
        case RaiseIncident():
            raise_incident(connection, person_id, effect, now)
        case MarkIncident(number, word):
            mark(connection, person_id, number, word)
        case MarkMissed(kind):
            mark_missed(connection, person_id, kind, now)
        case RemindOfDrill():
            reminding.remind(connection, person_id, now)
        case FollowUp():
            follow_up(connection, person_id, now)
        case TellSilence():
            tell_silence(connection, person_id, effect, now)
        case ApproveFollowUp(number):
            approve_follow_up(connection, person_id, number, now)


def raise_incident(connection: Connection, person_id: int, said: RaiseIncident, now: datetime) -> None:
    """Keep an incident and tell who is at work, or count it in the one that is open; what fails is told to the person."""
    try:
        with connection.begin_nested():
            _raise(connection, person_id, said, now)
    except Exception as error:  # noqa: BLE001 (whatever befalls telling a human, the card must not be lost with it)
        log.error("an incident could not be passed on: %s", type(error).__name__)
        tell(connection, person_id, HelpUnseen(failed=True), now)


def _raise(connection: Connection, person_id: int, said: RaiseIncident, now: datetime) -> None:
    found = incidents.open_of(connection, person_id, now)
    if found is None:
        row = {
            "person_id": person_id,
            "kind": said.kind,
            "who": said.who,
            "urgency": said.urgency,
            "rules": " ".join(said.rules),
            "wijk": said.wijk,
            "version": VERSION,
            "asked": said.asked,
            "raised_at": now,
            "last_at": now,
        }
        if (earlier := rows.open_of(connection, person_id, CRISIS)) is not None:
            rows.end(connection, earlier.id, now)
        number = incidents.add(connection, row)
        _tell(connection, person_id, number, said, now)
        return
    incidents.again(connection, found.id, _changed(found, said), now)
    _tell(connection, person_id, found.id, said, now)


def _tell(connection: Connection, person_id: int, number: int, said: RaiseIncident, now: datetime) -> None:
    about = About(person_id, CRISIS, said.wijk, number, LOUD[said.urgency])
    alerts.sound(connection, about, now)


def _changed(found: IncidentRow, said: RaiseIncident) -> dict[str, Any]:
    rules = dict.fromkeys((*found.rules.split(), *said.rules))
    changed: dict[str, Any] = {"rules": " ".join(rules), "asked": found.asked or said.asked}
    if weightier(found, said):
        changed |= {"kind": said.kind, "who": said.who}
        changed["urgency"] = max(found.urgency, said.urgency, key=URGENCIES.index)
    return changed


def weightier(found: IncidentRow, said: RaiseIncident) -> bool:
    """Whether something is more urgent than what is known, or of a kind that goes before it."""
    if URGENCIES.index(said.urgency) != URGENCIES.index(found.urgency):
        return URGENCIES.index(said.urgency) > URGENCIES.index(found.urgency)
    return KINDS.index(said.kind) < KINDS.index(found.kind)


def mark(connection: Connection, person: int, number: int, word: str) -> None:
    """Write down what somebody of the network says it was; from anybody else nothing."""
    if roster.read(connection).roles(person):
        incidents.mark(connection, number, word)


def mark_missed(connection: Connection, person: int, kind: str, now: datetime) -> None:
    """Count that danger of a kind was not heard, with whoever says so: nothing points to whom it was about."""
    if roster.read(connection).roles(person) & MAY_MARK:
        tallies.keep(connection, person, f"{tallies.MISSED}{kind}", "", "", now)


def follow_up(connection: Connection, person_id: int, now: datetime) -> None:
    """A day later: ask who took it, or else whoever is at work, whether the bot may write."""
    last = incidents.last_of(connection, person_id)
    if last is None:
        return
    alert = rows.last_of(connection, person_id, CRISIS)
    members, network = roster.read(connection), Network.load()
    there = at_work(last.wijk, now, members, network) or tuple(members.coordinators)
    whom = alert.acked_by if alert is not None and alert.acked_by is not None else next(iter(there), None)
    if whom is not None:
        tell(connection, whom, FollowUpAsked(last.id), now)


def tell_silence(connection: Connection, person_id: int, said: TellSilence, now: datetime) -> None:
    """Two check-ins had no answer: after danger that makes a gentle item for a human, never an alarm."""
    danger = incidents.before(connection, person_id, said.since - AFTERWARDS, said.since)
    if danger is not None:
        case = OpenCase(GENTLE, said.note, "chat", said.wijk or danger.wijk, "", now)
        casework.open_case(connection, person_id, case, now)


def approve_follow_up(connection: Connection, person: int, number: int, now: datetime) -> None:
    """Let the bot write, where somebody of the network says so."""
    found = incidents.find(connection, number)
    if found is not None and roster.read(connection).roles(person):
        tell(connection, found.person_id, NextDay(), now, ref=f"next-day:{number}")
