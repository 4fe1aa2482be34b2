"""Activities and imports as plain lines and as JSON, for those who keep the catalogue."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final

from bot.work.importing import Draft
from db.imports import ImportRow
from knowledge.catalogue.activity import Activity, Contact
from knowledge.catalogue.freshness import trust
from knowledge.catalogue.importing.columns import easy
from knowledge.catalogue.importing.values import Problem
from knowledge.catalogue.recurrence import is_known, next_times
from knowledge.catalogue.when_said import say_when

A_FEW: Final = 10
"""How many of each sort a preview names; the rest is counted, or named with --all."""
MANY: Final = 40
"""How many rows that are left out it names."""


def clean(text: str) -> str:
    """Text fit for a terminal: strange files may hold signs that move the cursor or hide what is there."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def say(*lines: str) -> None:
    """Print lines, whatever is in them; a letter this terminal does not have becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    for line in lines:
        print(clean(line).encode(encoding, "replace").decode(encoding))


def in_short(activity: Activity) -> str:
    """What, where and when on one line."""
    known = "on days of its own" if is_known(activity.recurrence) else "days not known"
    when = say_when(activity.recurrence) or activity.recurrence.said or known
    return f"{activity.title}, {activity.venue.wijk or 'wijk not known'}, {when}"


def listed(activity: Activity, today: date) -> str:
    """One line of a list, with how far it can be trusted where that is not well."""
    marks = [mark for mark, holds in (("sample", activity.sample), ("retired", activity.retired)) if holds]
    said = {"warn": "not checked for 6 months", "hide": "not checked for a year", "unknown": "never checked"}
    if not activity.retired and (worry := said.get(trust(activity, today))):
        marks.append(worry)
    return f"{activity.id}  {in_short(activity)}" + (f"  [{', '.join(marks)}]" if marks else "")


def as_json(activity: Activity, now: datetime, today: date, *, staff: bool = False) -> dict[str, Any]:
    """An activity as JSON; private numbers only where they are asked for."""
    next_time = next(iter(next_times(activity.recurrence, now)), None)
    shown: dict[str, Any] = {
        "activity": activity.id,
        "title": activity.title,
        "description": activity.description,
        "organiser": activity.organiser,
        "wijk": activity.venue.wijk,
        "venue": activity.venue.name,
        "address": activity.venue.address,
        "postcode": activity.venue.postcode,
        "when": say_when(activity.recurrence) or activity.recurrence.said,
        "next": next_time.isoformat() if next_time else None,
        "cost": activity.cost.said,
        "cents": activity.cost.cents,
        "upas": activity.cost.upas,
        "step_free": activity.access.step_free,
        "languages": list(activity.languages),
        "for_whom": activity.for_whom,
        "kinds": list(activity.kinds),
        "tags": list(activity.tags),
        "join": activity.join,
        "contact": _contact(activity.contact),
        "source": activity.source,
        "verified_on": activity.verified_on.isoformat() if activity.verified_on else None,
        "verified_by": activity.verified_by,
        "trust": trust(activity, today),
        "sample": activity.sample,
        "retired": activity.retired,
    }
    return shown | ({"staff_contact": _contact(activity.staff_contact)} if staff else {})


def _contact(contact: Contact) -> dict[str, str]:
    return {one.name: getattr(contact, one.name) for one in fields(contact)}


def what_changed(before: Activity, after: Activity) -> list[str]:
    """Names of the fields in which two differ."""
    return [one.name for one in fields(after) if getattr(before, one.name) != getattr(after, one.name)]


def preview(drafted: Draft, remembered: set[str], everything: bool) -> None:
    """Print what an import would do."""
    _columns(drafted, remembered)
    if drafted.reading.refused:
        _problems(drafted.plan.problems, everything)
        return
    counts, most = drafted.counts, sys.maxsize if everything else A_FEW
    order = (
        "new",
        "changed",
        "retired",
        "unchanged",
        "held",
        "left_out",
        *(("kept",) if drafted.plan.kept else ()),
    )
    named = {
        "unchanged": "as they were",
        "held": "to be reviewed",
        "left_out": "rows left out",
        "kept": "kept though their row cannot be read",
    }
    say("It would give: " + ", ".join(f"{counts[name]} {named.get(name, name)}" for name in order) + ".")
    plan = drafted.plan
    _some("new", [in_short(one) for one in plan.new], most)
    changed = [
        f"{in_short(one)} ({', '.join(what_changed(drafted.there[one.id], one))})" for one in plan.changed
    ]
    _some("changed", changed, most)
    _some("retired", [in_short(one) for one in plan.retired], most)
    _some("kept", [in_short(one) for one in plan.kept], most)
    _some("review", [f"{in_short(one.activity)} ({', '.join(one.why)})" for one in plan.held], most)
    _problems(plan.problems, everything)
    if drafted.refused_before:
        say(f"{drafted.refused_before} are left out: a person rejected exactly these before.")
    if drafted.sample:
        say(f"The sample catalogue ({len(drafted.sample)} made-up activities) goes: --keep-sample keeps it.")
    if plan.needs_person:
        say(f"This is a big change ({'; '.join(plan.why)}): it will wait until a person approves it.")


def _columns(drafted: Draft, remembered: set[str]) -> None:
    if not drafted.reading.mapping:
        return
    say("Columns, and what they are taken for:")
    for column in drafted.reading.mapping:
        if column.name.strip():
            mark = "  (put right by you)" if easy(column.name) in remembered else ""
            say(f"  {column.name.strip()[:40]:<40} {column.field or '- not used'}{mark}")


def _some(name: str, lines: list[str], most: int) -> None:
    for line in lines[:most]:
        say(f"  {name:<8} {line}")
    if len(lines) > most:
        say(f"  {name:<8} and {len(lines) - most} more (--all names them)")


def _problems(problems: Iterable[Problem], everything: bool) -> None:
    """Rows that are left out one by one; smaller things together, because they come by the hundred."""
    in_order = sorted(problems, key=lambda one: one.line)
    left_out = [one for one in in_order if one.skips]
    small = [one for one in in_order if not one.skips]
    if left_out:
        say("Left out:")
        shown = left_out if everything else left_out[:MANY]
        say(*(f"  {_line(one)}" for one in shown))
        if len(left_out) > len(shown):
            say(f"  and {len(left_out) - len(shown)} more (--all names them)")
    if small:
        say("Taken over, but worth a look:")
    if everything:
        say(*(f"  {_line(one)}" for one in small))
        return
    by_code: dict[str, list[Problem]] = {}
    for one in small:
        by_code.setdefault(one.code, []).append(one)
    for same in by_code.values():
        more = f" and {len(same) - 8} more" if len(same) > 8 else ""
        lines = ", ".join(str(one.line) for one in same[:8])
        say(f"  line{'s' if len(same) > 1 else ''} {lines}{more}: {' '.join(same[0].say('en'))}")


def _line(problem: Problem) -> str:
    what, do = problem.say("en")
    return f"{f'line {problem.line}: ' if problem.line else ''}{what} {do}"


def report(drafted: Draft) -> dict[str, Any]:
    """What an import would do, as JSON."""
    plan = drafted.plan
    return {
        "kind": drafted.reading.kind,
        "columns": [{"column": one.name, "field": one.field} for one in drafted.reading.mapping],
        "counts": {**drafted.counts, "refused_before": drafted.refused_before, "sample": len(drafted.sample)},
        "waits_because": list(plan.why),
        "new": [_named(one) for one in plan.new],
        "changed": [
            {**_named(one), "fields": what_changed(drafted.there[one.id], one)} for one in plan.changed
        ],
        "retired": [_named(one) for one in plan.retired],
        "kept": [_named(one) for one in plan.kept],
        "held": [{**_named(one.activity), "why": list(one.why)} for one in plan.held],
        "problems": [_as_problem(one) for one in plan.problems],
    }


def _named(activity: Activity) -> dict[str, str]:
    return {"activity": activity.id, "title": activity.title}


def _as_problem(problem: Problem) -> dict[str, Any]:
    what, do = problem.say("en")
    return {"line": problem.line, "code": problem.code, "what": what, "do": do, "left_out": problem.skips}


def import_as_json(row: ImportRow) -> dict[str, Any]:
    """An import as JSON."""
    return {
        "import": row.id,
        "source": row.source,
        "from": row.came_from,
        "state": row.state,
        "why": list(row.why),
        "counts": row.counts,
        "at": row.at.isoformat(),
        "decided_at": row.decided_at.isoformat() if row.decided_at else None,
        "decided_by": row.decided_by,
    }


def import_line(row: ImportRow) -> str:
    """An import on one line."""
    counts = ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in row.counts.items() if number)
    why = f" ({'; '.join(row.why)})" if row.why else ""
    by = f" by {row.decided_by}" if row.decided_by else ""
    return f"{row.id}  {row.at:%Y-%m-%d %H:%M} UTC  {row.source}  {row.state}{by}{why}  {counts or 'nothing'}"
