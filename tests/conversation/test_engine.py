"""What holds at every step: old buttons, going back, languages, and conversations of older releases."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation import engine, state
from bot.conversation.events import Pointed, Pressed, SharedContact, Started, Unreadable, Wrote
from bot.flows import BOOK
from tests.conversation.storing import PUT, put
from tests.flows import city
from tests.flows.talking import TUESDAY, Talking

STORED = sorted((Path(__file__).parent / "stored").glob("*.json"))


def test_an_old_button_is_answered_kindly_and_changes_nothing() -> None:
    talk = Talking()
    talk.says("hallo")
    assert talk.asked
    old = Pressed(talk.asked.asked, "human")
    talk.says("breien in overvecht")
    spot = talk.conversation.spot
    talk.does(old)
    assert "eerdere vraag" in talk.text
    assert talk.conversation.spot == spot


def test_a_button_pressed_twice_has_one_effect() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Een mens spreken")
    assert talk.asked
    press = Pressed(talk.asked.asked, "skip")
    talk.does(press)
    spot = talk.conversation.spot
    talk.does(press)
    assert talk.conversation.spot == spot


@pytest.mark.parametrize(
    "event", [Pressed(1, "nonsense"), Pressed(0, ""), Pressed(-5, "human"), Pressed(10**9, "x")]
)
def test_a_button_that_never_was_gets_a_friendly_answer(event: Pressed) -> None:
    talk = Talking()
    talk.says("hallo")
    assert talk.does(event)
    assert "eerdere vraag" in talk.text


@pytest.mark.parametrize(
    "said", ["Iets leuks om te doen", "iets leuks", "1", "IETS LEUKS", "  iets leuks!  ", "iets luks"]
)
def test_a_choice_may_be_typed_by_label_number_synonym_or_with_an_error(said: str) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says(said)
    assert talk.conversation.spot.name == "consent.may"


def test_back_restores_the_step_and_its_answers() -> None:
    talk = Talking()
    talk.says("breien")
    before = talk.conversation
    talk.says("overvecht")
    talk.says("terug")
    assert talk.conversation.spot == before.spot
    assert talk.conversation.memory == before.memory


def test_back_does_not_take_back_what_has_happened() -> None:
    talk = Talking()
    talk.says("een mens")
    talk.presses("Overslaan")
    talk.presses("Ja, antwoord hier")
    talk.says("terug")
    assert "Verder terug kan niet" in talk.text
    assert talk.conversation.memory.case is not None


def test_a_point_on_the_map_is_as_good_as_a_wijk() -> None:
    talk = Talking()
    talk.says("breien")
    talk.does(Pointed(52.117, 5.108))
    assert talk.conversation.memory.place is not None
    assert talk.conversation.memory.place.wijk == "Overvecht"


def test_a_point_far_away_is_answered_kindly() -> None:
    talk = Talking()
    talk.says("breien")
    talk.does(Pointed(48.85, 2.35))
    assert "buiten Utrecht" in talk.text


@pytest.mark.parametrize("what", ["voice", "photo", "video", "sticker", "document", "hologram"])
def test_what_cannot_be_read_is_said_so_and_the_question_stands(what: str) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.does(Unreadable(what))
    assert "typen" in talk.text
    assert "Iets leuks om te doen" in talk.labels


def test_a_telephone_contact_is_not_kept() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.does(SharedContact())
    assert "niet opgeslagen" in talk.text


def test_after_thirty_days_it_says_again_that_it_is_a_computer() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.does(Wrote("hallo"))
    assert "computer" not in talk.text
    talk.waits(timedelta(days=31))
    talk.says("breien")
    assert "Ik ben een computer" in talk.text
    assert "breien" in talk.text


def test_starting_again_by_a_link_keeps_what_is_remembered() -> None:
    talk = Talking()
    talk.does(Started())
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    talk.says("breien in overvecht")
    talk.does(Started("anything"))
    assert talk.conversation.memory.wishes
    assert "Iets leuks om te doen" in talk.labels


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_a_conversation_of_an_earlier_release_goes_on(path: Path) -> None:
    for text in ("hallo", "breien", "ja", "terug", "een mens"):
        before = state.from_json(path.read_text("utf-8"))
        turn = engine.take(before, Wrote(text), TUESDAY, city.knowledge(), BOOK)
        assert turn.replies


def test_there_are_conversations_of_every_step() -> None:
    steps = {f"{flow.name}.{step}" for flow in BOOK.flows.values() for step in flow.steps}
    stored = {state.from_json(path.read_text("utf-8")).spot.name for path in STORED}
    assert steps <= stored, f"run tests/conversation/storing.py for {sorted(steps - stored)}"


@pytest.mark.parametrize(
    "spot",
    [
        {"flow": "gone", "step": "gone", "data": {}},
        {"flow": "wishes", "step": "gone", "data": {}},
        {"flow": "suggestions", "step": "choose", "data": {"shown": "not what it was"}},
        {"flow": "visit", "step": "reminder", "data": {"activity": "gone", "at": None}},
    ],
)
def test_a_conversation_whose_step_is_gone_goes_on_from_rest(spot: dict[str, object]) -> None:
    stored = json.dumps(
        {"spot": spot, "greeted_at": "2026-11-24T09:00:00Z", "last_at": "2026-11-24T09:00:00Z"}
    )
    turn = engine.take(state.from_json(stored), Wrote("breien"), TUESDAY, city.knowledge(), BOOK)
    assert turn.replies


def test_two_close_meanings_are_asked_and_either_or_neither_is_fine() -> None:
    talk = put(PUT["wishes.which"])
    assert talk.labels == ["Breien", "Haken", "Geen van beide"]
    talk.says("de tweede")
    assert [wish.kind for wish in talk.conversation.memory.wishes] == ["haken"]
    talk = put(PUT["wishes.which"])
    talk.presses("Geen van beide")
    assert talk.conversation.spot.name == "wishes.what"


def test_asking_for_a_language_without_a_name_says_which_there_are() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("taal")
    assert "English" in talk.text
    talk.says("English")
    assert "What can I help you with?" in talk.text
    talk.says("language")
    assert "Nederlands" in talk.text


def test_what_is_to_be_passed_on_may_itself_ask_for_a_human() -> None:
    talk = Talking()
    talk.says("een mens")
    talk.says("mijn knie doet zeer, bel mij")
    assert "“mijn knie doet zeer, bel mij”" in talk.text
