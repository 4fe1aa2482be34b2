"""Whatever happens, and however talkative the log: no name, number, word, token or key leaves the house."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import httpx

from db.keys import new_key
from tests.botapi.server import TOKEN, BotApi, serving
from tests.botapi.troubles import Drops, Fails, Page
from tests.end_to_end.running import Running, running

CHAT = 900700600500
NAME = "Kanarina"
USERNAME = "kanarina_vogel"
WORDS = "mijn kanariepiet zingt niet meer"
PHONE = "0698765432"
ON_THE_WEB = "de kanarie op het web"
KEY = new_key()
SECRET = "sample-secret-kanarie"


async def test_pr20_no_log_line_page_or_label_holds_anything_of_anybody(tmp_path: Path) -> None:
    async with (
        serving() as api,
        running(
            tmp_path,
            command=("tests.end_to_end.talkative",),
            TELEGRAM_TOKEN=TOKEN,
            TELEGRAM_BASE_URL=api.url,
            VOORDEUR_KEYS=KEY,
            PYTHONASYNCIODEBUG="1",
        ) as voordeur,
    ):
        pages = [await _everything_goes_wrong(api, voordeur, tmp_path)]
        api.forgive()
    log = voordeur.log.read_text("utf-8")
    assert "Er ging bij ons iets mis." in pages[0], "a page of trouble was shown"
    assert "DEBUG" in log, "the log was talkative"
    assert "SealBroken" in log, "a turn was forced to fail"
    assert "OperationalError" in log or "could not be written" in log, "the database was forced to fail"
    for canary in _canaries(api):
        assert canary not in log, f"{canary!r} is in the log"
        for page in pages:
            assert canary not in page, f"{canary!r} is on a page"


def _canaries(api: BotApi) -> Iterator[str]:
    yield from (str(CHAT), NAME, USERNAME, WORDS, "kanarie", PHONE, ON_THE_WEB, KEY, TOKEN, SECRET)


async def _everything_goes_wrong(api: BotApi, voordeur: Running, folder: Path) -> str:
    """Talk through both doors while the channel, the state and the database fail in turn; returns the pages shown."""
    ans = api.person(CHAT, NAME)
    ans.starts()
    await ans.sees("Ik ben een computer")
    ans.writes("een mens")
    await ans.sees("Wat mag ik doorgeven?")
    # Telegram answers with a page that is not its own, breaks off, and refuses.
    api.trouble("sendMessage", Page(502, f"<p>{WORDS}</p>"), Drops())
    ans.writes(f"{WORDS}, bel {PHONE}")
    await ans.sees("uiterlijk", within=30)
    api.trouble("sendMessage", Fails(400, f"Bad Request: {WORDS}"))
    ans.writes("herhaal")
    await api.until(lambda: "was refused" in voordeur.log.read_text("utf-8") or None, within=20)
    pages = await _on_the_web(voordeur)
    database = folder / "voordeur.db"
    _run(database, "UPDATE people SET state = address")
    ans.writes(WORDS)
    await api.until(lambda: "SealBroken" in voordeur.log.read_text("utf-8") or None, within=20)
    _run(database, "ALTER TABLE outbox RENAME TO hidden")
    ans.writes(f"nog eens: {WORDS}")
    pages += await _on_the_web(voordeur)
    await api.until(lambda: "for the database" in voordeur.log.read_text("utf-8") or None, within=20)
    _run(database, "ALTER TABLE hidden RENAME TO outbox")
    return pages


async def _on_the_web(voordeur: Running) -> str:
    """Every page there is, asked for well and badly; what a visitor wrote themselves is not counted against a page."""
    bodies = []
    async with httpx.AsyncClient(
        base_url=voordeur.url, headers={"Connection": "close"}, timeout=30
    ) as client:
        for path in (
            "/",
            "/privacy",
            "/toegankelijkheid",
            "/health",
            "/metrics",
            f"/{ON_THE_WEB}",
            "/stream/x",
        ):
            bodies.append((await client.get(path)).text)
        origin = {"Origin": voordeur.url}
        for body in (f"text={ON_THE_WEB}", f"token=x&text={ON_THE_WEB}", "\x00", "text=" + "x" * 200_000):
            # What is far too much is cut off without a page.
            with suppress(httpx.TransportError):
                bodies.append((await client.post("/say", content=body, headers=origin)).text)
    return "\n".join(bodies)


def _run(database: Path, statement: str) -> None:
    with closing(sqlite3.connect(database, timeout=20)) as connection, connection:
        connection.execute(statement)
