"""`voordeur forget`: erase one person from everything, for whoever asks it another way than in the chat."""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from typing import Any

from bot.app import open_database, prepare
from bot.commands.calls import CallError
from bot.settings import Settings
from bot.work.effects.rights import erase
from bot.work.housekeeping import Housekeeping
from db import cases, people
from db.engine import Store


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("forget", help="erase one person from everything; there is no way back")
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--case", type=int, metavar="NUMBER", help="whose case it is")
    who.add_argument(
        "--address", help="the address in the channel: a Telegram chat id, a name in the terminal"
    )
    parser.add_argument("--channel", default="telegram", help="telegram, web or terminal (telegram)")
    parser.add_argument("--yes", action="store_true", help="do not ask whether it is meant")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Erase somebody; returns 1 where there is nobody, or where it is not meant."""
    if not given.yes and not _meant():
        print("nothing was erased")
        return 1
    return asyncio.run(_forget(given, settings))


def _meant() -> bool:
    try:
        return input("Erase everything of this person, for good? Type yes: ").strip() == "yes"
    except EOFError:
        raise CallError("nobody is there to ask whether it is meant; give --yes where it is") from None


async def _forget(given: argparse.Namespace, settings: Settings) -> int:
    await prepare(settings)
    store = open_database(settings)
    try:
        number = await _who(store, given)
        if number is None or not await store.write(erase, number, datetime.now(UTC)):
            print("voordeur: nobody is known there", file=sys.stderr)
            return 1
        await Housekeeping(store, settings.erased_file).after_erasures()
    finally:
        await store.close()
    print("erased: every row of this person, with all lines and moments still to come")
    return 0


async def _who(store: Store, given: argparse.Namespace) -> int | None:
    if given.case is None:
        return await store.read(people.number_of, given.channel, given.address)
    case = await store.read(cases.find, given.case)
    return None if case is None else case.person_id
