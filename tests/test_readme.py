"""The README shows a talk as it goes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from knowledge.catalogue import sample_activities
from knowledge.knowledge import Knowledge
from tests.flows.talking import Talking

README = Path(__file__).parent.parent / "README.md"
THEN = datetime(2026, 11, 27, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))


def test_the_talk_in_the_readme_goes_as_it_is_shown() -> None:
    [talk] = [block for block in README.read_text("utf-8").split("```") if "   <\n" in block]
    [said] = [line.strip().removesuffix("<").strip() for line in talk.splitlines() if line.endswith("<")]
    talking = Talking(THEN, Knowledge.load(sample_activities()))
    replies = (*talking.says("hallo"), *talking.says(said))
    heard = "\n".join(
        line for reply in replies for line in (reply.text, *(one.label for one in reply.choices))
    )
    shown = [
        part.strip(" …")
        for line in talk.splitlines()
        if line.strip() and not line.endswith("<")
        for part in (line.strip().strip("[]").split("] [") if "[" in line else line.split("…"))
    ]
    missing = [part for part in shown if part and part not in ("2.", "3.") and part not in heard]
    assert missing == []
