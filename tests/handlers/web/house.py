"""A small house behind the web door: it keeps what is said in memory and echoes it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.conversation.events import AnyEvent, Pressed, Started, Wrote
from bot.conversation.replies import Choice, Reply
from bot.handlers.ports import JournalError, Line
from bot.handlers.web.reading import read

WELCOME = Reply(
    "Welkom. Ik ben een computer. Wat wilt u doen?",
    choices=(Choice("fun", "Iets leuks doen"), Choice("human", "Een mens spreken")),
    asked=1,
)


@dataclass(frozen=True)
class Kept:
    """One message as the door journalled it."""

    channel: str
    ref: str
    address: str
    raw: str


def echo(event: AnyEvent) -> Sequence[Reply]:
    """Answer the way a polite wall would."""
    match event:
        case Started():
            return (WELCOME,)
        case Wrote(text):
            return (Reply(f"U schreef: {text}"),)
        case Pressed(asked, key):
            return (Reply(f"U drukte op {asked}:{key}"),)
        case _:
            return ()


class House:
    """Journal and Lines in one, for one process and one test."""

    def __init__(self, answer: Callable[[AnyEvent], Sequence[Reply]] = echo) -> None:
        """Answer with `answer`."""
        self.kept: list[Kept] = []
        self.broken = False
        self.waiting = 0
        self._answer = answer
        self._lines: dict[str, list[Line]] = {}
        self._refs: set[tuple[str, str]] = set()
        self._news = asyncio.Condition()

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        """Keep one message, and answer it at once where it is new."""
        if self.broken:
            raise JournalError
        if (channel, ref) in self._refs:
            return False
        self._refs.add((channel, ref))
        self.kept.append(Kept(channel, ref, address, raw))
        event = read(raw)
        assert event is not None
        await self.say(address, *self._answer(event))
        return True

    async def say(self, address: str, *replies: Reply) -> None:
        """Say something to a person, as the outbox would."""
        async with self._news:
            lines = self._lines.setdefault(address, [])
            for reply in replies:
                # Numbers grow, but not by one: the outbox is shared by everybody.
                lines.append(Line((lines[-1].number if lines else 0) + 3, reply))
            self._news.notify_all()

    async def after(self, channel: str, address: str, number: int, wait: float) -> Sequence[Line]:
        """Give the lines after a number, or wait for them."""
        assert channel == "web"

        def new() -> list[Line]:
            return [line for line in self._lines.get(address, []) if line.number > number]

        if found := new():
            return found
        self.waiting += 1
        try:
            async with self._news:
                return await asyncio.wait_for(self._news.wait_for(new), wait) if wait else []
        except TimeoutError:
            return []
        finally:
            self.waiting -= 1

    def texts(self, address: str) -> list[str]:
        """All that was said to one person."""
        return [line.reply.text for line in self._lines.get(address, [])]

    def heard(self) -> list[AnyEvent | None]:
        """All that was journalled, as events."""
        return [read(one.raw) for one in self.kept]

    @property
    def visitors(self) -> list[str]:
        """The addresses that were journalled, in the order they came."""
        return list(dict.fromkeys(one.address for one in self.kept))
