"""`voordeur keys`: make a key, begin with a new one, and seal everything again with the newest."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import Any

from tqdm import tqdm

from bot.app import open_database, prepare
from bot.keyring import add_key, drop_earlier_keys, keys_file, keys_for
from bot.settings import Settings
from db import rotation
from db.engine import Store
from db.keys import new_key


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("keys", help="the keys that seal what people say: new, add, rotate")
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    parts.add_parser("new", help="make a key and print it; nothing else happens")
    parts.add_parser("add", help="put a new key before the others in the file of keys; restart afterwards")
    parts.add_parser("rotate", help="seal everything again with the newest key, and let go of the others")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Do one part."""
    match given.part:
        case "new":
            print(new_key())
        case "add":
            add_key(settings)
            print(f"{keys_file(settings)}: a new key seals from the next start; then: voordeur keys rotate")
        case _:
            asyncio.run(_rotate(settings))
    return 0


async def _rotate(settings: Settings) -> None:
    """Seal all rows again; broken off, it goes on where it was the next time."""
    await prepare(settings)
    if not keys_for(settings).several and keys_file(settings) is not None:
        # What runs now does not know the new key and could not read what is sealed with it.
        print("`voordeur run` must stand still now; to let it run, begin with `keys add`", file=sys.stderr)
        add_key(settings)
    store = open_database(settings)
    try:
        total = await _seal_again(store)
        await store.wipe()
    finally:
        await store.close()
    if keys_file(settings) is not None:
        drop_earlier_keys(settings)
        print(f"{total} rows sealed again; the earlier keys are gone from {keys_file(settings)}")
    else:
        print(f"{total} rows sealed again; take all keys but the first out of VOORDEUR_KEYS, and restart")


async def _seal_again(store: Store) -> int:
    total = 0
    with tqdm(total=await store.read(rotation.left), unit="row", disable=None) as bar:
        while some := await store.write(rotation.step):
            total += some
            bar.update(some)
    return total
