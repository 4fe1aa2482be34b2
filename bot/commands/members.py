"""What the commands about members of the network share: reading what was given, and showing who is who."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Any, cast

import msgspec

from bot.commands.calls import CallError, as_given
from bot.work import importing, roster
from db.engine import Store
from knowledge.catalogue import sample_activities
from knowledge.places.places import Places
from knowledge.roster.members import MEMBERS, Away, Gender, Member, Role
from knowledge.texts.dates import CITY_TIME
from knowledge.wishes.taxonomy import Taxonomy

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
GENDERS: dict[str, Gender] = {"woman": "woman", "man": "man", "women": "woman", "men": "man", "any": ""}


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what can be said of a member; each option belongs to one or more roles."""
    parser.add_argument("--name", help="first name, as residents see it")
    parser.add_argument("--organisation", help="ambassador: who they work for")
    parser.add_argument("--wijk", action="append", dest="wijken", help="in which wijk; again for more")
    parser.add_argument(
        "--hours", help='ambassador: working hours, such as "ma-do 9:00-17:00, vr 9:00-12:00"'
    )
    parser.add_argument("--deputy", type=int, help="ambassador: number of the person who answers otherwise")
    parser.add_argument(
        "--away", action="append", help="days away: 2026-12-21/2027-01-03; again for more, none to clear"
    )
    parser.add_argument("--language", action="append", dest="languages", help="buddy: nl, en, tr, ar, ...")
    parser.add_argument("--likes", action="append", dest="wishes", help="buddy: what they like, in words")
    parser.add_argument(
        "--gender", choices=("woman", "man", "any"), help="buddy: where it matters to a resident"
    )
    parser.add_argument("--only", choices=("women", "men", "any"), help="buddy: whom they go along with")
    parser.add_argument(
        "--part", action="append", dest="parts", help="buddy: when they can, such as 2-morning"
    )
    parser.add_argument("--vog", dest="vog_seen", help="buddy: day on which the VOG was seen")
    parser.add_argument("--trained", help="buddy: day of the training")
    parser.add_argument("--agreed", help="buddy: day on which they signed the code of conduct")
    parser.add_argument("--at-once", type=int, help="buddy: how many people at a time")
    parser.add_argument("--activity", action="append", dest="activities", help="organiser: id of an activity")
    parser.add_argument("--source", action="append", dest="sources", help="organiser: source of activities")


@as_given()
def made(role: str, given: argparse.Namespace, before: Member | None = None) -> Member:
    """Make a member of what was given, on top of what was known; raises CallError with a plain sentence."""
    kind = MEMBERS[cast(Role, role)]
    names = {field.name for field in fields(kind)}
    said = {name: value for name, value in vars(given).items() if name in names and value is not None}
    known: dict[str, Any] = {} if before is None else {name: getattr(before, name) for name in names}
    values = known | {name: _value(name, value) for name, value in said.items()}
    if "name" not in values:
        raise CallError("who is it? Give --name")
    return kind(**values)


async def possible(store: Store, given: argparse.Namespace) -> None:
    """Raise CallError where a deputy or an activity is named that there is not, with a sentence that says which are."""
    ambassadors = (await store.read(roster.read)).ambassadors
    if given.deputy and given.deputy not in ambassadors:
        these = ", ".join(f"{person} {one.name}" for person, one in ambassadors.items()) or "nobody yet"
        raise CallError(f"--deputy {given.deputy}: no ambassador has that number; these are: {these}")
    known = {one.id for one in await importing.whole(store) or sample_activities()}
    for activity in given.activities or ():
        if activity not in known:
            near = ", ".join(get_close_matches(activity, known)) or "see voordeur catalogue"
            raise CallError(f"--activity '{activity}': there is no such activity; near it: {near}")


def _value(name: str, value: Any) -> Any:
    match name:
        case "wijken":
            return tuple(_wijk(word) for word in value)
        case "hours":
            return hours(value)
        case "away":
            return tuple(_away(word) for word in value if word != "none")
        case "wishes":
            return tuple(dict.fromkeys(kind for words in value for kind in _kinds(words)))
        case "gender" | "only":
            return GENDERS[value]
        case "vog_seen" | "trained" | "agreed":
            return day(value)
        case "parts":
            return tuple(_part(word) for word in value)
        case "languages" | "activities" | "sources":
            return tuple(value)
    return value


def _wijk(word: str) -> str:
    known = {place.name.casefold(): place.name for place in Places.load().wijken}
    if word.casefold() not in known:
        raise CallError(f"there is no wijk '{word}'; these are: {', '.join(known.values())}")
    return known[word.casefold()]


def _kinds(words: str) -> Sequence[str]:
    taxonomy = Taxonomy.load()
    if words in taxonomy.kinds:
        return (words,)
    found = [wish.kind for wish in taxonomy.understand(words, "nl").wishes]
    if not found:
        raise CallError(f"--likes '{words}': that is not understood; say it as a resident would")
    return found


def _part(word: str) -> str:
    day, _, part = word.partition("-")
    if day not in "1234567" or len(day) != 1 or part not in ("morning", "afternoon", "evening"):
        raise CallError(f"--part '{word}': a number for the day and a part of it, such as 2-morning")
    return word


def _away(word: str) -> Away:
    first, _, last = word.partition("/")
    return Away(day(first), day(last or first))


def day(text: str) -> date:
    """Read a day; raises CallError with a plain sentence."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise CallError(f"'{text}' is no day; write it as 2026-12-21") from None


def moment(text: str) -> datetime:
    """Read a moment, in wall time of the city where it names no zone; raises CallError with a plain sentence."""
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        raise CallError(f"'{text}' is no moment; write it as 2026-12-01T10:00") from None
    return read if read.tzinfo else read.replace(tzinfo=CITY_TIME)


def hours(text: str) -> dict[int, tuple[time, time]]:
    """Read working hours ("ma-do 9:00-17:00, vr 9:00-12:00"); raises CallError where they cannot be read."""
    made: dict[int, tuple[time, time]] = {}
    for part in text.split(","):
        days, _, span = part.strip().partition(" ")
        first, _, last = days.partition("-")
        opens, _, closes = span.partition("-")
        if first not in DAYS or (last or first) not in DAYS or not closes:
            raise CallError(f"hours '{part.strip()}': days and times, such as \"ma-vr 9:00-17:00\"")
        begins, ends = _time(opens, part), _time(closes, part)
        if ends <= begins or DAYS.index(last or first) < DAYS.index(first):
            raise CallError(
                f"hours '{part.strip()}': they end after they begin, such as \"ma-vr 9:00-17:00\""
            )
        for number in range(DAYS.index(first), DAYS.index(last or first) + 1):
            made[number + 1] = (begins, ends)
    return made


def _time(text: str, part: str) -> time:
    hour, _, minute = text.strip().partition(":")
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise CallError(f"hours '{part.strip()}': '{text.strip()}' is no time; write it as 9:00") from None


def as_json(person: int, role: str, member: Member) -> dict[str, Any]:
    """One member as a line of JSON."""
    return {"person": person, "role": role, **msgspec.to_builtins(member)}


def as_text(person: int, role: str, member: Member) -> str:
    """One member as a line to read."""
    about = msgspec.to_builtins(member)
    name = about.pop("name")
    rest = ", ".join(
        f"{key} {_said(value)}" for key, value in about.items() if value not in ("", [], (), {}, 0, None)
    )
    return f"{person:>5}  {role:<11}  {name}  {rest}".rstrip()


def _said(value: Any) -> str:
    match value:
        case list() | tuple():
            return " + ".join(_said(one) for one in value)
        case dict() if set(value) == {"first", "last"}:
            return f"{value['first']}/{value['last']}"
        case dict():
            return " ".join(f"{DAYS[int(day) - 1]} {a[:5]}-{b[:5]}" for day, (a, b) in value.items())
    return str(value)
