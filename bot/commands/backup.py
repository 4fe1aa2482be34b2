"""`voordeur backup`: write everything into one sealed file."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app import open_database, prepare
from bot.keyring import backup_keys_for
from bot.settings import Settings
from bot.work.backups import back_up
from bot.work.housekeeping import Housekeeping


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("backup", help="write everything into one sealed file; old ones go")
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path("var/backups"), help="where (var/backups)"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Back up and say where."""
    print(asyncio.run(_back_up(given.folder, settings)))
    return 0


async def _back_up(folder: Path, settings: Settings) -> Path:
    keys = backup_keys_for(settings)
    await prepare(settings)
    store = open_database(settings)
    try:
        await Housekeeping(store, settings.erased_file).after_erasures()
        return await back_up(store, folder, keys, datetime.now(UTC))
    finally:
        await store.close()
