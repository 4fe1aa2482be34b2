"""What the engine itself costs, and how soon a fresh installation answers."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.conversation.events import AnyEvent, Started, Wrote
from bot.work.talk import Talk
from knowledge.catalogue import sample_activities
from knowledge.knowledge import Knowledge

TALK: tuple[AnyEvent, ...] = (
    Started(),
    Wrote("1"),
    Wrote("Ik hou van tuinieren en vroeger zong ik in een koor"),
    Wrote("Overvecht"),
    Wrote("iets anders"),
    Wrote("vertel meer over de eerste"),
    Wrote("terug"),
    Wrote("een mens"),
    Wrote("stop"),
)


def engine_milliseconds(rounds: int) -> tuple[float, float]:
    """Median and 99th percentile of one turn of the real engine, without a store."""
    engine = Talk(Knowledge.load(sample_activities()))
    now = datetime.now(UTC)
    took: list[float] = []
    for turn in range(rounds + 1):
        state: str | None = None
        for event in TALK:
            before = time.perf_counter()
            state = engine(state, event, now, 1).state
            # The first round fills what is made once, such as tables and texts.
            if turn:
                took.append((time.perf_counter() - before) * 1000)
    return statistics.median(took), sorted(took)[int(len(took) * 0.99)]


def first_reply(folder: Path) -> tuple[float, float]:
    """Seconds from starting `voordeur chat` on no database to its first reply, and its memory then in MB."""
    settings = {**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'first.db'}"}
    before = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "chat", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=settings,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"who": "resident", "text": "hallo"}) + "\n")
        process.stdin.flush()
        first = process.stdout.readline()
        seconds = time.perf_counter() - before
        memory = _peak_megabytes(process.pid)
        process.stdin.close()
        process.stdout.read()
    if "text" not in json.loads(first):
        raise RuntimeError("the terminal gave no reply")
    return seconds, memory


def _peak_megabytes(process: int) -> float:
    """The most memory a process held so far, as Linux counts it."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process holds")
