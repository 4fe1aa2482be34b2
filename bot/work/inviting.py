"""Invites: making the secret that gives a right, and what happens when somebody uses one."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.conversation.events import AnyEvent, InviteAccepted, InviteRefused
from bot.work import asking, freshness
from bot.work.telling import tell
from db import invites, roles
from db.invites import Invite, NewInvite
from knowledge.roster.members import MEMBERS

log = logging.getLogger(__name__)

LASTS = timedelta(days=7)
"""How long an invite can be used."""
TOKEN_BYTES = 24
"""192 bits: 32 characters of A-Z a-z 0-9 _ -, which fit a deep link of Telegram (64)."""
CODE_DIGITS = 6
WRONG_A_PERSON = 5
WRONG_ALL = 50
"""How many wrong secrets an hour: then one person is refused, and no code is taken from anybody (a link still is)."""
WRONG_A_DAY = 200
"""How many of all people together a day: six digits are few, and who guesses has a new name for every five."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Secret:
    """What is handed to somebody, once: a token for a link, and six digits to type where these were asked for."""

    token: str
    code: str | None


Accept = Callable[[Connection, int, Invite, datetime], AnyEvent]
"""Does what an invite is for, and returns what the person is told of it."""


def _give_role(connection: Connection, person_id: int, invite: Invite, now: datetime) -> AnyEvent:
    roles.grant(connection, person_id, invite.purpose, invite.body, now)
    if invite.purpose == "organiser":
        freshness.plan_for(connection, person_id, now)
    return InviteAccepted(invite.purpose, invite.body)


ACCEPT: Mapping[str, Accept] = {**dict.fromkeys(MEMBERS, _give_role), asking.PURPOSE: asking.show}
"""What using an invite does, by its purpose."""


def make(
    connection: Connection,
    purpose: str,
    body: str,
    now: datetime,
    *,
    made_by: str = "",
    made_by_person: int | None = None,
    with_code: bool = False,
) -> Secret:
    """Make an invite; raises KeyError for a purpose there is not."""
    _ = ACCEPT[purpose]
    secret = Secret(secrets.token_urlsafe(TOKEN_BYTES), _code(connection, now) if with_code else None)
    invites.keep(
        connection,
        NewInvite(purpose, body, secret.token, now + LASTS, secret.code, made_by, made_by_person),
        now,
    )
    return secret


def _code(connection: Connection, now: datetime) -> str:
    while invites.code_stands(
        connection, code := f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}", now
    ):
        pass
    return code


def _too_many(connection: Connection, now: datetime) -> bool:
    """Whether so many secrets were wrong of late, whoever tried them, that a code may be a guess."""
    return (
        invites.wrong_since(connection, now - HOUR) >= WRONG_ALL
        or invites.wrong_since(connection, now - DAY) >= WRONG_A_DAY
    )


def use(connection: Connection, person_id: int, secret: str, now: datetime) -> None:
    """Use a secret for a person and tell them what became of it; wrong, used and too old look the same."""
    guessed = len(secret) == CODE_DIGITS and _too_many(connection, now)
    if guessed or invites.wrong_since(connection, now - HOUR, person_id) >= WRONG_A_PERSON:
        tell(connection, person_id, InviteRefused(locked=True), now)
        return
    invite = invites.use(connection, person_id, secret, now)
    if invite is None:
        invites.wrong(connection, person_id, now)
        if _too_many(connection, now):
            log.error("too many wrong invites: somebody may be guessing, and codes are refused for a while")
        tell(connection, person_id, InviteRefused(), now)
        return
    tell(connection, person_id, ACCEPT[invite.purpose](connection, person_id, invite, now), now)
