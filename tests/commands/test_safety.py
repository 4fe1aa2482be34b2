"""`voordeur safety`, as a process, and what it counts."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.app import open_database
from bot.settings import Settings
from db import incidents, people
from tests.commands.desk import Desk
from tests.crisis.test_counting_rules import incident
from tests.work.network import CHANNEL


def test_it_answers_every_line_with_what_it_heard() -> None:
    """A signal comes with its level, kind, who, urgency and rules; an ordinary line with level 0 and nothing."""
    lines = [{"id": "a", "text": "ik wil dood"}, {"id": "b", "text": "is er woensdag koffie?", "lang": "nl"}]
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "safety"],
        input="\n".join(json.dumps(line) for line in lines),
        capture_output=True,
        text=True,
        check=True,
    )
    heard, ordinary = map(json.loads, done.stdout.splitlines())
    assert (heard["id"], heard["level"], heard["kind"], heard["who"]) == ("a", 2, "suicide", "self")
    assert heard["urgency"] == "soon"
    assert heard["rules"]
    assert ordinary == {"id": "b", "level": 0, "kind": None, "who": None, "urgency": None, "rules": []}


def test_cr33_the_counts_are_printed_and_name_nobody(desk: Desk) -> None:
    now = datetime.now(UTC)

    def fill(connection: Connection) -> None:
        people.meet(connection, [(CHANNEL, "kanarie")], now)
        incidents.add(connection, incident(people.number_of(connection, CHANNEL, "kanarie") or 0, now))

    async def go() -> None:
        store = open_database(Settings.read(os.environ))
        try:
            await store.write(fill)
        finally:
            await store.close()

    asyncio.run(go())
    rows = desk.do("safety", "--counts", "--json").rows
    assert [(row["rule"], row["incidents"], row["wrong"], row["open"]) for row in rows] == [
        ("nl.a", 1, 1, 0),
        ("nl.b", 1, 1, 0),
    ]
    text = desk.do("safety", "--counts").out
    assert "nl.a" in text
    assert not any(word in text for word in ("kanarie", "Oost", "suicide"))
    assert "nothing in this period" in desk.do("safety", "--counts", "--to", "2020-01-01").out
