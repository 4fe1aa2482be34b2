"""How long others wait while one person sends a hundred messages a second, and what a hundred thousand strangers leave.

    python -m benchmarks.flood            a minute of each
    python -m benchmarks.flood --quick    ten seconds, and five thousand strangers

The real engine on SQLite, one process. Others write once in two seconds each; their wait is from the message to the
line that answers it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import resource
import statistics
import tempfile
import time
from pathlib import Path

from sqlalchemy import Connection

from bot.conversation.events import Wrote, from_json, to_json
from bot.handlers.ports import JournalError
from bot.work.house import Workers
from bot.work.talk import Talk, may_send
from db import claiming, migrate
from db.engine import Store, open_store
from knowledge.catalogue import sample_activities
from knowledge.knowledge import Knowledge
from tests.databases import KEYS

CHANNEL = "web"
OTHERS = 20
FLOOD = 100
"""Messages a second of the one who floods."""


async def main(quick: bool) -> None:
    """Measure both and print them."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'flood.db'}"
        await migrate.upgrade(url, KEYS)
        store = open_store(url, KEYS)
        workers = Workers(store, Talk(Knowledge.load(sample_activities())), may_send=may_send)
        workers.serve({CHANNEL: from_json})
        await workers.start()
        seconds = 10 if quick else 60
        for flooding in (False, True):
            waits = await _others(workers, seconds, flooding)
            ordered = sorted(waits)
            print(
                f"{'one floods' if flooding else 'nobody floods':>14}: {len(waits)} answers,"
                f" median {statistics.median(ordered) * 1000:.0f} ms,"
                f" p95 {ordered[int(len(ordered) * 0.95)] * 1000:.0f} ms"
            )
        await _strangers(workers, store, Path(folder), 5_000 if quick else 100_000)
        await workers.stop()
        await store.close()


async def _others(workers: Workers, seconds: float, flooding: bool) -> list[float]:
    until = time.monotonic() + seconds
    waits: list[float] = []
    people = [_one(workers, f"p{n}-{flooding}", until, n / OTHERS * 2, waits) for n in range(OTHERS)]
    await asyncio.gather(*people, *([_flood(workers, until)] if flooding else []))
    return waits


async def _one(workers: Workers, name: str, until: float, later: float, waits: list[float]) -> None:
    await asyncio.sleep(later)
    seen, turn = 0, 0
    while time.monotonic() < until:
        turn += 1
        began = time.perf_counter()
        words = "hallo" if turn == 1 else "breien in overvecht" if turn == 2 else "iets anders"
        await workers.journal.keep(CHANNEL, f"{name}:{turn}", name, to_json(Wrote(words)))
        lines = await workers.lines.after(CHANNEL, name, seen, 30.0)
        waits.append(time.perf_counter() - began)
        seen = lines[-1].number if lines else seen
        await asyncio.sleep(2.0)


async def _flood(workers: Workers, until: float) -> None:
    sent = 0
    began = time.monotonic()
    while (now := time.monotonic()) < until:
        while sent < (now - began) * FLOOD:
            sent += 1
            # A journal that refuses is part of a flood.
            with contextlib.suppress(JournalError):
                await workers.journal.keep(CHANNEL, f"flood:{sent}", "flood", to_json(Wrote(f"hallo {sent}")))
        await asyncio.sleep(0.01)


async def _strangers(workers: Workers, store: Store, folder: Path, many: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for first in range(0, many, 500):
        keeps = (
            workers.journal.keep(CHANNEL, f"s{n}", f"stranger{n}", to_json(Wrote("hallo")))
            for n in range(first, min(first + 500, many))
        )
        await asyncio.gather(*keeps)
    # The turns of this process say nothing when they are done.
    while await store.read(_waiting):  # noqa: ASYNC110
        await asyncio.sleep(0.2)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    size = _bytes_in(folder)
    print(
        f"{many} strangers: {size / many / 1024:.1f} kB a stranger on disk,"
        f" {(after - before) / 1024:.0f} MB more memory at most"
    )


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _waiting(connection: Connection) -> bool:
    return claiming.waiting(connection, [CHANNEL])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    asyncio.run(main(parser.parse_args().quick))
