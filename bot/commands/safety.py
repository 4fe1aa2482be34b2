"""`voordeur safety`: what a text says of danger, as JSON lines; with `--counts` what became of the rules, by month."""

from __future__ import annotations

import argparse
from typing import Any

from bot.commands import periods
from bot.commands.lines import Row, answer_each
from bot.settings import Settings
from knowledge.safety.detector import Safety


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("safety", help="what a text says of danger, as JSON lines; or --counts")
    parser.add_argument(
        "--counts", action="store_true", help="count what became of the rules, by month, instead"
    )
    periods.options(parser)
    parser.add_argument("--json", action="store_true", help="counts as JSON, one object a line")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Read JSON lines with "id" and "text", perhaps "lang", and answer each with level, kind, who, urgency and rules."""
    if given.counts:
        # Only here: opening a database takes longer to load than all the rules.
        from bot.commands.rules import show

        return show(given, settings)
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
