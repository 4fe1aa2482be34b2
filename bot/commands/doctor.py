"""`voordeur doctor`: what is wrong or old in the data files, the database and the settings."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection

from bot.app import database_of
from bot.commands import checks
from bot.keyring import keys_for
from bot.settings import Settings, SettingsError
from bot.work import roster
from bot.work.reminding import is_due
from db import activities, drills, migrate
from db.engine import open_store
from db.keys import Keys
from db.leftover import left_over
from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Activity
from knowledge.city.check import problems

T = TypeVar("T")


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("doctor", help="what is wrong or old in data files, database and settings")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Report everything; returns 1 where something is wrong, 0 where there are only warnings."""
    now = datetime.now(UTC)
    # Nothing else can be read of a city whose files do not fit together.
    wrong = [*problems()]
    warnings: list[str] = []
    if not wrong:
        wrong, warnings = _found(settings, now)
    for line in wrong:
        print(f"WRONG  {line}")
    for line in warnings:
        print(f"look   {line}")
    print(f"{len(wrong)} wrong, {len(warnings)} to look at")
    return 1 if wrong else 0


def _found(settings: Settings, now: datetime) -> tuple[list[str], list[str]]:
    """What is wrong, and what deserves a look; more is wrong where residents are served."""
    today = now.date()
    owner = [*checks.responsible(), *checks.doors(), *_erased(settings)]
    wrong = [*checks.words(), *checks.languages(), *checks.likeness(), *_database(settings)]
    look = [*checks.built_ahead(), *checks.numbers(today), *checks.school_holidays(today)]
    look += [*checks.taxonomy(), *checks.names_of_kinds()]
    look += [*_drill(settings, now), *_left_over(settings), *_people_and_activities(settings)]
    return (wrong + owner, look) if settings.production else (wrong, look + owner)


def _erased(settings: Settings) -> Iterator[str]:
    if settings.erased_file is None:
        yield "settings: VOORDEUR_ERASED_FILE is not set; a backup that is restored brings back who was erased"


def _people_and_activities(settings: Settings) -> Iterator[str]:
    rows = asyncio.run(_stored(settings, activities.standing)) or []
    held = [msgspec.json.decode(row.body, type=Activity) for row in rows]
    yield from checks.catalogue(held or sample_activities())
    try:
        on_it = asyncio.run(_stored(settings, roster.read, keys_for(settings)))
    except SettingsError as error:
        yield f"keys: {error}"
        return
    if on_it is not None:
        yield from checks.on_duty(on_it)


def _drill(settings: Settings, now: datetime) -> Iterator[str]:
    last = asyncio.run(_stored(settings, drills.last_held))
    if is_due(last, now):
        when = f"the last one that held was on {last:%Y-%m-%d}" if last else "none has held yet"
        yield f"drill: {when}; do voordeur drill every month, while people are at work"


def _left_over(settings: Settings) -> Iterator[str]:
    left = asyncio.run(_stored(settings, left_over))
    if left is not None and left.set_aside:
        yield f"messages: {left.set_aside} could not be handled and were set aside; who wrote them was told"
    if left is not None and left.unsent:
        yield f"messages: {left.unsent} lines could not be sent, or nobody knows whether they were"


async def _stored(settings: Settings, read: Callable[[Connection], T], keys: Keys | None = None) -> T | None:
    """What is read of the database; None where it is not there, or of another release."""
    if settings.database_file is not None and not settings.database_file.exists():
        return None
    if await migrate.version(database_of(settings)) != migrate.newest():
        return None
    store = open_store(database_of(settings), keys)
    try:
        return await store.read(read)
    finally:
        await store.close()


def _database(settings: Settings) -> Iterator[str]:
    if settings.database_file is not None and not settings.database_file.exists():
        return
    found = asyncio.run(migrate.version(database_of(settings)))
    if found != migrate.newest():
        yield f"database: at version {found or 'none'}, this release needs {migrate.newest()}; run voordeur migrate"
