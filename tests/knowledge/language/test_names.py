"""A language has one name, wherever it is written, asked for or printed."""

from __future__ import annotations

import pytest

from knowledge.answers.answers import Answers
from knowledge.catalogue.importing.cells import languages
from knowledge.language.names import called, tongues
from knowledge.language.spoken import LANGUAGES
from knowledge.wishes.taxonomy import Taxonomy

TAXONOMY = Taxonomy.load()
OTHERS = [code for code in tongues() if code != LANGUAGES[0]]


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_an_activity_can_have_can_be_asked_for_beside_it(code: str) -> None:
    for name in tongues()[code].names:
        heard = TAXONOMY.understand(f"samen koffie drinken, graag in het {name}")
        assert heard.needs.language == code, name


@pytest.mark.parametrize("code", list(tongues()))
def test_what_is_asked_for_in_a_list_and_in_the_chat_is_the_same_language(code: str) -> None:
    one = tongues()[code]
    for name in one.names:
        if " " not in name:
            assert languages(name) == (code,), name
    assert Answers.load().means(f"kan het in het {one.names[0]}") == f"language:{code}"


@pytest.mark.parametrize("code", list(tongues()))
def test_every_language_is_called_something_where_it_is_shown(code: str) -> None:
    assert called(code, "nl")


def test_it_is_called_as_the_reader_calls_it() -> None:
    assert (called("ber", "nl"), called("pap", "en"), called("tr", "ar")) == (
        "Berbers",
        "Papiamento",
        "التركية",
    )
    assert called("zzz", "en") == ""


@pytest.mark.parametrize(
    "said",
    [
        "ik kook graag turks", "ik wil graag duits leren", "liefst grieks eten", "ik lees graag franse boeken",
        "graag italiaans koken", "i like learn arabic",
    ],
)  # fmt: skip
def test_a_language_that_is_learned_cooked_or_read_is_not_asked_to_be_spoken(said: str) -> None:
    assert TAXONOMY.understand(said).needs.language == ""
