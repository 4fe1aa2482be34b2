"""Which of the choices a person's own words pick."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers.answers import Answers

ANSWERS = Answers.load()
WISHES = ("🧶 Breien en haken", "♟️ Schaken in de bieb", "🚶 Wandelen in Zuid", "Iets anders")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Breien en haken", 0),
        ("breien", 0),
        ("die met het breien", 0),
        ("breien graag", 0),
        ("breiem en haken", 0),
        ("haken", 0),
        ("🧶", 0),
        ("doe maar de eerste", 0),
        ("first one please", 0),
        ("één", 0),
        ("2", 1),
        ("2.", 1),
        ("nummer twee", 1),
        ("optie 2", 1),
        ("②", 1),
        ("2️⃣", 1),
        ("٢", 1),
        ("ikinci", 1),
        ("الثاني", 1),
        ("schaken", 1),
        ("schakn", 1),
        ("♟️", 1),
        ("die in Zuid", 2),
        ("ik wil graag 3", 2),
        ("de laatste", 3),
        ("iets anders", 3),
    ],
)
def test_a_choice_may_be_named_in_many_ways(text: str, label: int) -> None:
    assert ANSWERS.choice(text, WISHES) == label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "koken",
        "5",
        "0",
        "ja",
        "breien vind ik stom",
        "wandelen of breien",
        "ik heb 2 kinderen",
        "1 of 2",
        "die ene",
        "🎹",
    ],
)
def test_nothing_is_picked_where_it_is_not_clear(text: str) -> None:
    assert ANSWERS.choice(text, WISHES) is None


def test_haken_is_not_schaken() -> None:
    assert ANSWERS.choice("haken", ["Schaken", "Koken"]) is None
    assert ANSWERS.choice("schaken", ["Haken", "Koken"]) is None


def test_a_slip_that_is_as_near_to_two_labels_picks_neither() -> None:
    assert ANSWERS.choice("dansdag", ["Dinsdag", "Dansdag 2", "Maandag"]) in (0, None)
    assert ANSWERS.choice("zagerij", ["Zangerij", "Zwagerij"]) is None


def test_a_synonym_picks_its_label() -> None:
    assert ANSWERS.choice("lopen", WISHES, [(), (), ("lopen", "kuieren"), ()]) == 2


@pytest.mark.parametrize(
    ("text", "label"),
    [("jazeker", 0), ("doe maar", 0), ("liever niet", 1), ("laat maar zitten", 1), ("geen idee", 2)],
)
def test_an_answer_picks_the_only_label_that_means_the_same(text: str, label: int) -> None:
    assert ANSWERS.choice(text, ["Ja, graag", "Nee, dank u", "Weet ik nog niet"]) == label


def test_an_answer_picks_nothing_where_two_labels_mean_the_same() -> None:
    assert ANSWERS.choice("jazeker", ["Ja, graag", "Ja, prima"]) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("2", 2), ("de derde", 3), ("nummer tien", 10), ("laatste", -1), ("üçüncü", 3), ("12", 12), ("twee drie", None),
     ("ik heb 2 honden", None), ("", None), ("breien", None)],
)  # fmt: skip
def test_a_number_is_heard_only_where_the_text_is_that_number(text: str, number: int | None) -> None:
    assert ANSWERS.number(text) == number


@settings(deadline=None)
@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=6))
def test_whatever_is_offered_and_said_the_pick_is_one_of_the_labels(text: str, labels: list[str]) -> None:
    picked = ANSWERS.choice(text, labels)
    assert picked is None or 0 <= picked < len(labels)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["Koken", "Zingen", "Dansen", "Lezen", "Fietsen", "Muziek"]), unique=True, min_size=1
    )
)
def test_every_label_picks_itself(labels: list[str]) -> None:
    assert [ANSWERS.choice(label, labels) for label in labels] == list(range(len(labels)))
