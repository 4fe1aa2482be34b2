"""Seeing, correcting, taking along, pausing and forgetting, from the chat itself."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation.effects import (
    AskMyData,
    CancelVisit,
    CorrectCase,
    ForgetMe,
    ForgetUnmetWishes,
    OpenCase,
    RecordConsent,
)
from bot.conversation.events import FellDue, MyData, Started
from bot.conversation.memory import HeldCase
from bot.conversation.state import to_json
from bot.flows.correcting import Known, needs_of
from knowledge.places.values import Place
from knowledge.texts.texts import Voice
from knowledge.wishes.values import Needs, Wish
from tests.flows.talking import TUESDAY, Talking

ROWS: dict[str, list[dict[str, Any]]] = {
    "people": [{"channel": "web", "address": "anna", "state": {"spot": {}}}],
    "cases": [{"note": "bel mij over de tuin", "reach": "bij de buren", "opened_at": TUESDAY.isoformat()}],
    "unmet_wishes": [{"kinds": [], "words": ["deltavliegen"], "wijk": "Oost"}],
    "visits": [{"activity": "brei", "at": "2026-12-01T10:00:00+01:00"}],
}

WEEKDAYS = Needs(step_free=True, free=True, weekdays=(1,), language="tr")


def known(talk: Talking | None = None) -> Talking:
    """Somebody of whom something is known of every kind."""
    talk = talk or Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Ja, onthoud het")
    memory = replace(
        talk.conversation.memory,
        wishes=(Wish("breien"), Wish("tuinieren", way="used_to")),
        unwanted=("koor",),
        needs=WEEKDAYS,
        place=Place("Lunetten", "Zuid", 52.06, 5.13),
        case=HeldCase("het Infopunt", TUESDAY + timedelta(days=1)),
        visits=("brei",),
    )
    talk.conversation = replace(talk.conversation, memory=memory)
    return talk


def shown(talk: Talking | None = None) -> Talking:
    talk = known(talk)
    talk.says("mijn gegevens")
    assert any(isinstance(effect, AskMyData) for effect in talk.effects)
    talk.does(MyData(ROWS))
    return talk


@pytest.mark.parametrize(
    "said",
    ["mijngegevens", "mijn gegevens", "wat weet je van mij?", "Wat weten jullie over mij", "laat mijn gegevens zien"],
)  # fmt: skip
def test_pr12_asking_in_ones_own_words_is_heard(said: str) -> None:
    talk = known()
    talk.says(said)
    assert "Ik zoek op wat ik van u weet." in talk.text


def test_pr12_a_summary_to_read_and_a_file_to_take_along() -> None:
    talk = shown()
    for line in (
        "U schrijft via de website.",
        "Taal: Nederlands, met u.",
        "U houdt van breien",
        "U kent tuinieren van vroeger",
        "Liever niet",
        "zonder trappen, op dinsdag en in uw eigen taal",
        "Plek: Lunetten.",
        "U zei ja tegen: onthouden wat u vertelt.",
        "U vroeg een mens: “bel mij over de tuin”.",
        "Het antwoord komt via: bij de buren.",
        "U zocht en vond niet: deltavliegen.",
        "U wilt naar Breicafé, dinsdag 1 december",
    ):
        assert line in talk.text, f"{line}\n\n{talk.text}"
    [file] = [reply.file for reply in talk.heard if reply.file]
    assert (file.name, file.media_type) == ("mijn-gegevens.json", "application/json")
    assert json.loads(file.content) == ROWS
    assert not any(reply.proactive for reply in talk.heard), "it was asked for, at whatever hour"
    assert talk.conversation.spot.name == "mydata.menu"
    talk.presses("Klaar voor nu")
    assert talk.conversation.spot.name == "wishes.what", (
        "what was asked stands again; waiting is not gone back to"
    )


def test_pr13_every_field_that_is_shown_can_be_corrected() -> None:
    talk = shown()
    talk.presses("Iets verbeteren")
    rewritten = {"Mijn vraag aan een mens": "liever overdag", "Waar het antwoord komt": "aan de balie"}
    for label, text in rewritten.items():
        talk.presses(label)
        talk.says(text)
        assert "Het is aangepast." in talk.text
    stays = {*rewritten, "Taal", "Klaar voor nu"}
    for _ in range(20):
        left = [label for label in talk.labels if label not in stays]
        if left:
            talk.presses(left[0])
    assert set(talk.labels) == stays
    memory = talk.conversation.memory
    assert (memory.wishes, memory.unwanted, needs_of(memory), memory.place) == ((), (), [], None)
    corrected = [effect for effect in talk.effects if isinstance(effect, CorrectCase)]
    assert {effect.field: effect.text for effect in corrected} == {
        "note": "liever overdag",
        "reach": "aan de balie",
    }
    assert ForgetUnmetWishes() in talk.effects
    assert CancelVisit("brei") in talk.effects
    assert memory.visits == ()
    talk.presses("Taal")
    assert "Nederlands, Engels" in talk.text


def test_pr13_every_field_of_the_memory_and_of_the_rows_is_among_what_can_be_corrected() -> None:
    talk = shown()
    talk.presses("Iets verbeteren")
    kinds = {
        choice.key.rstrip("0123456789").split("-")[0] for choice in (talk.asked or talk.heard[-1]).choices
    }
    assert kinds == {"w", "x", "n", "place", "note", "reach", "unmet", "v", "language", "done"}
    assert set(Known.__dataclass_fields__) == {"case", "note", "reach", "unmet", "visits", "field"}


def test_pr13_something_new_can_be_said_instead() -> None:
    talk = shown()
    talk.presses("Iets verbeteren")
    talk.says("ik hou van schaken, in Overvecht")
    memory = talk.conversation.memory
    assert "schaken" in {wish.kind for wish in memory.wishes}
    assert memory.place is not None
    assert memory.place.wijk == "Overvecht"
    assert talk.conversation.spot.name == "mydata.correct"


def test_pr05_taking_a_yes_back_takes_no_more_steps_than_giving_it() -> None:
    giving = Talking()
    giving.says("hallo")
    giving.says("toestemming")
    giving.presses("Vraag me over onthouden wat u vertelt")
    giving.presses("Ja, onthoud het")
    steps_to_give = 3
    taking = known()
    taking.says("toestemming")
    taking.presses("Stop met onthouden wat u vertelt")
    assert steps_to_give >= 2
    [*_, last] = [effect for effect in taking.effects if isinstance(effect, RecordConsent)]
    assert (last.purpose, last.granted) == ("remember", False)
    assert not taking.conversation.memory.wishes, "what was kept for it goes at once"
    assert "Ik stop met: onthouden wat u vertelt." in taking.text


def test_pr14_one_question_and_then_everything_goes() -> None:
    talk = known()
    talk.says("vergeet mij")
    assert "Zal ik alles wissen?" in talk.text
    assert not any(isinstance(effect, ForgetMe) for effect in talk.effects)
    talk.presses("Ja, wis alles")
    [forgotten] = [effect for effect in talk.effects if isinstance(effect, ForgetMe)]
    assert forgotten.farewell.startswith("Goedendag. Alles is gewist.")


def test_pr14_a_no_keeps_everything() -> None:
    talk = known()
    talk.says("vergeetmij")
    talk.presses("Nee, bewaar het")
    assert not any(isinstance(effect, ForgetMe) for effect in talk.effects)
    assert talk.conversation.memory.wishes


def test_pr16_a_pause_keeps_everything_and_says_nothing_until_the_person_writes() -> None:
    talk = known()
    before = talk.conversation.memory
    talk.says("pauze")
    talk.presses("Tot ik zelf schrijf")
    assert "Ik bewaar alles en stuur niets." in talk.text
    assert talk.does(FellDue("visit.reminder", "brei@2026-12-01T10:00:00+01:00")) == []
    assert replace(talk.conversation.memory, visits=("brei",), rests_until=None) == before
    talk.says("hallo")
    assert "Welkom terug." in talk.text


def test_pr16_the_pause_is_a_choice_among_ones_data_too() -> None:
    talk = shown()
    talk.presses("Pauze")
    assert talk.conversation.stopped
    assert talk.conversation.memory.wishes


def test_pr26_the_first_contact_through_telegram_says_who_reads_along_and_what_else_there_is() -> None:
    talk = Talking()
    talk.does(Started("", "Telegram"))
    assert "niet van begin tot eind versleuteld" in talk.text
    assert "Op onze website kan het ook." in talk.text
    assert "Ik ben een computer" in talk.text
    on_the_web = Talking()
    on_the_web.does(Started())
    assert "versleuteld" not in on_the_web.text


@pytest.mark.parametrize(
    ("said", "voice"), [("privacy", Voice()), ("wie leest mee?", Voice()), ("is this private?", Voice("en"))]
)
def test_pr26_asking_about_privacy_is_answered(said: str, voice: Voice) -> None:
    talk = Talking(voice=voice)
    talk.says("hallo")
    talk.says(said)
    assert "Telegram" in talk.text
    assert "Autoriteit Persoonsgegevens" in talk.text
    assert talk.knowledge.network.controller in talk.text


def test_pr07_numbers_are_taken_out_before_anything_is_kept_and_the_person_is_told() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("een mens")
    talk.says("mijn bsn is 123456782, bel mij op 06-12345678, Lindelaan 12")
    assert (
        "Ik heb iets weggelaten: uw burgerservicenummer, een telefoonnummer, een huisnummer of adres."
        in talk.text
    )
    assert "Ik geef dit door: “mijn bsn is […], bel mij op […], Lindelaan […]”" in talk.text
    stored = to_json(talk.conversation)
    for canary in ("123456782", "12345678", "Lindelaan 12"):
        assert canary not in stored


def test_pr07_where_one_can_be_reached_may_be_a_number() -> None:
    talk = Talking()
    talk.says("hallo")
    talk.says("een mens")
    talk.says("overslaan")
    talk.says("bel 06-12345678, bsn 123456782")
    assert "“bel 06-12345678, bsn […]”" in talk.text
    talk.presses("Ja")
    [case] = [effect for effect in talk.effects if isinstance(effect, OpenCase)]
    assert case.reach == "bel 06-12345678, bsn […]"


def test_pr07_a_street_is_still_understood_without_the_number_of_the_house() -> None:
    talk = Talking()
    talk.says("ik hou van breien, ik woon Gagelstraat 12-14")
    place = talk.conversation.memory.place
    assert place is not None
    assert place.name == "Gagelstraat"
    assert "12-14" not in to_json(talk.conversation)
    assert talk.conversation.memory.unmet == ()
