"""A yes or no for each purpose: asked in words that say everything, refusable, proved, asked again, taken back."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files

import pytest

from bot.conversation import engine, state
from bot.conversation.effects import KeepUnmetWish, RecordConsent
from bot.conversation.events import FellDue
from bot.conversation.flow import Go, Here
from bot.conversation.memory import CHECKINS, IMPROVEMENT, SHARING
from bot.conversation.state import Spot
from bot.conversation.steps import written
from bot.flows import BOOK
from bot.flows.consent import Consent, allows, ask_first
from bot.work.talk import may_send
from knowledge.knowledge import Knowledge
from knowledge.privacy.purposes import NOTICE, Purpose, Purposes, notice
from knowledge.texts.texts import Voice, Words, of_the_city
from tests.flows import city
from tests.flows.talking import Talking

ASKED = [purpose for purpose in Purposes.load().values() if not purpose.own]
LATTER = ("health", SHARING, CHECKINS, IMPROVEMENT)
VOICES = (Voice("nl", "u"), Voice("nl", "je"), Voice("en"))


def asking(purpose: str, talk: Talking | None = None, then: str = "rest.anything") -> Talking:
    """Somebody who is asked for a purpose now."""
    talk = talk or Talking()
    if talk.asked is None:
        talk.says("hallo")
    data = written(Consent(then, purpose))
    talk.conversation = replace(talk.conversation, spot=Spot("consent", "may", data))
    talk.says("herhaal")
    return talk


def other_words(key: str) -> Knowledge:
    """The same knowledge with one text changed in every voice."""
    sources = {
        file.name: re.sub(rf"(?m)^{key} =", f"{key} =\n    Nieuw.", file.read_text("utf-8"))
        for file in files("knowledge.texts").iterdir()
        if file.name.endswith(".ftl")
    }
    return replace(city.knowledge(), words=Words(sources, of_the_city))


@pytest.mark.parametrize("answers", list(itertools.product((True, False), repeat=4)))
def test_pr02_refusing_any_of_the_latter_purposes_leaves_matching_usable(answers: tuple[bool, ...]) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    for purpose, yes in zip(LATTER, answers, strict=True):
        asking(purpose, talk)
        talk.presses("Ja, dat mag" if yes else "Nee, liever niet")
    talk.says("ik hou van breien in overvecht")
    assert "Breicafé" in talk.text
    assert {name: talk.conversation.memory.consent[name] for name in LATTER} == dict(
        zip(LATTER, answers, strict=True)
    )


def test_pr02_refusing_to_be_remembered_still_gives_suggestions() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Nee, alleen voor nu")
    talk.says("breien in overvecht")
    assert "Breicafé" in talk.text


def test_pr03_the_proof_names_the_purpose_the_version_and_the_very_words() -> None:
    talk = asking(SHARING)
    talk.presses("Ja, dat mag")
    [proof] = [effect for effect in talk.effects if isinstance(effect, RecordConsent)]
    assert (proof.purpose, proof.granted, proof.wording, proof.language) == (
        SHARING,
        True,
        "sharing-1",
        "nl-u",
    )
    assert re.fullmatch(r"nl-u [0-9a-f]{16}", proof.proof)
    other = asking(SHARING, Talking(knowledge=other_words("consent-sharing")))
    other.presses("Ja, dat mag")
    [changed] = [effect for effect in other.effects if isinstance(effect, RecordConsent)]
    assert changed.proof != proof.proof


@pytest.mark.parametrize("key", ["consent-remember", NOTICE])
def test_pr03_a_changed_text_asks_again_at_the_next_contact(key: str) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    talk.says("ik hou van breien")
    assert "Mag ik onthouden" not in talk.text
    talk.knowledge = other_words(key)
    talk.says("3561")
    assert "De tekst over uw gegevens is veranderd." in talk.text
    assert "Mag ik onthouden wat u vertelt?" in talk.text
    talk.presses("Ja, onthoud het")
    assert "Breicafé" in talk.text, "the talk goes on where it was"
    talk.says("iets anders")
    assert "veranderd" not in talk.text


def test_pr03_another_language_is_not_another_text() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    talk.says("English please")
    talk.says("I like knitting")
    assert "changed" not in talk.text


def test_pr03_a_no_stays_a_no_when_the_words_change() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Nee, alleen voor nu")
    talk.knowledge = other_words("consent-remember")
    talk.says("breien")
    assert "veranderd" not in talk.text


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize("purpose", ASKED, ids=lambda purpose: purpose.name)
def test_pr04_what_is_asked_says_all_that_must_be_said(purpose: Purpose, voice: Voice) -> None:
    knowledge = city.knowledge()
    said = knowledge.words.say(NOTICE, voice, dict(notice(knowledge.network, voice.language)))
    text = f"{said}\n{knowledge.words.say(purpose.key, voice)}".casefold()
    tokens = {
        "who is responsible": knowledge.network.controller,
        "that it is a computer": "computer",
        "that Telegram processes it too": "verwerkt telegram|telegram processes",
        "how to stop": "stop",
        "how to see": "mijn gegevens|my data",
        "how to have it deleted": "vergeet mij|forget me",
        "whom to ask": "fg",
        "a number": knowledge.network.phone.number,
        "who sees it": "alleen ik|hoort|zien|only i|hear|see",
        "for how long": "jaar|year",
        "why": "om |dan |zo |to |then |that shows",
    }
    for what, words in tokens.items():
        assert any(word.casefold() in text for word in words.split("|")), what
    assert text.rstrip().endswith("?"), "the question stands at the end"


def test_pr04_the_notice_is_shown_with_the_first_question_and_not_with_every_one() -> None:
    talk = asking(SHARING)
    assert "Ik ben een computer." in talk.text
    assert "(FG)" in talk.text
    talk.presses("Nee, liever niet")
    asking(CHECKINS, talk)
    assert "(FG)" not in talk.text


def test_pr05_what_rests_on_a_purpose_that_was_taken_back_is_not_said_any_more() -> None:
    talk = Talking()
    talk.says("breien in overvecht")
    about = "brei@2026-12-01T10:00:00+01:00"
    memory = talk.conversation.memory
    talk.conversation = replace(
        talk.conversation, memory=replace(memory, consent={**memory.consent, "visit.reminder": True})
    )
    reminded = talk.does(FellDue("visit.reminder", about))
    assert [reply.purpose for reply in reminded] == ["visit.reminder"]
    memory = replace(memory, consent={**memory.consent, "visit.reminder": False})
    talk.conversation = replace(talk.conversation, memory=memory)
    assert talk.does(FellDue("visit.reminder", about)) == []
    stored = state.to_json(talk.conversation)
    assert may_send(stored, reminded[0], talk.now) is None, "what was queued before is withheld too"


def test_pr06_what_is_special_is_asked_for_by_itself_and_let_go_after_a_day_without_a_yes() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    talk.says("ik hou van breien en van de moskee, zonder trappen, in overvecht")
    kinds = {wish.kind for wish in talk.conversation.memory.wishes}
    assert {"breien", "moskee"} <= kinds
    talk.waits(timedelta(hours=30))
    kept = talk.conversation.memory
    assert [wish.kind for wish in kept.wishes] == ["breien"]
    assert not kept.needs.step_free
    assert not any(wish.kind == "moskee" for step in talk.conversation.past for wish in step.memory.wishes)


def test_pr06_with_a_yes_of_its_own_what_is_special_stays() -> None:
    talk = Talking()
    talk.says("ik hou van breien en van de moskee in overvecht")
    talk.says("hoi")
    asking("remember", talk, "suggestions.none")
    talk.presses("Ja, onthoud het")
    assert "gezondheid, geloof of taal" in talk.text
    talk.presses("Ja, dat mag")
    talk.waits(timedelta(days=40))
    assert {wish.kind for wish in talk.conversation.memory.wishes} >= {"breien", "moskee"}


def here_of(talk: Talking) -> Here:
    c = talk.conversation
    return Here(talk.now, c.voice, c.memory, talk.knowledge)


def test_what_needs_a_yes_happens_only_after_it() -> None:
    talk = Talking()
    talk.says("ik wil graag klompengooien")
    talk.presses("Bewaar mijn wens")
    assert not any(isinstance(effect, KeepUnmetWish) for effect in talk.effects)
    talk.presses("Nee, liever niet")
    assert not any(isinstance(effect, KeepUnmetWish) for effect in talk.effects)
    talk = Talking()
    talk.says("ik wil graag klompengooien")
    talk.presses("Bewaar mijn wens")
    talk.presses("Ja, dat mag")
    [kept] = [effect for effect in talk.effects if isinstance(effect, KeepUnmetWish)]
    assert kept.words
    assert allows(talk.conversation.memory, IMPROVEMENT, here_of(talk))


def test_who_said_yes_is_not_asked_twice() -> None:
    talk = asking(IMPROVEMENT)
    talk.presses("Ja, dat mag")
    go = Go("rest.quiet")
    assert ask_first(IMPROVEMENT, go, here_of(talk)) is go


def test_a_conversation_of_the_release_before_is_asked_its_own_question() -> None:
    begun = engine.begin(BOOK, Voice())
    talk = Talking()
    talk.conversation = replace(begun, spot=Spot("consent", "remember", {"then": "wishes.what"}))
    talk.conversation = replace(talk.conversation, greeted_at=talk.now, last_at=talk.now)
    talk.says("herhaal")
    assert "Mag ik onthouden" in talk.text
    talk.presses("Ja, onthoud het")
    assert talk.conversation.spot.name == "wishes.what"
