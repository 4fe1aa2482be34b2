"""Sends what waits in the outbox through the doors that push, in order for each person."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.conversation import events, replies
from bot.conversation.events import Unreachable
from bot.conversation.replies import Reply, Weight
from bot.handlers.ports import Gone, Outcome, PushDoor, Refused, Sent, TryLater, Unsure
from bot.work.clock import Clock
from bot.work.wake import Wake
from db import inbox, people, sending
from db.engine import Store
from db.sending import Claimed

log = logging.getLogger(__name__)

MaySend = Callable[[str | None, Reply, datetime], datetime | None]
"""Says from when a line may go out, or None where it may not any more.

It is given the person's state as JSON, and the moment, just before the line is sent; pure.
"""

AT_ONCE = 16
"""How many people are sent to at the same time."""
LEASE = timedelta(seconds=60)
"""How long a sender has for one line before another may take it over."""
LONGEST_SEND = 40.0
"""Seconds after which a sender gives up waiting for a door; well within the lease."""
DOUBT = timedelta(seconds=5)
"""How long to wait before repeating a line that may have arrived."""
GIVE_UP = timedelta(hours=24)
"""The age at which a line that could not be sent is no longer tried."""
SLOWEST = timedelta(minutes=5)
"""The longest time between two tries, unless the channel asks for more."""
LOOK_AGAIN = 0.25
"""Seconds between looks at the outbox, for retries and for lines of other processes."""
REST = 1.0
"""Seconds to wait when the database does not answer."""


@dataclass(frozen=True, slots=True)
class _Going:
    """A line that is ours to send, under a lease."""

    line: Claimed
    reply: Reply
    tries: int
    doubts: int


def always(_state: str | None, _reply: Reply, now: datetime) -> datetime:
    """Let every line go out at once."""
    return now


def may_repeat(weight: Weight, doubts: int) -> bool:
    """Say whether what may have arrived goes out again: a line once, a card always, an introduction never."""
    match weight:
        case "line":
            return doubts < 2
        case "card":
            return True
        case "introduction":
            return False


def pause(tries: int, asked: float) -> timedelta:
    """Return how long to wait after some tries: what was asked (seconds) or more, doubling from 1 s."""
    return max(timedelta(seconds=asked), min(timedelta(seconds=2 ** min(tries - 1, 20)), SLOWEST))


class Sender:
    """Claims lines with a lease, sends them with no transaction open, and writes what became of them."""

    def __init__(
        self,
        store: Store,
        doors: Mapping[str, PushDoor],
        clock: Clock,
        *,
        may_send: MaySend = always,
        to_send: Wake | None = None,
        heard: Wake | None = None,
    ) -> None:
        """Send for the channels of `doors`; `to_send` wakes this loop, `heard` is tapped for the turns."""
        self._store = store
        self._doors = doors
        self._channels = sorted(doors)
        self._clock = clock
        self._may_send = may_send
        self._to_send = to_send or Wake()
        self._heard = heard or Wake()
        self._sending: set[asyncio.Task[None]] = set()
        self._claiming = asyncio.Lock()
        self._finishing = False

    async def run(self) -> None:
        """Send until `finish`."""
        while not self._finishing:
            try:
                if not await self._begin(AT_ONCE - len(self._sending)):
                    await self._to_send.wait(LOOK_AGAIN)
            except Exception as error:  # noqa: BLE001 (this loop must outlive whatever befalls one round)
                log.error("the sender waits for the database: %s", type(error).__name__)
                await asyncio.sleep(REST)

    async def once(self) -> int:
        """Send all lines whose moment has come, wait until all is settled; return how many were looked at."""
        total = 0
        while looked := await self._begin(AT_ONCE):
            total += looked
            await asyncio.gather(*self._sending)
        return total

    async def finish(self, longest: float) -> None:
        """Claim nothing more and wait at most this many seconds for what is under way; leases end alone."""
        self._finishing = True
        self._to_send.tap()
        # A line claimed and never sent would be in doubt, and an introduction in doubt is never repeated.
        with suppress(TimeoutError):
            async with asyncio.timeout(longest), self._claiming:
                pass
        if self._sending:
            _, late = await asyncio.wait(self._sending, timeout=longest)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _begin(self, most: int) -> int:
        if most <= 0 or not self._channels or not await self._anything_open():
            return 0
        async with self._claiming:
            if self._finishing:
                return 0
            going, looked_at = await self._store.write(self._claim, most)
            for one in going:
                task = asyncio.create_task(self._send(one))
                self._sending.add(task)
                task.add_done_callback(self._sent)
        return looked_at

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        self._to_send.tap()

    async def _anything_open(self) -> bool:
        return await self._store.read(sending.anything_open, self._clock.now())

    def _claim(self, connection: Connection, most: int) -> tuple[list[_Going], int]:
        """The transaction: hold the lines whose moment has come, and lease those that still go out."""
        now = self._clock.now()
        lines = sending.ready(connection, self._channels, now, most)
        going = [chosen for line in lines if (chosen := self._choose(connection, line, now))]
        sending.lease(connection, [(one.line.id, one.tries, one.doubts) for one in going], now + LEASE)
        return going, len(lines)

    def _choose(self, connection: Connection, line: Claimed, now: datetime) -> _Going | None:
        try:
            line = sending.opened(connection, line)
            reply = replies.from_json(line.payload)
            may_go = self._may_send(line.state, reply, now) if line.unreachable_at is None else None
        except Exception as error:  # noqa: BLE001 (one line that cannot be judged must not hold up all others)
            log.error("line %d cannot be judged: %s", line.id, type(error).__name__)
            why = "cannot be judged"
            sending.settle(
                connection, line.id, line.tries, "failed", doubts=line.doubts, ended_at=now, why=why
            )
            return None
        # A lease that ran out: another sender died with this line in its hands, and it may have arrived.
        doubts = line.doubts + (line.lease_until is not None)
        if doubts > line.doubts and not may_repeat(reply.weight, doubts):
            sending.settle(connection, line.id, line.tries, "unsure", doubts=doubts, ended_at=now)
            return None
        if may_go is None:
            sending.settle(connection, line.id, line.tries, "withheld", doubts=doubts, ended_at=now)
            return None
        if may_go > now:
            sending.settle(connection, line.id, line.tries, "held", doubts=doubts, retry_at=may_go)
            return None
        return _Going(line, reply, line.tries + 1, doubts)

    async def _send(self, one: _Going) -> None:
        outcome: Outcome
        try:
            async with asyncio.timeout(LONGEST_SEND):
                outcome = await self._doors[one.line.channel].send(one.line.address, one.reply)
        except TimeoutError:
            outcome = Unsure()
        except Exception as error:  # noqa: BLE001 (a door is not ours to trust)
            # A door should not raise; when it does, nobody knows how far it got.
            log.error("door %s raised %s", one.line.channel, type(error).__name__)
            outcome = Unsure()
        for rest in (0.2, 1.0, 5.0, None):
            try:
                await self._store.write(_settle, one, outcome, self._clock.now())
            except Exception as error:  # noqa: BLE001 (its lease ends by itself, whatever went wrong)
                log.error("line %d could not be settled: %s", one.line.id, type(error).__name__)
                if rest is not None:
                    await asyncio.sleep(rest)
            else:
                break
        if outcome == Gone():
            self._heard.tap()


def _settle(connection: Connection, one: _Going, outcome: Outcome, now: datetime) -> None:
    """Write what became of a line; where another sender took it over meanwhile, nothing changes."""
    line, weight, doubts = one.line, one.reply.weight, one.doubts
    settle = partial(sending.settle, connection, line.id, one.tries)
    match outcome:
        case Sent(ref):
            settle("sent", doubts=doubts, ended_at=now, channel_ref=ref)
        case TryLater(seconds) if weight == "card" or now - line.created_at < GIVE_UP:
            settle("retry", doubts=doubts, retry_at=now + pause(one.tries, seconds))
        case TryLater():
            settle("failed", doubts=doubts, ended_at=now, why="too late")
        case Unsure() if may_repeat(weight, doubts + 1):
            settle("retry", doubts=doubts + 1, retry_at=now + max(DOUBT, pause(one.tries, 0)))
        case Unsure():
            settle("unsure", doubts=doubts + 1, ended_at=now)
        case Refused(why):
            log.error("line %d was refused: %s", line.id, why)
            settle("failed", doubts=doubts, ended_at=now, why=why)
        case Gone():
            if settle("failed", doubts=doubts, ended_at=now, why="gone"):
                people.lost(connection, line.person_id, now)
                event = events.to_json(Unreachable())
                gone = inbox.Inside(line.channel, f"gone:{line.id}", line.person_id, event)
                inbox.put_inside(connection, [gone], now)
