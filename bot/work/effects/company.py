"""Going along on a visit, as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import (
    AnswerOffer,
    BeSure,
    CannotCome,
    ChooseBuddy,
    CompanyEffect,
    Debrief,
    ListVisits,
    PauseOffers,
    SeeNobody,
    VisitDue,
    VisitOff,
    WishCompany,
)  # fmt: skip
from bot.conversation.events import Appointment, Appointments, Paused, VisitNews
from bot.flows.company.states import NOT_SEEN
from bot.flows.company.values import INTRODUCED, CalledOff, Cannot, Chosen, NotSeen, Side, Sure
from bot.work import roster, visiting
from bot.work.telling import tell
from db import roles, visit_offers, visits, visits_together
from db.visits import VisitRow
from knowledge.roster.suitable import Wanted


def write(connection: Connection, person_id: int, effect: CompanyEffect, now: datetime) -> None:
    """Write what a resident or a buddy says of a visit."""
    match effect:
        case WishCompany(activity, at, wijk, languages, gender, own, wishes, like):
            wanted = Wanted(at, wijk, languages, gender, own, frozenset(wishes))
            visiting.wish(connection, person_id, activity, wanted, like, now)
        case AnswerOffer(visit, yes):
            visiting.answered(connection, visit, person_id, yes, now)
        case ChooseBuddy(visit, offer, answer, name):
            if answer == "yes":
                visiting.call(connection, visit, person_id, name)
            visiting.deed(connection, visit, person_id, "resident", Chosen(answer, offer), now)
        case BeSure(visit):
            side = visiting.side_of(connection, visit, person_id)
            visiting.deed(connection, visit, person_id, side, Sure(side), now)
        case CannotCome(visit):
            side = visiting.side_of(connection, visit, person_id)
            visiting.deed(connection, visit, person_id, side, Cannot(side), now)
        case VisitOff(visit):
            side = visiting.side_of(connection, visit, person_id)
            visiting.deed(connection, visit, person_id, side, CalledOff(), now)
        case VisitDue(visit):
            visiting.passed(connection, visit, now)
        case SeeNobody():
            _see_nobody(connection, person_id, now)
        case Debrief(visit, outcome, apart):
            _debriefed(connection, person_id, visit, outcome, apart)
        case ListVisits():
            tell(connection, person_id, Appointments(_appointments(connection, person_id, now)), now)
        case PauseOffers(pausing):
            _pause(connection, person_id, pausing, now)


def _debriefed(connection: Connection, person_id: int, visit: int, outcome: str, apart: bool) -> None:
    row = visits.find(connection, visit)
    if row is not None and person_id == row.person_id and row.buddy_id:
        visit_offers.keep_apart(connection, visit, row.buddy_id)
    elif row is not None:
        visit_offers.tell(connection, visit, person_id, outcome, apart)


def _see_nobody(connection: Connection, person_id: int, now: datetime) -> None:
    first, last = NOT_SEEN
    for row in visits_together.under_way(connection, person_id):
        if row.state in INTRODUCED and first <= now - row.at <= last:
            side: Side = "resident" if row.person_id == person_id else "buddy"
            visiting.deed(connection, row.id, person_id, side, NotSeen(side), now)
            return
    tell(connection, person_id, VisitNews("not_now", Appointment("", now)), now)


def _appointments(connection: Connection, person_id: int, now: datetime) -> tuple[Appointment, ...]:
    alone = [Appointment(row.activity, row.at) for row in visits.alone(connection, person_id, now)]
    both = [
        _appointment(connection, row, person_id) for row in visits_together.under_way(connection, person_id)
    ]
    return tuple(sorted((*alone, *both), key=lambda one: (one.at, one.visit)))


def _appointment(connection: Connection, row: VisitRow, person_id: int) -> Appointment:
    side: Side = "resident" if row.person_id == person_id else "buddy"
    name = ""
    if row.state in INTRODUCED:
        name = row.name if side == "buddy" else visiting.name_of(connection, row)
    return Appointment(row.activity, row.at, row.id, side, name)


def _pause(connection: Connection, person_id: int, pausing: bool, now: datetime) -> None:
    buddy = roster.read(connection).buddies.get(person_id)
    if buddy is None:
        return
    roles.change(connection, person_id, "buddy", roster.to_json(replace(buddy, willing=not pausing)))
    if pausing:
        visiting.decline_all(connection, person_id, now)
    tell(connection, person_id, Paused(pausing), now)
