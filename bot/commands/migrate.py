"""`voordeur migrate`: bring the database to the tables of this release."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from bot.app import prepare
from bot.settings import Settings
from db import migrate


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("migrate", help="bring the database to the tables of this release")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Upgrade and say to which version."""
    asyncio.run(prepare(settings))
    print(f"the database is at version {migrate.newest()}")
    return 0
