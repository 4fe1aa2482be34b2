"""Writes every card as it is shown, for a reviewer to read: `python -m tests.crisis.snapshots`."""

from __future__ import annotations

import json
from pathlib import Path

from bot.flows.crisis.cards import card_text
from bot.flows.crisis.trouble import Trouble
from knowledge.crisis.cards import KINDS
from knowledge.texts.texts import Voice, Words

SNAPSHOT = Path(__file__).parent / "cards.json"
VOICES = (Voice("nl", "u"), Voice("nl", "je"), Voice("en"), Voice("tr"), Voice("ar"))


def every_card() -> dict[str, str]:
    """All cards by voice, kind, urgency, about whom, and whether they come again in other words."""
    words = Words.load()
    found: dict[str, str] = {}
    for voice in VOICES:
        for kind in KINDS:
            for urgency in ("now", "soon"):
                for who in ("self",) if kind in ("harm", "open") else ("self", "other"):
                    for again in (False, True):
                        name = f"{voice.name} {kind} {urgency} {who}{' again' if again else ''}"
                        found[name] = card_text(Trouble(kind, who, urgency), voice, words, again=again)
    return found


if __name__ == "__main__":
    SNAPSHOT.write_text(json.dumps(every_card(), ensure_ascii=False, indent=1) + "\n", "utf-8")
