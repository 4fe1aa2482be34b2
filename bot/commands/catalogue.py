"""`voordeur catalogue`: list, search, show, check and print what exists, and decide about imports."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from bot.app import open_database, prepare
from bot.commands import decisions, showing
from bot.commands.calls import CallError
from bot.commands.decisions import show_import
from bot.commands.desk import Desk, part
from bot.commands.lists import wijk_named
from bot.commands.showing import say
from bot.settings import Settings
from bot.work.importing import CannotImport
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.check import problems
from knowledge.catalogue.freshness import trust
from knowledge.catalogue.printing import wijk_list
from knowledge.catalogue.words import plain
from knowledge.network.network import Network

ALIKE = 82
"""How alike (0-100) a word of at least five letters must be to count as a typing error of another."""


def add(subparsers: Any) -> None:
    """Declare the command and what it can do."""
    parser = subparsers.add_parser("catalogue", help="list, search, show, check and print activities")
    parts = parser.add_subparsers(dest="part", required=True, metavar="WHAT")
    _add_looking(parts)
    decisions.add(parts)
    parser.set_defaults(run=run)


def _add_looking(parts: Any) -> None:
    lists = part(parts, "list", _list, "every activity on a line")
    lists.add_argument("--wijk")
    lists.add_argument("--source", metavar="NAME")
    lists.add_argument("--stale", action="store_true", help="only what nobody checked for six months or more")
    lists.add_argument("--retired", action="store_true", help="what is retired instead")
    search = part(parts, "search", _search, "activities with all these words, typing errors forgiven")
    search.add_argument("words", nargs="+")
    show = part(parts, "show", _show, "everything about one activity, or about what an import holds")
    show.add_argument("id", nargs="?", metavar="ID")
    show.add_argument("--import", dest="number", type=int, metavar="N", help="what this import changes")
    show.add_argument("--staff", action="store_true", help="private numbers too; not for residents")
    check = part(parts, "check", _check, "what is missing, stale, odd or doubtful; exits 1 where anything is")
    check.add_argument("--wijk")
    prints = part(parts, "print", _print, "a large-type list of one wijk, as PDF", as_json=False)
    prints.add_argument("--wijk", required=True)
    prints.add_argument("--to", required=True, metavar="FILE.pdf")


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Do one part; returns 1 where it could not be done."""
    return asyncio.run(_run(given, settings))


async def _run(given: argparse.Namespace, settings: Settings) -> int:
    await prepare(settings)
    store = open_database(settings)
    try:
        return int(await given.work(Desk(given, store, datetime.now(UTC))))
    except CannotImport as wrong:
        print(f"voordeur: {wrong}", file=sys.stderr)
        return 1
    finally:
        await store.close()


async def _list(desk: Desk) -> int:
    given = desk.given
    wijk = wijk_named(given.wijk) if given.wijk else None
    chosen = [
        one
        for one in await desk.everything()
        if one.retired == given.retired
        and (wijk is None or one.venue.wijk == wijk)
        and (given.source is None or one.source == given.source)
        and (not given.stale or trust(one, desk.today) in ("warn", "hide"))
    ]
    desk.lines(chosen)
    if not given.json:
        say(f"{len(chosen)} activities")
    return 0


async def _search(desk: Desk) -> int:
    wanted = plain(" ".join(desk.given.words)).split()
    found = [(one, _score(one, wanted)) for one in await desk.everything() if not one.retired]
    best = sorted((pair for pair in found if pair[1]), key=lambda pair: (-pair[1], pair[0].id))
    desk.lines([one for one, _ in best])
    return 0 if best else 1


def _score(activity: Activity, wanted: Sequence[str]) -> int:
    """How well an activity holds all the words: 0 where one is missing, most for words of the title."""
    venue = activity.venue
    about = (
        activity.description,
        activity.organiser,
        *activity.kinds,
        *activity.tags,
        venue.name,
        venue.wijk,
    )
    title, rest = plain(activity.title).split(), plain(" ".join(about)).split()
    scores = [max(4 * _holds(title, word), _holds(rest, word)) for word in wanted]
    return sum(scores) if all(scores) else 0


def _holds(words: Sequence[str], wanted: str) -> int:
    """2 where a word begins so or was mistyped, 1 where it stands inside one: "koor" in "zangkoor"."""
    begins = any(word.startswith(wanted) for word in words)
    if begins or (len(wanted) > 4 and any(fuzz.ratio(wanted, word) >= ALIKE for word in words)):
        return 2
    return int(any(wanted in word for word in words))


async def _show(desk: Desk) -> int:
    given = desk.given
    if (given.id is None) == (given.number is None):
        raise CallError("name one activity, or an import with --import")
    if given.number is not None:
        return await show_import(desk)
    found = next((one for one in await desk.everything() if one.id == given.id), None)
    if found is None:
        raise CannotImport(f"there is no activity {given.id}")
    shown = showing.as_json(found, desk.now, desk.today, staff=given.staff)
    if given.json:
        desk.json(shown)
        return 0
    for name, value in shown.items():
        if name != "cents" and (text := _readable(value)):
            say(f"{name.replace('_', ' ')}: {text}")
    if found.staff_contact.phone and not given.staff:
        say("There is a private number, kept from residents; --staff shows it.")
    if wrong := problems(found, desk.today):
        say(f"worth a look: {_spelled(wrong)}")
    return 0


def _readable(value: object) -> str:
    match value:
        case None | "" | [] | False:
            return ""
        case True:
            return "yes"
        case list():
            return ", ".join(str(one) for one in value)
        case dict():
            return "  ".join(str(one) for one in value.values() if one)
        case _:
            return str(value)


async def _check(desk: Desk) -> int:
    wijk = wijk_named(desk.given.wijk) if desk.given.wijk else None
    looked, wrong = 0, 0
    for one in await desk.everything():
        if one.retired or (wijk is not None and one.venue.wijk != wijk):
            continue
        looked += 1
        if not (found := problems(one, desk.today)):
            continue
        wrong += 1
        if desk.given.json:
            about = {"activity": one.id, "title": one.title, "wijk": one.venue.wijk}
            desk.json({**about, "problems": list(found)})
        else:
            say(f"{one.id}  {one.title}: {_spelled(found)}")
    if not desk.given.json:
        say(f"{wrong} of {looked} activities deserve a look")
    return 1 if wrong else 0


def _spelled(names: Sequence[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


async def _print(desk: Desk) -> int:
    wijk, to = wijk_named(desk.given.wijk), Path(desk.given.to)
    network = Network.load()
    line = f"{network.desk('nl')}: {network.phone.number}"
    pdf = wijk_list(wijk, await desk.everything(), desk.today, line)
    _write(to, pdf)
    say(f"{to.name}: what there is to do in {wijk}, {len(pdf) // 1024 + 1} kB")
    return 0


def _write(to: Path, data: bytes) -> None:
    try:
        to.write_bytes(data)
    except OSError as wrong:
        raise CallError(f"{to.name} cannot be written: {wrong.strerror}") from None
