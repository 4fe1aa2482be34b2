"""Which buddies may be asked along on a visit, and what is wanted of them."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection

from bot.flows.company.values import Visit
from bot.work import roster
from bot.work.talk import listens
from db import people, visit_offers, visits, visits_together
from db.visits import VisitRow
from knowledge.network.network import Network
from knowledge.roster.suitable import Turns, Wanted, allowed, suitable
from knowledge.texts.dates import CITY_TIME

CLASH = timedelta(hours=3)
"""Two visits of one buddy are at least so far apart."""


def candidates(
    connection: Connection, row: VisitRow, visit: Visit, first: int, now: datetime
) -> tuple[int, ...]:
    """Return who may be asked along on a visit, by number: `first` first, then whose turn it is."""
    pace = Network.load().company
    in_hand, busy = _in_hand(connection, row)
    for buddy, many in visit_offers.open_by_buddy(connection).items():
        in_hand[buddy] = in_hand.get(buddy, 0) + many
    turns = Turns(
        in_hand,
        visit_offers.asked_since(connection, now - pace.turn),
        frozenset(
            {row.person_id, *busy, *(offer.buddy for offer in visit.offers)}
            | visit_offers.kept_apart(connection, visits.ids_of(connection, row.person_id))
        ),
    )
    found = suitable(roster.read(connection).buddies, wanted_of(row), turns)
    hearing = (buddy for buddy in found if listens(people.stored_state(connection, buddy)))
    return tuple(sorted(hearing, key=lambda buddy: buddy != first))


def _in_hand(connection: Connection, row: VisitRow) -> tuple[dict[int, int], set[int]]:
    """How many visits each buddy has agreed to, and who has another one around this time."""
    in_hand: dict[int, int] = {}
    busy: set[int] = set()
    for other in visits_together.under_way(connection):
        if other.buddy_id and other.id != row.id:
            in_hand[other.buddy_id] = in_hand.get(other.buddy_id, 0) + 1
            if abs(other.at - row.at) < CLASH:
                busy.add(other.buddy_id)
    return in_hand, busy


def able(connection: Connection, row: VisitRow, buddy_id: int) -> bool:
    """Say whether a buddy may go along on a visit at this moment, and has room for it."""
    buddy = roster.read(connection).buddies.get(buddy_id)
    if buddy is None or not allowed(buddy, row.at.astimezone(CITY_TIME).date()):
        return False
    in_hand, busy = _in_hand(connection, row)
    return in_hand.get(buddy_id, 0) < buddy.at_once and buddy_id not in busy


def written(wanted: Wanted) -> str:
    """Write what is wanted of a buddy as JSON."""
    return msgspec.json.encode(wanted).decode()


def wanted_of(row: VisitRow) -> Wanted:
    """Read what is wanted of the buddy of a visit."""
    return msgspec.json.decode(row.wanted, type=Wanted)
