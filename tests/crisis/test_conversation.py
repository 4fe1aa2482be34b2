"""The talk with somebody who may be in danger: the card comes first from anywhere, and nothing leads to a dead end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation import state
from bot.conversation.effects import OpenCase, PlanDue
from bot.conversation.events import AnyEvent, Edited, Pointed, Pressed, Unreadable, Wrote
from knowledge.texts.texts import Voice
from tests.conversation.storing import FOLDER
from tests.crisis.in_danger import DANGER, HINT, LINES, card_of, hinted, in_danger, incidents
from tests.flows.talking import TUESDAY, Talking

STORED = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem.removesuffix(".0.1.0"))
@pytest.mark.parametrize("event", [Wrote(DANGER), Edited(DANGER)], ids=["written", "edited"])
@pytest.mark.parametrize("stopped", [False, True], ids=["talking", "stopped"])
def test_cr01_the_card_comes_first_from_every_step(path: Path, event: AnyEvent, stopped: bool) -> None:
    talk = Talking()
    talk.conversation = replace(state.from_json(path.read_text("utf-8")), stopped=stopped)
    text = card_of(talk.does(event))
    assert LINES["suicide"].number in text[:200]
    assert talk.conversation.spot.name == "crisis.what"
    assert [one.kind for one in incidents(talk)] == ["suicide"]


def test_cr02_the_first_message_of_all_brings_the_card_without_any_consent() -> None:
    talk = Talking()
    assert LINES["suicide"].number in card_of(talk.says(DANGER))
    assert not talk.conversation.memory.consent
    assert "dood" not in state.to_json(talk.conversation)


def test_cr02_no_effect_carries_a_word_of_it() -> None:
    talk = in_danger("ik wil dood, mijn naam is Kanarie")
    assert "Kanarie" not in repr(talk.effects)
    assert "Kanarie" not in state.to_json(talk.conversation)


SPLIT = (("ik wil er", "een eind", "aan maken"), ("ik", "wil er", "een eind", "aan maken"))


@pytest.mark.parametrize("parts", SPLIT, ids=len)
def test_cr20_a_signal_in_several_messages_is_found(parts: tuple[str, ...]) -> None:
    talk = Talking()
    for part in parts[:-1]:
        assert talk.says(part)[0].weight == "line"
        talk.now += timedelta(seconds=10)
    card_of(talk.says(parts[-1]))
    assert not talk.conversation.watch.recent


def test_cr20_what_was_said_before_is_let_go_of_after_two_minutes() -> None:
    talk = Talking()
    talk.says("mijn man kanarie")
    assert "kanarie" in repr(talk.conversation.watch)
    talk.waits(timedelta(seconds=121))
    assert not talk.conversation.watch.recent


def test_cr20_one_moment_is_planned_for_a_window_and_not_more() -> None:
    talk = Talking()
    for text in ("hallo", "ja", "breien", "nee"):
        talk.says(text)
    planned = [e for e in talk.effects if isinstance(e, PlanDue) and e.kind == "watch.clears"]
    assert len(planned) == 1


def test_cr20_a_stop_holds_nothing_back() -> None:
    talk = Talking()
    talk.says("mijn man")
    talk.says("stop")
    assert not talk.conversation.watch.recent


def test_cr10_what_is_unclear_is_asked_rightout_once() -> None:
    talk = hinted()
    assert talk.heard[-1].text == "Ik vraag het u rechtuit. Denkt u aan zelfdoding?"
    assert talk.labels == ["Ja", "Soms", "Nee", "Hulp nu"]
    assert incidents(talk) == []


@pytest.mark.parametrize("answer", ["ja", "soms", "af en toe", "misschien", DANGER])
def test_cr10_yes_sometimes_and_a_new_signal_bring_the_card(answer: str) -> None:
    talk = hinted()
    assert LINES["suicide"].number in card_of(talk.says(answer))
    assert len(incidents(talk)) == 1


def test_cr10_no_is_taken_as_a_no_and_the_number_is_named() -> None:
    talk = hinted()
    said = talk.says("nee")
    assert LINES["suicide"].number in said[0].text
    assert talk.conversation.spot.flow != "crisis"
    assert incidents(talk) == []


def test_cr10_the_same_is_not_asked_again_within_a_day() -> None:
    talk = hinted()
    talk.says("nee")
    talk.waits(timedelta(hours=3))
    talk.says(HINT)
    assert talk.conversation.spot.flow != "crisis"
    talk.waits(timedelta(hours=22))
    talk.says(HINT)
    assert talk.conversation.spot.name == "crisis.direct"


def test_cr10_what_was_being_asked_comes_back_after_a_no() -> None:
    talk = Talking()
    talk.says("breien")
    before = talk.conversation.spot
    talk.says(HINT)
    talk.says("nee")
    assert talk.conversation.spot == before


@pytest.mark.parametrize(
    "what", [Unreadable("voice"), Unreadable("photo"), Unreadable("sticker"), Unreadable("document"), Pointed(52.1, 5.1)],
    ids=["voice", "photo", "sticker", "document", "location"],
)  # fmt: skip
def test_cr22_what_cannot_be_read_is_said_and_the_button_stands_there(what: AnyEvent) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("een mens")
    talk.does(what)
    assert "Hulp nu" in talk.labels
    danger = in_danger()
    said = danger.does(what)
    assert any(LINES["suicide"].number in reply.text for reply in said)
    assert len(incidents(danger)) == 2


@pytest.mark.parametrize(
    "text", ["hulp", "nood", "sos", "help", "112", "113", "HULP!", "1 1 2", "imdat", "طوارئ", "0800-0113"]
)
def test_cr24_these_words_open_the_card_without_anything_being_detected(text: str) -> None:
    talk = Talking()
    talk.says("breien")
    assert LINES["alarm"].number in card_of(talk.says(text))
    assert incidents(talk) == []


@pytest.mark.parametrize("voice", [Voice("nl", "u"), Voice("en")], ids=lambda voice: voice.name)
def test_cr24_the_button_stands_on_every_menu_and_works(voice: Voice) -> None:
    seen = set()
    for path in STORED:
        talk = Talking(voice=voice)
        talk.conversation = replace(state.from_json(path.read_text("utf-8")), voice=voice)
        talk.says("herhaal" if voice.language == "nl" else "repeat")
        name = talk.conversation.spot.name
        if name in {"welcome.start", "rest.anything", "rest.quiet"}:
            seen.add(name)
            card_of(talk.presses("Hulp nu" if voice.language == "nl" else "Help now"))
    assert seen == {"welcome.start", "rest.anything", "rest.quiet"}


def test_cr24_the_explanation_has_the_button_too() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("uitleg")
    assert "Hulp nu" in talk.labels


def test_cr24_an_old_button_of_a_card_works_long_after() -> None:
    talk = in_danger()
    asked = talk.asked
    assert asked is not None
    talk.presses("Ik ben veilig")
    talk.says("breien")
    said = talk.does(Pressed(asked.asked, "crisis-numbers"))
    assert any(LINES["alarm"].number in reply.text for reply in said)
    assert talk.conversation.spot.flow == "crisis"


def test_cr25_a_human_can_be_asked_and_that_makes_a_case_and_an_incident() -> None:
    talk = in_danger()
    said = talk.presses("Laat een mens mij schrijven")
    assert "uiterlijk woensdag 25 november, 17.00 uur" in said[0].text
    assert [e.reason for e in talk.effects if isinstance(e, OpenCase)] == ["crisis"]
    assert [one.asked for one in incidents(talk)] == [False, True]


def test_cr27_what_the_bot_begins_rests_for_a_day() -> None:
    talk = in_danger()
    assert talk.conversation.memory.rests_until == TUESDAY + timedelta(hours=24)


def test_cr28_the_same_card_comes_in_other_words_and_then_not_again() -> None:
    talk = in_danger()
    seen = [talk.heard[0].text]
    for _ in range(5):
        talk.now += timedelta(minutes=2)
        seen.append("\n".join(reply.text for reply in talk.says(DANGER)))
        assert LINES["suicide"].number in seen[-1][:200]
    first = [text for text in seen if text.startswith("Goed dat u dit schrijft")]
    assert len(first) == 2
    assert seen[1].startswith("Ik lees wat u schrijft")
