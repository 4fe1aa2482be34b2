"""Asking somebody whom another speaks for: the link and the code, and what is shown to whoever uses them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.events import AnyEvent, DraftGone, DraftShown
from db import drafts, invites, roles
from db.drafts import Draft
from db.invites import Invite

PURPOSE = "behalf"
"""What the invite is called by which somebody is asked."""

HEARS_ON_THE_TELEPHONE = ("ambassador", "coordinator")
"""Who may write down what somebody says on the telephone."""


def show(connection: Connection, person_id: int, invite: Invite, now: datetime) -> AnyEvent:
    """Show a draft to whoever used its link or code; who made it cannot answer it, and leaves it as it was."""
    if person_id == invite.made_by_person:
        invites.give_back(connection, invite)
        return DraftGone(0, own=True)
    draft = drafts.find(connection, int(invite.body), now)
    if draft is None:
        return DraftGone(0)
    drafts.shown(connection, draft.id, person_id)
    return _shown(draft, phone=hears(connection, person_id))


def hears(connection: Connection, person_id: int) -> bool:
    """Whether a person may write down a yes or no that was said on the telephone."""
    return any(
        row.person_id == person_id and row.role in HEARS_ON_THE_TELEPHONE
        for row in roles.standing(connection)
    )


def _shown(draft: Draft, *, phone: bool) -> DraftShown:
    return DraftShown(
        draft.id, draft.made_by_name, draft.relation, draft.name, draft.wijk, draft.wishes, phone
    )
