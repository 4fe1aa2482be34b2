"""One process of the crash test: takes turns in a store until it is killed."""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import datetime

from bot.conversation.events import AnyEvent
from bot.work.house import Workers
from bot.work.ports import Turned
from db.engine import open_store
from tests.databases import KEYS
from tests.work.echo import echo, read


def slowly(state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
    """Answer as the echo does, but take a moment, so that a kill comes in the middle of a group."""
    time.sleep(0.004)
    return echo(state, event, now, person)


async def work(url: str) -> None:
    """Say that we are up, and work for ever."""
    workers = Workers(open_store(url, KEYS), slowly)
    workers.serve({"web": read})
    await workers.start()
    print("up", flush=True)
    await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1]))
