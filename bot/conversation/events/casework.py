"""What the people of a case hear of each other: alerts and cases to the network, promises to the resident."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from bot.conversation.events.base import Event


class Alerted(Event, frozen=True):
    """Somebody of the network is asked to take something: number, kind, urgency and wijk, and no more.

    `news` counts what came since they were last told; `taken` where they have it already.
    """

    alert: int
    kind: str
    urgency: int
    number: int = 0
    wijk: str = ""
    answer_by: datetime | None = None
    news: int = 0
    taken: bool = False
    repeated: bool = False
    danger: str = ""
    """Of an incident, or the one beside a question: which kind of danger, about whom, and since when; never a word."""
    who: str = ""
    since: datetime | None = None
    incident: int = 0
    """The number of the incident beside a question; 0 where there is none."""
    drill: bool = False


class Posted(Event, frozen=True):
    """What stands in a staff group of an alert: number, kind, urgency and wijk, and who took it."""

    alert: int
    kind: str
    urgency: int
    number: int = 0
    wijk: str = ""
    state: Literal["new", "more", "taken", "closed"] = "new"
    by: str = ""
    news: int = 0


class GroupPressed(Event, frozen=True):
    """Somebody pressed the button under an alert in a staff group; it counts for who they are on the roster."""

    alert: int


class Told(msgspec.Struct, frozen=True):
    """One thing somebody wrote in or beside a case; the name of who did, empty for the resident."""

    by: str
    text: str


class Danger(msgspec.Struct, frozen=True):
    """An incident as any human of the network may read of it: which kind, about whom, and since when."""

    number: int
    kind: str
    who: str
    since: datetime


class Ended(msgspec.Struct, frozen=True):
    """How an earlier case of the same person ended: who had it, and `how` as a word of ours or in their own words."""

    by: str
    role: str
    how: str
    to: str = ""
    """Who goes on with it, outside the network."""


class CaseShown(Event, frozen=True):
    """A case as who has it may see it: what the resident agreed to pass on, and everything told since."""

    number: int
    wijk: str
    note: str
    wishes: str
    reach: str
    answer_by: datetime
    answered: bool = False
    talk: tuple[Told, ...] = ()
    notes: tuple[Told, ...] = ()
    before: Ended | None = None
    """How an earlier case of the same person ended; None where there was none."""
    promised: bool = True
    """Whether the person asked, and was promised an answer."""
    incident: int = 0
    """That the person may be in danger, where who sees the case took this upon them and has not said what it was."""
    danger: Danger | None = None
    """What danger there was since shortly before the case was opened."""


class CaseInDanger(Event, frozen=True):
    """The person of somebody's case may be in danger; a colleague took that upon them and does not write beside them."""

    number: int
    incident: int
    by: str


Gone = Literal["taken", "passed", "closed", "missing", "not-yours", "not-theirs"]


class CaseElsewhere(Event, frozen=True):
    """A case that somebody was asked for, or had, is not theirs: why, and whose it is where that is known.

    "not-theirs": it stays with who has it, for the colleague they proposed may not answer there.
    """

    number: int
    why: Gone
    by: str = ""
    kind: str = "question"
    """What it is: a question, or the kind of another alert."""


class CaseLine(msgspec.Struct, frozen=True):
    """A case in a list: no word of the resident."""

    number: int
    wijk: str
    answer_by: datetime
    owner: str = ""
    answered: bool = False


class CasesListed(Event, frozen=True):
    """The cases somebody asked to see: "open" to take, "mine", or "all"."""

    which: str
    cases: tuple[CaseLine, ...] = ()


class ResidentSaid(Event, frozen=True):
    """The resident of a case wrote; or sent something that cannot be passed on (`what`: "voice", "photo", ...)."""

    number: int
    text: str = ""
    what: str = ""
    wijk: str = ""


Left = Literal["stopped", "paused", "unreachable", "erased", "quiet", "computer"]


class ResidentLeft(Event, frozen=True):
    """The resident of a case does not talk to a human any more, for now or for good."""

    number: int
    why: Left
    has: bool = True
    """Whether who is told has the case, rather than being asked to take it."""


class CasePromised(Event, frozen=True):
    """Who answers the resident, and before when; no name for the desk, no moment where nobody can promise one.

    `why`: somebody took it, the promise before was broken, or it was handed over.
    """

    why: Literal["taken", "late", "handed"]
    name: str = ""
    role: str = ""
    answer_by: datetime | None = None
    before: str = ""
    """Who was to answer before, where a promise was broken."""


class HandOverAsked(Event, frozen=True):
    """Somebody asks the resident whether another may take over, and why."""

    name: str
    role: str
    to: str
    reason: str
    outside: bool = False
    """Whether that is somebody outside the network, to whom the bot passes nothing on."""


class HandOverAnswered(Event, frozen=True):
    """What the resident said to that."""

    number: int
    agreed: bool
    to: str
    asked: bool = True
    """False where the person could not be asked at this moment."""
    outside: bool = False
    """Whether that is somebody outside the network, to whom the bot passes nothing on."""


class AnswerHeld(Event, frozen=True):
    """What somebody wrote to a resident was not passed on: it asks for what nobody of the network may ask for.

    `reported` where a coordinator is told so.
    """

    number: int
    reported: bool = False
