"""After a card nothing leads to a dead end: each answer keeps the numbers at hand, and what was asked is not lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.events import (
    AnyEvent,
    Edited,
    Pointed,
    Pressed,
    SharedContact,
    Started,
    Unreadable,
    Wrote,
)
from bot.conversation.hearing import legible
from tests.crisis.in_danger import DANGER, LINES, in_danger
from tests.flows.talking import Talking

ANYTHING = st.one_of(
    st.text(max_size=60).filter(lambda text: not legible(text).isdecimal()).map(Wrote),
    st.sampled_from(["ja", "nee", "stop", "terug", "help", "een mens", "doei", "bedankt", "opnieuw", "mijn gegevens",
                     "breien", "English", "zeg je", "pauze", "ben je een computer?", "qwrtp", "👍", "", " "]).map(Wrote),
    st.builds(Pressed, st.integers(-1, 40), st.text(max_size=20)),
    st.integers(0, 9),
    st.text(max_size=40).map(Edited),
    st.sampled_from(["voice", "photo", "sticker", "document", "video", "hologram"]).map(Unreadable),
    st.builds(Pointed, st.floats(-90, 90), st.floats(-180, 180)),
    st.just(SharedContact()),
    st.just(Started()),
    st.integers(1, 50).map(lambda minutes: timedelta(minutes=minutes)),
)  # fmt: skip

ENDS = {"crisis-safe", "crisis-wipe-yes"}
"""Only these leave the flow: the person says so."""


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from([DANGER, "mijn man slaat me", "ik krijg geen lucht meer"]),
    st.lists(ANYTHING, max_size=10),
)
def test_cr08_after_a_card_whatever_comes_is_answered_with_one_question_and_buttons(
    text: str, deeds: list[AnyEvent | int | timedelta]
) -> None:
    talk = in_danger(text)
    for deed in deeds:
        if isinstance(deed, timedelta):
            talk.waits(deed)
            continue
        if isinstance(deed, int):
            assert talk.asked is not None
            choices = [one for one in talk.asked.choices if one.key not in ENDS and one.key != "no"]
            deed = Pressed(talk.asked.asked, choices[deed % len(choices)].key)
        asked_whether_safe = talk.conversation.spot.name == "crisis.safe"
        said = talk.does(deed)
        if asked_whether_safe and talk.conversation.spot.flow != "crisis":
            assert isinstance(deed, Wrote)
            assert deed.text.strip(" .:!?") in ("ja", "1"), "only a yes, in words or by its number"
            return
        assert talk.conversation.spot.flow == "crisis"
        asking = [reply for reply in said if reply.choices]
        assert len(asking) == 1
        assert said[-1] is asking[0]
        assert {"crisis-numbers", "crisis-wipe-no", "now"} & {one.key for one in asking[0].choices}
        assert not any("begrijp" in reply.text or "begreep" in reply.text for reply in said)


def test_cr08_safe_lets_the_person_end_it_with_the_number_at_hand() -> None:
    talk = in_danger()
    said = talk.presses("Ik ben veilig")
    assert LINES["suicide"].number in said[0].text
    assert talk.conversation.spot.name == "rest.quiet"


def test_cr08_a_stop_is_heard_and_the_door_stays_open() -> None:
    talk = in_danger()
    talk.says("stop")
    assert talk.conversation.stopped
    assert "Nummers om te bellen" in talk.labels


@pytest.mark.parametrize(
    "words", ["zo bedoel ik het niet", "ik bedoelde een dagje uit", "ik wil breien", "stop"]
)
def test_cr08_a_denial_a_wish_and_a_stop_are_asked_about_before_the_talk_goes_on(words: str) -> None:
    talk = in_danger()
    said = talk.says(words)
    assert said[-1].text == "Bent u veilig?"
    assert LINES["suicide"].number in talk.says("ja hoor")[0].text
    assert talk.conversation.spot.flow != "crisis"


@pytest.mark.parametrize("words", ["ja maar hij komt straks terug", "nee", "weet ik niet", DANGER])
def test_cr08_whoever_is_not_sure_to_be_safe_stays_with_the_numbers(words: str) -> None:
    talk = in_danger()
    talk.says("zo bedoel ik het niet")
    said = talk.says(words)
    assert any(LINES["suicide"].number in reply.text for reply in said)
    assert talk.conversation.spot.name == "crisis.what"


@pytest.mark.parametrize("words", ["ik wil met iemand praten", "vroeger zong ik in een koor", "niemand"])
def test_cr08_who_asks_for_company_or_looks_back_has_not_said_that_all_is_well(words: str) -> None:
    talk = in_danger()
    talk.says(words)
    assert talk.conversation.spot.name == "crisis.what"


@pytest.mark.parametrize("words", ["zo is het niet", "nee dat bedoel ik niet, dat was jaren terug"])
def test_cr08_what_the_message_behind_a_card_asked_for_is_not_lost(words: str) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("ik hou van schaken maar soms wil ik dood")
    assert talk.says(words)[-1].text == "Bent u veilig?"
    talk.says("ja")
    assert "U houdt van schaken" in talk.text


def test_cr08_what_was_asked_for_somebody_else_is_not_lost_either() -> None:
    talk = Talking()
    talk.says("ik zoek iets voor mijn vader, hij houdt van vissen. soms wil hij dood")
    assert talk.says("dat bedoel ik niet")[-1].text == "Is de ander nu veilig?"
    assert "uw vader" in talk.says("ja")[-1].text


def test_cr08_not_safe_is_never_taken_for_safe() -> None:
    talk = in_danger()
    for text in ("ik ben niet veilig", "ben niet meer veilig", "veilig? nee"):
        talk.says(text)
        assert talk.conversation.spot.flow == "crisis"
