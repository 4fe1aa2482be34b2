"""The roster between the database and the conversation: read anew within the transaction in which it is used."""

from __future__ import annotations

from typing import cast

import msgspec
from sqlalchemy import Connection

from bot.work.talk import Talk
from db import roles
from db.roles import RoleRow
from knowledge.roster.members import MEMBERS, Member, Role
from knowledge.roster.roster import Roster


def to_json(member: Member) -> str:
    """Write what is known of a member as JSON text."""
    return msgspec.json.encode(member).decode()


def from_json(role: str, text: str) -> Member:
    """Read a member back; raises KeyError for a role there is not, msgspec.ValidationError where it does not fit."""
    return msgspec.json.decode(text, type=MEMBERS[cast(Role, role)])


def read(connection: Connection) -> Roster:
    """Read everybody who has a role now."""
    return Roster.of((row.person_id, _member(row)) for row in roles.standing(connection))


def _member(row: RoleRow) -> Member:
    return from_json(row.role, row.body)


class Rosters:
    """Gives a conversation the roster of this very transaction, so that a role taken back counts at once."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._version = -1

    def renew(self, connection: Connection) -> None:
        """Read the roster where its version moved."""
        version = roles.version(connection)
        if version != self._version:
            self._talk.roster = read(connection)
            self._version = version
