"""`voordeur cases`: who asked for a human, and what was promised; answer and close from here."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import sys
from datetime import UTC, datetime
from typing import Any

from bot.app import open_database, prepare
from bot.commands.calls import CallError
from bot.flows import casework
from bot.settings import Settings
from bot.work.cases import Cases, HeldAnswer, NoOpenCase, NotForThem
from db.cases import CaseRow
from knowledge.texts.dates import when

OUTCOMES = tuple(key.replace("_", " ") for key in casework.OUTCOMES)
"""How a case may end."""


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("cases", help="the open cases; answer or close one")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--answer", type=int, metavar="NUMBER", help="answer this case through the bot")
    parser.add_argument(
        "--close", type=int, metavar="NUMBER", help="close this case and give the talk back to the bot"
    )
    parser.add_argument(
        "--take", type=int, metavar="NUMBER", help="give this case to --as, a number on the roster"
    )
    parser.add_argument(
        "--as", type=int, dest="person", metavar="PERSON", help="who takes it: see voordeur people"
    )
    parser.add_argument("--note", type=int, metavar="NUMBER", help="put --text beside this case")
    parser.add_argument(
        "--hand-over", type=int, metavar="NUMBER", help="ask the resident whether --to may go on"
    )
    parser.add_argument(
        "--to", default="", help="who goes on: a number on the roster, or a name outside the network"
    )
    parser.add_argument("--text", default="", help="what to answer, to note, or why to hand over")
    parser.add_argument("--name", default="", help="first name of who answers, or looks")
    parser.add_argument("--role", default="ambassadeur", help="role of who answers")
    parser.add_argument("--outcome", default="", help=f"how it ended: {', '.join(OUTCOMES)}")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """List, answer or close."""
    if given.answer is not None and not (given.text.strip() and given.name.strip()):
        raise CallError("an answer needs --text and --name: people see who wrote to them")
    if given.close is not None and given.outcome.strip() not in OUTCOMES:
        raise CallError(f"closing needs --outcome, how it ended: {', '.join(OUTCOMES)}")
    if given.take is not None and given.person is None:
        raise CallError("taking needs --as: the number of who takes it")
    if given.note is not None and not (given.text.strip() and given.name.strip()):
        raise CallError("a note needs --text and --name")
    if given.hand_over is not None and not (given.to.strip() and given.text.strip() and given.name.strip()):
        raise CallError("handing over needs --to, --text (why, for the resident) and --name")
    return asyncio.run(_do(given, settings))


async def _do(given: argparse.Namespace, settings: Settings) -> int:
    await prepare(settings)
    store = open_database(settings)
    try:
        cases = Cases(store)
        now = datetime.now(UTC)
        if not await _deeds(cases, given, now):
            await _list(cases, given, now)
    except NotForThem as error:
        raise CallError(str(error)) from None
    except HeldAnswer as error:
        print(f"voordeur: this is not passed on: {error}", file=sys.stderr)
        return 1
    except NoOpenCase as error:
        print(f"voordeur: there is no open case {error}", file=sys.stderr)
        return 1
    finally:
        await store.close()
    return 0


async def _deeds(cases: Cases, given: argparse.Namespace, now: datetime) -> bool:
    """Do what was asked for; False where that was only to look."""
    name, text = given.name.strip(), given.text.strip()
    done: list[str] = []
    if given.take is not None:
        await cases.take(given.take, given.person, now)
        done.append(f"case {given.take}: taken by {given.person}")
    if given.note is not None:
        await cases.note(given.note, name, text, now)
        done.append(f"case {given.note}: noted")
    if given.answer is not None:
        await cases.answer(given.answer, name, given.role.strip(), text, now)
        done.append(f"case {given.answer}: your answer is on its way")
    if given.hand_over is not None:
        to = given.to.strip()
        who = await cases.hand_over(given.hand_over, name, int(to) if to.isdecimal() else to, text, now)
        done.append(f"case {given.hand_over}: the resident is asked about {_receiver(*who)}")
    if given.close is not None:
        await cases.close(given.close, given.outcome.strip().replace(" ", "_"), now)
        done.append(f"case {given.close}: closed")
    print("\n".join(done), end="\n" if done else "")
    return bool(done)


def _receiver(number: int | None, name: str) -> str:
    if number is None:
        return f"{name}, who is not on the roster; with their yes the case is closed here"
    return f"{name}, {number} on the roster"


async def _list(cases: Cases, given: argparse.Namespace, now: datetime) -> None:
    rows = await cases.look(given.name.strip() or getpass.getuser(), "voordeur cases", now)
    for case, beside in rows:
        notes = [note for _, note, _ in beside]
        print(
            json.dumps(_as_json(case, notes), ensure_ascii=False)
            if given.json
            else _as_text(case, notes, now)
        )
    if not rows and not given.json:
        print("no open cases")


def _as_json(case: CaseRow, notes: list[str]) -> dict[str, Any]:
    return {
        "case": case.id,
        "channel": case.channel,
        "wijk": case.wijk,
        "note": case.note,
        "reach": case.reach,
        "added": notes,
        "owner": case.owner,
        "opened_at": case.opened_at.isoformat(),
        "answer_by": case.answer_by.isoformat(),
        "answered": case.kept_at is not None,
        "taken_by": case.taken_by,
        "wishes": case.wishes or "",
        "promises_broken": case.broken,
    }


def _as_text(case: CaseRow, notes: list[str], now: datetime) -> str:
    late = " (TOO LATE)" if case.kept_at is None and case.answer_by < now else ""
    state = "answered" if case.kept_at else f"answer before {when(case.answer_by, 'en')}{late}"
    lines = [f"case {case.id}  {case.wijk or 'wijk not known'}  {case.channel}  {case.owner}  {state}"]
    lines.extend(f"    {line}" for note in (case.note, *notes) for line in note.splitlines())
    return "\n".join(lines)
