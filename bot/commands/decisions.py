"""The parts of `voordeur catalogue` that decide: imports that wait, rollback, and what somebody says of an activity."""

from __future__ import annotations

from typing import Any

from bot.commands import showing
from bot.commands.calls import CallError
from bot.commands.desk import Desk, part
from bot.commands.showing import say
from bot.work import deciding, importing
from bot.work.importing import CannotImport
from db.imports import Change
from knowledge.catalogue.freshness import doubted, trust, verified

MOST_IMPORTS = 30


def add(parts: Any) -> None:
    """Declare what decides."""
    part(parts, "imports", _imports, "the last imports, and which of them wait")
    verify = part(parts, "verify", _verify, "somebody checked that it still exists", as_json=False)
    verify.add_argument("id", metavar="ID")
    verify.add_argument("--by", required=True, metavar="NAME")
    closed = part(parts, "closed", _closed, "somebody says it is closed, moved or gone", as_json=False)
    closed.add_argument("id", metavar="ID")
    approve = part(parts, "approve", _approve, "take over an import that waits", as_json=False)
    approve.add_argument("number", type=int, metavar="N")
    approve.add_argument("--only", nargs="+", default=[], metavar="ID", help="only these activities of it")
    approve.add_argument(
        "--keep-sample", action="store_true", help="keep the sample beside the first real list"
    )
    reject = part(parts, "reject", _reject, "put an import aside that waits", as_json=False)
    reject.add_argument("number", type=int, metavar="N")
    rollback = part(parts, "rollback", _rollback, "take the newest import back", as_json=False)
    rollback.add_argument("--source", metavar="NAME", help="the newest of this source")
    for one in (approve, reject, rollback):
        one.add_argument("--by", default="", metavar="NAME", help="who decided")


async def _imports(desk: Desk) -> int:
    rows = await importing.recent(desk.store, MOST_IMPORTS)
    for row in rows:
        if desk.given.json:
            desk.json(showing.import_as_json(row))
        else:
            say(showing.import_line(row))
    if not rows and not desk.given.json:
        say("nothing was imported yet")
    return 0


async def _verify(desk: Desk) -> int:
    by = desk.given.by.strip()
    if not by:
        raise CallError("--by needs the name of who checked it")
    done = await deciding.amend(
        desk.store, desk.given.id, lambda one: verified(one, desk.today, by), desk.now
    )
    say(f"{done.id}: checked on {desk.today} by {by}")
    return 0


async def _closed(desk: Desk) -> int:
    done = await deciding.amend(desk.store, desk.given.id, lambda one: doubted(one, desk.today), desk.now)
    what = {
        "warn": "residents are told from now on to ask first whether it still exists",
        "hide": "residents do not see it",
        "fresh": "it is a sample, and stays as it is",
    }[trust(done, desk.today)]
    say(f"{done.id}: {what}")
    return 0


async def _approve(desk: Desk) -> int:
    given = desk.given
    row, sample = await deciding.approve(
        desk.store, given.number, given.by.strip(), desk.now, only=given.only, keep_sample=given.keep_sample
    )
    say(f"import {row.id} of {row.source} is taken over. Undo it with: voordeur catalogue rollback")
    if sample:
        say(f"The sample catalogue is retired ({sample} activities).")
    return 0


async def _reject(desk: Desk) -> int:
    row = await deciding.reject(desk.store, desk.given.number, desk.given.by.strip(), desk.now)
    say(f"import {row.id} of {row.source} is rejected; the catalogue stays as it is")
    return 0


async def _rollback(desk: Desk) -> int:
    row = await deciding.take_back(desk.store, desk.given.by.strip(), desk.now, desk.given.source)
    say(f"import {row.id} of {row.source} is taken back; the catalogue is as it was before")
    return 0


async def show_import(desk: Desk) -> int:
    """Print what an import changes, or would change."""
    changes = await importing.contents(desk.store, desk.given.number)
    if not changes:
        raise CannotImport(f"import {desk.given.number} holds nothing")
    for one in changes:
        if desk.given.json:
            desk.json({"activity": one.id, "does": _does(one), "why": one.why.split(", ") if one.why else []})
            continue
        body = one.after or one.before
        text = showing.in_short(importing.decode(body)) if body else ""
        say(f"{_does(one):<8} {one.id}  {text}" + (f"  ({one.why})" if one.why else ""))
    return 0


def _does(change: Change) -> str:
    if change.retires:
        return "retired"
    return "new" if change.before is None else "changed"
