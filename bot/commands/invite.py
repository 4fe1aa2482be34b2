"""`voordeur invite`: make the single-use secret by which somebody becomes ambassador, buddy, coordinator or organiser."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
from datetime import UTC, datetime
from typing import Any

from bot.app import open_database, prepare
from bot.commands import members
from bot.settings import Settings
from bot.work import inviting, roster
from knowledge.network.network import Network
from knowledge.roster.members import MEMBERS


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "invite", help="invite an ambassador, a buddy, a coordinator or an organiser"
    )
    parser.add_argument("role", choices=tuple(MEMBERS))
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--code", action="store_true", help="six digits as well, to say over the telephone")
    parser.add_argument("--now", help="the moment it is made at, ISO 8601 with a zone, for trying things out")
    members.options(parser)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Make one invite and show its secret, once."""
    member = members.made(given.role, given)
    secret = asyncio.run(_make(given, settings, roster.to_json(member)))
    network = Network.load()
    link = network.door(secret.token) if network.web else None
    if given.json:
        print(json.dumps({"role": given.role, "token": secret.token, "code": secret.code, "web": link}))
        return 0
    print(f"For {member.name}, once, within {inviting.LASTS.days} days. It is not shown again.\n")
    print(f"  to write to the bot:  {secret.token}")
    if secret.code:
        print(f"  or by telephone:      {secret.code[:3]} {secret.code[3:]}")
    if link:
        print(f"  as a web link:        {link}")
    print(f"  as a Telegram link:   https://t.me/NAME_OF_THE_BOT?start={secret.token}")
    return 0


async def _make(given: argparse.Namespace, settings: Settings, body: str) -> inviting.Secret:
    await prepare(settings)
    store = open_database(settings)
    now = members.moment(given.now) if given.now else datetime.now(UTC)
    try:
        await members.possible(store, given)

        def make(connection: Any) -> inviting.Secret:
            return inviting.make(
                connection, given.role, body, now, made_by=getpass.getuser(), with_code=given.code
            )

        return await store.write(make)
    finally:
        await store.close()
