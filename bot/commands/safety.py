"""`voordeur safety`: what a text says of danger, as JSON lines."""

from __future__ import annotations

import argparse
from typing import Any

from bot.commands.lines import Row, answer_each
from bot.settings import Settings
from knowledge.safety.detector import Safety


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("safety", help="what a text says of danger, as JSON lines")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, __: Settings) -> int:
    """Read JSON lines with "id" and "text", perhaps "lang", and answer each with level, kind, who, urgency and rules."""
    safety = Safety.load()

    def answer(row: Row) -> dict[str, Any]:
        signal = safety.examine(row["text"], str(row.get("lang") or "nl"))
        return {
            "level": signal.level,
            "kind": signal.kind,
            "who": signal.who,
            "urgency": signal.urgency,
            "rules": list(signal.rules),
        }

    return answer_each(answer)
