"""Starts `voordeur run` the way a person would, as a process of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

OPENS_WITHIN = 60.0


@dataclass
class Running:
    """A running Voordeur: where its web page is, and its process."""

    url: str
    process: asyncio.subprocess.Process
    log: Path

    async def kill(self) -> None:
        """End it the hard way."""
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as there:
        there.bind(("127.0.0.1", 0))
        return int(there.getsockname()[1])


@asynccontextmanager
async def running(
    folder: Path, *, command: Sequence[str] = ("bot.cli", "run"), **environment: str
) -> AsyncIterator[Running]:
    """Run it on a database in this folder until the block ends; its log stands beside it."""
    port = free_port()
    log = folder / "voordeur.log"
    given = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("TELEGRAM_", "VOORDEUR_"))
        },
        "DATABASE_URL": f"sqlite:///{folder / 'voordeur.db'}",
        "VOORDEUR_PORT": str(port),
        **environment,
    }
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *command, env=given, stdout=out, stderr=out
        )
    voordeur = Running(f"http://127.0.0.1:{port}", process, log)
    try:
        await _open(voordeur)
        yield voordeur
    finally:
        if process.returncode is None:
            process.terminate()
            async with asyncio.timeout(30):
                await process.wait()


async def _open(voordeur: Running) -> None:
    async with httpx.AsyncClient() as client, asyncio.timeout(OPENS_WITHIN):
        while True:
            try:
                if (await client.get(f"{voordeur.url}/health")).status_code == 200:
                    return
            except httpx.TransportError:
                pass  # not open yet
            assert voordeur.process.returncode is None, voordeur.log.read_text("utf-8")
            await asyncio.sleep(0.1)
