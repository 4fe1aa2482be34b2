"""What residents bring in, as rows, and what the network makes of it."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import (
    AnswerInitiative,
    BringIn,
    DecideInitiative,
    InitiativesEffect,
    ShowInitiatives,
)
from bot.conversation.events import InitiativeBrought, InitiativeDecided, InitiativeSettled
from bot.work import roster
from bot.work.importing import kept_of
from bot.work.telling import tell
from db import activities, imports, initiatives
from db.initiatives import APPROVED, DECLINED, WAITING, Initiative
from knowledge.catalogue.activity import Activity, Contact, Recurrence, Venue
from knowledge.catalogue.importing.contacts import take_apart
from knowledge.catalogue.when_read import parse_when
from knowledge.texts.dates import CITY_TIME
from knowledge.wishes.taxonomy import Taxonomy

SOURCE = "residents"
"""The source under which what residents bring in stands in the catalogue."""


def write(connection: Connection, person_id: int, effect: InitiativesEffect, now: datetime) -> None:
    """Write what becomes of what a resident brings in."""
    match effect:
        case BringIn():
            bring_in(connection, person_id, effect, now)
        case DecideInitiative():
            decide(connection, person_id, effect, now)
        case AnswerInitiative():
            answer(connection, person_id, effect, now)
        case ShowInitiatives():
            show(connection, person_id, now)


def bring_in(connection: Connection, person_id: int, brought: BringIn, now: datetime) -> None:
    """Keep it, and show it to those who may decide."""
    body = json.dumps(asdict(brought), ensure_ascii=False)
    number = initiatives.keep(connection, person_id, body, brought.wijk, now)
    for reviewer in roster.read(connection).reviewers_of(brought.wijk):
        tell(connection, reviewer, _shown(number, brought), now)


def decide(connection: Connection, person_id: int, said: DecideInitiative, now: datetime) -> None:
    """Approve, ask or decline; who comes second, or may not, hears that it is settled."""
    found = initiatives.find(connection, said.initiative)
    rights = roster.read(connection)
    if found is None or found.state != WAITING or person_id not in rights.reviewers_of(found.wijk):
        tell(connection, person_id, InitiativeSettled(), now)
        return
    by = rights.name_of(person_id)
    if said.decision != "ask":
        state = APPROVED if said.decision == "approve" else DECLINED
        initiatives.decide(connection, found.id, state, by, now)
    if said.decision == "approve":
        _publish(connection, found, by, now)
    news = InitiativeDecided(found.id, _brought(found).title, said.decision, by, said.text)
    tell(connection, found.person_id, news, now)


def answer(connection: Connection, person_id: int, said: AnswerInitiative, now: datetime) -> None:
    """Show what the resident answered to those who may decide."""
    found = initiatives.find(connection, said.initiative)
    if found is None or found.state != WAITING or found.person_id != person_id:
        return
    for reviewer in roster.read(connection).reviewers_of(found.wijk):
        tell(connection, reviewer, _shown(found.id, _brought(found), said.text), now)


def show(connection: Connection, person_id: int, now: datetime) -> None:
    """Show what waits to somebody who may decide about it."""
    rights = roster.read(connection)
    mine = [one for one in initiatives.waiting(connection) if person_id in rights.reviewers_of(one.wijk)]
    for one in mine:
        tell(connection, person_id, _shown(one.id, _brought(one)), now)
    if not mine:
        tell(connection, person_id, InitiativeSettled(), now)


def _shown(number: int, brought: BringIn, answer: str = "") -> InitiativeBrought:
    return InitiativeBrought(
        number, brought.title, brought.when, brought.place, brought.whom, brought.contact, answer
    )


def _brought(found: Initiative) -> BringIn:
    return BringIn(**json.loads(found.body))


def _publish(connection: Connection, found: Initiative, by: str, now: datetime) -> None:
    """Put it into the catalogue, checked today by who approved it."""
    told = _brought(found)
    today = now.astimezone(CITY_TIME).date()
    when = parse_when(told.when, today) or Recurrence(said=told.when)
    contact = take_apart(told.contact)
    activity = Activity(
        id=f"{SOURCE}-{found.id}",
        title=told.title,
        description=told.title,
        organiser="een buurtbewoner",
        venue=Venue(told.place, told.wijk),
        recurrence=when,
        kinds=tuple(wish.kind for wish in Taxonomy.load().understand(told.title).wishes),
        contact=Contact(phone=next(iter(contact.phones), ""), email=next(iter(contact.emails), "")),
        for_whom=told.whom,
        source=SOURCE,
        verified_on=today,
        verified_by=by,
    )
    activities.hold_still(connection)
    imports.put(connection, [kept_of(activity, SOURCE)], now)
