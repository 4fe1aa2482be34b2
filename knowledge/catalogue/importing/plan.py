"""What an import would change, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.check import suspicions
from knowledge.catalogue.importing.rows import own_id
from knowledge.catalogue.importing.values import Problem, Reading, Unread

MOST_RETIRED: Final = 0.20
MOST_CHANGED: Final = 0.50


@dataclass(frozen=True)
class Held:
    """An activity that waits for a person, and why."""

    activity: Activity
    why: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """What would be done with one source."""

    new: tuple[Activity, ...] = ()
    changed: tuple[Activity, ...] = ()
    """As they would become, under the id they have."""
    unchanged: tuple[Activity, ...] = ()
    retired: tuple[Activity, ...] = ()
    """As they would become: marked as retired, never deleted."""
    kept: tuple[Activity, ...] = ()
    """Not to be found in what was read, but a row that cannot be read is about them: they stay as they are."""
    held: tuple[Held, ...] = ()
    """Not taken over until a person has looked: likely fraud or a private address."""
    problems: tuple[Problem, ...] = ()
    needs_person: bool = False
    why: tuple[str, ...] = ()
    """Why a person has to agree: "refused", "retires 3 of 10", "changes 6 of 10"."""


def make_plan(reading: Reading, there: Iterable[Activity], source: str) -> Plan:
    """Compare what was read with what is there, of this source; other sources are not touched.

    An activity is the same by source and own id; failing that, by title, venue and when, then by title and venue.
    """
    if reading.refused:
        return Plan(problems=reading.problems, needs_person=True, why=("refused",))
    everything = tuple(there)
    before = [one for one in everything if one.source == source]
    taken = {one.id for one in everything if one.source != source}
    incoming = [replace(_free(one, taken, source), source=source) for one in reading.activities]
    matched = _matched(incoming, before)
    new, changed, unchanged, held = [], [], [], []
    for one in incoming:
        known = matched.get(one.id)
        why = suspicions(one)
        if known is not None and _same(one, known):
            unchanged.append(known)
        elif why:
            held.append(Held(one, why))
        elif known is None:
            new.append(one)
        else:
            changed.append(_kept(one, known))
    stays = {known.id for known in matched.values()}
    absent = [one for one in before if one.id not in stays and not one.retired]
    kept = still_there(absent, reading.unread)
    retired = [replace(one, retired=True) for one in absent if one not in kept]
    living = sum(not one.retired for one in before)
    why_person = _why(len(retired), len(changed), living)
    return Plan(
        tuple(new),
        tuple(changed),
        tuple(unchanged),
        tuple(retired),
        kept,
        tuple(held),
        reading.problems,
        bool(why_person),
        why_person,
    )


def still_there(absent: Sequence[Activity], unread: Sequence[Unread]) -> tuple[Activity, ...]:
    """Those absent ones that rows nobody could read are about.

    By own id, else by title (and venue where the row has one), else by venue alone; and where no more are absent
    than there are rows that say nothing of themselves, these are they.
    """
    found: dict[str, Activity] = {}
    nameless = 0
    for row in unread:
        about = [one for one in absent if row.id and one.id == row.id]
        if not about and row.title:
            about = [one for one in absent if _title(one)[0] == _easy(row.title) and _is_at(one, row.venue)]
        if not about and not row.title and row.venue:
            about = [one for one in absent if _is_at(one, row.venue)]
        nameless += not (about or row.id or row.title or row.venue)
        found |= {one.id: one for one in about}
    left = [one for one in absent if one.id not in found]
    if len(left) <= nameless:
        found |= {one.id: one for one in left}
    return tuple(found.values())


def _is_at(activity: Activity, venue: str) -> bool:
    return not venue or _easy(activity.venue.name) == _easy(venue)


def _easy(text: str) -> str:
    return " ".join(text.lower().split())


def _why(retired: int, changed: int, living: int) -> tuple[str, ...]:
    why = []
    if living and retired > MOST_RETIRED * living:
        why.append(f"retires {retired} of {living}")
    if living and changed > MOST_CHANGED * living:
        why.append(f"changes {changed} of {living}")
    return tuple(why)


def _free(activity: Activity, taken: set[str], source: str) -> Activity:
    """The same activity under an id that no other source uses."""
    return replace(activity, id=f"{own_id(source)}-{activity.id}") if activity.id in taken else activity


def _matched(incoming: list[Activity], before: list[Activity]) -> dict[str, Activity]:
    """Id of what comes in -> what it was; everything is matched at most once."""
    found: dict[str, Activity] = {}
    left = {one.id: one for one in before}
    for alike in (_by_id, _by_when, _by_title):
        at: dict[object, list[Activity]] = {}
        for one in left.values():
            at.setdefault(alike(one), []).append(one)
        for one in incoming:
            candidates = at.get(alike(one), [])
            if one.id not in found and len(candidates) == 1 and candidates[0].id in left:
                found[one.id] = left.pop(candidates[0].id)
    return found


def _by_id(activity: Activity) -> object:
    return activity.id


def _by_when(activity: Activity) -> object:
    return (
        *_title(activity),
        activity.recurrence.rules,
        activity.recurrence.starts,
        activity.recurrence.extra,
    )


def _by_title(activity: Activity) -> object:
    return _title(activity)


def _title(activity: Activity) -> tuple[str, str]:
    return _easy(activity.title), _easy(activity.venue.name)


def _kept(coming: Activity, known: Activity) -> Activity:
    """What comes in under the id it has here, with what only people here have added."""
    checked = coming.verified_on
    still = known.doubted_on if checked is None or checked <= (known.doubted_on or checked) else None
    return replace(
        coming,
        id=known.id,
        kinds=coming.kinds or known.kinds,
        verified_on=max(filter(None, (coming.verified_on, known.verified_on)), default=None),
        verified_by=coming.verified_by or known.verified_by,
        doubted_on=still,
        staff_contact=coming.staff_contact if coming.staff_contact.phone else known.staff_contact,
        retired=False,
    )


def _same(coming: Activity, known: Activity) -> bool:
    return _kept(coming, known) == known
