"""Which buddies suit a visit, in fair turns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from dateutil.relativedelta import relativedelta

from knowledge.roster.members import Buddy, Gender
from knowledge.texts.dates import CITY_TIME

VOG_LASTS = relativedelta(months=36)
"""How long after it was seen a certificate of conduct counts."""
NOON, EVENING = 12, 17
"""The hours at which the afternoon and the evening begin."""


@dataclass(frozen=True)
class Wanted:
    """What a visit asks of a buddy, and what is known of the resident for the wishes of the buddy."""

    at: datetime
    wijk: str = ""
    """Where the activity is: they meet there."""
    languages: tuple[str, ...] = ("nl",)
    """One of these they have in common."""
    gender: Gender = ""
    """Whom the resident would like, where that matters."""
    own: Gender = ""
    """What the resident said of themselves; not known where they said nothing."""
    wishes: frozenset[str] = frozenset()
    """Kinds of things the resident likes."""


@dataclass(frozen=True)
class Turns:
    """Whose turn it is: what each buddy has in hand, how often they were asked lately, and who is left out."""

    in_hand: Mapping[int, int] = field(default_factory=dict)
    asked: Mapping[int, int] = field(default_factory=dict)
    leave_out: frozenset[int] = frozenset()


def suitable(buddies: Mapping[int, Buddy], wanted: Wanted, turns: Turns) -> tuple[int, ...]:
    """The buddies who suit, best first.

    Who was asked least goes first; something they both like counts as one time less. Ties fall the same way every
    time: more in common, then the lower number.
    """
    found = [
        person
        for person, buddy in buddies.items()
        if person not in turns.leave_out
        and turns.in_hand.get(person, 0) < buddy.at_once
        and allowed(buddy, wanted.at.astimezone(CITY_TIME).date())
        and fits(buddy, wanted)
    ]
    return tuple(sorted(found, key=lambda person: _turn(person, buddies[person], wanted, turns)))


def _turn(person: int, buddy: Buddy, wanted: Wanted, turns: Turns) -> tuple[int, int, int]:
    shared = len(shared_wishes(buddy, wanted.wishes))
    return turns.asked.get(person, 0) - bool(shared), -shared, person


def allowed(buddy: Buddy, day: date) -> bool:
    """Whether somebody may go along on a day: VOG seen at most 36 months before it, trained, code signed (PR-33)."""
    if buddy.vog_seen is None or buddy.trained is None or buddy.agreed is None:
        return False
    return max(buddy.trained, buddy.agreed, buddy.vog_seen) <= day <= buddy.vog_seen + VOG_LASTS


def fits(buddy: Buddy, wanted: Wanted) -> bool:
    """Whether time, place, language and the wishes of both sides fit."""
    day = wanted.at.astimezone(CITY_TIME).date()
    return (
        buddy.willing
        and not any(away.covers(day) for away in buddy.away)
        and (not buddy.wijken or wanted.wijk in buddy.wijken)
        and (not buddy.parts or part_of(wanted.at) in buddy.parts)
        and bool(set(buddy.languages) & set(wanted.languages))
        and wanted.gender in ("", buddy.gender)
        and buddy.only in ("", wanted.own)
    )


def part_of(moment: datetime) -> str:
    """The part of the week a moment is in, as buddies name it: "2-morning"."""
    local = moment.astimezone(CITY_TIME)
    part = "morning" if local.hour < NOON else "afternoon" if local.hour < EVENING else "evening"
    return f"{local.isoweekday()}-{part}"


def shared_wishes(buddy: Buddy, wishes: frozenset[str]) -> tuple[str, ...]:
    """What a buddy and a resident both like, in the order of the buddy."""
    return tuple(kind for kind in buddy.wishes if kind in wishes)
