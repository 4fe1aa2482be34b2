"""All loops of one process over one store: started together, stopped together."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from collections.abc import Coroutine, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.handlers.ports import PushDoor
from bot.work.cases import Cases
from bot.work.clock import Clock, RealClock
from bot.work.due import DueMoments
from bot.work.housekeeping import Housekeeping
from bot.work.journal import GroupingJournal
from bot.work.lines import OutboxLines
from bot.work.outbox import MaySend, Sender, always
from bot.work.ports import Engine
from bot.work.renewing import Renew, nothing_new
from bot.work.turns import SAID, Reader, Turns
from bot.work.wake import Bell, Wake
from db.engine import Store

log = logging.getLogger(__name__)

BEAT = 1
"""Seconds between two sweeps of the due moments."""
HAND_OVER = 0.0005
"""Seconds after which a busy thread lets another on: each statement of the thread that writes waits for that."""
CLEAR_UP = 10
"""Seconds between two looks whether somebody was erased."""
LAST_WORDS = 10.0
"""Seconds that lines under way get when the process stops."""


class Workers:
    """The shell around the engine.

    `journal`, `lines` and `said` serve the doors from the start; `start` sets the loops going. Without `start`,
    `settle` and `move_on` do the same work step by step, for a terminal and for tests that move the clock.
    """

    def __init__(
        self,
        store: Store,
        engine: Engine,
        *,
        clock: Clock | None = None,
        may_send: MaySend = always,
        erased_file: Path | None = None,
        renew: Renew = nothing_new,
    ) -> None:
        """Work in a store with an engine; `may_send` is asked just before every send through a push door.

        `renew` is called in each transaction in which turns are taken, before the engine answers.
        `erased_file` is where erasures are also written down, for backups that are restored later.
        """
        self._store = store
        self._engine = engine
        self._clock = clock or RealClock()
        self._may_send = may_send
        self._renew = renew
        self.housekeeping = Housekeeping(store, erased_file)
        self._heard = Wake()
        self.said = Bell()
        self._to_send = Wake()
        self.journal = GroupingJournal(store, self._clock, self._heard)
        self.lines = OutboxLines(store, self.said)
        self.due = DueMoments(store, self._heard)
        self.cases = Cases(store, self._heard)
        self._channels: list[str] = []
        self._turns: Turns | None = None
        self._sender: Sender | None = None
        self._scheduler: AsyncIOScheduler | None = None
        self._beating = asyncio.Lock()
        self._loops: list[asyncio.Task[None]] = []

    def serve(self, readers: Mapping[str, Reader], doors: Sequence[PushDoor] = ()) -> None:
        """Name the channels to work for: readers of doors that are asked, and doors that push."""
        pushing = {door.channel: door for door in doors}
        reading = {**readers, **{channel: door.read for channel, door in pushing.items()}}
        self._channels = sorted(reading)
        self._turns = Turns(
            self._store,
            self._engine,
            reading,
            self._clock,
            push=pushing.keys(),
            heard=self._heard,
            said=self.said,
            to_send=self._to_send,
            renew=self._renew,
        )
        self._sender = Sender(
            self._store,
            pushing,
            self._clock,
            may_send=self._may_send,
            to_send=self._to_send,
            heard=self._heard,
        )

    async def start(self) -> None:
        """Set the loops going for the channels that were named by `serve`."""
        turns, sender = self._served()
        sys.setswitchinterval(HAND_OVER)
        self._begin("turns", turns.run())
        self._begin("sender", sender.run())
        self._begin("hints", self._store.listen(self._hear))
        scheduler = AsyncIOScheduler(timezone=ZoneInfo("Europe/Amsterdam"))
        once = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler.add_job(self._beat, "interval", seconds=BEAT, **once)
        scheduler.add_job(self._tidy, "cron", hour=4, minute=20, **once)
        scheduler.add_job(self._clear_up, "interval", seconds=CLEAR_UP, **once)
        scheduler.start()
        self._scheduler = scheduler

    async def stop(self) -> None:
        """Stop the loops, giving lines under way a moment; everything else is safe in the store."""
        if self._scheduler is not None:
            self._scheduler.pause()
            async with self._beating:
                # A job that is done must get to say so, or the scheduler takes it for one it cancelled.
                await asyncio.sleep(0)
                self._scheduler.shutdown(wait=False)
            self._scheduler = None
        if self._sender is not None:
            await self._sender.finish(LAST_WORDS)
        for loop in self._loops:
            loop.cancel()
        for loop in self._loops:
            with contextlib.suppress(asyncio.CancelledError):
                await loop
        self._loops.clear()

    async def settle(self) -> None:
        """Take every turn that waits and send every line whose moment has come, now; clear up after erasures."""
        turns, sender = self._served()
        while await turns.drain() or await sender.once():
            pass
        await self.housekeeping.after_erasures()

    async def move_on(self, now: datetime) -> None:
        """Let everything happen that is due by `now`, then settle it; the clock must stand there already."""
        await self.due.sweep(self._channels, now)
        await self.settle()

    async def next_due(self) -> datetime | None:
        """Return the first planned moment still to come."""
        return await self.due.next_due(self._channels)

    def _served(self) -> tuple[Turns, Sender]:
        if self._turns is None or self._sender is None:
            raise RuntimeError("serve() must name the channels first")
        return self._turns, self._sender

    def _begin(self, name: str, loop: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(loop, name=name)
        task.add_done_callback(_say_when_it_died)
        self._loops.append(task)

    def _hear(self, subject: str, numbers: Sequence[int]) -> None:
        if subject == SAID:
            self.said.ring(numbers)

    async def _beat(self) -> None:
        try:
            async with self._beating:
                await self.due.sweep(self._channels, self._clock.now())
        except Exception as error:  # noqa: BLE001 (the scheduler would log it with someone's data)
            log.error("the due moments could not be swept: %s", type(error).__name__)

    async def _tidy(self) -> None:
        try:
            async with self._beating:
                await self.housekeeping.daily(self._clock.now())
        except Exception as error:  # noqa: BLE001 (the scheduler would log it with someone's data)
            log.error("the housekeeping could not be done: %s", type(error).__name__)

    async def _clear_up(self) -> None:
        try:
            async with self._beating:
                await self.housekeeping.after_erasures()
        except Exception as error:  # noqa: BLE001 (the scheduler would log it with someone's data)
            log.error("what was erased could not be cleared up: %s", type(error).__name__)


def _say_when_it_died(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("the loop %s died: %s", task.get_name(), type(error).__name__)
