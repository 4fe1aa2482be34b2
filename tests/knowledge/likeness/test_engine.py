"""The engine reads whatever anyone types, and sentences that mean the same lie near each other."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.likeness.engine import DIMENSIONS, LONGEST, Engine, engine, tidy
from knowledge.likeness.traits import TRAITS, traits


def reading() -> Engine:
    found = engine()
    assert found is not None, "the engine that pyproject.toml asks for cannot be loaded"
    return found


def test_what_means_the_same_in_another_language_lies_nearer_than_what_means_something_else() -> None:
    vectors = reading().vectors(
        [
            "ik wil graag met anderen eten",
            "I would love to share a meal with people",
            "mijn fiets is gestolen",
        ]
    )
    same, other = vectors[0] @ vectors[1], vectors[0] @ vectors[2]
    assert same > other


def test_one_sentence_gives_the_same_vector_alone_and_among_others() -> None:
    alone = reading().vector("ik mis mijn moestuin")
    among = reading().vectors(["goedemorgen", "ik mis mijn moestuin"])[1]
    assert np.allclose(alone, among, atol=1e-3)


def test_nothing_and_what_holds_no_letter_are_read_too() -> None:
    assert reading().vectors([]).shape == (0, DIMENSIONS)
    for text in ("", " ", "\x00", "😭" * 500, "\u202e\u200b", "ﷺ" * 5_000, "\U000e0001", "a" * 100_000):
        assert np.isfinite(reading().vector(text)).all()


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_whatever_anyone_types_is_read(text: str) -> None:
    vector = reading().vector(text)
    assert vector.shape == (DIMENSIONS,)
    assert np.isfinite(vector).all()
    numbers, counts = traits(text)
    assert len(numbers) == len(counts)
    assert all(0 <= number < TRAITS for number in numbers)


@given(st.text(max_size=2_000))
@settings(deadline=None)
def test_a_tidy_sentence_is_short_has_no_unseen_character_and_stays_as_it_is(text: str) -> None:
    once = tidy(text)
    assert len(once) <= LONGEST
    assert "\x00" not in once
    assert tidy(once) == once or len(text) > LONGEST
