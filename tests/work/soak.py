"""Many visits and their check-ins over months, with two processes of which one is killed again and again.

Each person follows a script: the lines the bot begins, in the order in which they must come, each with what is
answered to it. Whatever else happens, everybody must hear exactly their own lines, by day.
"""

from __future__ import annotations

import asyncio
import heapq
import random
import sys
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.work.journal import GroupingJournal
from bot.work.wake import Wake
from db import due, erasing, people
from db.engine import Store
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.quiet import is_quiet
from tests.work.soak_looking import many_in_doubt, next_held, only_leased, waits
from tests.work.soak_scripts import KINDS, LATER, SCRIPTS, Somebody, as_written
from tests.work.soak_worker import CHANNEL, SharedClock

BEGIN = datetime(2026, 9, 23, 0, 0, tzinfo=CITY_TIME)
"""A Wednesday; a month on the clocks change, and six months on a second time."""
WEEKS = 20
"""Over how many weeks people begin."""
GOING = ("ik wil graag breien in overvecht", "deze wil ik", "ik ga zelf", "ja", "nee", "ja")
"""The way to a visit on the next Tuesday at ten, with a reminder and a yes to being asked how it went."""
NIGHT = time(2)
GRID = timedelta(hours=1)
"""The clock moves in such steps, so that most moments come a little late."""
STANDSTILL = timedelta(days=20)
"""How often nothing runs at all, until two in the night."""
LEASE_OVER = timedelta(seconds=61)
STUCK = 1.0
"""Seconds after which what a killed process held is given free by moving the clock past its lease."""


@dataclass(frozen=True)
class Figures:
    """What a soak showed."""

    people: int
    visits: int
    begun: int
    kills: int
    amid_work: int
    standstills: int
    wrong: tuple[str, ...]
    """Scripts that were not followed, with what was heard instead."""
    by_night: int
    doubled: int
    """Lines that were sent twice, because a process died between sending one and noting it."""
    in_doubt: int
    """Lines the database knows to be in doubt: no more than these may be doubled."""
    days: float


class Soak:
    """A city of people over a store, two worker processes, and a clock that this one moves."""

    def __init__(
        self, store: Store, url: str, folder: Path, count: int, kills: int, weeks: int = WEEKS
    ) -> None:
        self._store, self._url = store, url
        self._chance = random.Random(7)
        self._weeks = weeks
        self._stands_still = BEGIN + STANDSTILL
        self._standstills = 0
        self._paths = (folder / "clock", folder / "sent")
        self._clock = SharedClock(self._paths[0])
        self._clock.move_to(BEGIN)
        self._paths[1].touch()
        self._sent = self._paths[1].open(encoding="utf-8")
        self._journal = GroupingJournal(store, self._clock, Wake())
        self._people = {one.name: one for one in self._made(count)}
        self._own: list[tuple[datetime, str, tuple[str, ...]]] = []
        self._kills_left, self._kills, self._amid = kills, 0, 0
        self._running: list[asyncio.subprocess.Process] = []
        self._by_night = self._begun = self._doubled = 0

    def _made(self, count: int) -> list[Somebody]:
        made = []
        scripts = list(SCRIPTS)
        for n in range(count):
            week, hour = self._chance.randrange(self._weeks), self._chance.randrange(24 * 4 * 60)
            script = scripts[n % len(scripts)]
            made.append(Somebody(f"p{n}", script, BEGIN + timedelta(weeks=week, minutes=hour)))
        return made

    async def run(self) -> Figures:
        """Let everything happen, and say what it showed."""
        for one in self._people.values():
            self._plan(one)
        try:
            await asyncio.gather(self._start(), self._start())
            await self._live()
        finally:
            await self._kill_all()
            self._sent.close()
        in_doubt = await self._store.read(many_in_doubt)
        again = sum(one.heard.count("reminder") > 1 for one in self._people.values())
        return Figures(
            people=len(self._people),
            visits=len(self._people) + again,
            begun=self._begun,
            kills=self._kills,
            amid_work=self._amid,
            standstills=self._standstills,
            wrong=tuple(f"{p.script}: {p.heard}" for p in self._people.values() if not as_written(p)),
            by_night=self._by_night,
            doubled=self._doubled,
            in_doubt=in_doubt,
            days=(self._clock.now() - BEGIN) / timedelta(days=1),
        )

    def _plan(self, one: Somebody) -> None:
        heapq.heappush(self._own, (one.begins, one.name, GOING))
        if one.script in LATER:
            wait, said = LATER[one.script]
            heapq.heappush(self._own, (one.begins + wait, one.name, said))
        if one.script == "is erased":
            # In the very moment the question falls due, or a step before or after it.
            tuesday = one.begins + timedelta(days=(1 - one.begins.weekday()) % 7)
            over = datetime.combine(tuesday.date(), time(13), CITY_TIME)
            shift = self._chance.choice((-GRID, timedelta(0), GRID))
            heapq.heappush(self._own, (over + shift, one.name, ()))

    async def _live(self) -> None:
        rests = 0
        while (moment := await self._next()) is not None:
            self._clock.move_to(moment)
            if moment > self._stands_still:
                moment = await self._stand_still(moment)
            busy = await self._act(moment)
            if self._kills_left and (busy or await self._store.read(waits, moment)):
                rests -= 1
                if rests < 0:
                    await self._kill_one()
                    rests = self._chance.randrange(8)
            await self._settle()

    async def _next(self) -> datetime | None:
        planned = await self._store.read(due.next_moment, [CHANNEL])
        held = await self._store.read(next_held)
        own = self._own[0][0] if self._own else None
        moments = [at.astimezone(UTC) for at in (planned, held, own) if at is not None]
        if not moments:
            return None
        after = max(min(moments), self._clock.now()) - BEGIN.astimezone(UTC)
        return BEGIN.astimezone(UTC) + -(-after // GRID) * GRID

    async def _act(self, now: datetime) -> bool:
        """Let people do what they do by themselves by now."""
        acting = False
        while self._own and self._own[0][0] <= now:
            _, name, said = heapq.heappop(self._own)
            acting = True
            if said:
                await self._say(name, said)
            else:
                number = await self._store.read(people.number_of, CHANNEL, name)
                assert number is not None
                await self._store.write(erasing.erase, number, now)
                self._people[name].erased_at = now
        return acting

    async def _say(self, name: str, said: Sequence[str]) -> None:
        for text in said:
            await self._journal.keep(CHANNEL, uuid.uuid4().hex, name, text)

    async def _settle(self) -> None:
        """Wait until nothing is left to do at this moment, answering what is asked meanwhile."""
        loop = asyncio.get_running_loop()
        since = loop.time()
        while True:
            answered = await self._hear()
            if answered:
                since = loop.time()
            elif not await self._store.read(waits, self._clock.now()):
                if not await self._hear():
                    return
            elif loop.time() - since > STUCK and await self._store.read(only_leased, self._clock.now()):
                self._clock.move_to(self._clock.now() + LEASE_OVER)
                since = loop.time()
            await asyncio.sleep(0.01)

    async def _hear(self) -> bool:
        """Read what was sent since the last time, and answer as the scripts say."""
        answered = False
        for line in self._sent:
            at, name, proactive, text = line.rstrip("\n").split("\t", 3)
            kind = next((kind for begin, kind in KINDS.items() if begin in text), "")
            one = self._people[name]
            if proactive == "1":
                self._begun += 1
                self._by_night += is_quiet(datetime.fromtimestamp(float(at), UTC))
            if not kind:
                continue
            script = SCRIPTS[one.script]
            expected = len(one.heard) < len(script) and script[len(one.heard)][0] == kind
            if not expected and one.heard and one.heard[-1] == kind:
                self._doubled += 1
                continue
            one.heard.append(kind)
            if expected and (answer := script[len(one.heard) - 1][1]):
                await self._say(name, answer)
                answered = True
        return answered

    async def _start(self) -> None:
        command = (sys.executable, "-m", "tests.work.soak_worker", self._url, *map(str, self._paths))
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        self._running.append(process)
        assert process.stdout is not None
        assert await process.stdout.readline() == b"up\n"

    async def _stand_still(self, now: datetime) -> datetime:
        """Let nothing run until two in the night, and start again then; returns that moment."""
        await self._kill_all()
        local = now.astimezone(CITY_TIME)
        days = int(local.hour >= NIGHT.hour)
        night = datetime.combine(local.date() + timedelta(days=days), NIGHT, CITY_TIME).astimezone(UTC)
        self._clock.move_to(night)
        self._stands_still = night + STANDSTILL
        self._standstills += 1
        await asyncio.gather(self._start(), self._start())
        return night

    async def _kill_all(self) -> None:
        while self._running:
            process = self._running.pop()
            process.kill()
            await process.wait()

    async def _kill_one(self) -> None:
        """Kill one of the two in the middle of whatever it does, and start another."""
        await asyncio.sleep(self._chance.uniform(0, 0.03))
        self._amid += await self._store.read(waits, self._clock.now())
        process = self._running.pop(self._chance.randrange(len(self._running)))
        process.kill()
        await process.wait()
        self._kills += 1
        self._kills_left -= 1
        await self._start()
