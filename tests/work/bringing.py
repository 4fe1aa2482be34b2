"""Bringing a list of activities into the catalogue, for a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from bot.work import catalogue, importing
from bot.work.importing import Draft, Outcome
from db.engine import Store
from db.import_sources import SourceRow
from knowledge.catalogue.activity import Activity, Recurrence, Venue
from knowledge.catalogue.importing.values import Reading

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)

TODAY = date(2026, 11, 24)

TUESDAY = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10))


def activity(number: int, **changes: object) -> Activity:
    plain = Activity(
        id=f"n{number}",
        title=f"Activiteit {number}",
        description="Iets leuks",
        organiser="Voorbeeldorganisatie",
        venue=Venue("De Proef", "Oost"),
        recurrence=TUESDAY,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


TEN = tuple(activity(number) for number in range(10))

DOUBTFUL = activity(90, description="Bel 0900-1234")


async def drafted(store: Store, found: Sequence[Activity], source: str = "proef", **how: bool) -> Draft:
    return await importing.draft(store, Reading("csv", tuple(found)), source, **how)


async def brought(store: Store, found: Sequence[Activity], source: str = "proef", **how: bool) -> Outcome:
    """What came of importing this list."""
    remembered = SourceRow(source, f"{source}.csv", {}, False, "")
    return await importing.take_over(
        store, await drafted(store, found, source, **how), f"{source}.csv", remembered, NOW
    )


async def standing(store: Store) -> set[str]:
    """Ids of what conversations can see."""
    _, found = await catalogue.stored(store)
    return {one.id for one in found}


async def the(store: Store, activity_id: str) -> Activity:
    return next(one for one in await importing.whole(store) if one.id == activity_id)


async def states(store: Store) -> dict[int, str]:
    return {row.id: row.state for row in await importing.recent(store, 100)}
