"""`voordeur import`: a list of activities, from a file or an address, looked at first and then taken over whole."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from tqdm import tqdm

from bot.app import open_database, prepare
from bot.commands import showing
from bot.commands.lists import List, corrections_of, get, source_name, wijk_named
from bot.commands.showing import say
from bot.settings import Settings
from bot.work import importing
from bot.work.apart import read_list
from bot.work.fetching import NotFetched
from bot.work.importing import CannotImport, Draft, Outcome
from db.engine import Store
from db.import_sources import SourceRow
from knowledge.catalogue.importing.columns import easy
from knowledge.catalogue.importing.values import Column, Options, Progress
from knowledge.catalogue.recurrence import AMSTERDAM

YES: Final = frozenset({"y", "yes", "j", "ja"})

Ask = Callable[[str], str]
"""Puts a question to whoever sits at the terminal; raises EOFError where nobody answers any more."""


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("import", help="take over a list of activities from a file or an address")
    parser.add_argument("list", metavar="FILE|URL", help="CSV, Excel, JSON, iCalendar or HSDS; https only")
    parser.add_argument("--source", metavar="NAME", help="name of the list; the same each time it comes in")
    parser.add_argument(
        "--map",
        action="extend",
        nargs="+",
        default=[],
        metavar="COLUMN=FIELD",
        help="read a column as this field (nothing behind the = leaves it out); remembered for the source",
    )
    parser.add_argument("--wijk", help="wijk of what does not say its own; remembered for the source")
    parser.add_argument(
        "--organiser-agreed",
        action=argparse.BooleanOptionalAction,
        help="the organiser agreed that residents see private numbers; remembered for the source",
    )
    parser.add_argument(
        "--keep-sample", action="store_true", help="keep the sample beside the first real list"
    )
    parser.add_argument("--yes", action="store_true", help="take it over without asking")
    parser.add_argument("--dry-run", action="store_true", help="only show what would happen")
    parser.add_argument("--all", action="store_true", help="name every activity and every row in the preview")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text; does not ask")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Import; returns 1 where nothing was taken over although there was something to take over."""
    asks = sys.stdin.isatty() and sys.stdout.isatty() and not given.json
    return asyncio.run(_import(given, settings, input if asks else None))


async def _import(given: argparse.Namespace, settings: Settings, ask: Ask | None) -> int:
    corrections = corrections_of(given.map)
    try:
        came = await get(given.list)
    except NotFetched as wrong:
        print(f"voordeur: not fetched: {wrong}", file=sys.stderr)
        return 1
    await prepare(settings)
    store = open_database(settings)
    try:
        desk = _Desk(given, store, came, ask)
        return await desk.work(corrections)
    except CannotImport as wrong:
        print(f"voordeur: {wrong}", file=sys.stderr)
        return 1
    finally:
        await store.close()


@dataclass(frozen=True)
class _Desk:
    """One import from beginning to end."""

    given: argparse.Namespace
    store: Store
    came: List
    ask: Ask | None

    async def work(self, corrections: Mapping[str, str]) -> int:
        """Read, show, ask, take over."""
        known = await importing.sources(self.store)
        name = source_name(self.given.source, self.came, known)
        remembered = self._remembered(name, known.get(name), corrections)
        while True:
            drafted = await self._look(remembered)
            self._show(drafted, remembered, known)
            if self.ask is None or not self._must_ask(drafted):
                return await self._finish(drafted, remembered)
            match _answer(self.ask):
                case str(correction) if "=" in correction:
                    remembered = _corrected(remembered, correction)
                case str(answer) if answer.lower() in YES:
                    return await self._finish(drafted, remembered)
                case _:
                    say("Nothing was taken over.")
                    return 1

    def _remembered(self, name: str, before: SourceRow | None, more: Mapping[str, str]) -> SourceRow:
        """How this source is read: what is remembered, and what this call adds to it."""
        known = before or SourceRow(name, "", {}, False, "")
        agreed = self.given.organiser_agreed
        return SourceRow(
            name,
            self.came.known_as,
            {**known.mapping, **more},
            known.phones_agreed if agreed is None else agreed,
            wijk_named(self.given.wijk) if self.given.wijk else known.wijk,
        )

    async def _look(self, remembered: SourceRow) -> Draft:
        """Read the list as this source is read, and compare it with the catalogue."""
        with tqdm(desc=self.came.name, unit=" rows", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
            reading = read_list(
                self.came.name,
                self.came.data,
                Options(
                    source=remembered.name,
                    today=datetime.now(AMSTERDAM).date(),
                    mapping=tuple(Column(*one) for one in remembered.mapping.items()),
                    phones_agreed=remembered.phones_agreed,
                    wijk=remembered.wijk,
                    progress=_telling(bar),
                ),
            )
        return await importing.draft(self.store, reading, remembered.name, keep_sample=self.given.keep_sample)

    def _show(self, drafted: Draft, remembered: SourceRow, known: Mapping[str, SourceRow]) -> None:
        if self.given.json:
            return
        reading = drafted.reading
        rows = len(reading.activities)
        say(f"{self.came.name}: {reading.kind or 'not a list'}, {rows} activities. Source: {remembered.name}")
        if known and remembered.name not in known and not reading.refused:
            say(f"This is a new source; there are already: {', '.join(known)}.")
            say("If it is a newer version of one of those, name it with --source, or all will stand twice.")
        names = {easy(column.name) for column in reading.mapping}
        for column in remembered.mapping:
            if reading.mapping and easy(column) not in names:
                say(f'There is no column "{column}" in this list.')
        showing.preview(drafted, {easy(column) for column in remembered.mapping}, self.given.all)

    def _must_ask(self, drafted: Draft) -> bool:
        """Whether a person is asked: nobody said yes beforehand, and there is something to take over or to put right."""
        return not (self.given.yes or self.given.dry_run) and (
            bool(drafted.changes or drafted.held) or _lacks_a_column(drafted)
        )

    async def _finish(self, drafted: Draft, remembered: SourceRow) -> int:
        outcome = Outcome()
        if drafted.reading.refused:
            state, status = "refused", 1
        elif self.given.dry_run:
            state, status = "dry run", 0
        elif self._must_ask(drafted) and self.ask is None:
            state, status = "not confirmed", 1
        else:
            outcome = await self._take_over(drafted, remembered)
            state, status = _state(outcome)
        if self.given.json:
            about = {"source": remembered.name, "from": self.came.came_from, "state": state}
            numbers = {"import": outcome.done, "waiting": outcome.waits, "held_as": outcome.held}
            print(json.dumps(about | numbers | showing.report(drafted), ensure_ascii=False))
        else:
            say(*_told(state, outcome, drafted))
        return status

    async def _take_over(self, drafted: Draft, remembered: SourceRow) -> Outcome:
        now = datetime.now(UTC)
        if self.given.keep_sample and not drafted.there:
            # Nothing was ever here, not even the sample that is to stay.
            await importing.put_sample(self.store, now)
        return await importing.take_over(self.store, drafted, self.came.came_from, remembered, now)


def _lacks_a_column(drafted: Draft) -> bool:
    """Whether the list could be read if somebody said which column is the title."""
    return drafted.reading.refused and bool(drafted.reading.mapping)


def _corrected(remembered: SourceRow, correction: str) -> SourceRow:
    """The same source with a column read differently; what cannot be is said, and changes nothing."""
    try:
        more = corrections_of([correction])
    except ValueError as wrong:
        say(f"{wrong}.")
        return remembered
    return replace(remembered, mapping={**remembered.mapping, **more})


def _telling(bar: Any) -> Progress:
    def tell(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return tell


def _answer(ask: Ask) -> str:
    try:
        return ask("Take this over? y = yes, n = no, COLUMN=FIELD = read a column differently: ").strip()
    except EOFError:
        return ""


def _state(outcome: Outcome) -> tuple[str, int]:
    if outcome.waits is not None:
        return "waiting", 1
    return ("done" if outcome.done is not None or outcome.held is not None else "nothing to do"), 0


def _told(state: str, outcome: Outcome, drafted: Draft) -> list[str]:
    lines = {
        "refused": [
            "The list cannot be read. Nothing was taken over.",
            *(['Say which column is the title: --map "COLUMN=title"'] if _lacks_a_column(drafted) else []),
        ],
        "dry run": ["This was only a look. Nothing was taken over."],
        "not confirmed": ["Nothing was taken over: add --yes, or do this at a terminal."],
        "nothing to do": ["There is nothing to change."],
        "waiting": [
            f"It waits as import {outcome.waits}: voordeur catalogue approve {outcome.waits}"
            f" (or reject {outcome.waits})"
        ],
        "done": [],
    }[state]
    if outcome.done is not None:
        lines.append(f"Taken over as import {outcome.done}. Undo it with: voordeur catalogue rollback")
        if drafted.sample:
            lines.append(f"The sample catalogue is retired ({len(drafted.sample)} activities).")
    if outcome.held is not None:
        lines.append(
            f"To be reviewed ({len(drafted.held)}) as import {outcome.held}: voordeur catalogue show"
            f" --import {outcome.held}, then approve {outcome.held} or reject {outcome.held}"
        )
    return lines
