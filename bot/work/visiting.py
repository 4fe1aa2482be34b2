"""Visits somebody goes along on: loads the record, lets something happen to it, writes it, and tells whom it concerns."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import cast

from sqlalchemy import Connection

from bot.conversation.events import Appointment, VisitAlert, VisitNews
from bot.flows.company import times
from bot.flows.company.states import find_by, happen
from bot.flows.company.values import (
    CANNOT_WAIT,
    INTRODUCED,
    Answered,
    CalledOff,
    Cannot,
    Deed,
    Found,
    Look,
    Moved,
    Offer,
    Passed,
    Side,
    State,
    Tell,
    Visit,
)  # fmt: skip
from bot.work import roster, sharing
from bot.work.candidates import able, candidates, wanted_of, written
from bot.work.telling import tell
from db import due, visit_offers, visits, visits_together
from db.visits import VisitRow
from knowledge.knowledge import Catalogue
from knowledge.network.network import Network
from knowledge.roster.members import Buddy
from knowledge.roster.suitable import Wanted, allowed, shared_wishes
from knowledge.texts.dates import CITY_TIME


def wish(
    connection: Connection, person_id: int, activity: str, wanted: Wanted, like: int, now: datetime
) -> None:
    """Look for somebody who goes along; the buddy of the visit `like` is asked first."""
    latest = find_by(wanted.at, now, Network.load().company)
    number = visits_together.wish(connection, person_id, activity, wanted.at, written(wanted), latest, now)
    if number is None:
        news = VisitNews("under_way", Appointment(activity, wanted.at))
        tell(connection, person_id, news, now)
        return
    row = visits.find(connection, number)
    assert row is not None
    before = visits.find(connection, like) if like else None
    _go_on(
        connection, row, Moved(_visit(connection, row), look="first"), now, before.buddy_id if before else 0
    )


def deed(
    connection: Connection, visit_id: int, person_id: int, side: Side, what: Deed, now: datetime
) -> None:
    """Let one of the two do something; whoever is not, or no longer, one of them is told that it does not stand."""
    row = visits.find(connection, visit_id)
    if row is None or person_id != (row.person_id if side == "resident" else row.buddy_id):
        at = now if row is None else row.at
        activity = "" if row is None else row.activity
        news = VisitNews("no_longer", Appointment(activity, at, visit_id, side))
        tell(connection, person_id, news, now)
        return
    _let(connection, row, what, now)


def side_of(connection: Connection, visit_id: int, person_id: int) -> Side:
    """Which of the two a person is."""
    row = visits.find(connection, visit_id)
    return "buddy" if row is not None and row.buddy_id == person_id else "resident"


def answered(connection: Connection, visit_id: int, buddy_id: int, yes: bool, now: datetime) -> None:
    """Let a buddy answer an offer; whether they may go along is looked up again."""
    row = visits.find(connection, visit_id)
    if row is None:
        news = VisitNews("too_late" if yes else "thanks_no", Appointment("", now, visit_id, "buddy"))
        tell(connection, buddy_id, news, now)
        return
    _let(connection, row, Answered(buddy_id, yes, able(connection, row, buddy_id)), now)


def passed(connection: Connection, visit_id: int, now: datetime) -> None:
    """Let the moment of a visit come, where it has."""
    row = visits.find(connection, visit_id)
    if row is None or row.due_at is None or row.due_at > now:
        return
    buddy = roster.read(connection).buddies.get(row.buddy_id)
    able = buddy is not None and allowed(buddy, row.at.astimezone(CITY_TIME).date())
    _let(connection, row, Passed(able), now)


def left(
    connection: Connection,
    person_id: int,
    now: datetime,
    sides: tuple[Side, ...] = ("resident", "buddy"),
    *,
    silent: bool = True,
) -> None:
    """Take somebody out of every visit: they said stop, cannot be reached, or took back what it rests on."""
    if "buddy" in sides:
        decline_all(connection, person_id, now)
    for row in visits_together.under_way(connection, person_id):
        side: Side = "resident" if row.person_id == person_id else "buddy"
        held = visits.find(connection, row.id)
        if side in sides and held is not None:
            _let(connection, held, Cannot(side, silent), now)


def call_off(connection: Connection, person_id: int, activity: str, now: datetime) -> None:
    """A resident will not go to an activity after all: whoever would have gone along hears so."""
    for row in visits_together.under_way(connection, person_id):
        held = visits.find(connection, row.id)
        if held and held.person_id == person_id and held.activity == activity and held.at >= now:
            _let(connection, held, Cannot("resident", silent=True), now)


def decline_all(connection: Connection, buddy_id: int, now: datetime) -> None:
    """Take a buddy's open offers as a no, without a word to them."""
    for visit_id in visit_offers.open_to(connection, buddy_id):
        row = visits.find(connection, visit_id)
        if row is not None:
            _let(connection, row, Answered(buddy_id, False), now, silent_to=buddy_id)


def call(connection: Connection, visit_id: int, person_id: int, name: str) -> None:
    """Keep what the buddy may call the resident."""
    row = visits.find(connection, visit_id)
    if row is not None and row.person_id == person_id and name:
        visits_together.call(connection, visit_id, name)


def name_of(connection: Connection, row: VisitRow) -> str:
    """The first name of the buddy of a visit; empty where there is none any more."""
    return _first_name(roster.read(connection).buddies.get(row.buddy_id))


def check(connection: Connection, catalogue: Catalogue, now: datetime) -> int:
    """Call off the visits whose activity is gone or is not held then any more; return how many."""
    gone = [
        row
        for row in visits_together.under_way(connection)
        if row.at > now and catalogue.held(row.activity, row.at) is None
    ]
    for row in gone:
        held = visits.find(connection, row.id)
        if held is not None:
            _let(connection, held, CalledOff(), now)
    return len(gone)


def _let(connection: Connection, row: VisitRow, what: Deed, now: datetime, silent_to: int = 0) -> None:
    moved = happen(_visit(connection, row), what, now, Network.load().company)
    if silent_to:
        moved = replace(moved, tell=tuple(one for one in moved.tell if one.person != silent_to))
    _go_on(connection, row, moved, now)


def _go_on(connection: Connection, row: VisitRow, moved: Moved, now: datetime, first: int = 0) -> None:
    """Write what a visit became and tell whom it concerns; then look for buddies, where that is what comes next."""
    before = _visit(connection, row)
    _save(connection, before, moved.visit, now)
    after = replace(moved.visit, offers=_offers(connection, row.id))
    for one in moved.tell:
        _tell(connection, row, before, after, one, now)
    if moved.look:
        pace = Network.load().company
        found = Found(candidates(connection, row, after, first, now), cast(Look, moved.look))
        looked = visits.find(connection, row.id)
        assert looked is not None
        _go_on(connection, looked, happen(after, found, now, pace), now)
    _afterwards(connection, row, before, after, now)


def _afterwards(connection: Connection, row: VisitRow, before: Visit, after: Visit, now: datetime) -> None:
    """Once both said yes it is asked afterwards how it was, and whoever may hear of plans does; or not any more."""
    known = before.state in INTRODUCED
    if known == (after.state in INTRODUCED) or after.state == "over":
        return
    about = times.about(row.activity, row.at)
    if known:
        due.cancel(connection, row.person_id, times.AFTER, about, now)
        sharing.share(connection, row.person_id, "cancelled", row.activity, None, now)
    else:
        due.plan(connection, row.person_id, times.AFTER, about, times.over(row.at))
        sharing.share(connection, row.person_id, "planned", row.activity, row.at, now)


def _visit(connection: Connection, row: VisitRow) -> Visit:
    assert row.find_by is not None
    return Visit(
        row.id,
        row.person_id,
        row.at,
        row.find_by,
        cast(State, row.state),
        row.buddy_id,
        row.due_at,
        row.resident_sure,
        row.buddy_sure,
        _offers(connection, row.id),
    )


def _offers(connection: Connection, visit_id: int) -> tuple[Offer, ...]:
    rows = visit_offers.of_visit(connection, visit_id)
    return tuple(Offer(one.buddy_id, one.answer_by, one.state, one.apart, one.id) for one in rows)


def _save(connection: Connection, before: Visit, after: Visit, now: datetime) -> None:
    known = {offer.id: offer for offer in before.offers}
    for offer in after.offers:
        if not offer.id:
            visit_offers.make(connection, after.id, offer.buddy, offer.answer_by, now)
        elif known.get(offer.id) != offer:
            visit_offers.answer(connection, offer.id, offer.state, offer.apart, now)
    sure = (after.resident_sure, after.buddy_sure)
    visits_together.save(connection, after.id, after.state, after.buddy, after.find_by, after.due, sure, now)
    if after.due is not None and after.due != before.due:
        due.plan(connection, after.resident, visits_together.DUE, str(after.id), after.due)
    elif after.due is None and before.due is not None:
        due.cancel(connection, after.resident, visits_together.DUE, str(after.id), now)


def _tell(
    connection: Connection, row: VisitRow, before: Visit, after: Visit, one: Tell, now: datetime
) -> None:
    buddy = roster.read(connection).buddies.get(after.buddy or before.buddy)
    offer = next((offer for offer in after.offers if offer.buddy == one.person), None)
    about = Appointment(
        row.activity,
        row.at,
        row.id,
        one.side,
        by=_by(one, after, offer),
        offer=after.offer,
    )
    if one.side == "resident" and buddy is not None:
        liked = frozenset(wanted_of(row).wishes)
        about = about.__replace__(languages=buddy.languages, shared=shared_wishes(buddy, liked))
    if one.named:
        about = about.__replace__(name=row.name if one.side == "buddy" else _first_name(buddy))
    news = VisitAlert if one.what in CANNOT_WAIT else VisitNews
    tell(connection, one.person, news(one.what, about), now)


def _by(one: Tell, after: Visit, offer: Offer | None) -> datetime | None:
    if one.what == "offer" and offer is not None:
        return offer.answer_by
    return after.find_by if one.what.startswith("asked") else after.due


def _first_name(buddy: Buddy | None) -> str:
    return "" if buddy is None else buddy.name.split()[0]
