"""Around the card: children, who is told and when they read it, the language, a flood, and what waits meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.conversation.effects import ForgetMe, RaiseIncident
from bot.conversation.events import (
    Answered,
    FellDue,
    HelpSeen,
    HelpUnseen,
    Started,
    TurnFailed,
    Unreadable,
    Wrote,
)
from bot.conversation.flow import Here
from bot.conversation.memory import HeldCase
from bot.flows.crisis.alarm import raised
from knowledge.roster.members import Ambassador, Away
from knowledge.roster.roster import Roster
from knowledge.safety.detector import Signal
from tests.conversation.test_crowding import Crowd
from tests.crisis.in_danger import DANGER, LINES, NIGHT, card_of, in_danger, incidents
from tests.flows.talking import TUESDAY, Talking


@pytest.mark.parametrize(
    "text", ["ik ben 14", "ik ben 12 jaar", "hoi, ik ben 15 jaar oud", "i am 13 years old", "14 yaşındayım"]
)
def test_cr35_a_child_is_not_remembered_and_hears_whom_to_talk_to(text: str) -> None:
    talk = Talking()
    talk.says("breien")
    said = talk.says(text)
    assert any(LINES["kids"].number in reply.text for reply in said)
    assert talk.asked is not None
    assert "crisis-contact" in {choice.key for choice in talk.asked.choices}
    assert talk.conversation.memory.consent == {"remember": False}
    assert not talk.conversation.memory.wishes


@pytest.mark.parametrize(
    "text",
    [
        "ik ben 12 jaar getrouwd geweest",
        "ik ben 16",
        "ik ben 74 jaar",
        "ik ben 3 keer geweest",
        "ik ben 14 dagen weg",
    ],
)
def test_cr35_other_numbers_are_no_child(text: str) -> None:
    talk = Talking()
    talk.says("breien")
    assert not any(LINES["kids"].number in reply.text for reply in talk.says(text))


@pytest.mark.parametrize(
    "text",
    [
        "ik ben dertien",
        "Ik zit in groep 7",
        "hoi ik ben nog maar 11, kan ik hier iets doen?",
        "i'm a 12 year old girl",
        "on iki yaşındayım",
        "عمري 13 سنة وأحب الرسم",
    ],
)
def test_cr35_an_age_is_heard_in_letters_and_by_the_school_too(text: str) -> None:
    assert any(LINES["kids"].number in reply.text for reply in Talking().says(text))


@pytest.mark.parametrize(
    "text",
    ["ik ben zestig", "mijn kleinzoon zit in groep 8", "ik ben om tien uur thuis", "ik ben acht jaar weduwe"],
)
def test_cr35_other_words_of_number_are_no_child(text: str) -> None:
    assert not any(LINES["kids"].number in reply.text for reply in Talking().says(text))


@pytest.mark.parametrize(
    "texts",
    [
        ("mijn stiefvader slaat mij, ik ben 11",),
        ("ik ben 14 en ik wil dood",),
        ("ik wil dood", "ik ben 12"),
        ("mijn moeder slaat me elke dag", "ik zit in groep 8"),
        ("ik ben 13", "papa slaat mij"),
    ],
    ids=len,
)
def test_cr35_the_card_of_a_child_in_danger_has_the_line_for_children(texts: tuple[str, ...]) -> None:
    talk = Talking()
    talk.says("ik hou van breien, ik woon in overvecht")
    for text in texts:
        said = talk.says(text)
    assert LINES["kids"].number in card_of(said)
    assert " u " not in said[0].text
    assert incidents(talk)
    assert talk.conversation.memory.consent == {"remember": False}
    assert not talk.conversation.memory.wishes


def test_cr35_after_the_card_nothing_is_begun_with_a_child() -> None:
    talk = Talking()
    talk.says("mijn oom slaat mij, ik ben 12")
    talk.presses("Ik ben veilig")
    for text in ("ik hou van voetbal en ik woon in zuilen", "iets leuks"):
        said = talk.says(text)
        assert "16 jaar" in said[0].text
        assert not talk.conversation.memory.wishes
        talk.presses("Ik ben veilig")
    talk.presses("Iets leuks om te doen")
    assert talk.conversation.spot.flow == "crisis"
    talk.presses("Ik ben veilig")
    talk.says("een mens")
    assert talk.conversation.spot.flow == "human"


def test_cr35_an_age_that_was_mistyped_is_taken_back() -> None:
    talk = Talking()
    talk.says("ik ben 7")
    talk.says("sorry, ik ben 70")
    assert talk.conversation.spot.flow != "crisis"
    talk.says("ik hou van breien")
    assert talk.conversation.memory.wishes


def test_cr07_outside_working_hours_it_is_said_that_nobody_reads() -> None:
    talk = Talking(NIGHT)
    said = talk.says(DANGER)
    assert "Nu leest er geen mens mee." in said[1].text
    assert "woensdag 25 november, 09.00 uur" in said[1].text


def with_ambassador(one: Ambassador, now: datetime = TUESDAY) -> Talking:
    talk = Talking(now)
    talk.knowledge = replace(talk.knowledge, roster=Roster.of([(7, one)]))
    return talk


def test_cr07_who_is_told_is_named_while_they_are_at_work_and_not_otherwise() -> None:
    sam = Ambassador("Sam")
    assert "Ik geef dit nu door aan Sam" in with_ambassador(sam).says(DANGER)[1].text
    assert "geen mens" in with_ambassador(sam, NIGHT).says(DANGER)[1].text
    away = replace(sam, away=(Away(TUESDAY.date(), TUESDAY.date()),))
    assert "geen mens" in with_ambassador(away).says(DANGER)[1].text


def test_cr07_the_person_hears_whether_somebody_read_it() -> None:
    talk = in_danger()
    assert talk.does(HelpSeen("Sam", "ambassador"))[0].text == "Sam (ambassadeur) las dat u hier schreef."
    assert "las niemand" in talk.does(HelpUnseen())[0].text
    assert "niet gelukt" in talk.does(HelpUnseen(failed=True))[0].text


@pytest.mark.parametrize(
    ("language", "word"), [("en", "I take you seriously"), ("tr", "ciddiye"), ("ar", "بجدية")]
)
def test_cr21_the_answer_follows_the_language_of_the_message(language: str, word: str) -> None:
    talk = Talking()
    signal = Signal(2, "suicide", "self", "soon", (f"{language}.suicide.words",))
    here = Here(TUESDAY, talk.conversation.voice, talk.conversation.memory, talk.knowledge)
    alarm = raised(signal, Wrote("..."), talk.conversation, here)
    assert alarm is not None
    assert word in alarm.go.say[0].text
    assert alarm.watch.language == language


@pytest.mark.parametrize(
    ("language", "safe"), [("en", "I am safe"), ("tr", "Güvendeyim"), ("ar", "أنا بأمان")]
)
def test_cr21_the_whole_of_care_is_spoken_in_it_and_the_talk_goes_on_in_its_own(
    language: str, safe: str
) -> None:
    talk = in_danger()
    talk.conversation = replace(talk.conversation, watch=replace(talk.conversation.watch, language=language))
    for event in (Wrote("qwrtp"), Unreadable("voice"), Wrote("stop"), Wrote("112"), Started()):
        assert {reply.language for reply in talk.does(event)} == {language}
    assert talk.does(TurnFailed())[0].language in ("nl", language)
    talk.presses(safe)
    assert talk.heard[-1].language == "nl"


def test_cr12_where_somebody_may_read_along_the_talk_can_be_erased() -> None:
    talk = in_danger("mijn man slaat me")
    assert talk.conversation.watch.neutral
    talk.presses("Wis dit gesprek")
    talk.presses("Ja, wis alles")
    assert any(isinstance(effect, ForgetMe) for effect in talk.effects)


def test_cr26_a_flood_does_not_silence_the_first_answer() -> None:
    crowd = Crowd()
    for _ in range(500):
        crowd.says("hallo")
    card_of(list(crowd.says(DANGER)))


def test_cr26_a_flood_of_danger_brings_a_card_a_minute_and_no_more() -> None:
    crowd = Crowd()
    for _ in range(60):
        crowd.says("hallo")
    card_of(list(crowd.says(DANGER)))
    assert crowd.says(DANGER) == ()
    cards = [reply for _ in range(130) for reply in crowd.says(DANGER, 1) if reply.weight == "card"]
    assert len(cards) == 2


def test_cr26_something_worse_in_a_flood_is_passed_on_at_once() -> None:
    crowd = Crowd()
    for _ in range(30):
        crowd.says("hallo")
    crowd.says("mijn vriend slaat mij")
    worse = crowd.says("hij staat hier met een mes en wil me vermoorden", 4)
    assert LINES["alarm"].number in card_of(list(worse))
    assert [one.urgency for one in crowd.effects if isinstance(one, RaiseIncident)] == ["soon", "now"]
    assert crowd.says("hij heeft een mes") == (), "the same again waits a minute"
    assert crowd.says("ik ga nu springen", 4), "a kind that goes before it does not"
    assert crowd.presses("crisis-contact"), "whoever presses a button is answered"


def test_cr08_in_a_flood_somebody_in_danger_is_answered_once_a_minute() -> None:
    crowd = Crowd()
    for _ in range(30):
        crowd.says("hallo")
    crowd.says(DANGER)
    answered = [bool(crowd.says("ik weet het niet", 1)) for _ in range(130)]
    assert answered.count(True) == 2


def test_cr32_the_same_words_give_the_same_answer_and_the_effect_holds_the_rules() -> None:
    first, second = in_danger(), in_danger()
    assert incidents(first) == incidents(second)
    assert incidents(first)[0].rules


def test_a_question_of_others_waits_while_somebody_may_be_in_danger() -> None:
    talk = in_danger()
    talk.does(FellDue("talk.over"))
    assert talk.conversation.spot.flow == "crisis"


def test_cr07_that_nobody_read_it_is_said_over_a_human_who_wrote_no_word_since() -> None:
    talk = Talking()
    case = HeldCase("Noor (ambassadeur)", TUESDAY, answered=True, speaker="Noor")
    talk.conversation = replace(talk.conversation, memory=replace(talk.conversation.memory, case=case))
    talk.says(DANGER)
    assert "Tot nu toe las niemand" in talk.does(HelpUnseen())[0].text
    talk.says("ik wil niet meer leven")
    talk.does(Answered("Noor", "ambassador", "Ik ben er."))
    assert talk.does(HelpUnseen()) == []
