"""What people decide about the catalogue: approve or reject what waits, take an import back, amend one activity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.work.catalogue import SAMPLE
from bot.work.importing import CannotImport, activity_of, apply, decode, kept_of, retirement, supersede
from db import activities, imports
from db.engine import Store
from db.imports import DONE, WAITING, Change, ImportRow, Kept
from knowledge.catalogue.activity import Activity, Contact


async def approve(
    store: Store,
    number: int,
    by: str,
    now: datetime,
    *,
    only: Sequence[str] = (),
    keep_sample: bool = False,
) -> tuple[ImportRow, int]:
    """Take over an import that waits, or only these activities of it; returns it and how many samples went.

    Raises CannotImport where it does not wait, or the catalogue has changed under it.
    """
    return await store.write(_approve, number, by, now, only, keep_sample)


async def reject(store: Store, number: int, by: str, now: datetime) -> ImportRow:
    """Put an import aside that waits; raises CannotImport where it does not."""
    return await store.write(_reject, number, by, now)


async def take_back(store: Store, by: str, now: datetime, source: str | None = None) -> ImportRow:
    """Undo the newest import, of one source or of all; raises CannotImport where there is none."""
    return await store.write(_take_back, by, now, source)


async def amend(
    store: Store, activity_id: str, change: Callable[[Activity], Activity], now: datetime
) -> Activity:
    """Change one activity; conversations see it within seconds. Raises CannotImport where there is none."""
    return await store.write(_amend, activity_id, change, now)


def _approve(
    connection: Connection, number: int, by: str, now: datetime, only: Sequence[str], keep_sample: bool
) -> tuple[ImportRow, int]:
    activities.hold_still(connection)
    row = _waiting(connection, number)
    changes = imports.changes_of(connection, number)
    if only:
        unknown = set(only) - {one.id for one in changes}
        if unknown:
            raise CannotImport(f"import {number} holds no {', '.join(sorted(unknown))}")
    chosen = [one for one in changes if not only or one.id in only]
    sample: list[Change] = []
    if not keep_sample and not imports.in_state(connection, DONE) and any(not one.retires for one in chosen):
        sample = [retirement(one) for one in imports.standing_of(connection, SAMPLE)]
    version = apply(connection, [*chosen, *sample], now)
    target = number
    if len(chosen) < len(changes):
        target = imports.add(connection, row.source, row.came_from, DONE, row.why, row.counts, now)
        imports.move_changes(connection, number, target, [one.id for one in chosen])
    imports.add_changes(connection, target, sample)
    imports.forget_after(connection, target)
    imports.decide(connection, target, DONE, by, now, version)
    return _got(connection, target), len(sample)


def _reject(connection: Connection, number: int, by: str, now: datetime) -> ImportRow:
    _waiting(connection, number)
    imports.decide(connection, number, "rejected", by, now)
    return _got(connection, number)


def _take_back(connection: Connection, by: str, now: datetime, source: str | None) -> ImportRow:
    activities.hold_still(connection)
    done = imports.in_state(connection, DONE, source)
    if not done:
        raise CannotImport("there is no import to take back")
    newest = done[-1]
    changes = imports.changes_of(connection, newest.id)
    there = imports.these(connection, (one.id for one in changes))
    rows = [_as_it_was(one, there[one.id]) for one in changes if one.id in there]
    imports.put(connection, rows, now)
    imports.decide(connection, newest.id, "taken back", by, now)
    # What the same list left waiting was thought of on top of what has just gone.
    supersede(connection, newest.source, (), by, now)
    return _got(connection, newest.id)


def _as_it_was(change: Change, row: Kept) -> Kept:
    current = activity_of(row)
    if change.before is None:
        # It stays under its id, retired, but keeps nothing that a later list could inherit.
        gone = replace(
            current,
            kinds=(),
            verified_on=None,
            verified_by="",
            doubted_on=None,
            staff_contact=Contact(),
            retired=True,
        )
        return kept_of(gone, change.source)
    before = decode(change.before)
    # Somebody may have said since that it is closed; going back to an older text does not make that untrue.
    if current.doubted_on is not None:
        before = replace(before, doubted_on=current.doubted_on)
    return replace(kept_of(before, change.source), retired=change.was_retired)


def _amend(
    connection: Connection, activity_id: str, change: Callable[[Activity], Activity], now: datetime
) -> Activity:
    activities.hold_still(connection)
    row = imports.these(connection, [activity_id]).get(activity_id)
    if row is None:
        raise CannotImport(f"there is no activity {activity_id}")
    amended = change(activity_of(row))
    imports.put(connection, [kept_of(amended, row.source)], now)
    return amended


def _waiting(connection: Connection, number: int) -> ImportRow:
    row = imports.get(connection, number)
    if row is None or row.state != WAITING:
        raise CannotImport(f"no import {number} is waiting")
    return row


def _got(connection: Connection, number: int) -> ImportRow:
    row = imports.get(connection, number)
    if row is None:
        raise LookupError(number)
    return row
