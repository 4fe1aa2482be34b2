"""`voordeur people`: who has which role; change what is known of them, or take a role back."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from bot.app import open_database, prepare
from bot.commands import members
from bot.commands.calls import CallError
from bot.conversation.events import RoleEnded
from bot.settings import Settings
from bot.work import roster, visiting
from bot.work.effects import casework
from bot.work.telling import tell
from db import roles
from db.roles import RoleRow
from knowledge.roster.members import MEMBERS


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("people", help="ambassadors, buddies, coordinators, organisers")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--role", choices=tuple(MEMBERS), help="which role")
    parser.add_argument(
        "--change", type=int, metavar="PERSON", help="change what is known of a person in --role"
    )
    parser.add_argument(
        "--remove", type=int, metavar="PERSON", help="take --role back from a person, at once"
    )
    members.options(parser)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """List, change or remove."""
    if (given.change is not None or given.remove is not None) and not given.role:
        raise CallError("in which role? Give --role")
    return asyncio.run(_do(given, settings))


async def _do(given: argparse.Namespace, settings: Settings) -> int:
    await prepare(settings)
    store = open_database(settings)
    try:
        if given.change is not None:
            await members.possible(store, given)
            done = await store.write(_change, given)
        elif given.remove is not None:
            done = await store.write(_remove, given, datetime.now(UTC))
        else:
            _show(await store.read(roles.standing), given)
            return 0
    finally:
        await store.close()
    print(done or "voordeur: nobody with that number has that role", file=sys.stdout if done else sys.stderr)
    return 0 if done else 1


def _change(connection: Connection, given: argparse.Namespace) -> str:
    """What is known now; empty where there is nobody to change."""
    row = _standing(connection, given.change, given.role)
    if row is None:
        return ""
    member = members.made(given.role, given, roster.from_json(row.role, row.body))
    roles.change(connection, row.person_id, row.role, roster.to_json(member))
    return f"changed: {members.as_text(row.person_id, row.role, member).strip()}"


def _remove(connection: Connection, given: argparse.Namespace, now: datetime) -> str:
    """What was taken back, and where their cases went; empty where there is nothing to take back."""
    row = _standing(connection, given.remove, given.role)
    if row is None or not roles.end(connection, given.remove, given.role, now):
        return ""
    if given.role == "buddy":
        visiting.left(connection, given.remove, now, ("buddy",))
    passed_on = casework.role_ended(connection, given.remove, now)
    tell(connection, given.remove, RoleEnded(given.role), now)
    name = roster.from_json(row.role, row.body).name
    cases = f"; passed on: case {', '.join(map(str, passed_on))}" if passed_on else ""
    return f"taken back: {name} ({given.remove}) is no {given.role} any more{cases}"


def _standing(connection: Connection, person: int, role: str) -> RoleRow | None:
    rows = roles.standing(connection)
    return next((row for row in rows if (row.person_id, row.role) == (person, role)), None)


def _show(rows: list[RoleRow], given: argparse.Namespace) -> None:
    for row in rows:
        if given.role in (None, row.role):
            member = roster.from_json(row.role, row.body)
            show = members.as_json if given.json else members.as_text
            line = show(row.person_id, row.role, member)
            print(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False))
    if not rows and not given.json:
        print("nobody yet: `voordeur invite` makes an invite")
