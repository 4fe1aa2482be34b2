"""What people mean by an answer: every labelled sentence, and the promises around them."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers.answers import Answers, published
from knowledge.answers.grammar import BadPhrase, Grammar

ANSWERS = Answers.load()
PUBLISHED = {"yes", "no", "maybe", "skip", "stop", "human", "back", "help", "repeat", "other"}


def labelled() -> list[tuple[str, str]]:
    with Path(__file__).with_name("answers.tsv").open(encoding="utf-8") as lines:
        return [
            (row["text"], row["means"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def test_every_labelled_sentence_means_what_it_should() -> None:
    heard = {text: (means, published(ANSWERS.means(text))) for text, means in labelled()}
    assert {text: pair for text, pair in heard.items() if pair[0] != pair[1]} == {}


def test_the_labelled_sentences_cover_every_meaning() -> None:
    counts = Counter(means for _, means in labelled())
    assert set(counts) >= PUBLISHED
    assert min(counts[means] for means in PUBLISHED) >= 30


def test_capitals_and_full_stops_change_no_answer() -> None:
    changed = [
        text
        for text, means in labelled()
        if text.isascii() and text[-1].isalnum() and published(ANSWERS.means(text.upper() + ".")) != means
    ]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("hallo", "greeting"),
        ("goedemorgen", "greeting"),
        ("dank u wel", "thanks"),
        ("tot ziens", "bye"),
        ("ben je een robot", "are_you_human"),
        ("wie ben jij", "are_you_human"),
        ("zeg maar je", "form:je"),
        ("liever met u", "form:u"),
        ("dat bedoel ik niet", "not_meant"),
        ("nee ik bedoelde iets anders", "not_meant"),
        ("opnieuw beginnen", "restart"),
        ("hulp nu", "urgent"),
        ("112", "urgent"),
        ("113", "urgent"),
        ("nood", "urgent"),
        ("SOS", "urgent"),
    ],
)
def test_meanings_for_use_inside(text: str, means: str) -> None:
    assert ANSWERS.means(text) == means


def test_meanings_for_use_inside_are_published_under_other_names() -> None:
    assert published("urgent") == "help"
    assert published("dont_know") == "maybe"
    assert published("language:tr") == "language:tr"
    assert {
        published(means) for means in ("greeting", "thanks", "bye", "restart", "not_meant", "form:u")
    } == {"other"}


@pytest.mark.parametrize(
    ("text", "means", "rest"),
    [
        ("ja dat wil ik graag op dinsdag", "yes", "dat wil ik graag op dinsdag"),
        ("Ja, ik hou van breien!", "yes", "ik hou van breien!"),
        ("nee, mijn man heeft dat liever niet", "no", "mijn man heeft dat liever niet"),
        ("prima, maar alleen overdag", "yes", "maar alleen overdag"),
        ("ja hoor", "yes", ""),
        ("ja stop maar", "stop", ""),
        ("ja maar liever niet", "no", ""),
        ("Breien en haken", "other", "Breien en haken"),
    ],
)
def test_an_answer_is_parted_from_what_else_is_said(text: str, means: str, rest: str) -> None:
    assert ANSWERS.split(text) == (means, rest)


def test_a_word_of_two_languages_means_what_it_means_in_the_persons_own() -> None:
    assert ANSWERS.means("ne", "tr") == "repeat"
    assert ANSWERS.means("ne", "nl") == "no"


@pytest.mark.parametrize("text", ["stap", "duur", "taak", "noot", "hemp", "breide", "zus", "tergend"])
def test_everyday_words_are_not_taken_for_typing_errors(text: str) -> None:
    assert ANSWERS.means(text) == "other"


def test_a_long_story_is_never_an_answer() -> None:
    story = "ik wil vertellen dat ik vroeger op zaterdag altijd met mijn broer naar de markt ging om bloemen te verkopen"
    assert ANSWERS.means(story) == "other"
    assert ANSWERS.means(f"{story} en stop") == "other"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_a_meaning_and_the_same_one_twice(text: str) -> None:
    means, rest = ANSWERS.split(text)
    assert ANSWERS.split(text) == (means, rest)
    assert rest in text


def test_a_phrase_is_matched_with_its_choices_and_without_what_may_be_left_out() -> None:
    grammar = Grammar({"mens": ["mens", "een mens"]})
    grammar.add("(ik wil|geef) [graag] {mens}", "human")
    for words in ("ik wil mens", "ik wil graag een mens", "geef mens"):
        assert [end for end, _ in grammar.ends(words.split())] == [len(words.split())]
    assert list(grammar.ends(["ik", "wil", "graag"])) == []


@pytest.mark.parametrize("phrase", ["(ja", "ja]", "[ja]", "(ja|nee]", "{niemand}"])
def test_a_phrase_whose_brackets_do_not_fit_is_refused(phrase: str) -> None:
    with pytest.raises(BadPhrase):
        Grammar({}).add(phrase, "yes")


def test_any_one_word_may_stand_where_a_phrase_says_so() -> None:
    grammar = Grammar({})
    grammar.add("sla [*] over", "skip")
    assert [end for end, _ in grammar.ends(["sla", "dit", "over"])] == [3]
    assert [end for end, _ in grammar.ends(["sla", "over"])] == [2]
    assert list(grammar.ends(["sla", "dit", "en", "dat", "over"])) == []


@pytest.mark.parametrize(
    "text", ["ik wil helpen", "iemand om mee te praten", "laten zien", "dans", "jazz", "hulp in de tuin"]
)
def test_a_wish_is_not_taken_for_a_call_of_the_bot(text: str) -> None:
    assert ANSWERS.means(text) == "other"


def test_taxonomy_words_for_helping_others_are_left_to_the_wishes() -> None:
    assert ANSWERS.means("ik wil graag helpen") == "other"
    assert ANSWERS.means("vrijwilliger") == "other"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("pauze", "pause"),
        ("ik wil even pauze", "pause"),
        ("even niet meer schrijven", "pause"),
        ("stuur me even niks", "pause"),
        ("ik ga op vakantie", "holiday"),
        ("we gaan volgende week op vakantie", "holiday"),
        ("ik ben twee weken in het buitenland", "holiday"),
        ("ik lig in het ziekenhuis", "hospital"),
        ("ik word volgende week geopereerd", "hospital"),
        ("ik ben verhuisd", "moved"),
        ("we zijn net verhuisd", "moved"),
        ("mevrouw Jansen is overleden", "deceased"),
        ("de eigenaar van deze telefoon is overleden", "deceased"),
        ("u schrijft met mijn moeder maar zij is overleden", "deceased"),
        ("I am on holiday", "holiday"),
    ],
)
def test_what_happens_in_a_life_is_heard(text: str, means: str) -> None:
    assert ANSWERS.means(text) == means


@pytest.mark.parametrize(
    "text",
    [
        "vakantie",
        "ik ga graag op vakantie",
        "ik wil met iemand op vakantie",
        "samen op vakantie",
        "ik ga nooit op vakantie",
        "ik hou van reizen en vakantie",
        "vakantiefoto's kijken",
        "mijn vriendin gaat op vakantie",
        "we gaan elk jaar op vakantie naar Frankrijk",
        "ik werkte vroeger in het ziekenhuis",
        "mijn man ligt in het ziekenhuis",
        "in het ziekenhuis",
        "ik ben al eens in het ziekenhuis opgenomen",
        "ik wil vrijwilliger worden in het ziekenhuis",
        "mijn dochter is verhuisd",
        "ik ben vroeger vaak verhuisd",
        "ik ben verhuisd naar zuilen",
        "mijn man is overleden",
        "mijn moeder is overleden",
        "hij is overleden",
        "sinds mijn vrouw is overleden zit ik veel thuis",
    ],
)
def test_a_wish_or_a_story_about_these_is_no_pause_and_nobody_is_taken_for_dead(text: str) -> None:
    assert ANSWERS.means(text) not in {"pause", "holiday", "hospital", "moved", "deceased"}
