"""A network to try things in: the real conversation over a store, people at a web page, a clock that is moved."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.conversation import events
from bot.conversation.events import AnyEvent, Pressed, Started, Wrote
from bot.conversation.replies import Reply
from bot.work import catalogue, inviting, roster
from bot.work.catalogue import Renewal
from bot.work.clock import MovableClock
from bot.work.house import Workers
from bot.work.inviting import Secret
from bot.work.renewing import both
from bot.work.roster import Rosters
from bot.work.talk import Talk, may_send
from db import people
from db.engine import Store
from knowledge.catalogue.activity import Activity
from knowledge.roster.members import MEMBERS, Member
from tests.flows import city
from tests.flows.talking import TUESDAY

CHANNEL = "web"


class Network:
    """People who write under a name, and members of the network who came in with an invite."""

    def __init__(self, store: Store, now: datetime = TUESDAY) -> None:
        self.store = store
        self.clock = MovableClock(now)
        self.talk = Talk(city.knowledge())
        self.renewal = Renewal(store, self.talk, 0, self.clock)
        renew = both(Rosters(self.talk).renew, self.renewal.renew)
        self.workers = Workers(store, self.talk, clock=self.clock, may_send=may_send, renew=renew)
        self.workers.serve({CHANNEL: events.from_json})
        self._seen: dict[str, int] = {}
        self._asked: dict[str, Reply] = {}

    async def publishes(self, *found: Activity, source: str = "city") -> None:
        """Put activities into the catalogue of the store, as an import does."""
        await catalogue.put(
            self.store, source, [replace(one, source=source) for one in found], self.clock.now()
        )

    async def does(self, who: str, event: AnyEvent) -> list[str]:
        """Let a person do something; returns what was said to them."""
        await self.journals(who, event)
        await self.workers.settle()
        return await self.hears(who)

    async def journals(self, who: str, event: AnyEvent) -> None:
        """Let a person do something that nobody has looked at yet."""
        await self.workers.journal.keep(CHANNEL, uuid.uuid4().hex, who, events.to_json(event))

    async def journals_press(self, who: str, label: str) -> None:
        """Let a person press a choice, which nobody has looked at yet."""
        asked = self._asked[who]
        [key] = [choice.key for choice in asked.choices if choice.label == label]
        await self.journals(who, Pressed(asked.asked, key))

    async def says(self, who: str, text: str) -> list[str]:
        return await self.does(who, Wrote(text))

    async def opens(self, who: str, payload: str = "") -> list[str]:
        return await self.does(who, Started(payload))

    async def presses(self, who: str, label: str) -> list[str]:
        """Press a choice under the newest question by its label."""
        await self.hears(who)
        asked = self._asked[who]
        for choice in asked.choices:
            if choice.label == label:
                return await self.does(who, Pressed(asked.asked, choice.key))
        raise AssertionError(f"no button {label!r} among {[choice.label for choice in asked.choices]}")

    def seen_by(self, who: str) -> int:
        """The number of the last line somebody heard."""
        return self._seen.get(who, 0)

    def labels(self, who: str) -> list[str]:
        """The choices under the newest question."""
        return [choice.label for choice in self._asked[who].choices]

    def asked(self, who: str) -> Reply | None:
        """The newest question a person has heard."""
        return self._asked.get(who)

    async def hears(self, who: str) -> list[str]:
        """What was said to a person since the last time."""
        lines = await self.workers.lines.after(CHANNEL, who, self._seen.get(who, 0), 0)
        for line in lines:
            self._seen[who] = line.number
            if line.reply.choices:
                self._asked[who] = line.reply
        return [line.reply.text for line in lines]

    async def waits(self, duration: timedelta) -> None:
        """Let time pass; what falls due happens at its own moment, in order."""
        until = self.clock.now() + duration
        while (due := await self.workers.next_due()) is not None and due <= until:
            self.clock.move_to(due)
            await self.workers.move_on(self.clock.now())
        self.clock.move_to(until)
        await self.workers.move_on(until)

    async def invites(self, member: Member, *, with_code: bool = False) -> Secret:
        """Make an invite for a member of the network."""
        role = next(role for role, kind in MEMBERS.items() if type(member) is kind)

        def make(connection: Connection) -> Secret:
            return inviting.make(
                connection, role, roster.to_json(member), self.clock.now(), with_code=with_code
            )

        return await self.store.write(make)

    async def joins(self, who: str, member: Member) -> int:
        """Let somebody come in with an invite; returns their number."""
        secret = await self.invites(member)
        await self.opens(who, secret.token)
        number = await self.store.read(people.number_of, CHANNEL, who)
        assert number is not None
        return number
