"""`voordeur chat`: the same engine and database in a terminal, for one person or, with --json, for several."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

from bot.app import House, open_house
from bot.commands.members import moment
from bot.conversation import events
from bot.conversation.events import AnyEvent, Pressed, Started, Wrote
from bot.conversation.replies import Reply
from bot.handlers.ports import JournalError
from bot.handlers.terminal import protocol
from bot.handlers.terminal.reading import CHANNEL, read
from bot.handlers.vigil import PATIENCE
from bot.settings import Settings
from bot.work.clock import MovableClock
from db import outbox


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("chat", help="talk in the terminal")
    parser.add_argument("--json", action="store_true", help="one JSON object a line in and out")
    parser.add_argument(
        "--now", help="where the clock starts, ISO 8601 (2026-12-01T10:00); it moves only by advance"
    )
    parser.add_argument("--language", default="", help="the language conversations begin in (nl or en)")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Talk until the input ends."""
    clock = MovableClock(_moment(given.now))
    return asyncio.run(_talk(given, settings, clock))


def _moment(text: str | None) -> datetime:
    if not text:
        return datetime.now(UTC)
    return moment(text)


async def _talk(given: argparse.Namespace, settings: Settings, clock: MovableClock) -> int:
    if given.language:
        settings = settings.speaking(given.language)
    async with open_house(settings, clock) as house:
        house.talk.counting = False
        house.workers.serve({CHANNEL: read})
        terminal = Terminal(house, clock, await house.store.read(outbox.newest))
        # What an earlier terminal left half-way is finished first.
        await house.workers.settle()
        if given.json:
            await _json_mode(terminal)
        else:
            await _by_hand(terminal, clock)
    return 0


class Terminal:
    """Several people at one terminal, and a clock that is moved by hand."""

    def __init__(self, house: House, clock: MovableClock, shown: int) -> None:
        """Begin where lines up to number `shown` were shown by earlier terminals."""
        self._house = house
        self._shown_before = shown
        self._clock = clock
        self._shown: dict[str, list[Reply]] = {}
        self._seen: dict[str, int] = {}
        self._rescued: list[tuple[str, Reply]] = []

    @property
    def now(self) -> datetime:
        """Where the clock stands."""
        return self._clock.now()

    async def hear(self, who: str, event: AnyEvent) -> None:
        """Let a person do something, and take every turn that follows."""
        card = (
            self._house.rescue(event.text, self._house.settings.language)
            if isinstance(event, Wrote)
            else None
        )
        if card is None:
            await self._take(who, event)
            return
        taking = asyncio.create_task(self._take(who, event))
        done, _ = await asyncio.wait({taking}, timeout=PATIENCE)
        if not done or taking.exception() is not None:
            # Nothing behind the terminal answers in time: it shows the card itself.
            self._rescued.append((who, card))
        if done:
            taking.result()

    async def _take(self, who: str, event: AnyEvent) -> None:
        await self._meet(who)
        await self._house.workers.journal.keep(CHANNEL, uuid.uuid4().hex, who, events.to_json(event))
        await self._house.workers.settle()

    async def press(self, who: str, label: str) -> None:
        """Let a person press a choice by its label or number; a label that was never shown is just words."""
        await self._meet(who)
        found = protocol.pressed(label, self._shown[who])
        await self.hear(who, Pressed(*found) if found else Wrote(label))

    async def advance(self, until: datetime) -> None:
        """Move the clock, and let everything that falls due happen at its own moment, in order."""
        while (due := await self._house.workers.next_due()) is not None and due <= until:
            self._clock.move_to(due)
            await self._house.workers.move_on(self._clock.now())
        self._clock.move_to(until)
        await self._house.workers.move_on(until)

    async def news(self) -> AsyncIterator[tuple[str, Reply]]:
        """Give every line not shown yet to the people at this terminal."""
        while self._rescued:
            yield self._rescued.pop(0)
        for who in list(self._seen):
            for line in await self._house.workers.lines.after(CHANNEL, who, self._seen[who], 0):
                self._seen[who] = line.number
                self._shown[who].append(line.reply)
                yield who, line.reply

    async def _meet(self, who: str) -> None:
        """Take note of what was said to a person before, without showing it again."""
        if who not in self._seen:
            lines = await self._house.workers.lines.after(CHANNEL, who, 0, 0)
            earlier = [line for line in lines if line.number <= self._shown_before]
            self._seen[who] = earlier[-1].number if earlier else 0
            self._shown[who] = [line.reply for line in earlier]


async def _json_mode(terminal: Terminal) -> None:
    while line := await asyncio.to_thread(sys.stdin.buffer.readline):
        if not line.strip():
            continue
        try:
            await _do(terminal, protocol.read_line(line.decode("utf-8", errors="strict")))
        except (protocol.NotUnderstood, UnicodeDecodeError, JournalError) as error:
            _out({"error": "not valid UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)})
        async for who, reply in terminal.news():
            _out(protocol.write_line(who, reply))
        _out({"done": True})


async def _do(terminal: Terminal, command: protocol.Said | protocol.Press | protocol.Advance) -> None:
    match command:
        case protocol.Said(who, event):
            await terminal.hear(who, event)
        case protocol.Press(who, label):
            await terminal.press(who, label)
        case protocol.Advance(by):
            await terminal.advance(terminal.now + by)


async def _by_hand(terminal: Terminal, clock: MovableClock) -> None:
    who = "resident"
    print("Typ en druk op Enter. Een getal kiest een knop. Ctrl-D stopt.\n")
    await terminal.hear(who, Started())
    while True:
        async for _, reply in terminal.news():
            _show(reply)
        print("> ", end="", flush=True)
        line = await asyncio.to_thread(sys.stdin.buffer.readline)
        if not line:
            print()
            return
        clock.move_to(datetime.now(UTC))
        text = line.decode("utf-8", errors="replace").replace("\x00", "").strip()
        try:
            await (terminal.press(who, text) if text.isdecimal() else terminal.hear(who, Wrote(text)))
        except JournalError as error:
            print(f"({error})")


def _show(reply: Reply) -> None:
    print(f"{reply.sender}: {reply.text}" if reply.sender else reply.text)
    if reply.place is not None:
        print(f"  ({reply.place.lat:.5f}, {reply.place.lon:.5f})")
    if reply.file is not None:
        print(f"  [{reply.file.name}]")
    for number, choice in enumerate(reply.choices, start=1):
        print(f"  {number}. {choice.label}")
    print()


def _out(line: dict[str, Any]) -> None:
    print(json.dumps(line, ensure_ascii=False), flush=True)
