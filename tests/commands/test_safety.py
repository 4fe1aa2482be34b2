"""`voordeur safety`, as a process."""

from __future__ import annotations

import json
import subprocess
import sys


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
