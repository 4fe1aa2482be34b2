"""A question that something else interrupts is not lost: its buttons still count, and it is asked again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation import engine
from bot.conversation.events import AnyEvent, Chose, FellDue, Pressed, Wrote
from bot.conversation.flow import RESUME, Ask, Book, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.replies import Reply
from bot.conversation.state import Conversation
from bot.flows import BOOK
from tests.flows.talking import TUESDAY, Talking


@dataclass(frozen=True)
class Offer:
    """Which offer it is."""

    name: str = ""


def _ask(data: Offer, here: Here) -> Ask:
    return Ask("rest-anything", (Option("yes"), Option("no")))


def _hear(data: Offer, event: AnyEvent, here: Here) -> Next:
    match event:
        case Chose("yes"):
            return Go(RESUME, say=(Say(text=f"taken: {data.name}"),))
        case Chose("no"):
            return Go(RESUME)
    return Unclear()


def _offered(about: str, here: Here) -> Fell:
    return Fell((Say(text=f"offer: {about}"),), go="offer.ask", data=Offer(about))


OFFERING: Book = replace(
    BOOK,
    flows={**BOOK.flows, "offer": Flow("offer", Offer, {"ask": Step(_ask, _hear)})},
    moments={**BOOK.moments, "offer": _offered},
)


def take(talk: Talking, event: AnyEvent) -> list[Reply]:
    turn = engine.take(talk.conversation, event, TUESDAY, talk.knowledge, OFFERING)
    talk.conversation = turn.after
    return list(turn.replies)


def wishing() -> tuple[Talking, Conversation]:
    talk = Talking()
    talk.says("ik hou van breien")
    return talk, talk.conversation


def test_after_the_answer_what_was_being_asked_is_asked_again() -> None:
    talk, before = wishing()
    offered = take(talk, FellDue("offer", "een"))
    assert offered[0].text == "offer: een"
    assert talk.conversation.spot.name == "offer.ask"
    after = take(talk, Wrote("ja"))
    assert after[0].text == "taken: een"
    assert talk.conversation.spot == before.spot
    assert after[-1].choices


def test_the_buttons_of_an_interrupted_offer_still_count() -> None:
    talk, _ = wishing()
    first = take(talk, FellDue("offer", "een"))[-1]
    take(talk, FellDue("offer", "twee"))
    assert take(talk, Pressed(first.asked, "yes"))[0].text == "taken: een"
    # Back at the offer that was not answered yet.
    assert take(talk, Wrote("ja"))[0].text == "taken: twee"


def test_a_button_that_was_answered_is_answered_kindly() -> None:
    talk, _ = wishing()
    first = take(talk, FellDue("offer", "een"))[-1]
    take(talk, Pressed(first.asked, "no"))
    said = take(talk, Pressed(first.asked, "yes"))
    assert not any("taken" in reply.text for reply in said)
    assert said[-1].choices


def test_who_only_rests_comes_back_to_rest() -> None:
    talk = Talking()
    talk.says("stop")
    talk.says("hallo")
    take(talk, FellDue("offer", "een"))
    take(talk, Wrote("nee"))
    assert talk.conversation.asides == ()


def test_who_said_stop_is_asked_nothing() -> None:
    talk, _ = wishing()
    talk.says("stop")
    assert take(talk, FellDue("offer", "een")) == []
    assert talk.conversation.spot.flow == "rest"


def test_only_so_many_questions_wait() -> None:
    talk, _ = wishing()
    for number in range(40):
        take(talk, FellDue("offer", str(number)))
    assert len(talk.conversation.asides) == 8
