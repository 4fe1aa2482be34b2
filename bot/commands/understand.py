"""`voordeur understand`: what a text means as a place or as an answer."""

from __future__ import annotations

import argparse
from typing import Any

from bot.commands.lines import Row, answer_each
from bot.settings import Settings
from knowledge.answers.answers import Answers, published
from knowledge.places.places import Places, reading


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("understand", help="what a text means, as JSON lines")
    parser.add_argument("--as", dest="kind", choices=("place", "answer"), required=True)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Read JSON lines with "id" and "text", and answer each."""
    if given.kind == "place":
        places = Places.load()

        def where(row: Row) -> dict[str, Any]:
            wijk, ask, outside = reading(places.hear(row["text"]))
            return {"wijk": wijk, "ask": ask, "outside": outside}

        return answer_each(where)
    answers = Answers.load()
    return answer_each(lambda row: {"means": published(answers.means(row["text"], row.get("lang", "nl")))})
