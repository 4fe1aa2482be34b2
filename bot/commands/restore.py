"""`voordeur restore`: bring a backup back, without whoever was erased since; or only try whether it would."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app import open_database, prepare
from bot.keyring import backup_keys_for, keys_for
from bot.settings import Settings
from bot.work.backups import Restored, restore
from bot.work.housekeeping import Housekeeping, read_down
from db.dumping import CannotRestore
from db.engine import open_store
from db.keys import SealBroken
from db.migrate import upgrade


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("restore", help="bring a backup back; who was erased since stays erased")
    parser.add_argument("file", type=Path, help="the backup")
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--replace", action="store_true", help="also where the database holds something: it goes"
    )
    way.add_argument("--check", action="store_true", help="only try it, in a database that is thrown away")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Restore and say how much; returns 1 where the backup cannot be used."""
    try:
        done = asyncio.run(_check(given, settings) if given.check else _restore(given, settings))
    except (CannotRestore, SealBroken) as error:
        print(f"voordeur: {error}", file=sys.stderr)
        return 1
    what = "would come back" if given.check else "are back"
    print(f"{done.rows} rows {what}; {done.erased} people had been erased since and stay so")
    return 0


async def _restore(given: argparse.Namespace, settings: Settings) -> Restored:
    keys, erased, now = backup_keys_for(settings), _erased(settings), datetime.now(UTC)
    await prepare(settings)
    store = open_database(settings)
    try:
        done = await restore(store, given.file, keys, erased, now, replace=given.replace)
        await Housekeeping(store, settings.erased_file).after_erasures()
    finally:
        await store.close()
    return done


async def _check(given: argparse.Namespace, settings: Settings) -> Restored:
    backup_keys, keys = backup_keys_for(settings), keys_for(settings)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/check.db"
        await upgrade(url, keys)
        store = open_store(url, keys)
        try:
            return await restore(store, given.file, backup_keys, _erased(settings), datetime.now(UTC))
        finally:
            await store.close()


def _erased(settings: Settings) -> list[tuple[str, datetime]]:
    return [] if settings.erased_file is None else read_down(settings.erased_file)
