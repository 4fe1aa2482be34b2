"""Letting somebody hear what another allows them to, and nothing else; decided at the moment it is told."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.events import Shared
from bot.work.telling import tell
from db import inbox, outbox, ties
from db.ties import Tie

WENT, WHICH, PLANS = TOPICS = ("went", "which", "plans")
"""That somebody went; which activity it is; messages about plans."""

TOPIC_OF = {"went": WENT, "planned": PLANS, "cancelled": PLANS}
"""Under which topic each kind of news falls."""


def share(
    connection: Connection, person_id: int, what: str, activity: str, at: datetime | None, now: datetime
) -> None:
    """Tell those whom a person lets hear of it; raises KeyError for a kind of news there is not."""
    topic = TOPIC_OF[what]
    for tie in ties.of_person(connection, person_id):
        if topic in tie.topics:
            which = activity if WHICH in tie.topics else ""
            event = Shared(tie.name, what, which, at)
            tell(
                connection,
                tie.other_id,
                event,
                now,
                ref=f"{_about(tie.id)}{uuid.uuid4().hex}",
                about=person_id,
            )


def take_back(connection: Connection, tie: Tie, now: datetime) -> None:
    """Let nothing that is on its way to the other end of a tie arrive there any more."""
    inbox.take_back(connection, tie.other_id, _about(tie.id), now)
    outbox.take_back(connection, tie.other_id, _about(tie.id), now)


def _about(tie: int) -> str:
    return f"shared:{tie}:"
