"""The journal: commits what came in before anything else happens to it, several messages in one commit."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError

from bot.handlers.ports import JournalError
from bot.work.clock import Clock
from bot.work.wake import Wake
from db import inbox
from db.engine import Store
from db.inbox import Incoming

log = logging.getLogger(__name__)

LONGEST_RAW = 2_000_000
LONGEST_REF = 200
LONGEST_ADDRESS = 200
LONGEST_CHANNEL = 40
GROUP = 256
"""How many messages share a commit at most."""


@dataclass(frozen=True, slots=True)
class _Heard:
    channel: str
    ref: str
    address: str
    raw: str
    answer: asyncio.Future[bool]


class GroupingJournal:
    """Keeps messages in the inbox; calls that come while a commit is under way share the next one."""

    def __init__(self, store: Store, clock: Clock, wake: Wake) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake
        self._heard: list[_Heard] = []
        self._writing: asyncio.Task[None] | None = None

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        """Commit one message and return whether it is new.

        Raises JournalError where it could not be committed, or never could be: empty or too long, a NUL byte,
        half a surrogate pair, or a ref that belongs to events of our own.
        """
        _refuse_what_cannot_be_kept(channel, ref, address, raw)
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._heard.append(_Heard(channel, ref, address, raw, answer))
        # One commit at a time, so that a person's messages are numbered in the order they came.
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await answer

    async def _write(self) -> None:
        while self._heard:
            group, self._heard = self._heard[:GROUP], self._heard[GROUP:]
            await self._answer(group)

    async def _answer(self, group: list[_Heard]) -> None:
        try:
            messages = [Incoming(heard.channel, heard.ref, heard.address, heard.raw) for heard in group]
            new = await self._store.write_apart(inbox.keep, messages, self._clock.now())
        except DBAPIError as error:
            if len(group) > 1 and not error.connection_invalidated:
                # One message the database will not have must not take the others down with it.
                for heard in group:
                    await self._answer([heard])
                return
            self._fail(group, error)
        except Exception as error:  # noqa: BLE001 (whatever it was, nothing may be acknowledged)
            self._fail(group, error)
        except asyncio.CancelledError as error:
            self._fail(group, error)
            raise
        else:
            for heard in group:
                name = (heard.channel, heard.ref)
                if not heard.answer.done():
                    heard.answer.set_result(name in new)
                # The same message twice in one commit is new once.
                new.discard(name)
            self._wake.tap()

    def _fail(self, group: list[_Heard], error: BaseException) -> None:
        log.error("%d messages could not be kept: %s", len(group), type(error).__name__)
        for heard in group:
            if not heard.answer.done():
                # Without its cause: a driver's error may quote the message.
                heard.answer.set_exception(JournalError("the message could not be kept"))


def _refuse_what_cannot_be_kept(channel: str, ref: str, address: str, raw: str) -> None:
    for name, value, longest in (
        ("channel", channel, LONGEST_CHANNEL),
        ("ref", ref, LONGEST_REF),
        ("address", address, LONGEST_ADDRESS),
        ("message", raw, LONGEST_RAW),
    ):
        if not value and name != "message":
            raise JournalError(f"the {name} is empty")
        if len(value) > longest:
            raise JournalError(f"the {name} is too long")
        if "\x00" in value:
            raise JournalError(f"the {name} holds a NUL byte")
        try:
            value.encode()
        except UnicodeEncodeError:
            # Without `from`: the error would carry the words along.
            raise JournalError(f"the {name} is not valid Unicode") from None
    if ref.startswith(inbox.INSIDE):
        raise JournalError("the ref belongs to events of our own")
