"""Nothing the bot begins comes in the night: where it is planned, where it falls due late, where it is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation import engine, state
from bot.conversation.effects import PlanDue
from bot.conversation.events import FellDue
from bot.conversation.replies import Reply
from bot.conversation.state import Conversation
from bot.flows import BOOK
from bot.work.talk import AWAKE, may_send
from db.engine import Store
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.texts import Voice
from tests.flows.talking import Talking
from tests.work.network import Network

NIGHT = datetime(2026, 12, 1, 2, 0, tzinfo=CITY_TIME)
MORNING = NIGHT.replace(hour=9)
ABOUT = "brei@2026-12-01T10:00:00+01:00"


def someone(**changes: object) -> Conversation:
    return replace(engine.begin(BOOK, Voice()), **changes)  # type: ignore[arg-type]


def goes_at(conversation: Conversation, reply: Reply, now: datetime = NIGHT) -> datetime | None:
    return may_send(state.to_json(conversation), reply, now)


def test_what_the_bot_begins_waits_for_nine_and_an_answer_does_not() -> None:
    """SE-48."""
    assert goes_at(someone(), Reply("nieuws", proactive=True)) == MORNING
    assert goes_at(someone(), Reply("antwoord")) == NIGHT
    assert goes_at(someone(), Reply("nieuws", proactive=True), MORNING) == MORNING


def test_news_reaches_who_is_writing_now_but_a_check_in_waits() -> None:
    """SE-48."""
    awake = someone(last_at=NIGHT - AWAKE / 2)
    asleep = someone(last_at=NIGHT - AWAKE)
    news = Reply("nieuws", proactive=True)
    assert goes_at(awake, news) == NIGHT
    assert goes_at(asleep, news) == MORNING
    assert goes_at(awake, news.__replace__(purpose="checkins")) == MORNING


def test_what_a_human_of_the_network_writes_and_a_card_wait_for_nothing() -> None:
    """SE-48."""
    assert goes_at(someone(), Reply("dag", proactive=True, sender="Samira, ambassadeur")) == NIGHT
    assert goes_at(someone(), Reply("bel 112", proactive=True, weight="card")) == NIGHT


def test_what_rests_on_a_consent_waits_for_the_end_of_a_pause() -> None:
    """SE-48."""
    pausing = someone(memory=replace(someone().memory, rests_until=NIGHT + timedelta(days=3)))
    line = Reply("hoe ging het", proactive=True, purpose="checkins")
    assert goes_at(pausing, line) == MORNING + timedelta(days=3)
    assert goes_at(pausing, line.__replace__(purpose="")) == MORNING


def test_what_comes_too_late_is_not_sent() -> None:
    """SE-48."""
    line = Reply("morgen", proactive=True, until=NIGHT)
    assert goes_at(someone(), line) is None
    assert goes_at(someone(), line, NIGHT - timedelta(hours=6)) == NIGHT - timedelta(hours=6)


def falls(talk: Talking, at: datetime, about: str = ABOUT) -> list[str]:
    talk.now = at
    return [reply.text for reply in talk.does(FellDue("visit.reminder", about))]


def test_a_reminder_that_falls_due_in_the_night_is_planned_for_the_morning() -> None:
    """SE-48."""
    talk = Talking()
    talk.says("hallo")
    assert falls(talk, NIGHT) == []
    assert talk.effects[-1] == PlanDue("visit.reminder", ABOUT, MORNING)
    [said] = [reply.text for reply in talk.waits(timedelta(hours=7))]
    assert "Vandaag is het zover" in said


def test_a_reminder_is_for_the_day_before_or_the_day_itself_and_never_later() -> None:
    """SE-48."""
    talk = Talking()
    talk.says("hallo")
    assert "Morgen is het zover" in falls(talk, NIGHT - timedelta(hours=14))[0]
    assert talk.heard[0].until == NIGHT.replace(hour=0)
    assert "Vandaag is het zover" in falls(talk, MORNING)[0]
    assert falls(talk, MORNING + timedelta(hours=1)) == []
    assert falls(talk, MORNING + timedelta(days=1)) == []


async def test_a_moment_that_was_missed_while_nothing_ran_waits_for_the_morning(store: Store) -> None:
    """SE-48: The bot stood still from noon the day before until two in the night."""
    network = Network(store)
    for said in ("breien in overvecht", "deze wil ik", "ik ga zelf", "ja", "ja"):
        await network.says("anna", said)
    network.clock.move_to(NIGHT)
    await network.workers.move_on(NIGHT)
    assert await network.hears("anna") == []
    assert await network.workers.next_due() == MORNING
    await network.waits(timedelta(hours=7))
    assert any("Vandaag is het zover" in line for line in await network.hears("anna"))
