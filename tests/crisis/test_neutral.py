"""CR-12: after violence nothing that the bot begins says so, whatever it is made of and whoever reads along."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.conversation import replies
from bot.conversation.engine import ASKED_FOR
from bot.conversation.events import (
    ActivityDoubted,
    Alerted,
    Answered,
    AnswerHeld,
    AnyEvent,
    Appointment,
    CaseClosed,
    CaseElsewhere,
    CaseInDanger,
    CasePromised,
    CaseShown,
    CasesListed,
    DraftAnswered,
    DrillOverdue,
    Event,
    FellDue,
    FollowUpAsked,
    GroupPressed,
    HandOverAnswered,
    HandOverAsked,
    HelpSeen,
    HelpUnseen,
    IncidentTaken,
    InitiativeBrought,
    InitiativeDecided,
    InitiativeSettled,
    NextDay,
    Posted,
    ResidentLeft,
    ResidentSaid,
    RoleEnded,
    Shared,
    TurnFailed,
    VisitAlert,
    VisitDoubted,
    VisitNews,
)
from bot.conversation.floor import QUIET
from bot.conversation.flow import Here
from bot.conversation.memory import HeldCase
from bot.conversation.replies import Reply
from bot.conversation.state import to_json
from bot.flows import BOOK
from bot.flows.company import buddy, resident
from bot.flows.consent import decided
from bot.work.talk import may_send
from db import people
from db.engine import Store
from db.outbox import outbox
from db.sealing import opened
from knowledge.knowledge import Knowledge
from knowledge.roster.members import Ambassador
from knowledge.texts.texts import Voice
from tests.flows import city
from tests.flows.talking import TUESDAY, Talking
from tests.work.network import CHANNEL, Network
from tests.work.test_checkins import DAY, OVER, PLANS

VIOLENCE = "mijn man slaat me"
AT = TUESDAY + timedelta(days=7)
ABOUT = f"brei@{AT.isoformat()}"
VOICES = (Voice("nl", "u"), Voice("nl", "je"), Voice("en"))
LINT: dict[str, list[str]] = tomllib.loads(
    files("knowledge.crisis").joinpath("never_said.toml").read_text("utf-8")
)["after_violence"]

TELLING = tuple(
    replace(
        one,
        title=f"Praatgroep huiselijk geweld {one.title}",
        venue=replace(one.venue, name="Opvang Veilig Thuis"),
    )
    for one in city.ACTIVITIES
)
"""Activities whose names tell what somebody who goes there may have lived through."""

FOR_MEMBERS: frozenset[type[Event]] = frozenset(
    {
        ActivityDoubted, Alerted, AnswerHeld, CaseElsewhere, CaseShown, CasesListed, DrillOverdue, FollowUpAsked,
        CaseInDanger, GroupPressed, HandOverAnswered, IncidentTaken, InitiativeBrought, InitiativeSettled, Posted,
        ResidentLeft, ResidentSaid, RoleEnded,
    }
)  # fmt: skip
"""News of work for the network, which is read in full."""

MEET = Appointment("brei", AT, visit=1, name="Sam", by=AT, offer=1, languages=("nl",), shared=("breien",))
NEWS: tuple[AnyEvent, ...] = (
    HelpSeen("Sam", "ambassador"),
    HelpUnseen(),
    HelpUnseen(failed=True),
    NextDay(),
    *(CasePromised(why, "Sam", "ambassador", AT) for why in ("taken", "late", "handed")),
    CasePromised("late"),
    Answered("Sam", "ambassador", "Dag, met Sam."),
    HandOverAsked("Sam", "ambassador", "Bo", "Ik ben er even niet."),
    CaseClosed(),
    DraftAnswered("Ans", True),
    DraftAnswered("Ans", False),
    *(Shared("Ans", what, "brei", AT) for what in ("planned", "cancelled", "went")),
    *(VisitNews(what, MEET) for what in (*resident.PLAIN, *resident.FALLEN, "found", "meet", "again")),
    VisitNews("tomorrow", MEET),
    VisitAlert("called_off", MEET),
    *(VisitDoubted(why, MEET) for why in ("closed", "moved", "gone")),
    *(VisitNews(what, Appointment("brei", AT, visit=1, side="buddy", name="Sam")) for what in buddy.PLAIN),
    *(InitiativeDecided(1, "Koffie", what, "Sam", "x") for what in ("approve", "ask", "decline")),
    TurnFailed(),
)
MOMENTS = {
    "visit.reminder": ABOUT, "checkin.after": ABOUT, "checkin.two": ABOUT, "checkin.six": ABOUT, "checkin.back": ABOUT,
    "checkin.again": f"checkin.after {ABOUT}", "checkin.last": f"checkin.after {ABOUT}", "contribute.ask": "brei",
    QUIET: "", "behalf.draft": "1",
}  # fmt: skip


@cache
def telling() -> Knowledge:
    return Knowledge.load(TELLING)


def told_of_violence(voice: Voice, now: datetime = TUESDAY, text: str = VIOLENCE) -> Talking:
    """Somebody who wrote of violence, is safe now, and may be asked anything later on."""
    talk = Talking(now, telling(), voice)
    talk.says("hallo")
    talk.says(text)
    assert talk.conversation.watch.neutral == (text == VIOLENCE)
    rest = replace(talk.conversation.spot, flow="rest", step="quiet", data={})
    memory = replace(
        talk.conversation.memory,
        consent={"checkins": True, "sharing": True, "visit.reminder": True, "remember": True},
        rests_until=None,
        case=HeldCase("Sam", AT),
        asked_how={f"checkin.after {ABOUT}": 1},
    )
    agreed, _ = decided(talk.knowledge.purposes["checkins"], True, Here(now, voice, memory, talk.knowledge))
    talk.conversation = replace(talk.conversation, spot=rest, memory=agreed)
    return talk


def betrayals(reply: Reply) -> Iterable[str]:
    """What the message of the bot says that should not be read by another."""
    if reply.sender:
        return
    names = [one.label for one in reply.choices if one.key != "now"]
    if reply.place:
        names += [reply.place.name, reply.place.address]
    if reply.file:
        names += [reply.file.content]
    for text in (reply.text, *names):
        for pattern in LINT[reply.language]:
            if re.search(pattern, text, re.IGNORECASE):
                yield f"{pattern!r} in {text!r}"


def heard(talk: Talking, event: AnyEvent) -> list[Reply]:
    """What the bot says to something that happens; a moment with a case or a check-in that is open would only wait."""
    if isinstance(event, FellDue):
        if event.kind == "contribute.ask":
            talk.conversation = replace(
                talk.conversation, memory=replace(talk.conversation.memory, asked_how={})
            )
        talking = HeldCase("Sam", AT, answered=True, speaker="Sam") if event.kind == QUIET else None
        talk.conversation = replace(talk.conversation, memory=replace(talk.conversation.memory, case=talking))
        talk.now = AT - DAY if event.kind == "visit.reminder" else AT + DAY
    return talk.does(event)


EVENTS: tuple[AnyEvent, ...] = (*NEWS, *(FellDue(kind, about) for kind, about in MOMENTS.items()))


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize("event", EVENTS, ids=repr)
def test_cr12_nothing_the_bot_begins_after_violence_says_so(event: AnyEvent, voice: Voice) -> None:
    said = heard(told_of_violence(voice), event)
    assert said, "it says something, or this proves nothing"
    assert all(reply.proactive for reply in said)
    assert [found for reply in said for found in betrayals(reply)] == []


def test_cr12_all_news_and_moments_are_looked_at() -> None:
    looked_at: set[Any] = {type(event) for event in NEWS} | FOR_MEMBERS | set(ASKED_FOR)
    assert set(BOOK.news) <= looked_at
    silent = {"checkin.silent", "visit.due", "visit.gone", "organiser.ask"}
    assert {kind for kind in BOOK.moments if kind not in BOOK.network} - set(MOMENTS) - silent == set()


def test_cr12_without_violence_names_are_said_as_they_are() -> None:
    said = heard(told_of_violence(Voice(), text="ik wil dood"), FellDue("visit.reminder", ABOUT))
    assert "Praatgroep huiselijk geweld Breicafé" in said[0].text


def test_cr12_a_name_that_tells_gives_way_to_a_word_that_does_not() -> None:
    [said] = heard(told_of_violence(Voice()), FellDue("checkin.after", ABOUT))
    assert said.text.endswith("Bent u naar de activiteit geweest?")


def test_cr12_who_asks_themselves_is_told_the_name() -> None:
    talk = told_of_violence(Voice())
    heard(talk, FellDue("checkin.after", ABOUT))
    assert "Praatgroep huiselijk geweld" in talk.says("herhaal")[-1].text


def test_cr12_what_a_human_writes_stays_theirs() -> None:
    said = heard(told_of_violence(Voice()), Answered("Sam", "ambassador", "Heeft u de politie gebeld?"))
    assert said[-1].text == "Heeft u de politie gebeld?"


def test_cr12_a_line_that_was_made_before_is_withheld() -> None:
    line = Reply("Morgen: Praatgroep huiselijk geweld.", proactive=True, purpose="visit.reminder")
    after, before = told_of_violence(Voice()), told_of_violence(Voice(), text="ik wil dood")
    assert may_send(to_json(after.conversation), line, TUESDAY) is None
    assert may_send(to_json(before.conversation), line, TUESDAY) == TUESDAY


async def test_cr12_who_works_for_the_network_is_told_of_others_in_full(store: Store) -> None:
    network = Network(store)
    await network.joins("sam", Ambassador("Sam"))
    await network.says("sam", VIOLENCE)
    await network.presses("sam", "Ik ben veilig")
    await network.hears("sam")
    await network.says("ans", VIOLENCE)
    assert any("geweld" in line for line in await network.hears("sam"))


async def test_cr12_every_line_of_the_months_after_violence_is_neutral(store: Store) -> None:
    """A reminder, a human's yes to a message, and check-ins until the last: all that goes out by itself."""
    network = Network(store)
    network.talk.knowledge = telling()
    await network.joins("sam", Ambassador("Sam"))
    for said in (*PLANS[:4], "ja", "ja", "ja"):
        await network.says("ans", said)
    await network.says("ans", VIOLENCE)
    await network.presses("sam", "Neem ik op me")
    await network.presses("sam", "Terecht")
    await network.presses("ans", "Ik ben veilig")
    await network.waits(timedelta(hours=25))
    await network.presses("sam", "Ja")
    await network.waits(OVER)
    await network.says("ans", "ja")
    await network.says("ans", "goed")
    await network.waits(60 * DAY)
    begun = [reply for reply in await store.read(lines_to_ans) if reply.proactive]
    assert len(begun) >= 6
    assert any("de activiteit" in reply.text for reply in begun)
    assert [found for reply in begun for found in betrayals(reply)] == []


def lines_to_ans(connection: Connection) -> list[Reply]:
    ans = people.number_of(connection, CHANNEL, "ans")
    rows = connection.execute(select(outbox).where(outbox.c.person_id == ans)).mappings()
    return [replies.from_json(opened(connection, outbox, row)["payload"]) for row in rows]
