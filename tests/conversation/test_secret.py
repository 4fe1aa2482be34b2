"""A secret is told from sentences, whatever their letters add up to."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.events import Started, Wrote
from bot.conversation.secret import secret_in

TOKEN = "Zk3" + "a" * 27 + "-9"
words = st.lists(st.text(string.ascii_letters, min_size=1, max_size=12), min_size=2, max_size=16)


@pytest.mark.parametrize(
    "text",
    [
        "Ik maak vandaag een eind aan mijn leven",
        "Ik sta op het balkon en ik ga nu springen",
        "zij wil graag koffie drinken in Zuilen",
    ],
)
def test_a_sentence_of_just_so_many_letters_is_no_secret(text: str) -> None:
    assert len("".join(text.split())) == 32
    assert secret_in(Wrote(text)) == ""


@given(words)
def test_several_words_are_never_a_token(said: list[str]) -> None:
    assert secret_in(Wrote(" ".join(said))) == ""


@pytest.mark.parametrize("typed", ["123456", "123 456", " 12 34 56 \n"])
def test_a_code_may_be_typed_in_pieces(typed: str) -> None:
    assert secret_in(Wrote(typed)) == "123456"


def test_a_token_is_taken_whole() -> None:
    assert secret_in(Wrote(f" {TOKEN}\n")) == TOKEN
    assert secret_in(Started(TOKEN)) == TOKEN
    assert secret_in(Started("")) == ""
