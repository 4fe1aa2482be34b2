"""`voordeur migrate`: bring the database to the tables of this release, and make ready what is built ahead."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from bot.app import prepare
from bot.settings import Settings
from db import migrate
from knowledge.ready import lacking, make


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "migrate", help="bring the database to this release, and build what a start needs"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Upgrade and say to which version, and where nothing can be built ahead."""
    asyncio.run(prepare(settings))
    print(f"the database is at version {migrate.newest()}")
    if lacking():
        print("building what a start needs: about a minute, once for a release")
    for folder in make():
        print(
            f"nothing can be written in {folder}: every start takes longer; run this as who may write there"
        )
    return 0
