"""Puts everything together from Settings; the only file that knows all the rooms."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import ArgumentError

from bot.flows.crisis.cards import Rescue
from bot.keyring import keys_for
from bot.settings import Settings, SettingsError
from bot.work import catalogue
from bot.work.clock import Clock, RealClock
from bot.work.house import Workers
from bot.work.renewing import both
from bot.work.roster import Rosters
from bot.work.talk import Talk, may_send
from db import people
from db.engine import Store, normalised, open_store
from db.migrate import upgrade
from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Activity
from knowledge.knowledge import Knowledge


@dataclass(frozen=True)
class House:
    """One process: an open store, the conversation, its workers and the catalogue's renewal."""

    settings: Settings
    store: Store
    talk: Talk
    workers: Workers
    renewal: catalogue.Renewal
    clock: Clock
    rescue: Rescue


async def prepare(settings: Settings) -> None:
    """Make the folder of the database file and bring its tables up to date."""
    if settings.database_file is not None:
        make_private(settings.database_file.parent)
    await upgrade(database_of(settings), keys_for(settings))
    store = open_database(settings)
    try:
        if not await store.read(people.fits):
            raise SettingsError("these keys do not open this database: put back the ones it was sealed with")
    finally:
        await store.close()


def open_database(settings: Settings) -> Store:
    """Open the store with its keys; raises SettingsError where there are none to be used."""
    return open_store(database_of(settings), keys_for(settings))


def database_of(settings: Settings) -> str:
    """Return the address of the database; raises SettingsError where it is of none that can be used."""
    try:
        normalised(settings.database_url)
    except (ValueError, ArgumentError) as error:
        raise SettingsError(f"DATABASE_URL: {error}") from None
    return settings.database_url


def make_private(folder: Path) -> None:
    """Make a folder only its owner can look into, where there is none yet."""
    if not folder.exists():
        folder.mkdir(parents=True, mode=0o700)


async def open_catalogue(settings: Settings) -> tuple[Activity, ...]:
    """Read the activities that stand, from the sample catalogue where there is none yet."""
    if settings.database_file is not None and not settings.database_file.exists():
        return sample_activities()
    await prepare(settings)
    store = open_database(settings)
    try:
        version, activities = await catalogue.stored(store)
    finally:
        await store.close()
    return activities if version else sample_activities()


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock | None = None) -> AsyncIterator[House]:
    """Open the store, with the sample catalogue where there is none yet, and close it at the end."""
    await prepare(settings)
    clock = clock or RealClock()
    store = open_database(settings)
    try:
        version, activities = await catalogue.stored(store)
        if version == 0:
            await catalogue.put(store, catalogue.SAMPLE, sample_activities(), clock.now())
            version, activities = await catalogue.stored(store)
        talk = Talk(Knowledge.load(activities), settings.language)
        renewal = catalogue.Renewal(store, talk, version, clock)
        workers = Workers(
            store,
            talk,
            clock=clock,
            may_send=may_send,
            erased_file=settings.erased_file,
            renew=both(Rosters(talk).renew, renewal.renew),
        )
        yield House(settings, store, talk, workers, renewal, clock, Rescue(talk.knowledge))
    finally:
        await store.close()
