"""The cards: what fits stands first, they are short and kind, and never say what they must not."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from bot.flows.crisis.cards import card_text
from bot.flows.crisis.trouble import Trouble
from knowledge.crisis.cards import KINDS, Cards, read
from knowledge.language.spoken import LANGUAGES
from knowledge.network.network import Network
from knowledge.texts.texts import Voice, Words, _keys_of
from tests.crisis.snapshots import SNAPSHOT, every_card

WORDS = Words.load()
LINES = Network.load().lines
VOICES = (Voice("nl", "u"), Voice("nl", "je"), Voice("en"), Voice("tr"), Voice("ar"))
NEVER: dict[str, dict[str, list[str]]] = tomllib.loads(
    files("knowledge.crisis").joinpath("never_said.toml").read_text("utf-8")
)
OF_ALL = ("minimising", "blaming", "promising", "method", "words", "medical")
FITTING = {
    ("suicide", "now"): "alarm", ("suicide", "soon"): "suicide", ("violence", "now"): "alarm",
    ("violence", "soon"): "home", ("medical", "now"): "alarm", ("medical", "soon"): "alarm",
    ("neglect", "now"): "alarm", ("neglect", "soon"): "home", ("child", "now"): "alarm", ("child", "soon"): "home",
    ("harm", "now"): "alarm", ("harm", "soon"): "home", ("open", "soon"): "alarm",
}  # fmt: skip


def own_texts(voice: Voice) -> dict[str, str]:
    """Everything that is said to somebody in danger, numbers filled in."""
    name = f"crisis.{voice.name}.ftl"
    source = files("knowledge.texts").joinpath(name).read_text("utf-8")
    args = {"number": "1", "also": "2", "who": "Sam", "desk": "Infopunt", "when": "morgen", "name": "Sam"}
    keys = _keys_of(Words({name: source})._own[voice.name])
    return {key: WORDS.say(key, voice, args) for key in keys if not key.endswith(".also")}


def cards_of(voice: Voice) -> dict[str, str]:
    return {name: text for name, text in every_card().items() if name.startswith(f"{voice.name} ")}


def test_cr03_every_card_is_as_it_was_reviewed() -> None:
    assert every_card() == json.loads(SNAPSHOT.read_text("utf-8")), (
        "python -m tests.crisis.snapshots writes them anew"
    )


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize(
    ("kind", "urgency", "who"),
    # Who fears doing harm writes of themselves.
    [(*fits, who) for fits in FITTING for who in ("self", "other") if (fits[0], who) != ("harm", "other")],
)
@pytest.mark.parametrize("again", [False, True], ids=["first", "again"])
def test_cr03_the_number_that_fits_stands_in_the_first_200_characters(
    voice: Voice, kind: str, urgency: str, who: str, again: bool
) -> None:
    text = card_text(Trouble(kind, who, urgency), voice, WORDS, again=again)
    fits = LINES[FITTING[kind, urgency]]
    assert fits.number in text[:200]
    others = [line.number for line in LINES.values() if line is not fits and line.number in text]
    assert all(text.index(fits.number) <= text.index(number) for number in others)


def test_cr03_for_suicide_both_numbers_stand_there() -> None:
    text = card_text(Trouble("suicide", "self", "soon"), Voice(), WORDS)
    assert LINES["suicide"].number in text[:200]
    assert LINES["suicide"].also in text[:200]


def test_cr03_the_alarm_number_stands_on_no_card_where_nothing_presses() -> None:
    for kind in set(KINDS) - {"medical", "open"}:
        names = [one.line.name for one in Cards.load().lines(kind, "soon")]
        assert "alarm" not in names


def test_cr04_a_line_that_was_not_verified_never_stands_on_a_card() -> None:
    source = files("knowledge.crisis").joinpath("cards.toml").read_text("utf-8")
    with pytest.raises(ValueError, match="'doctor' is not a verified line"):
        read(source.replace('"home"', '"doctor"', 1), Network.load())


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_cr31_cards_are_short_and_each_number_stands_on_a_line_of_its_own(voice: Voice) -> None:
    for name, text in cards_of(voice).items():
        assert len(text.split()) <= 60, name
        sentences = [s for s in re.split(r"[.!?:؟\n]+(?:\s|$)", text) if s.strip()]
        assert sum(len(s.split()) for s in sentences) / len(sentences) <= 12, name
        for line in text.split("\n"):
            numbers = [one.number for one in LINES.values() if re.search(rf"(?<!\d){one.number}(?!\d)", line)]
            if numbers:
                assert len(re.sub(r"[\d\s⁦-⁩-]", "", line)) <= len("veya"), f"{name}: {line}"


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize("what", OF_ALL)
def test_cr09_cr30_nothing_is_said_that_must_not_be(voice: Voice, what: str) -> None:
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in NEVER[what][voice.language]]
    assert patterns
    for key, text in own_texts(voice).items():
        for pattern in patterns:
            assert not pattern.search(text), f"{key}: {pattern.pattern}"


def test_cr09_the_list_would_catch_what_it_is_for() -> None:
    for what, wrong in {
        "minimising": "Het komt wel goed.", "blaming": "Je gaat toch niet iets doen?", "medical": "U heeft een griep.",
        "promising": "Dit blijft ons geheim.", "method": "Leg de pillen weg.", "words": "Een mislukte poging.",
    }.items():  # fmt: skip
        assert any(re.search(pattern, wrong, re.IGNORECASE) for pattern in NEVER[what]["nl"]), what


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_cr11_a_worried_person_is_not_spoken_to_as_the_one_in_danger(voice: Voice) -> None:
    texts = {name: text for name, text in own_texts(voice).items() if "-other" in name}
    assert len(texts) > 10
    for name, text in texts.items():
        for pattern in NEVER["reader_at_risk"][voice.language]:
            assert not re.search(pattern, text, re.IGNORECASE), name


def test_cr11_a_worried_person_may_call_too_and_take_care_of_themselves() -> None:
    for kind in ("suicide", "violence", "neglect", "child"):
        text = card_text(Trouble(kind, "other", "soon"), Voice(), WORDS)
        assert "U mag" in text
        assert "Zorg ook voor uzelf." in text


def test_cr13_who_fears_doing_harm_is_told_of_help_without_a_judgement() -> None:
    text = card_text(Trouble("harm", "self", "now"), Voice(), WORDS)
    assert LINES["home"].number in text
    assert LINES["alarm"].number in text
    assert "Er is hulp, ook voor u." in text


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize(
    "key", ["crisis-next-day", "crisis-seen", "crisis-unseen", "crisis-not-told", "crisis-neutral"]
)
def test_cr12_what_the_bot_says_by_itself_after_an_incident_is_neutral(voice: Voice, key: str) -> None:
    text = WORDS.say(key, voice, {"name": "Sam"})
    for pattern in NEVER["after_violence"][voice.language]:
        assert not re.search(pattern, text, re.IGNORECASE), pattern


@pytest.mark.parametrize("language", LANGUAGES)
def test_cr21_every_language_has_every_text(language: str) -> None:
    base = {
        key for key in WORDS.keys("nl-u") if key.startswith(("crisis-", "option-crisis-")) and "." not in key
    }
    assert len(base) > 60
    assert base <= WORDS.keys(Voice(language).name)


def test_the_snapshot_is_read_from_beside_the_tests() -> None:
    assert SNAPSHOT.parent == Path(__file__).parent
