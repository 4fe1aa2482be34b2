"""What somebody asks about their own data, as rows: all of it together, other words, or nothing left."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.conversation import replies
from bot.conversation.effects import AskMyData, CorrectCase, ForgetMe, ForgetTalk, RightsEffect
from bot.conversation.events import MyData
from bot.conversation.replies import Reply
from bot.work.effects import behalf, casework
from bot.work.telling import tell
from db import cases, erasing, handing_over, inbox, outbox, people
from db.handing_over import Tables

LEAVING: tuple[Callable[[Connection, int, datetime], None], ...] = (casework.erased, behalf.erased)
"""What is told to others before somebody is erased: whoever knows of them is asked to delete what they wrote down."""


def write(connection: Connection, person_id: int, effect: RightsEffect, now: datetime) -> None:
    """Write what somebody asks about their own data."""
    match effect:
        case AskMyData():
            bring(connection, person_id, now)
        case CorrectCase(field, text):
            cases.correct(connection, person_id, field, text)
        case ForgetTalk(until):
            outbox.let_go(connection, person_id, until)
        case ForgetMe(farewell, language):
            forget(connection, person_id, Reply(farewell, language=language), now)


def bring(connection: Connection, person_id: int, now: datetime) -> None:
    """Put everything that is known of a person in their own inbox."""
    tables = handing_over.everything(connection, person_id)
    tell(connection, person_id, MyData(_unfolded(tables)), now)


def erase(connection: Connection, person_id: int, now: datetime) -> bool:
    """Erase a person, after telling whoever knows of them; False where nobody is there."""
    for tell_them in LEAVING:
        tell_them(connection, person_id, now)
    return erasing.erase(connection, person_id, now)


def forget(connection: Connection, person_id: int, farewell: Reply, now: datetime) -> None:
    """Erase a person in this transaction; who is at their address now is somebody of whom nothing is known.

    To them the farewell is said. Their messages are known again by number, so that none is heard twice.
    """
    messages = inbox.of_person(connection, person_id)
    last = outbox.last_answered(connection, person_id)
    who = people.address_of(connection, person_id)
    if who is None or not erase(connection, person_id, now) or last is None:
        return
    people.meet(connection, [who], now)
    new = people.number_of(connection, *who)
    if new is None:
        raise LookupError("the address of a person was just met, and nobody is there")
    inbox.put_back(connection, new, messages)
    answered, push = last
    outbox.say(connection, outbox.Said(new, answered, 0, replies.to_json(farewell), push), now)


def _unfolded(tables: Tables) -> Tables:
    """The same rows with values that hold JSON opened up, and without the files that were handed over before."""
    return {
        name: [{key: _value(value) for key, value in row.items()} for row in rows]
        for name, rows in tables.items()
    }


def _value(value: Any) -> Any:
    if not isinstance(value, str) or value[:1] not in ("{", "["):
        return value
    try:
        found = json.loads(value)
    except ValueError:
        return value
    if isinstance(found, dict) and isinstance(found.get("file"), dict):
        found["file"] = found["file"].get("name", "")
    return found
