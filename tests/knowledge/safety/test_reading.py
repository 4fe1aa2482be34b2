"""The detector on what changes a signal: negation, figures of speech, time, noise, splitting, spelling, length."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language.spoken import LANGUAGES
from knowledge.safety.data import HERE as ROOM
from knowledge.safety.detector import Earlier, Safety
from tests.knowledge.safety.figures import HERE
from tests.knowledge.safety.noise import NOISES

SAFETY = Safety.load()


def table(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


CANONICAL = table("canonical.tsv")
PAIRS = table("pairs.tsv")


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["negated"] for pair in PAIRS])
def test_a_negation_takes_back_its_own_signal(pair: dict[str, str]) -> None:
    """CR-16: of a minimal pair the one without the negation is a signal and the one with it is none, by the rules."""
    assert SAFETY.by_rules(pair["signal"], pair["language"]).level >= 2
    assert SAFETY.by_rules(pair["negated"], pair["language"]).level < 2


def test_likeness_leaves_what_a_negation_took_back() -> None:
    """CR-16: with likeness too, in all but few of the pairs; a Turkish or Moroccan "not" inside a word may escape."""
    raised = [pair for pair in PAIRS if SAFETY.examine(pair["negated"], pair["language"]).level >= 2]
    assert len(raised) <= len(PAIRS) * 0.05, raised


def test_there_are_forty_pairs_in_every_language() -> None:
    """CR-16: at least forty minimal pairs per language."""
    for language in LANGUAGES:
        assert sum(pair["language"] == language for pair in PAIRS) >= 40


def test_a_negated_signal_does_not_hide_another() -> None:
    """CR-16: what stands beside a negated signal is still heard."""
    assert SAFETY.examine("ik wil niet dood, maar hij slaat me elke dag").kind == "violence"
    assert SAFETY.examine("hij slaat me niet. ik wil niet meer leven").kind == "suicide"


IDIOMS = [
    "ik lach me dood", "ik verveel me dood", "ik ga dood van de honger", "ik schrik me dood", "het hangt me de keel uit",
    "dat slaat nergens op", "ik kan hem wel wurgen",
    "mijn mond staat in brand van die peper", "ik stik van het lachen", "ik verdrink in het werk", "ik schaam me dood",
    "het mes snijdt aan twee kanten", "een klap van de molen", "eind goed al goed",
]  # fmt: skip


@pytest.mark.parametrize("joint", [", maar verder: ", ". ", " en "])
def test_a_figure_of_speech_takes_only_its_own_words(joint: str) -> None:
    """CR-17: every figure of speech followed by every canonical signal is heard in at least 99 of 100."""
    signals = [row["text"] for row in CANONICAL if row["language"] == "nl"]
    heard = [SAFETY.examine(f"{idiom}{joint}{signal}").level >= 2 for idiom in IDIOMS for signal in signals]
    assert sum(heard) / len(heard) >= 0.99
    assert not [idiom for idiom in IDIOMS if SAFETY.examine(idiom).level >= 2]


TIMES = table("times.tsv")


@pytest.mark.parametrize("row", TIMES, ids=[row["text"] for row in TIMES])
def test_past_lowers_and_long_ago_clears(row: dict[str, str]) -> None:
    """CR-18: past tense gives level 1, over a year ago or "nu gaat het goed" level 0, and lately is now."""
    level = SAFETY.examine(row["text"]).level
    assert level >= 2 if row["level"] == "2" else level == int(row["level"])


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Als meisje van 19 wilde ik niet meer leven", 1),
        ("Mijn hartinfarct was in 2009, sindsdien wandel ik elke dag", 0),
        ("In the eighties my husband beat me", 1),
        ("Otuz sene önce eşimden dayak yerdim", 1),
        ("Wat doe jij als iemand zegt dat hij dood wil?", 0),
        ("Voor het toneel speel ik een vrouw die haar man vergiftigt", 0),
        ("Ik voel mijn benen niet meer, sergeant", 0),
        ("Mijn vrouw vermoordt me als ze ziet dat ik een plant gekocht heb", 0),
        ("Ik wil een einde maken aan mijn gebreide deken", 0),
        ("مايضربنيش", 0),
    ],
)
def test_what_is_long_past_played_or_asked_is_no_alarm(text: str, most: int) -> None:
    """CR-15: a year or an age, a part in a play, a question put to us, a thing instead of a person; by the rules."""
    assert SAFETY.by_rules(text).level <= most


@pytest.mark.parametrize(
    "text",
    [
        "Mijn man overleed dertig jaar geleden en ik wil dood",
        "In 2019 overleed mijn vrouw, ik wil niet meer leven",
        "Hij slaat mij sinds we twintig jaar geleden trouwden",
        "Ik schrijf mijn scriptie en ik wil dood",
        "Ik doe het toneel hier, mijn man slaat me",
        "babamdan korkuyorum eve gidemem",
    ],
)
def test_a_year_or_a_task_beside_it_takes_nothing_away(text: str) -> None:
    """CR-16: what is said of today stands, whatever else the sentence names."""
    assert SAFETY.by_rules(text).level >= 2


def test_typing_noise_hides_little() -> None:
    """CR-19: over all kinds of noise nine of ten signals are still heard, and three of four under the worst."""
    random = Random(20)
    rows = [row["text"] for row in CANONICAL if row["language"] in ("nl", "en")]
    shares = {
        noise.__name__: sum(SAFETY.examine(noise(text, random)).level >= 2 for text in rows * 4)
        / len(rows * 4)
        for noise in NOISES
    }
    assert sum(shares.values()) / len(shares) >= 0.9, shares
    assert min(shares.values()) >= 0.75, shares


def test_canonical_signals_are_heard() -> None:
    """CR-19: clean, every one of them is a signal, in capitals too."""
    assert not [row["text"] for row in CANONICAL if SAFETY.examine(row["text"], row["language"]).level < 2]
    assert not [
        row["text"] for row in CANONICAL if SAFETY.examine(row["text"].upper(), row["language"]).level < 2
    ]


@pytest.mark.parametrize("row", CANONICAL, ids=[row["text"] for row in CANONICAL])
def test_a_signal_split_over_messages_is_heard(row: dict[str, str]) -> None:
    """CR-20: cut at any space, the last part completes the signal; after two minutes it does not."""
    words = row["text"].split()
    for at in range(1, len(words)):
        first, last = " ".join(words[:at]), " ".join(words[at:])
        heard = (
            SAFETY.examine(first, row["language"]),
            SAFETY.examine(last, row["language"], [Earlier(first, 30)]),
        )
        assert max(signal.level for signal in heard) >= 2, (first, last)
    assert SAFETY.examine("leven", "nl", [Earlier("ik wil niet meer", 500)]).level == 0


def test_a_signal_over_four_messages_is_heard() -> None:
    """CR-20: up to four messages are read as one."""
    before = [Earlier("ik", 90), Earlier("wil niet", 60), Earlier("meer", 30)]
    assert SAFETY.examine("leven", "nl", before).level >= 2


def test_what_was_heard_before_is_not_heard_again() -> None:
    """CR-20: an ordinary message after a signal is ordinary; the signal had its answer."""
    assert SAFETY.examine("hoe laat is de koffie?", "nl", [Earlier("ik wil dood", 20)]).level == 0


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("ölmek istiyorum", "nl"),
        ("olmek istiyorum", "nl"), ("ÖLMEK İSTİYORUM", "nl"), ("bghit nmout", "nl"),
        ("أُريدُ أن أموت", "nl"),
        ("اريد ان اموت", "tr"), ("i want to die", "ar"), ("ik wil d\u200bood", "en"),
        ("ik wil \u202edood\u202c", "nl"), ("ｉｋ ｗｉｌ ｄｏｏｄ", "nl"),
        ("ik wil d00d", "nl"), ("ik wil d o o d", "nl"),
        ("z*lfmoord, ik denk eraan", "nl"), ("mijn man slaat me, korkuyorum", "tr"), ("IK WIL DOOD!!!", "nl"),
        ("ik wil 😢 dood", "nl"), ("ikwilniet meer leven", "nl"), ("ik wil doooood", "nl"),
    ],
)  # fmt: skip
def test_all_ways_of_writing_in_all_languages(written: str, language: str) -> None:
    """CR-21: hidden signs, letter forms, missing marks, other scripts, whatever language was chosen."""
    assert SAFETY.examine(written, language).level >= 2


@given(st.text(max_size=300))
def test_anything_can_be_examined(text: str) -> None:
    """CR-21: no text makes it stumble, and nothing is said that cannot be."""
    signal = SAFETY.examine(text)
    assert (signal.level == 0) == (signal.kind is None)
    assert (signal.urgency is None) == (signal.level < 2)


def test_figures_of_speech_are_listed_for_every_language() -> None:
    """CR-17: each language has its own."""
    for language in LANGUAGES:
        path: Path = ROOM / "language" / f"idioms.{language}.toml"
        assert len(tomllib.loads(path.read_text(encoding="utf-8"))["say"]) >= 15
