"""Which answers outlive a talk: each flow says it of itself, and the engine knows no flow by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.conversation import engine
from bot.conversation.events import AnyEvent, FellDue, Wrote
from bot.conversation.flow import NEVER, Ask, Flow, Here, Next, Step, Unclear
from bot.conversation.happening import TALK_LASTS, TALK_OVER
from bot.conversation.memory import REMEMBER, SHARING
from bot.conversation.state import Conversation, Spot
from bot.flows import BOOK
from knowledge.texts.texts import Voice
from tests.flows import city
from tests.flows.talking import TUESDAY


@dataclass(frozen=True)
class Tea:
    sugar: str = ""


def ask_sugar(data: Tea, here: Here) -> Ask:
    return Ask("case-note-what", args={"number": 1})


def hear_sugar(data: Tea, event: AnyEvent, here: Here) -> Next:
    return Unclear()


def after_a_day(rests_on: str, **consent: bool) -> Conversation:
    """What is left of a talk that stood in the middle of a flow, a day after its last word."""
    tea = Flow("tea", Tea, {"sugar": Step(ask_sugar, hear_sugar)}, rests_on)
    book = replace(BOOK, flows={**BOOK.flows, "tea": tea})
    begun = engine.begin(BOOK, Voice())
    memory = replace(begun.memory, consent=consent)
    there = replace(begun, spot=Spot("tea", "sugar", {"sugar": "two"}), memory=memory)
    spoken = engine.take(there, Wrote("wat bedoel je"), TUESDAY, city.knowledge(), book).after
    later = TUESDAY + TALK_LASTS + timedelta(minutes=1)
    return engine.take(spoken, FellDue(TALK_OVER, ""), later, city.knowledge(), book).after


@pytest.mark.parametrize(
    ("rests_on", "consent", "stands"),
    [
        ("", {}, True),
        (SHARING, {"sharing": True}, True),
        (SHARING, {"sharing": False, "remember": True}, False),
        (SHARING, {}, False),
        (REMEMBER, {}, False),
        (NEVER, {"remember": True, "sharing": True, "health": True}, False),
    ],
)
def test_a_question_stands_after_the_talk_where_there_is_a_yes_to_what_its_flow_rests_on(
    rests_on: str, consent: dict[str, bool], stands: bool
) -> None:
    left = after_a_day(rests_on, **consent)
    assert (left.spot.name == "tea.sugar") is stands
    assert ("two" in left.spot.data.values()) is stands


def test_what_is_no_purpose_of_consent_is_said_of_no_flow() -> None:
    known = set(city.knowledge().purposes)
    assert {flow.rests_on for flow in BOOK.flows.values()} <= {"", NEVER, *known}
