"""A drill: somebody made up is in danger, and every link of the chain must answer, up to a human who takes it."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import Wrote
from bot.conversation.replies import Reply
from bot.work import roster
from bot.work.clock import Clock
from bot.work.effects.casework import CRISIS
from bot.work.effects.rights import erase
from bot.work.house import Workers
from db import alerts, drills, incidents, people
from db.alerts import AlertRow
from db.engine import Store
from db.incidents import IncidentRow
from db.people import DRILL
from knowledge.network.network import Network

SENTENCE = "Dit is een oefening. Ik wil dood."
"""What the person who does not exist writes."""
CARD_WITHIN = 2.0
"""Seconds in which the card has to come."""
LOOK = 0.2
"""Seconds between two looks whether somebody took it."""

How = Literal["ok", "look", "WRONG"]


@dataclass(frozen=True)
class Step:
    """One link of the chain: how it went, and what there is to say of it."""

    how: How
    said: str


@dataclass(frozen=True)
class Drill:
    """A drill over a store; `workers` must serve no channel but that of drills, the others are served as ever."""

    store: Store
    workers: Workers
    clock: Clock

    async def steps(self, wait: float) -> AsyncIterator[Step]:
        """Go through the chain and keep whether it held; waits up to `wait` seconds until somebody takes it.

        With a wait of 0 only the machine is tried, which is no drill: nothing is kept of it.
        """
        held = True
        async for step in self._links(wait):
            held = held and step.how != "WRONG"
            yield step
        if wait:
            await self.store.write(drills.keep, held, self.clock.now())

    async def _links(self, wait: float) -> AsyncIterator[Step]:
        """Try each link in turn, and erase who never was."""
        who = uuid.uuid4().hex
        self.workers.serve({DRILL: events.from_json})
        began = time.monotonic()
        await self.workers.journal.keep(DRILL, who, who, events.to_json(Wrote(SENTENCE)))
        await self.workers.settle()
        lines = [line.reply for line in await self.workers.lines.after(DRILL, who, 0, 0)]
        yield _carded(lines, time.monotonic() - began)
        number = await self.store.read(people.number_of, DRILL, who)
        if number is None:
            yield Step("WRONG", "the message did not come in")
            return
        try:
            async for step in self._told(number, lines, wait):
                yield step
        finally:
            await self.store.write(erase, number, self.clock.now())

    async def _told(self, person: int, lines: list[Reply], wait: float) -> AsyncIterator[Step]:
        incident, alert = await self.store.read(_rows, person)
        if incident is None or alert is None:
            yield Step("WRONG", "no incident was kept, or nobody was alerted")
            return
        yield Step(
            "ok", f"incident {incident.id} kept: {incident.kind}, {incident.urgency}, rules {incident.rules}"
        )
        names = await self.store.read(_names, alert)
        yield Step("ok", f"told: {', '.join(names)}") if names else _nobody(self.clock.now())
        yield Step(
            "ok" if len(lines) > 1 else "WRONG",
            f"the person reads: {lines[1].text if len(lines) > 1 else ''}",
        )
        if wait:
            yield await self._seen(person, wait)

    async def _seen(self, person: int, wait: float) -> Step:
        until = time.monotonic() + wait
        while True:
            await self.workers.settle()
            incident, _ = await self.store.read(_rows, person)
            if incident is not None and incident.seen_at is not None:
                return Step("ok", f"taken {_after(incident.raised_at, incident.seen_at)}")
            if time.monotonic() >= until:
                return Step(
                    "WRONG", "nobody took it in time: look at the roster, and at who reads their messages"
                )
            await asyncio.sleep(LOOK)


def _nobody(now: datetime) -> Step:
    """Why nobody was told: the desk is closed, or nobody who is on the roster is at work in its hours."""
    network = Network.load()
    if network.is_open(now):
        return Step("WRONG", "the desk is open, and nobody on the roster is at work: nobody is told")
    opens = network.opens_at(now)
    return Step("look", f"nobody is at work now; it is told from {opens:%Y-%m-%d %H:%M} on")


def _carded(lines: list[Reply], seconds: float) -> Step:
    if not lines or lines[0].weight != "card":
        return Step("WRONG", "no card was shown first")
    if Network.load().line("suicide").number not in lines[0].text[:200]:
        return Step("WRONG", "the number that fits does not stand on the card")
    how: How = "ok" if seconds <= CARD_WITHIN else "WRONG"
    return Step(how, f"card after {seconds:.2f} s, with the number that fits")


def _after(raised: datetime, seen: datetime) -> str:
    return f"{(seen - raised).total_seconds() / 60:.1f} minutes after it was raised"


def _rows(connection: Connection, person: int) -> tuple[IncidentRow | None, AlertRow | None]:
    return incidents.last_of(connection, person), alerts.last_of(connection, person, CRISIS)


def _names(connection: Connection, alert: AlertRow) -> list[str]:
    members = roster.read(connection)
    return [members.name_of(person) for person in alert.asked]
