"""`voordeur match`: what a text asks for, and which activities fit, as JSON lines."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tqdm import tqdm

from bot.app import open_catalogue
from bot.commands.calls import CallError
from bot.commands.lines import Row, answer_each
from bot.settings import Settings
from bot.work.apart import read_list
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.importing.values import Options
from knowledge.likeness.engine import engine
from knowledge.matching.index import Index
from knowledge.matching.match import match
from knowledge.matching.ready import shipped
from knowledge.places.places import Places
from knowledge.places.values import Place, Somewhere
from knowledge.wishes.taxonomy import Taxonomy

MOST_TO_READ = 20.0
"""Seconds in which activities are read for their meaning before the first answer: each takes some hundredths of one."""


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("match", help="which activities fit a text, as JSON lines")
    parser.add_argument("--catalogue", metavar="FILE", help="match against this file, for this run only")
    parser.add_argument("--top", type=int, default=3, help="how many activities at most (default 3)")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Read JSON lines with "id" and "text", perhaps "wijk" and "lang", and answer each."""
    if given.top < 1:
        raise CallError("--top must be 1 or more")
    activities = (
        from_file(Path(given.catalogue)) if given.catalogue else asyncio.run(open_catalogue(settings))
    )
    taxonomy, places = Taxonomy.load(), Places.load()
    index = understood(activities, taxonomy)
    now = datetime.now(UTC)

    def answer(row: Row) -> dict[str, Any]:
        language = row.get("lang") or "nl"
        found = match(row["text"], index, taxonomy, _place(row, places), now, given.top, language)
        return {
            "understood": list(found.understood),
            "matches": [
                {
                    "activity": suggestion.activity.id,
                    "title": suggestion.activity.title,
                    "score": round(suggestion.score, 3),
                    "why": [f"{reason.kind}:{reason.value}".rstrip(":") for reason in suggestion.reasons],
                    "unsure": [
                        f"{caution.kind}:{caution.value}".rstrip(":") for caution in suggestion.cautions
                    ],
                }
                for suggestion in found.suggestions
            ],
            "unmet": list(found.unmet),
        }

    return answer_each(answer)


def understood(activities: Sequence[Activity], taxonomy: Taxonomy) -> Index:
    """These activities, with what they are like; of a long list those whose words say least what they are."""
    impressions = shipped()
    index = Index(tuple(activities), taxonomy, impressions)
    unread = [one for one in index.least_plain if impressions.lacks(one)]
    if not unread or taxonomy.likeness is None:
        return index
    # Nobody else waits for the processors here, so all of them read.
    likeness = replace(taxonomy.likeness, engine=engine(os.cpu_count() or 1))
    impressions.read(_in_time(tqdm(unread, desc="activities", unit="", disable=None)), likeness)
    return Index(tuple(activities), taxonomy, impressions)


def _in_time(activities: Iterable[Activity]) -> Iterator[Activity]:
    until = time.monotonic() + MOST_TO_READ
    return itertools.takewhile(lambda _: time.monotonic() < until, activities)


def _place(row: Row, places: Places) -> Place | None:
    """The wijk that is given, else the one place the text itself names."""
    wijk = row.get("wijk")
    heard = places.hear(wijk if isinstance(wijk, str) and wijk else row["text"])
    return heard.place if isinstance(heard, Somewhere) else None


def from_file(path: Path) -> Sequence[Activity]:
    reading = read_list(path.name, path.read_bytes(), Options(source=path.name))
    for problem in reading.problems:
        print(f"{path.name} line {problem.line}: {problem.what}; {problem.do}", file=sys.stderr)
    if not reading.activities:
        raise CallError(f"{path.name} holds no activity that can be used")
    return reading.activities
