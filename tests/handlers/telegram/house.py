"""A small house behind the door: keeps what comes in, and answers like an echo."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from bot.conversation.events import AnyEvent, Edited, Pointed, Pressed, Unreachable, Wrote
from bot.conversation.replies import Choice, Reply
from bot.handlers.ports import JournalError, Outcome
from bot.handlers.telegram.client import Timing
from bot.handlers.telegram.door import TelegramDoor

QUICK = Timing(answer=5.0, long_poll=2.0, beat=0.05, first_wait=0.02, most_wait=0.1, apart=0.0, overall=0.0)
"""Waits as short as a test likes them."""


@dataclass
class Memory:
    """A journal in memory that keeps each update once; `broken` makes so many coming tries fail."""

    kept: dict[str, tuple[str, str]] = field(default_factory=dict)
    tries: list[str] = field(default_factory=list)
    broken: int = 0
    arrived: asyncio.Queue[str] = field(default_factory=asyncio.Queue)

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        """Keep one update, as the real journal does."""
        assert channel == "telegram"
        self.tries.append(ref)
        if self.broken:
            self.broken -= 1
            raise JournalError("the database is away")
        if ref in self.kept:
            return False
        self.kept[ref] = (address, raw)
        self.arrived.put_nowait(ref)
        return True


@dataclass
class Lock:
    """The lock of the database, as this process sees it."""

    mine: bool = True

    async def held(self) -> bool:
        """Whether it is mine."""
        return self.mine


@dataclass
class EchoHouse:
    """Answers every kept update in order; remembers what it heard and what became of its answers."""

    door: TelegramDoor
    memory: Memory
    heard: list[AnyEvent] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)

    async def live(self) -> None:
        """Answer until cancelled."""
        while True:
            address, raw = self.memory.kept[await self.memory.arrived.get()]
            event = self.door.read(raw)
            if event is None:
                continue
            self.heard.append(event)
            if reply := answer_to(event):
                self.outcomes.append(await self.door.send(address, reply))


def answer_to(event: AnyEvent) -> Reply | None:
    """What an echo says."""
    match event:
        case Unreachable() | Edited():
            return None
        case Wrote(text):
            return Reply(text, choices=(Choice("yes", "Ja"), Choice("no", "Nee")), asked=7)
        case Pressed(asked, key):
            return Reply(f"pressed {asked} {key}")
        case Pointed(lat, lon):
            return Reply(f"at {lat} {lon}")
    return Reply(f"heard {event}")


def words(key: str, language: str) -> str:
    """The texts of the menu as they ship."""
    name = "telegram.nl-u.ftl" if language == "nl" else f"telegram.{language}.ftl"
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(files("knowledge.texts").joinpath(name).read_text("utf-8")))
    pattern = bundle.get_message(key).value
    assert pattern
    text, errors = bundle.format_pattern(pattern)
    assert not errors
    return str(text)
