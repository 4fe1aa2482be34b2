"""`voordeur run`: every configured door, the workers and the clock, in one process."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.routing import Route

from bot.app import House, open_house
from bot.commands.calls import as_given
from bot.handlers.telegram.door import TelegramDoor
from bot.handlers.telegram.ports import CHANNEL as TELEGRAM
from bot.handlers.web.app import WebSettings, make_app
from bot.handlers.web.reading import read as read_web
from bot.handlers.web.serving import WebServer
from bot.handlers.web.settings import CHANNEL as WEB
from bot.settings import Settings
from bot.work.leader import Leader
from bot.work.topics import StoredTopics
from db import staff_groups
from knowledge.ready import make
from knowledge.texts.texts import Voice

POLL_LOCK = "telegram-poll"
"""The lock that settles which process asks Telegram for messages."""


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("run", help="start every configured door, the workers and the clock")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Run until stopped."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr
    )
    for chatty in ("httpx", "httpcore", "apscheduler", "alembic", "telegram", "uvicorn.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    # Where `make` or `voordeur migrate` did so before, this looks and makes nothing.
    make()
    return asyncio.run(_run(settings))


async def _run(settings: Settings) -> int:
    async with open_house(settings) as house:
        telegram = _telegram(house) if settings.telegram_token else None
        await _settle_staff_group(house)
        house.workers.serve({WEB: read_web}, [telegram] if telegram else [])
        routes = [_webhook(telegram, settings)] if telegram and settings.telegram_webhook_url else []
        server = WebServer(_web(house, routes), settings.host, settings.port)
        async with _working(house), _asking(house, telegram):
            await _say_what_is_on(house, telegram)
            await server.serve()
    return 0 if server.started else 1


async def _settle_staff_group(house: House) -> None:
    """Post alerts in the group of the settings from now on, and in no other."""
    group = house.settings.telegram_staff_group if house.settings.telegram_token else 0
    address = str(group) if group else ""
    await house.store.write(staff_groups.settle, TELEGRAM, address, house.clock.now())


def _web(house: House, routes: list[Route]) -> Starlette:
    knowledge = house.talk.knowledge
    web = WebSettings(
        network=knowledge.network.name,
        phone=knowledge.network.phone.number,
        secure_cookies=house.settings.secure_cookies,
        language=house.settings.language,
    )
    return make_app(house.workers.journal, house.workers.lines, web, _say(house), routes, house.rescue)


def _telegram(house: House) -> TelegramDoor:
    settings = house.settings
    return TelegramDoor(
        settings.telegram_token,
        house.workers.journal,
        _say(house),
        base_url=settings.telegram_base_url,
        groups=settings.telegram_groups,
        staff=settings.telegram_staff_group,
        topics=StoredTopics(house.store, TELEGRAM, house.clock),
        rescue=house.rescue,
    )


def _say(house: House) -> Callable[[str, str], str]:
    words = house.talk.knowledge.words

    def say(key: str, language: str) -> str:
        return words.say(key, Voice(language))

    return say


def _webhook(door: TelegramDoor, settings: Settings) -> Route:
    path = urlsplit(settings.telegram_webhook_url).path
    with as_given():
        return door.webhook(path or "/", settings.telegram_webhook_secret)


@contextlib.asynccontextmanager
async def _working(house: House) -> AsyncIterator[None]:
    """Keep the loops and the renewal of the catalogue going."""
    await house.workers.start()
    renewal = asyncio.create_task(house.renewal.run())
    try:
        yield
    finally:
        renewal.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await renewal
        await house.workers.stop()


@contextlib.asynccontextmanager
async def _asking(house: House, door: TelegramDoor | None) -> AsyncIterator[None]:
    """Take Telegram's messages: by webhook where there is one, else by polling while this process holds the lock."""
    if door is None:
        yield
        return
    leader = Leader(house.store, POLL_LOCK, house.clock)
    await door.start()
    settings = house.settings
    if settings.telegram_webhook_url:
        tasks = [
            asyncio.create_task(
                door.announce(settings.telegram_webhook_url, settings.telegram_webhook_secret)
            )
        ]
    else:
        tasks = [asyncio.create_task(leader.run()), asyncio.create_task(door.poll(_Held(leader)))]
    try:
        yield
    finally:
        await door.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await leader.release()


@dataclass(frozen=True)
class _Held:
    """The lock as the Telegram door asks for it."""

    leader: Leader

    async def held(self) -> bool:
        return self.leader.held()


async def _say_what_is_on(house: House, door: TelegramDoor | None) -> None:
    settings = house.settings
    where = "SQLite" if settings.database_file else "PostgreSQL"
    lines = [
        "",
        "Voordeur is open.",
        f"  on   web chat   http://{settings.host}:{settings.port}",
        f"  on   database   {where}{f' ({settings.database_file})' if settings.database_file else ''}",
        f"  on   catalogue  {len(house.talk.knowledge.catalogue.activities)} activities{_sample(house)}",
    ]
    if door is None:
        lines.append("  off  Telegram   set TELEGRAM_TOKEN to the token @BotFather gave you, and start again")
    else:
        way = "webhook" if settings.telegram_webhook_url else "long polling"
        lines.append(f"  on   Telegram   {way}")
    lines.append("  In another terminal: voordeur chat, voordeur cases, voordeur doctor. Ctrl-C stops.")
    print("\n".join(lines), flush=True)


def _sample(house: House) -> str:
    activities = house.talk.knowledge.catalogue.activities.values()
    return ", sample data" if any(activity.sample for activity in activities) else ""
