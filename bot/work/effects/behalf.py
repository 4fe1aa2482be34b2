"""Speaking for somebody else, as rows."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.conversation.effects import (
    AllowTopic,
    AnswerDraft,
    BehalfEffect,
    DropDraft,
    EndTie,
    MakeDraft,
    OpenCase,
    WithdrawDrafts,
)
from bot.conversation.events import DraftAnswered, DraftGone, DraftMade
from bot.flows.drafts import DRAFT
from bot.work import asking, inviting, sharing
from bot.work.effects import casework
from bot.work.telling import tell
from db import consents, drafts, due, outbox, people, ties
from db.drafts import Draft

LASTS = timedelta(days=14)
"""How long what was told of somebody is kept until they answer."""

PHONE = "phone"
"""The channel of people who only spoke to an ambassador; no door serves it."""


def write(connection: Connection, person_id: int, effect: BehalfEffect, now: datetime) -> None:
    """Write what is told of somebody else, and what they say to it."""
    match effect:
        case MakeDraft():
            make_draft(connection, person_id, effect, now)
        case AnswerDraft():
            answer(connection, person_id, effect, now)
        case WithdrawDrafts(numbers):
            withdraw(connection, person_id, numbers, now)
        case DropDraft(draft):
            drop(connection, draft, now)
        case AllowTopic():
            allow(connection, person_id, effect, now)
        case EndTie(tie):
            end_tie(connection, person_id, tie, now)


def make_draft(connection: Connection, person_id: int, told: MakeDraft, now: datetime) -> None:
    """Keep what was told, plan its end, and tell the link and the code."""
    until = now + LASTS
    draft = Draft(person_id, told.made_by_name, told.relation, told.name, told.wijk, told.wishes, until)
    number = drafts.keep(connection, draft, now)
    secret = inviting.make(
        connection, asking.PURPOSE, str(number), now, made_by_person=person_id, with_code=True
    )
    due.plan(connection, person_id, DRAFT, str(number), until)
    tell(
        connection,
        person_id,
        DraftMade(told.name, told.relation, secret.token, secret.code or "", now + inviting.LASTS, number),
        now,
        draft=number,
    )


def answer(connection: Connection, person_id: int, said: AnswerDraft, now: datetime) -> None:
    """Take the answer of the person a draft was shown to, once; the draft goes, and who made it hears yes or no."""
    draft = drafts.find(connection, said.draft, now)
    by_phone = bool(said.heard_by)
    if draft is None or draft.shown_to != person_id or by_phone != asking.hears(connection, person_id):
        tell(connection, person_id, DraftGone(said.draft), now)
        return
    drafts.drop(connection, draft.id, now)
    due.cancel(connection, draft.made_by, DRAFT, str(draft.id), now)
    if said.yes:
        whose = _met_by_phone(connection, draft, said, now) if by_phone else person_id
        ties.make(connection, draft.id, whose, draft.made_by, draft.name, now)
    else:
        outbox.let_go(connection, draft.made_by, now)
    tell(connection, draft.made_by, DraftAnswered(draft.name, said.yes, draft.id), now)


def withdraw(connection: Connection, person_id: int, numbers: tuple[int, ...], now: datetime) -> None:
    """Delete what a person told of others and that was not answered yet; a link to it leads nowhere from now on."""
    for draft in drafts.made_by(connection, person_id, now):
        if draft.id in numbers:
            drop(connection, draft.id, now)
            due.cancel(connection, person_id, DRAFT, str(draft.id), now)


def drop(connection: Connection, number: int, now: datetime) -> None:
    """Nobody answered in time: what was told goes, and so do the lines that say it again."""
    maker = drafts.maker_of(connection, number)
    if maker is not None:
        drafts.drop(connection, number, now)
        # What this very turn says of it stays.
        outbox.let_go(connection, maker, now - timedelta.resolution)


def erased(connection: Connection, person_id: int, now: datetime) -> None:
    """Before somebody is erased: what another told of them goes too, and whoever told it hears a no."""
    for number in drafts.of_person(connection, person_id):
        answer(connection, person_id, AnswerDraft(number, False), now)


def allow(connection: Connection, person_id: int, said: AllowTopic, now: datetime) -> None:
    """Allow a topic, or take it back together with what is on its way."""
    tie = ties.find(connection, person_id, said.tie)
    if tie is None:
        return
    if said.allowed:
        ties.grant(connection, tie, said.topic, now)
        return
    ties.revoke(connection, tie, said.topic, now)
    sharing.take_back(connection, tie, now)


def end_tie(connection: Connection, person_id: int, number: int, now: datetime) -> None:
    """Undo a tie together with what is on its way."""
    tie = ties.find(connection, person_id, number)
    if tie is not None:
        ties.end(connection, tie)
        sharing.take_back(connection, tie, now)


def end_ties(connection: Connection, person_id: int, now: datetime) -> None:
    """Undo all ties of a person."""
    for tie in ties.of_person(connection, person_id):
        end_tie(connection, person_id, tie.id, now)


def _met_by_phone(connection: Connection, draft: Draft, said: AnswerDraft, now: datetime) -> int:
    """Make a row for somebody who said yes on the telephone, with the proof, and a case so that it goes on."""
    address = secrets.token_hex(16)
    people.meet(connection, [(PHONE, address)], now)
    number = people.number_of(connection, PHONE, address)
    assert number is not None
    consents.record(connection, number, asking.PURPOSE, True, said.wording, "nl", now)
    casework.open_case(
        connection,
        number,
        OpenCase(asking.PURPOSE, said.note, "telephone", draft.wijk, said.heard_by, said.answer_by or now),
        now,
    )
    return number
