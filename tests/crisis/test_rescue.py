"""CR-05: each thing behind a door is broken in turn, and the card still comes, through the door itself where it must."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.app import House as WholeHouse
from bot.app import open_house
from bot.commands.chat import Terminal
from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.replies import Reply
from bot.flows.crisis.cards import Rescue
from bot.handlers.ports import JournalError, Line
from bot.handlers.telegram.door import TelegramDoor
from bot.handlers.terminal.reading import CHANNEL, read
from bot.handlers.vigil import Vigil
from bot.handlers.web.app import make_app
from bot.settings import Settings
from bot.work.clock import MovableClock
from knowledge.network.network import Network
from tests.botapi.server import TOKEN, BotApi, serving
from tests.flows import city
from tests.flows.talking import TUESDAY
from tests.handlers.telegram.house import QUICK, Lock, Memory, words
from tests.handlers.web.house import House
from tests.handlers.web.street import SETTINGS
from tests.handlers.web.street import TOKEN as PROOF
from tests.handlers.web.street import words as page_words

DANGER = "ik wil dood"
NUMBER = Network.load().line("suicide").number
RESCUE = Rescue(city.knowledge())


def test_cr05_the_card_is_made_of_nothing_but_the_words() -> None:
    card = RESCUE(DANGER, "nl")
    assert card is not None
    assert NUMBER in card.text[:200]
    assert card.weight == "card"
    assert "Er leest nu geen mens mee." in card.text


@pytest.mark.parametrize("text", ["hallo", "ik hou van breien", "ik zie het niet meer zitten", ""])
def test_cr05_where_nothing_points_to_danger_the_door_says_nothing_itself(text: str) -> None:
    assert RESCUE(text, "nl") is None


def test_cr05_help_brings_the_numbers() -> None:
    card = RESCUE("hulp", "en")
    assert card is not None
    assert card.text.startswith("These numbers are free.")


# ---- the vigil by itself ----


async def test_cr05_a_card_of_the_house_in_time_is_enough() -> None:
    own: list[Reply] = []
    vigil = Vigil(RESCUE, patience=5)

    async def show(card: Reply) -> None:
        own.append(card)

    vigil.heard("1", "anna", DANGER, "nl", show)
    await asyncio.sleep(0)
    vigil.shown("anna")
    await vigil.settle()
    assert own == []


async def test_cr05_the_same_message_delivered_again_brings_no_second_card() -> None:
    own: list[Reply] = []
    vigil = Vigil(RESCUE, patience=0.01)

    async def show(card: Reply) -> None:
        own.append(card)

    for _ in range(3):
        vigil.heard("1", "anna", DANGER, "nl", show)
        await vigil.settle()
    assert len(own) == 1


# ---- Telegram ----


class Hanging(Memory):
    """A journal that never answers."""

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        self.tries.append(ref)
        await asyncio.Event().wait()
        return False


@asynccontextmanager
async def telegram(memory: Memory) -> AsyncIterator[BotApi]:
    """A door that polls, with nothing that answers behind it."""
    async with serving() as api:
        timing = replace(QUICK, vigil=0.2)
        door = TelegramDoor(TOKEN, memory, words, base_url=api.url, timing=timing, rescue=RESCUE)
        await door.start()
        polling = asyncio.create_task(door.poll(Lock()))
        try:
            yield api
        finally:
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
            await door.stop()


@pytest.mark.parametrize(
    "memory", [Memory(broken=10_000), Hanging(), Memory()], ids=["raises", "hangs", "sender down"]
)
async def test_cr05_telegram_shows_the_card_whatever_is_broken_behind_it(memory: Memory) -> None:
    async with telegram(memory) as api:
        anna = api.person(5)
        anna.writes(DANGER)
        assert await api.until(lambda: any(NUMBER in str(sent) for sent in api.sent))


# ---- the web page ----


class SlowHouse(House):
    """A database that hangs."""

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        if "dood" in raw:
            await asyncio.Event().wait()
        return await super().keep(channel, ref, address, raw)


class LostHouse(House):
    """A database that raises, for everything but the first page."""

    async def keep(self, channel: str, ref: str, address: str, raw: str) -> bool:
        if "dood" in raw:
            raise JournalError
        return await super().keep(channel, ref, address, raw)


class BlindHouse(House):
    """A database that keeps what comes in, and raises when the lines are read."""

    async def after(self, channel: str, address: str, number: int, wait: float) -> Sequence[Line]:
        if self.kept and "dood" in self.kept[-1].raw:
            raise ConnectionError
        return await super().after(channel, address, number, wait)


def silent(event: AnyEvent) -> Sequence[Reply]:
    """Loops that are dead: nothing is said any more."""
    return ()


@asynccontextmanager
async def visiting(house: House) -> AsyncIterator[tuple[httpx.AsyncClient, str]]:
    app = make_app(house, house, SETTINGS, page_words, rescue=RESCUE)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        proof = PROOF.search((await http.get("/")).text)
        assert proof
        yield http, proof[1]


BROKEN = [LostHouse(), SlowHouse(), BlindHouse(), House(silent)]
NAMES = ["raises", "hangs", "cannot be read", "loops dead"]
SAME = {"origin": "http://127.0.0.1", "sec-fetch-site": "same-origin"}


@pytest.mark.parametrize("house", BROKEN, ids=NAMES)
async def test_cr05_the_web_page_shows_the_card_to_a_script(house: House) -> None:
    async with visiting(house) as (http, token):
        said = {"ref": "1" * 8 + "-1111-1111-1111-" + "1" * 12, "token": token, "text": DANGER, "after": "0"}
        answer = await http.post("/say", json=said, headers={**SAME, "accept": "application/json"})
        assert NUMBER in answer.json()["card"]
        assert answer.status_code == (200 if answer.json()["kept"] else 503)


@pytest.mark.parametrize(
    "house", [LostHouse(), SlowHouse(), House(silent)], ids=["raises", "hangs", "loops dead"]
)
async def test_cr05_the_web_page_shows_the_card_without_scripts(house: House) -> None:
    async with visiting(house) as (http, token):
        said = {"ref": "1" * 8 + "-1111-1111-1111-" + "1" * 12, "token": token, "text": DANGER, "after": "0"}
        answer = await http.post("/say", data=said, headers=SAME)
        assert re.search(rf'class="rescue"[^>]*>[^<]*{NUMBER}', answer.text)


async def test_cr05_where_the_house_shows_the_card_the_page_goes_on_as_ever() -> None:
    def carded(event: AnyEvent) -> Sequence[Reply]:
        return (Reply("113", weight="card"),) if isinstance(event, Wrote) else ()

    async with visiting(House(carded)) as (http, token):
        said = {"ref": "1" * 8 + "-1111-1111-1111-" + "1" * 12, "token": token, "text": DANGER, "after": "0"}
        answer = await http.post("/say", json=said, headers={**SAME, "accept": "application/json"})
        assert answer.json() == {"kept": True}


LONG = "Ik schrijf u omdat de buurvrouw zo graag breit. " * 90 + "Vannacht maak ik een einde aan mijn leven."
REFUSED = [
    pytest.param(LONG, True, 422, id="too long"),
    pytest.param("ik wil niet meer leven", False, 403, id="an expired page"),
    pytest.param(LONG, False, 403, id="both"),
]


@pytest.mark.parametrize(("text", "proven", "status"), REFUSED)
async def test_cr01_cr05_what_is_refused_on_the_web_brings_the_card_all_the_same(
    text: str, proven: bool, status: int
) -> None:
    async with visiting(House()) as (http, token):
        ref = "2" * 8 + "-1111-1111-1111-" + "1" * 12
        said = {"ref": ref, "token": token if proven else "expired", "text": text, "after": "0"}
        answer = await http.post("/say", json=said, headers={**SAME, "accept": "application/json"})
        assert answer.status_code == status
        assert NUMBER in answer.json()["card"]
        assert answer.json()["error"]
        page = await http.post("/say", data=said, headers=SAME)
        assert page.status_code == status
        assert re.search(rf'class="rescue"[^>]*>[^<]*{NUMBER}', page.text)
        assert text[-40:] in page.text, "what was written is not lost"
        ref_again = re.search(r'name="ref" value="([^"]+)"', page.text)
        assert ref_again is not None
        assert ref_again[1] != ref


async def test_cr05_what_is_refused_without_danger_brings_no_card() -> None:
    async with visiting(House()) as (http, token):
        ref = "3" * 8 + "-1111-1111-1111-" + "1" * 12
        said = {"ref": ref, "token": token, "text": "ik brei graag " * 400, "after": "0"}
        answer = await http.post("/say", json=said, headers={**SAME, "accept": "application/json"})
        assert answer.status_code == 422
        assert "card" not in answer.json()


# ---- the terminal ----


@asynccontextmanager
async def at_a_terminal(folder: Path) -> AsyncIterator[tuple[Terminal, WholeHouse, Path]]:
    file = folder / "voordeur.db"
    clock = MovableClock(TUESDAY)
    async with open_house(Settings(database_url=f"sqlite:///{file}"), clock) as house:
        house.workers.serve({CHANNEL: read})
        yield Terminal(house, clock, 0), house, file


async def first_line(terminal: Terminal) -> Reply:
    async for _, reply in terminal.news():
        return reply
    raise AssertionError("nothing was said")


async def test_cr05_the_terminal_shows_the_card_where_the_database_raises(tmp_path: Path) -> None:
    async with at_a_terminal(tmp_path) as (terminal, _, file):
        with sqlite3.connect(file) as other:
            other.execute("ALTER TABLE inbox RENAME TO gone")
        with pytest.raises(JournalError):
            await terminal.hear("anna", Wrote(DANGER))
        assert NUMBER in (await first_line(terminal)).text


async def test_cr05_the_terminal_shows_the_card_where_the_database_hangs(tmp_path: Path) -> None:
    async with at_a_terminal(tmp_path) as (terminal, _, file):
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        try:
            await terminal.hear("anna", Wrote(DANGER))
            assert NUMBER in (await first_line(terminal)).text
        finally:
            other.rollback()
            other.close()


async def test_cr05_with_everything_whole_the_card_comes_once(tmp_path: Path) -> None:
    async with at_a_terminal(tmp_path) as (terminal, _, _file):
        await terminal.hear("anna", Wrote(DANGER))
        cards = [reply async for _, reply in terminal.news() if reply.weight == "card"]
        assert len(cards) == 1
