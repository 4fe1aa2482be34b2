"""Turns: takes the people whose messages wait, lets the engine answer, and commits the group as one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import events, replies
from bot.conversation.effects.casework import of_failed_turn
from bot.conversation.events import AnyEvent, TurnFailed, Unreachable
from bot.work.clock import Clock
from bot.work.group import PEOPLE, CannotBeWritten, Group, Part, is_outage, write
from bot.work.ports import Engine
from bot.work.renewing import Renew, nothing_new
from bot.work.wake import Bell, Wake
from db import claiming
from db.claiming import Pending
from db.engine import Store
from db.inbox import Kind
from db.outbox import Said
from db.people import Heard

log = logging.getLogger(__name__)

Reader = Callable[[str], AnyEvent | None]
"""Makes an event of what a door journalled; None where there is nothing to answer, ValueError on nonsense."""

SAID = "said"
"""What processes call it when they announce to each other whom something was said to."""
TRIES = 3
"""How often a message is tried before it is set aside."""
LOOK_AGAIN = 0.05
"""Seconds between looks at the inbox, for messages that another process took in."""
REST = 1.0
"""Seconds to wait when the database does not answer."""


class _Nonsense(Exception):
    """A door cannot read what it journalled itself."""


class Turns:
    """One worker over some channels; any number of them, in any number of processes, may share a store."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        readers: Mapping[str, Reader],
        clock: Clock,
        *,
        push: Collection[str] = (),
        heard: Wake | None = None,
        said: Bell | None = None,
        to_send: Wake | None = None,
        renew: Renew = nothing_new,
    ) -> None:
        """Handle the channels of `readers`; lines for those in `push` wait to be sent, others to be read."""
        self._store = store
        self._engine = engine
        self._readers = readers
        self._channels = sorted(readers)
        self._clock = clock
        self._push = frozenset(push)
        self._heard = heard or Wake()
        self._said = said or Bell()
        self._to_send = to_send or Wake()
        self._renew = renew

    async def run(self) -> None:
        """Take turns until cancelled."""
        more = True
        while True:
            try:
                # Nobody tapped: look without writing, so that an idle worker takes no lock.
                if more or await self._heard.wait(LOOK_AGAIN) or await self._anything_waits():
                    more = await self.once() >= PEOPLE
            except Exception as error:  # noqa: BLE001 (this loop must outlive whatever befalls one round)
                log.error("the turns wait for the database: %s", _where(error))
                await asyncio.sleep(REST)

    async def drain(self) -> int:
        """Take turns until nothing waits; return how many messages were looked at."""
        total = 0
        while took := await self.once():
            total += took
        return total

    async def once(self) -> int:
        """Take one group of turns and return how many messages were looked at; 0 where nothing waits."""
        try:
            return await self._group(Group())
        except CannotBeWritten:
            log.warning("a group of turns could not be written; each is tried alone")
        total = 0
        for _ in range(PEOPLE):
            total += await self._alone()
        return max(total, 1)

    async def _alone(self) -> int:
        """Take one message by itself; what it would write may be refused, and even the word that it failed."""
        group = Group(people=1, messages=1)
        for silent in (False, True):
            try:
                return await self._group(group)
            except CannotBeWritten as error:
                group = replace(group, refused=error.messages, silent=silent)
        return await self._group(group)

    async def _anything_waits(self) -> bool:
        return await self._store.read(claiming.waiting, self._channels)

    async def _group(self, group: Group) -> int:
        """Take and commit one group; raises CannotBeWritten where the database refuses what was made."""
        talks, looked_at = await self._store.write(self._take, group)
        if talks:
            await self._tell(talks)
        return looked_at

    def _take(self, connection: Connection, group: Group) -> tuple[list[Part], int]:
        """The transaction: hold the people, read what waits, let the engine answer, write it all."""
        now = self._clock.now()
        takers = claiming.claim(connection, self._channels, group.people)
        if not takers:
            return [], 0
        self._renew(connection)
        waiting = claiming.pending(connection, [person.id for person in takers], group.messages)
        talks = {person.id: Part(person) for person in takers}
        for message in waiting:
            talk = talks[message.person_id]
            if talk.failed is None and not talk.gone:
                self._hear(connection, talk, message, now, group)
        try:
            write(connection, list(talks.values()), now)
        except Exception as error:
            if is_outage(error):
                raise
            # Without the error itself: it holds what would have been written.
            raise CannotBeWritten(frozenset(message.id for message in waiting)) from None
        return list(talks.values()), len(waiting)

    def _hear(
        self, connection: Connection, talk: Part, message: Pending, now: datetime, group: Group
    ) -> None:
        """Take one turn in memory; one that raises drops out alone, with what the person sent after it."""
        try:
            talk.open(connection)
            event = self._read(talk.person.channel, message.kind, claiming.words_of(connection, message))
            if event is not None:
                if message.id in group.refused:
                    raise RuntimeError("the database refused what this turn would write")
                self._answer(talk, message, event, now)
        except _Nonsense:
            log.warning("message %d is not one its door can read; set aside", message.id)
            talk.aside.append(message.id)
        except Exception as error:  # noqa: BLE001 (whatever a turn raises, the others go on)
            log.error("turn %d failed, try %d: %s", message.id, message.tries + 1, _where(error))
            self._fail(talk, message, now, group)
        else:
            talk.handled.append(message.id)
            if event is not None and message.kind == "door":
                # Whoever writes can be reached, whatever was said before.
                talk.heard = Heard.GONE if event == Unreachable() else Heard.SOMETHING

    def _read(self, channel: str, kind: Kind, words: str) -> AnyEvent | None:
        reader = events.from_json if kind == "inside" else self._readers[channel]
        try:
            return reader(words)
        except ValueError:
            raise _Nonsense from None

    def _answer(self, talk: Part, message: Pending, event: AnyEvent, now: datetime) -> None:
        turned = self._engine(talk.state, event, now, talk.person.id)
        push = talk.person.channel in self._push
        lines = [
            Said(
                talk.person.id,
                message.id,
                n,
                replies.to_json(reply),
                push,
                message.about_id,
                message.draft_id,
            )
            for n, reply in enumerate(turned.replies)
        ]
        # Nothing above changed the talk: a turn counts as a whole or not at all.
        talk.state = turned.state
        talk.moved = True
        talk.lines.extend(lines)
        talk.effects.extend(turned.effects)

    def _fail(self, talk: Part, message: Pending, now: datetime, group: Group) -> None:
        talk.failed = message
        if message.tries + 1 < TRIES:
            return
        talk.aside.append(message.id)
        try:
            if not talk.known:
                raise RuntimeError("where the conversation stands cannot be read")
            if group.silent:
                raise RuntimeError("the database refused even the word that it failed")
            self._answer(talk, message, TurnFailed(), now)
        except Exception as error:  # noqa: BLE001 (whatever a turn raises, the others go on)
            # Nothing can be said to the person, so nothing is promised: a human of the network must look.
            log.error("turn %d failed and so did saying so: %s", message.id, _where(error))
            talk.effects.append(of_failed_turn(now))

    async def _tell(self, talks: list[Part]) -> None:
        """Wake whoever sends these people's lines or waits for them, here or else in other processes."""
        told = [talk for talk in talks if talk.lines]
        asking = [talk.person.id for talk in told if talk.person.channel not in self._push]
        if len(asking) < len(told):
            self._to_send.tap()
        if elsewhere := self._said.ring(asking):
            await self._store.announce(SAID, elsewhere)


def _where(error: BaseException) -> str:
    """Name an error and the line it came from, without its message: that may hold someone's words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "" if trace is None else f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
    return f"{type(error).__name__}{place}"
