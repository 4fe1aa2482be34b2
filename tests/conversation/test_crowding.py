"""Somebody who sends very many messages: one notice, then silence, except for whoever asks for help now."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import engine
from bot.conversation.crowding import MOST_A_MINUTE
from bot.conversation.effects import Effect
from bot.conversation.events import AnyEvent, Pressed, Wrote
from bot.conversation.replies import Reply
from bot.conversation.state import Conversation
from bot.flows import BOOK
from knowledge.texts.texts import Voice
from tests.flows import city
from tests.flows.talking import TUESDAY


class Crowd:
    """One person whose messages are counted."""

    def __init__(self) -> None:
        self.now: datetime = TUESDAY
        self.conversation: Conversation = engine.begin(BOOK, Voice())
        self.effects: list[Effect] = []

    def says(self, text: str, after: float = 0.1) -> tuple[Reply, ...]:
        return self.does(Wrote(text), after)

    def presses(self, key: str, after: float = 0.1) -> tuple[Reply, ...]:
        return self.does(Pressed(self.conversation.asked, key), after)

    def does(self, event: AnyEvent, after: float) -> tuple[Reply, ...]:
        self.now += timedelta(seconds=after)
        turn = engine.take(self.conversation, event, self.now, city.knowledge(), BOOK, counting=True)
        self.conversation = turn.after
        self.effects.extend(turn.effects)
        return turn.replies


def test_se16_one_notice_and_then_silence() -> None:
    crowd = Crowd()
    said = [crowd.says("breien") for _ in range(100)]
    assert all(said[: MOST_A_MINUTE - 1]), "a hasty writer is answered"
    [notice] = said[MOST_A_MINUTE - 1]
    assert "heel veel berichten" in notice.text
    assert not any(said[MOST_A_MINUTE:]), "one notice, not one for each message"


def test_se16_whoever_asks_for_help_now_is_heard_all_the_same() -> None:
    crowd = Crowd()
    for _ in range(50):
        crowd.says("x")
    assert any("112" in reply.text for reply in crowd.says("hulp nu"))
    assert crowd.says("x") == ()


def test_se16_silence_lasts_until_a_minute_of_quiet() -> None:
    crowd = Crowd()
    for _ in range(30):
        crowd.says("x")
    assert not any(crowd.says("x", after=30) for _ in range(10)), "going on keeps it silent"
    assert crowd.says("hallo", after=61)
    assert all(crowd.says("breien", after=4) for _ in range(60)), "fifteen a minute is talking"


def test_se16_buttons_count_too() -> None:
    crowd = Crowd()
    crowd.says("hallo")
    for _ in range(40):
        turn = engine.take(
            crowd.conversation, Pressed(1, "nice"), crowd.now, city.knowledge(), BOOK, counting=True
        )
        crowd.conversation = turn.after
    assert turn.replies == ()


def test_se16_where_the_clock_stands_still_nothing_is_counted() -> None:
    conversation = engine.begin(BOOK, Voice())
    for _ in range(60):
        turn = engine.take(conversation, Wrote("breien"), TUESDAY, city.knowledge(), BOOK)
        conversation = turn.after
        assert turn.replies
