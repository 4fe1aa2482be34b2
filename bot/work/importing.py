"""Imports as people make them: look first, then take over whole or let it wait for a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import msgspec
from sqlalchemy import Connection

from bot.work.catalogue import SAMPLE
from db import activities, import_sources, imports
from db.engine import Store
from db.import_sources import SourceRow
from db.imports import DONE, WAITING, Change, ImportRow, Kept
from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.importing.plan import Plan, make_plan
from knowledge.catalogue.importing.values import Reading

HELD: Final = "held for review"
"""Why an import waits that holds only what looked like fraud."""

_decoder = msgspec.json.Decoder(Activity)
_encoder = msgspec.json.Encoder()


class CannotImport(Exception):
    """Why something cannot be done with an import or an activity, in words fit to be shown."""


@dataclass(frozen=True)
class Draft:
    """What an import would do. Nothing is changed yet."""

    source: str
    reading: Reading
    plan: Plan
    there: Mapping[str, Activity]
    """Everything in the catalogue as it stands, retired ones too."""
    changes: tuple[Change, ...]
    held: tuple[Change, ...]
    refused_before: int
    """How many entries are left out because a person rejected exactly these before."""
    sample: tuple[Change, ...]
    """The sample catalogue going, because this is the first real list."""

    @property
    def counts(self) -> dict[str, int]:
        """How many of each sort."""
        plan = self.plan
        return {
            "new": len(plan.new),
            "changed": len(plan.changed),
            "unchanged": len(plan.unchanged),
            "retired": len(plan.retired),
            "kept": len(plan.kept),
            "held": len(self.held),
            "left_out": len({one.line for one in plan.problems if one.skips}),
        }


@dataclass(frozen=True)
class Outcome:
    """What became of an import; numbers of imports, none where there was nothing of that sort."""

    done: int | None = None
    waits: int | None = None
    held: int | None = None


async def whole(store: Store) -> tuple[Activity, ...]:
    """Read every activity, the retired ones too and marked as such, by id."""
    return tuple(activity_of(row) for row in await store.read(imports.everything))


async def sources(store: Store) -> dict[str, SourceRow]:
    """Read what is remembered of every source, by name."""
    return {row.name: row for row in await store.read(import_sources.sources)}


async def recent(store: Store, most: int) -> list[ImportRow]:
    """Read so many imports, the newest first."""
    return await store.read(imports.latest, most)


async def contents(store: Store, number: int) -> list[Change]:
    """Read what an import changes; empty where it is unknown or was superseded."""
    return await store.read(imports.changes_of, number)


async def draft(store: Store, reading: Reading, source: str, *, keep_sample: bool = False) -> Draft:
    """Compare what was read with the catalogue as it stands."""
    rows, first, rejected = await store.read(_stand, source)
    there = {row.id: activity_of(row) for row in rows}
    plan = make_plan(reading, there.values(), source)
    before = {row.id: row for row in rows}
    held = [_change(one.activity, before, one.why) for one in plan.held]
    asked = tuple(one for one in held if (one.id, one.after) not in rejected)
    sample = [row for row in rows if row.source == SAMPLE and not row.retired]
    goes = first and (plan.new or plan.changed) and not keep_sample
    return Draft(
        source,
        reading,
        plan,
        there,
        tuple(_change(one, before) for one in (*plan.new, *plan.changed, *plan.retired)),
        asked,
        len(held) - len(asked),
        tuple(retirement(row) for row in sample) if goes else (),
    )


async def take_over(
    store: Store, drafted: Draft, came_from: str, remembered: SourceRow, now: datetime
) -> Outcome:
    """Do what was drafted, in one transaction; what needs a person is only stored.

    Raises CannotImport where the catalogue changed in the meantime; then nothing has happened.
    """
    return await store.write(_take_over, drafted, came_from, remembered, now)


async def put_sample(store: Store, now: datetime) -> None:
    """Put the sample catalogue into a store where nothing was ever put."""
    rows = [kept_of(one, SAMPLE) for one in sample_activities()]
    await store.write(imports.put, rows, now)


def decode(body: str) -> Activity:
    """An activity out of its JSON."""
    return _decoder.decode(body)


def activity_of(row: Kept) -> Activity:
    """An activity as it stands: its row knows best whose it is and whether it is retired."""
    return replace(decode(row.body), source=row.source, retired=row.retired)


def kept_of(activity: Activity, source: str) -> Kept:
    """The row of an activity."""
    return Kept(activity.id, source, _encoder.encode(activity).decode(), activity.retired)


def _change(activity: Activity, before: Mapping[str, Kept], why: Sequence[str] = ()) -> Change:
    was = before.get(activity.id)
    row = kept_of(activity, activity.source)
    return Change(
        row.id,
        row.source,
        was.body if was else None,
        was.retired if was else False,
        row.body,
        row.retired,
        ", ".join(why),
    )


def retirement(row: Kept) -> Change:
    """What takes a standing activity out of sight."""
    return Change(row.id, row.source, row.body, False, row.body, True)


def _stand(connection: Connection, source: str) -> tuple[list[Kept], bool, set[tuple[str, str | None]]]:
    """All rows; whether nothing was ever imported; and what was rejected of this source."""
    refused = imports.in_state(connection, "rejected", source)
    return (
        imports.everything(connection),
        not imports.in_state(connection, DONE),
        {(one.id, one.after) for row in refused for one in imports.changes_of(connection, row.id)},
    )


def _take_over(
    connection: Connection, drafted: Draft, came_from: str, remembered: SourceRow, now: datetime
) -> Outcome:
    activities.hold_still(connection)
    plan, counts = drafted.plan, drafted.counts
    import_sources.remember(connection, remembered, now)
    changes = (*drafted.changes, *drafted.sample)
    done = waits = None
    if plan.needs_person:
        waits = _wait(connection, drafted, came_from, drafted.changes, plan.why, now)
    elif changes:
        done = imports.add(connection, drafted.source, came_from, DONE, (), counts, now)
        imports.add_changes(connection, done, [replace(one, after=None) for one in changes])
        imports.decide(connection, done, DONE, "", now, apply(connection, changes, now))
    held = _wait(connection, drafted, came_from, drafted.held, (HELD,), now)
    supersede(connection, drafted.source, {held, waits}, "", now)
    return Outcome(done, waits, held)


def _wait(
    connection: Connection,
    drafted: Draft,
    came_from: str,
    changes: Sequence[Change],
    why: Sequence[str],
    now: datetime,
) -> int | None:
    """Store what waits, and return its number; what waits already in exactly this form keeps its own."""
    if not changes:
        return None
    for row in imports.in_state(connection, WAITING, drafted.source):
        if frozenset(imports.changes_of(connection, row.id)) == frozenset(changes):
            return row.id
    number = imports.add(connection, drafted.source, came_from, WAITING, why, drafted.counts, now)
    imports.add_changes(connection, number, changes)
    return number


def apply(connection: Connection, changes: Sequence[Change], now: datetime) -> int:
    """Carry changes out, where everything is still as it was when they were thought of."""
    there = imports.these(connection, (one.id for one in changes))
    for one in changes:
        row = there.get(one.id)
        if (row.body if row else None, row.retired if row else False) != (one.before, one.was_retired):
            raise CannotImport("the catalogue has changed in the meantime: import the list again")
    rows = [Kept(one.id, one.source, one.after or "", one.retires) for one in changes]
    return imports.put(connection, rows, now)


def supersede(
    connection: Connection, source: str, keep: Collection[int | None], by: str, now: datetime
) -> None:
    """Let everything of a source that waits make way, except these numbers."""
    for row in imports.in_state(connection, WAITING, source):
        if row.id not in keep:
            imports.decide(connection, row.id, "superseded", by, now)
            imports.drop_changes(connection, row.id)
