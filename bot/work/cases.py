"""What a human of the network does with cases: see them, answer through the bot, close them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.events import Answered, AnyEvent
from bot.work import roster
from bot.work.effects import answering
from bot.work.telling import tell
from bot.work.wake import Wake
from db import case_notes, cases, looks
from db.cases import CaseRow
from db.engine import Store
from db.looks import Look
from knowledge.privacy.fraud import fraud
from knowledge.roster.duty import may_answer
from knowledge.roster.naming import called
from knowledge.roster.roster import Roster

Receiver = int | str
"""Who a case goes to: a number or a name on the roster, or words for somebody outside the network."""

Note = tuple[str, str, datetime]
"""Who wrote, what, and when."""


class NoOpenCase(LookupError):
    """There is no open case with that number."""


class NotForThem(ValueError):
    """Who is named cannot have the case; the text says why, and who may be meant."""


class HeldAnswer(ValueError):
    """What was to be said asks for what nobody of the network may ask for; it is not passed on."""


class Cases:
    """The open cases of a store; `heard` is tapped so that turns of this process follow at once."""

    def __init__(self, store: Store, heard: Wake | None = None) -> None:
        self._store = store
        self._heard = heard or Wake()

    async def still_open(self) -> list[CaseRow]:
        """Return all open cases, the one promised soonest first."""
        return await self._store.read(cases.still_open)

    async def look(self, who: str, why: str, now: datetime) -> list[tuple[CaseRow, list[Note]]]:
        """Return all open cases with their notes, and keep of each person that `who` looked at them, and why."""
        return await self._store.write(_look, who, why, now)

    async def notes(self, case_id: int) -> list[tuple[str, str, datetime]]:
        """Return who wrote what beside a case, and when, oldest first."""
        return await self._store.read(case_notes.of_case, case_id)

    async def answer(self, case_id: int, name: str, role: str, text: str, now: datetime) -> None:
        """Say something to the person of an open case, as a human; raises NoOpenCase, and HeldAnswer for words of fraud.

        Only that there was an answer is kept; its words pass through the conversation and on.
        """
        if found := fraud(text):
            raise HeldAnswer(f"it asks for what nobody of the network may ask for: {', '.join(found)}")
        await self._store.write(_answer, case_id, Answered(name, role, text), now)
        self._heard.tap()

    async def take(self, case_id: int, person: int, now: datetime) -> None:
        """Give an open case to somebody on the roster; raises NoOpenCase where they may not have it, or another has."""
        await self._store.write(_take, case_id, person, now)
        self._heard.tap()

    async def note(self, case_id: int, name: str, text: str, now: datetime) -> None:
        """Put a note beside an open case; raises NoOpenCase."""
        await self._store.write(_note, case_id, name, text, now)

    async def hand_over(
        self, case_id: int, name: str, to: Receiver, reason: str, now: datetime
    ) -> tuple[int | None, str]:
        """Ask the resident whether another may go on with them, and return who that is: number and name.

        Raises NoOpenCase, and ValueError for nobody's number or a name that several have.
        """
        receiver = await self._store.write(_hand_over, case_id, name, to, reason, now)
        self._heard.tap()
        return receiver

    async def close(self, case_id: int, outcome: str, now: datetime) -> None:
        """Close an open case with its outcome and give the talk back to the bot; raises NoOpenCase."""
        await self._store.write(_close, case_id, outcome, now)
        self._heard.tap()


def _look(connection: Connection, who: str, why: str, now: datetime) -> list[tuple[CaseRow, list[Note]]]:
    found = [
        (
            case,
            [
                *case_notes.of_case(connection, case.id),
                *case_notes.of_case(connection, case.id, case_notes.TALK),
            ],
        )
        for case in cases.still_open(connection)
    ]
    for case, _ in found:
        looks.record(connection, case.person_id, Look(who, "case", why, now))
    return found


def _answer(connection: Connection, case_id: int, event: Answered, now: datetime) -> None:
    if not cases.answered(connection, case_id, f"{event.name}, {event.role}", now):
        raise NoOpenCase(case_id)
    _tell(connection, case_id, event, now)


def _close(connection: Connection, case_id: int, outcome: str, now: datetime) -> None:
    case = cases.find(connection, case_id)
    if case is None or not answering.finish(connection, case, outcome, now):
        raise NoOpenCase(case_id)


def _take(connection: Connection, case_id: int, person: int, now: datetime) -> None:
    answering.take(connection, person, case_id, now)
    case = cases.find(connection, case_id)
    if case is None or case.closed_at is not None or case.taken_by != person:
        raise NoOpenCase(case_id)


def _note(connection: Connection, case_id: int, name: str, text: str, now: datetime) -> None:
    case = cases.find(connection, case_id)
    if case is None or case.closed_at is not None:
        raise NoOpenCase(case_id)
    case_notes.add(connection, case_id, name, text, now)


def _hand_over(
    connection: Connection, case_id: int, name: str, to: Receiver, reason: str, now: datetime
) -> tuple[int | None, str]:
    case = cases.find(connection, case_id)
    if case is None or case.closed_at is not None:
        raise NoOpenCase(case_id)
    members = roster.read(connection)
    receiver = _receiver(to, members)
    if receiver[0] is not None and not may_answer(receiver[0], case.wijk, members):
        raise NotForThem(f"{receiver[1]} does not answer for {case.wijk}")
    answering.ask_to_hand_over(connection, case, (name, "ambassador"), receiver, reason, now)
    return receiver


def _receiver(to: Receiver, members: Roster) -> tuple[int | None, str]:
    """Number and name of who is meant; no number for somebody outside the network."""
    if isinstance(to, str):
        meant = called(to, members.ambassadors)
        if not meant.people:
            return None, to
        if len(meant.people) > 1 or not meant.sure:
            several = ", ".join(f"{person} {members.ambassadors[person].name}" for person in meant.people)
            raise NotForThem(f"'{to}' may be a colleague; give the number of who is meant: {several}")
        to = meant.people[0]
    if to not in members.ambassadors:
        raise NotForThem(f"nobody with number {to} is an ambassador")
    return to, members.ambassadors[to].name


def _tell(connection: Connection, case_id: int, event: AnyEvent, now: datetime) -> None:
    case = cases.find(connection, case_id)
    if case is None or not tell(connection, case.person_id, event, now):
        raise NoOpenCase(case_id)
