"""In which language a message is: told where it is clear, and left open where it is not."""

from __future__ import annotations

import pytest

from knowledge.language.telling import written_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik zou graag weer eens gaan kaarten met mensen uit de buurt", "nl"),
        ("I would like to play cards with people who live nearby", "en"),
        ("Mahallemdeki insanlarla birlikte çay içmek istiyorum", "tr"),
        ("أريد أن أشرب الشاي مع ناس من الحي", "ar"),
    ],
)
def test_a_whole_sentence_is_in_its_language(text: str, language: str) -> None:
    assert written_in(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dikiş dikmeyi severim", "tr"),
        ("kimseyle konuşmuyorum", "tr"),
        ("yarın sabah arayın", "tr"),
        ("Lombok'ta oturuyorum", "tr"),
        ("Utrecht'te yeniyim, ben yürümeyi severim", "tr"),
        ("I enjoy chess", "en"),
        ("can I phone", "en"),
        ("I am new here", "en"),
    ],
)
def test_a_few_words_tell_their_language_by_endings_letters_and_how_they_begin(
    text: str, language: str
) -> None:
    assert written_in(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Ayşe Yıldız",
        "Ik heet Işıl Doğan",
        "samen met Çağla koken",
        "jazz and blues",
        "foto's en opa's",
        "high tea met bingo",
        "Yoga",
        "börek bakken",
    ],
)
def test_a_turkish_name_or_an_english_word_makes_no_dutch_message_foreign(text: str) -> None:
    assert written_in(text) in ("", "nl")


@pytest.mark.parametrize(
    "text",
    [
        "A1" * 16,
        "a a a a a a a a",
        "https://example.org/A1B2C3D4?a=1&i=2",
        "ok",
        "ja hoor prima",
        "🙂🙂🙂",
        "bghit nl3ab lcarta m3a nnas",
    ],
)
def test_what_is_no_sentence_is_in_none(text: str) -> None:
    assert written_in(text) == ""
